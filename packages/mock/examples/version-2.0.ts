import { createMockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";

const mock = createMockAirbyte({ version: "2.0", auth: false });

const response = await mock.fetch("http://localhost:8000/api/v1/web_backend/connections/list", {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ workspaceId: WORKSPACE_ID, pageSize: 2, filters: { statuses: ["running"] } }),
});

const { connections, num_connections: count } = await response.json();
for (const { name, latestSyncJobStatus } of connections) console.log(name, latestSyncJobStatus);
console.log(`${connections.length} of ${count}`);
