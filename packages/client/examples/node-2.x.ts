// Airbyte 1.8 to 2.x: pauses every active connection whose last sync failed. Exits with 1 if one could not be paused.
//
//   AIRBYTE_URL=http://localhost:8000 AIRBYTE_WORKSPACE_ID=<id> AIRBYTE_CLIENT_ID=<id> AIRBYTE_CLIENT_SECRET=<secret> \
//     node examples/node-2.x.ts
// #region program
import { clientCredentialsAuth, createClient, isAirbyteError } from "@airbyte-web-backend/client/2.0";

const { AIRBYTE_URL, AIRBYTE_WORKSPACE_ID = "", AIRBYTE_CLIENT_ID = "", AIRBYTE_CLIENT_SECRET = "" } = process.env;

const airbyte = createClient({
  baseUrl: AIRBYTE_URL ?? "http://localhost:8000",
  auth: clientCredentialsAuth({ clientId: AIRBYTE_CLIENT_ID, clientSecret: AIRBYTE_CLIENT_SECRET }),
});

const failing = {
  workspaceId: AIRBYTE_WORKSPACE_ID,
  filters: { statuses: ["failed" as const], states: ["active" as const] },
};
try {
  for await (const { connectionId, name } of airbyte.connections.list.all(failing)) {
    // An update is a patch: everything else stays.
    const { error } = await airbyte.connections.update({ connectionId, status: "inactive" }).result();
    console.log(error ? `${name}: ${error.message}` : `${name} is paused`);
    if (error) process.exitCode = 1;
  }
} catch (error) {
  if (!isAirbyteError(error)) throw error;
  console.error(error.message, error.hint ?? "");
  process.exitCode = 2;
}
// #endregion
