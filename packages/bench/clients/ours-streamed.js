import { createClient } from "@airbyte-web-backend/client";
import { stream } from "@airbyte-web-backend/client/stream";

const { connections } = stream(createClient({ baseUrl: globalThis.baseUrl }));

/** Reads each connection and keeps none. */
export async function listAll(body) {
  let count = 0;
  for await (const { connectionId } of connections.listAll(body)) if (connectionId) count++;
  return count;
}
