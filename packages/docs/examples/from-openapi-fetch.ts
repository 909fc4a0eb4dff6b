// The code of docs/guides/from-another-client.md: the same program with openapi-fetch and with this client.
import type { paths } from "@airbyte-web-backend/schema/paths";

const connectionId = "c0000000-0000-4000-8000-000000000001";

// #region openapi-fetch
import createOpenapiFetch from "openapi-fetch";

const before = createOpenapiFetch<paths>({ baseUrl: "http://localhost:8000/api" });
const { data, error, response } = await before.POST("/v1/web_backend/connections/get", { body: { connectionId } });
if (error) throw new Error(`${response.status}`);
console.log(data.name);

// #endregion

// #region ours
import { createClient } from "@airbyte-web-backend/client";

const airbyte = createClient({ baseUrl: "http://localhost:8000" });
const connection = await airbyte.connections.get({ connectionId });
console.log(connection.name);

// #endregion

// #region raw
import { raw } from "@airbyte-web-backend/client/raw";

const after = raw(airbyte);
const state = await after.POST("/v1/web_backend/workspace/state", {
  body: { workspaceId: connection.source.workspaceId },
});
console.log(state.data?.hasConnections);
// #endregion
