import { createMockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { startWorker } from "@airbyte-web-backend/mock/browser";

const mock = createMockAirbyte({ delayMs: 200 });
await startWorker(mock);

const response = await fetch("http://localhost:8000/api/v1/web_backend/connections/list", {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
});
const { connections } = await response.json();
document.body.textContent = connections.map(({ name }: { name: string }) => name).join(", ");
