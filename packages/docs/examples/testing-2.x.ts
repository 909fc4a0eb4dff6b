// The code of docs/guides/testing.md about Airbyte 2.x.
// #region testing
import { clientCredentialsAuth, createClient, ServerError } from "@airbyte-web-backend/client/2.0";
import { createMockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";

const mock = createMockAirbyte({ version: "2.0" });
const airbyte = createClient({
  baseUrl: "http://localhost:8000",
  fetch: mock.fetch,
  auth: clientCredentialsAuth({ clientId: "mock-client-id", clientSecret: "mock-client-secret" }),
});

const names: string[] = [];
for await (const { name } of airbyte.connections.list.all({ workspaceId: WORKSPACE_ID }, { pageSize: 2 })) {
  names.push(name);
}
console.log(names.length, mock.calls.length);

const withoutLogin = createMockAirbyte({ version: "2.0", auth: false });
const other = createClient({ baseUrl: "http://localhost:8000", fetch: withoutLogin.fetch });
withoutLogin.faults.always("connections/list", { status: 503 });
const { error } = await other.connections.list({ workspaceId: WORKSPACE_ID }, { maxRetries: 0 }).result();
console.log(error instanceof ServerError);
// #endregion
