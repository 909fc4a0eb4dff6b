/**
 * Calls `create` on each server through the proxy in the environment, and prints the error of each call as a line of JSON:
 *
 *     HTTPS_PROXY=http://127.0.0.1:3128 node src/recorder/send-through-proxy.ts https://airbyte.example
 */
import process from "node:process";
import { createClient, type NetworkError } from "@airbyte-web-backend/client";
import { newConnection } from "../calls.ts";

for (const baseUrl of process.argv.slice(2)) {
  const result = await createClient({ baseUrl, maxRetries: 1 }).connections.create(newConnection).result();
  const { name, neverConnected, outcomeUnknown, attempts, hint } = (result.error ?? {}) as NetworkError;
  console.log(JSON.stringify({ name, neverConnected, outcomeUnknown, attempts, hint }));
}
// Node keeps connecting to a proxy that closes the connection, even after the call has ended.
process.exit();
