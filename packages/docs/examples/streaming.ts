// The code of docs/guides/streaming.md.
// #region stream
import { createClient } from "@airbyte-web-backend/client";
import { stream } from "@airbyte-web-backend/client/stream";

const airbyte = createClient({ baseUrl: "http://localhost:8000" });
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";

let streams = 0;
for await (const { syncCatalog } of stream(airbyte).connections.listAll({ workspaceId })) {
  streams += syncCatalog.streams.length;
}
console.log(streams);
// #endregion

// #region first
async function firstFailed(): Promise<string | undefined> {
  for await (const { name, latestSyncJobStatus } of stream(airbyte).connections.list({ workspaceId })) {
    if (latestSyncJobStatus === "failed") return name; // leaving the loop cancels the request
  }
  return undefined;
}
// #endregion

console.log(await firstFailed());

// #region errors
import { NetworkError } from "@airbyte-web-backend/client";

const seen: string[] = [];
try {
  for await (const { name } of stream(airbyte).connections.list({ workspaceId })) seen.push(name);
} catch (error) {
  if (!(error instanceof NetworkError)) throw error;
  console.log(`broke off after ${seen.length} connections`);
}
// #endregion
