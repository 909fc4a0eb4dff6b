// The code of docs/guides/testing.md.
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";

// #region testing
import { createClient, RateLimitError } from "@airbyte-web-backend/client";
import { createMockAirbyte, makeConnection } from "@airbyte-web-backend/mock";

const mock = createMockAirbyte({ state: { connections: [makeConnection({ name: "Orders" })] } });
const airbyte = createClient({ baseUrl: "http://localhost:8000", fetch: mock.fetch });

mock.faults.next("connections/list", { status: 429, retryAfterSeconds: 3600 });
const { error } = await airbyte.connections.list({ workspaceId }).result();
if (error instanceof RateLimitError) console.log(`again in ${error.retryAfterMs} ms`);

const { connections } = await airbyte.connections.list({ workspaceId });
console.log(
  connections.map(({ name }) => name),
  mock.calls.length,
);
// #endregion
