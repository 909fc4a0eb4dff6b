import { createMockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";

const mock = createMockAirbyte();

const response = await mock.fetch("http://localhost:8000/api/v1/web_backend/connections/list", {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
});

for (const { name, status } of (await response.json()).connections) console.log(name, status);
