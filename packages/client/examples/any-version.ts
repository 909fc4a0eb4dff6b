// Prints the version of an Airbyte and the state of each connection, on 0.36.5 and on 2.x.
//
//   AIRBYTE_URL=http://localhost:8000 AIRBYTE_WORKSPACE_ID=<id> node examples/any-version.ts
import { clientCredentialsAuth } from "@airbyte-web-backend/client";
import { connect, detectVersion, listAllConnections } from "@airbyte-web-backend/client/connect";

const { AIRBYTE_URL, AIRBYTE_WORKSPACE_ID = "", AIRBYTE_CLIENT_ID, AIRBYTE_CLIENT_SECRET } = process.env;

const options = {
  baseUrl: AIRBYTE_URL ?? "http://localhost:8000",
  ...(AIRBYTE_CLIENT_ID &&
    AIRBYTE_CLIENT_SECRET && {
      auth: clientCredentialsAuth({ clientId: AIRBYTE_CLIENT_ID, clientSecret: AIRBYTE_CLIENT_SECRET }),
    }),
};

const { version, family } = await detectVersion(options);
console.log(`Airbyte ${version ?? family}`);

const airbyte = await connect(options);
for await (const { name, status, latestSyncJobStatus } of listAllConnections(airbyte, {
  workspaceId: AIRBYTE_WORKSPACE_ID,
})) {
  console.log(name, status ?? "without status", latestSyncJobStatus ?? "never synced");
}
