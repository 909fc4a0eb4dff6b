// The program of runtimes.test.ts: it must end without being told to.
import { createMockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { listen } from "@airbyte-web-backend/mock/node";

async function list(name: string, fetch: typeof mock.fetch, baseUrl: string): Promise<void> {
  const response = await fetch(`${baseUrl}/v1/web_backend/connections/list`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
  });
  const { connections } = await response.json();
  console.log(`${name}: ${response.status} ${response.headers.get("content-type")} ${connections.length}`);
}

const mock = createMockAirbyte();
await list("mock.fetch", mock.fetch, "http://localhost:8000/api");
const server = await listen({ mock });
await list("listen", globalThis.fetch, server.url);
await server.close();
console.log("closed");
