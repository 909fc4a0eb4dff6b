import { deepEqual, equal } from "node:assert/strict";
import { createMockCore, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";

Deno.test("gets the state of a workspace without connections", async () => {
  const mock = createMockCore({ state: { connections: [] } });
  const response = await mock.fetch("http://localhost:8000/api/v1/web_backend/workspace/state", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
  });
  equal(response.status, 200);
  deepEqual(await response.json(), { hasConnections: false, hasSources: true, hasDestinations: true });
});
