import { createClient } from "@airbyte-web-backend/client";

// The server of the page forwards /api to Airbyte: see vite.config.ts.
const airbyte = createClient({ baseUrl: location.origin });
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";

const { connections } = await airbyte.connections.list({ workspaceId });
for (const { name, status } of connections) {
  const item = document.createElement("li");
  item.textContent = `${name} (${status})`;
  document.querySelector("#connections")?.append(item);
}
