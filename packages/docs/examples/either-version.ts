// The code of docs/guides/airbyte-versions.md that runs on every version.
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
const connectionId = "c0000000-0000-4000-8000-000000000001";

// #region connect
import { toConnectionUpdate } from "@airbyte-web-backend/client";
import { connect, listAllConnections } from "@airbyte-web-backend/client/connect";

const airbyte = await connect({ baseUrl: "http://localhost:8000" });

for await (const { name, latestSyncJobStatus } of listAllConnections(airbyte, { workspaceId })) {
  console.log(name, latestSyncJobStatus ?? "never synced");
}

if (airbyte.family === "2.0") {
  await airbyte.connections.update({ connectionId, status: "inactive" });
} else {
  const connection = await airbyte.connections.get({ connectionId });
  await airbyte.connections.update(toConnectionUpdate(connection, { status: "inactive" }));
}
// #endregion
