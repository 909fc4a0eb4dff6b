/**
 * Calls `create` on a server and prints the outcome as a line of JSON:
 *
 *     node src/recorder/send-create.ts http://127.0.0.1:8000
 */
import process from "node:process";
import { createClient, type HttpError } from "@airbyte-web-backend/client";
import { newConnection } from "../calls.ts";
import { type CreateOutcome, describe } from "./failure.ts";

const airbyte = createClient({ baseUrl: process.argv[2] as string, maxRetries: 0, timeoutMs: 14_000 });
const name = "x".repeat(Number(process.env["FAULTS_BODY_BYTES"] ?? 8));
const result = await airbyte.connections.create({ ...newConnection, name }).result();
const cause = result.ok ? undefined : describe(result.error.cause);
const status = result.ok ? 200 : (result.error as HttpError).status;
console.log(
  JSON.stringify({
    outcome: result.ok ? "success" : result.error.name,
    ...(status !== undefined && { status }),
    ...(cause && { cause }),
  } satisfies CreateOutcome),
);
// Node keeps connecting to a proxy that closes the connection, even after the call has ended.
process.exit();
