// The code of docs/guides/frameworks.md.
// #region commonjs
const { createClient } = require("@airbyte-web-backend/client");

const airbyte = createClient({ baseUrl: process.env.AIRBYTE_URL ?? "http://localhost:8000" });
// #endregion

const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
airbyte.workspaces.getState({ workspaceId }).then(({ hasConnections }) => console.log(hasConnections));
