// Saves the connections of a workspace, including deleted ones, to a file: one JSON document per line.
//
//   AIRBYTE_URL=http://localhost:8000 AIRBYTE_WORKSPACE_ID=<id> bun examples/bun.ts connections.ndjson
// #region program
import { createClient } from "@airbyte-web-backend/client";

const [, , file = "connections.ndjson"] = Bun.argv;
const airbyte = createClient({
  baseUrl: Bun.env["AIRBYTE_URL"] ?? "http://localhost:8000",
  hooks: { onRetry: ({ operation, delayMs }) => console.warn(`${operation} again in ${Math.round(delayMs)} ms`) },
});

const { connections } = await airbyte.connections.listAll({ workspaceId: Bun.env["AIRBYTE_WORKSPACE_ID"] ?? "" });
await Bun.write(file, connections.map((connection) => `${JSON.stringify(connection)}\n`).join(""));
console.log(`${connections.length} connections in ${file}`);
// #endregion
