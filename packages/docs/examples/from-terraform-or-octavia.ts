// The code of docs/guides/from-terraform-or-octavia.md.
const connectionId = "c0000000-0000-4000-8000-000000000001";
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
const sourceId = "50000000-0000-4000-8000-000000000001";
const destinationId = "d0000000-0000-4000-8000-000000000001";

// #region drift
import { catalogDiffLines, detectDrift, refreshCatalog, streamText } from "@airbyte-web-backend/changes";
import { connect } from "@airbyte-web-backend/client/connect";

const airbyte = await connect({ baseUrl: "http://localhost:8000" });

const { diff } = await detectDrift(airbyte, connectionId);
for (const line of catalogDiffLines(diff)) console.log(line);

const choice = process.argv.includes("--clear") ? { reset: true, allowReset: connectionId } : { reset: false };
const { resets } = await refreshCatalog(airbyte, connectionId, { accept: "all", ...choice });
console.log(`cleared: ${resets.map(streamText).join(", ") || "nothing"}`);

// #endregion

// #region modify
import { modify } from "@airbyte-web-backend/changes";

const { changes } = await modify(airbyte, connectionId, (draft) => {
  draft.prefix = "raw_";
});
console.log(changes);

// #endregion

// #region conflict
import { ConflictError } from "@airbyte-web-backend/changes";

try {
  await modify(airbyte, connectionId, async (draft) => {
    draft.prefix = "lake_";
    await anotherProgram(); // sets the prefix to "mart_"
  });
} catch (error) {
  if (!(error instanceof ConflictError)) throw error;
  for (const { path, before, after } of error.conflicts) console.log(`${path}: ${before} is there, not ${after}`);
}

// #endregion

// #region ensure
import { ensure } from "@airbyte-web-backend/changes";

const wanted = { name: "Orders", sourceId, destinationId, status: "active" } as const;
const first = await ensure(airbyte, wanted, { workspaceId });
const second = await ensure(airbyte, wanted, { workspaceId });
console.log(first.outcome, second.outcome);

// #endregion

// #region dry-run
import { changeLines, dryRun } from "@airbyte-web-backend/changes";

const plan = dryRun(airbyte);
await modify(plan, connectionId, () => ({ status: "inactive" }));
for (const { operation, body } of plan.requests) console.log(operation, Object.keys(body).join());
for (const { name, changes } of plan.changes()) {
  console.log(name);
  for (const { sign, text } of changeLines(changes)) console.log(`${sign} ${text}`);
}
// #endregion

async function anotherProgram(): Promise<void> {
  await modify(airbyte, connectionId, () => ({ prefix: "mart_" }));
}
