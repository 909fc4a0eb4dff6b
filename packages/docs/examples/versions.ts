// The code of docs/guides/airbyte-versions.md.
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
const unknownId = "00000000-0000-4000-8000-0000000000ff";

// #region detect
import { clientCredentialsAuth } from "@airbyte-web-backend/client";
import { detectVersion } from "@airbyte-web-backend/client/connect";

const baseUrl = "http://localhost:8000";
const auth = clientCredentialsAuth({ clientId: "mock-client-id", clientSecret: "mock-client-secret" });

const { version, family, operations } = await detectVersion({ baseUrl, auth });
console.log(version, family, operations.includes("webBackendGetConnectionStatusCounts"));

// #endregion

// #region pages
import { createClient } from "@airbyte-web-backend/client/2.0";

const airbyte = createClient({ baseUrl, auth });

const filters = { states: ["active" as const], searchTerm: "shop" };
for await (const { name } of airbyte.connections.list.all({ workspaceId, filters }, { pageSize: 50 })) {
  console.log(name);
}
for await (const page of airbyte.connections.list.pages({ workspaceId }, { pageSize: 2 })) {
  console.log(page.connections.length, "of", page.num_connections);
}

// #endregion

// #region errors
import { HttpError } from "@airbyte-web-backend/client/2.0";

const { error } = await airbyte.connections.get({ connectionId: unknownId }).result();
if (error instanceof HttpError) console.log(error.name, error.status, error.errorId, error.hint ?? "");
// #endregion
