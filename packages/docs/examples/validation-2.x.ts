// The code of docs/guides/validation.md about Airbyte 2.x.
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";

// #region warn
import { createClient } from "@airbyte-web-backend/client/2.0";
import { responseValidators } from "@airbyte-web-backend/client/2.0/validators";

const airbyte = createClient({
  baseUrl: "http://localhost:8000",
  validate: "warn",
  validators: responseValidators,
  hooks: { onInvalid: ({ operation, issues }) => console.warn(operation, issues) },
});
const { num_connections } = await airbyte.connections.list({ workspaceId });
// #endregion
console.log(num_connections > 4);
