// #region test
import { createClient } from "@airbyte-web-backend/client";
import { createMockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";

const mock = createMockAirbyte();
const airbyte = createClient({ baseUrl: "http://localhost:8000", fetch: mock.fetch });

const { connections } = await airbyte.connections.list({ workspaceId: WORKSPACE_ID });
console.log(connections.length, mock.calls.length);
// #endregion
