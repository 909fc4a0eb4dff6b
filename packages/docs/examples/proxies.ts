// The code of docs/guides/proxies.md.
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";

// #region undici
import { createClient } from "@airbyte-web-backend/client";
import { ProxyAgent, fetch as undiciFetch } from "undici";

const dispatcher = new ProxyAgent(process.env["AIRBYTE_PROXY"] ?? "http://proxy.example:3128");
const throughProxy = createClient({
  baseUrl: process.env["AIRBYTE_URL"] ?? "http://localhost:8000",
  fetch: (url, init) => undiciFetch(url, { ...init, dispatcher }),
});
// #endregion

console.log((await throughProxy.workspaces.getState({ workspaceId })).hasConnections);
await dispatcher.close();

// #region base-path
const moved = createClient({
  baseUrl: process.env["AIRBYTE_MOVED"] ?? "http://proxy.example",
  basePath: "/airbyte-api",
});
// #endregion

console.log((await moved.workspaces.getState({ workspaceId })).hasConnections);
