/**
 * Sends a create to each address through the proxy that the environment names, and prints what the client says of each, as a
 * line of JSON:
 *
 *     HTTPS_PROXY=http://127.0.0.1:3128 node src/failures/ask-through-proxy.ts https://airbyte.example
 */
import process from "node:process";
import { createClient, type NetworkError } from "@airbyte-web-backend/client";
import { newConnection } from "../calls.ts";

for (const baseUrl of process.argv.slice(2)) {
  const result = await createClient({ baseUrl, maxRetries: 1 }).connections.create(newConnection).result();
  const { name, neverConnected, outcomeUnknown, attempts, hint } = (result.error ?? {}) as NetworkError;
  console.log(JSON.stringify({ name, neverConnected, outcomeUnknown, attempts, hint }));
}
// Node connects again and again to a proxy that closes, also when nobody waits any more.
process.exit();
