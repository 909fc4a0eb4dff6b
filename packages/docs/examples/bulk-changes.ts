// The code of docs/guides/bulk-changes.md.
// #region pause
import { type BulkResult, forEachConnection, modify } from "@airbyte-web-backend/changes";
import { connect } from "@airbyte-web-backend/client/connect";

const airbyte = await connect({ baseUrl: "http://localhost:8000" });
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";

const pause = async ({ connectionId }: { connectionId: string }, { signal }: { signal: AbortSignal }) => {
  const { outcome } = await modify(airbyte, connectionId, () => ({ status: "inactive" }), { signal });
  return { outcome };
};

const selection = { workspaceId, names: ["*", "!Sample data *"], statuses: ["active"] };
const paused = await forEachConnection(airbyte, selection, pause, {
  concurrency: 8,
  onProgress: ({ done, total, latest }) => console.log(`${done}/${total} ${latest.name}: ${latest.outcome}`),
});
console.log(paused.counts);
// #endregion

// #region resume
for (const { name, outcome, message } of paused.connections) {
  if (message !== undefined) console.log(`${name}: ${outcome}: ${message}`);
}
const stored = JSON.stringify(paused); // for example in a file
const resumed = await forEachConnection(airbyte, JSON.parse(stored) as BulkResult, pause);
console.log(resumed.counts);
// #endregion

// #region stop
const { counts } = await forEachConnection(airbyte, selection, pause, {
  signal: AbortSignal.timeout(60_000),
});
if (counts.skipped > 0) console.log(`${counts.skipped} connections are left`);
// #endregion
