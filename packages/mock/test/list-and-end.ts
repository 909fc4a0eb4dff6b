// The program of runtimes.test.ts. It must exit by itself.
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
const server = await listen({ mock, maxBodyBytes: 1_000 });
await list("listen", globalThis.fetch, server.url);
const large = new Uint8Array(2_000).fill(0x20);
for (const body of [large, new Blob([large]).stream()]) {
  // A stream has no length: the server finds out while it reads.
  const init = { method: "POST", headers: { "content-type": "application/json" }, body, duplex: "half" as const };
  const { status } = await fetch(`${server.url}/v1/web_backend/connections/list`, init);
  console.log(`too large: ${status}`);
}
await list("listen", globalThis.fetch, server.url);
await server.close();
console.log("closed");
