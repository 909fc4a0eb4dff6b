// Lists the connections whose last job failed. Exits with 1 if there are any, for cron and CI.
//
//   AIRBYTE_URL=http://localhost:8000 AIRBYTE_WORKSPACE_ID=<id> node examples/node.ts
import { basicAuth, createClient, isAirbyteError } from "@airbyte-web-backend/client";

const { AIRBYTE_URL, AIRBYTE_WORKSPACE_ID, AIRBYTE_USERNAME = "airbyte", AIRBYTE_PASSWORD } = process.env;

const airbyte = createClient({
  baseUrl: AIRBYTE_URL ?? "http://localhost:8000",
  ...(AIRBYTE_PASSWORD && { auth: basicAuth({ username: AIRBYTE_USERNAME, password: AIRBYTE_PASSWORD }) }),
});

try {
  const { connections } = await airbyte.connections.list({ workspaceId: AIRBYTE_WORKSPACE_ID ?? "" });
  const failing = connections.filter(({ latestSyncJobStatus }) => latestSyncJobStatus === "failed");
  for (const { name, source, destination } of failing) console.log(`${name}: ${source.name} to ${destination.name}`);
  if (failing.length > 0) process.exitCode = 1;
} catch (error) {
  if (!isAirbyteError(error)) throw error;
  console.error(error.message, error.hint ?? "");
  process.exitCode = 2;
}
