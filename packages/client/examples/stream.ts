// Counts the streams of a workspace whose list is too large to be held whole.
const baseUrl = "http://localhost:8000";
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
let streams = 0;

// #region stream
import { createClient } from "@airbyte-web-backend/client";
import { stream } from "@airbyte-web-backend/client/stream";

const airbyte = createClient({ baseUrl });

for await (const connection of stream(airbyte).connections.listAll({ workspaceId })) {
  streams += connection.syncCatalog.streams.length;
}
// #endregion

console.log(streams);
