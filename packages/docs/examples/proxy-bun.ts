// The code of docs/guides/proxies.md, for Bun.
// #region bun
import { createClient } from "@airbyte-web-backend/client";

const airbyte = createClient({
  baseUrl: process.env["AIRBYTE_URL"] ?? "http://localhost:8000",
  fetchOptions: { proxy: process.env["AIRBYTE_PROXY"] ?? "http://proxy.example:3128" },
});
// #endregion

console.log(
  (await airbyte.workspaces.getState({ workspaceId: "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6" })).hasConnections,
);
