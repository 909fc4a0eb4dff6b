// The code of docs/guides/auth.md.
// #region basic
import { basicAuth, createClient } from "@airbyte-web-backend/client";

const airbyte = createClient({
  baseUrl: "http://localhost:8000",
  auth: basicAuth({ username: "airbyte", password: "password" }),
});

// #endregion

// #region bearer
import { bearerAuth } from "@airbyte-web-backend/client";

const withToken = airbyte.with({ auth: bearerAuth(() => readToken()) });

// #endregion

// #region application
import { clientCredentialsAuth } from "@airbyte-web-backend/client";

const withApplication = airbyte.with({
  auth: clientCredentialsAuth({ clientId: "my-application", clientSecret: "its-secret" }),
});

// #endregion

// #region own
import type { Auth } from "@airbyte-web-backend/client";

/** Signs each request for a proxy in front of Airbyte. */
const signed: Auth = {
  headers: ({ operation }) => ({ "x-signature": sign(operation) }),
};
const behindProxy = airbyte.with({ auth: signed, headers: { "x-team": "data" } });
// #endregion

function readToken(): string {
  return "a-token";
}

function sign(text: string): string {
  return btoa(text).slice(0, 8);
}

const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
for (const client of [airbyte, withToken, withApplication, behindProxy]) {
  const { ok, data, error } = await client.workspaces.getState({ workspaceId }).result();
  console.log(ok ? data.hasConnections : error.message);
}
