// The code of docs/guides/auth.md about Airbyte 2.x.
// #region application
import { clientCredentialsAuth, createClient } from "@airbyte-web-backend/client/2.0";

const airbyte = createClient({
  baseUrl: "http://localhost:8000",
  auth: clientCredentialsAuth({ clientId: "mock-client-id", clientSecret: "mock-client-secret" }),
});
const { available } = await airbyte.server.health();
const { version } = await airbyte.server.configuration();
// #endregion
console.log(available, version);
