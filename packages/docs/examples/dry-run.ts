// The code of docs/guides/dry-run.md.
// #region plan
import { changeLines, dryRun, ensure, forEachConnection, modify } from "@airbyte-web-backend/changes";
import { connect } from "@airbyte-web-backend/client/connect";

const airbyte = await connect({ baseUrl: "http://localhost:8000" });
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";

const plan = dryRun(airbyte);
await forEachConnection(plan, { workspaceId, names: "Shop *", statuses: ["active"] }, ({ connectionId }) =>
  modify(plan, connectionId, () => ({ status: "inactive" })),
);
await ensure(plan, {
  name: "Stripe to BigQuery",
  sourceId: "50000000-0000-4000-8000-000000000002",
  destinationId: "d0000000-0000-4000-8000-000000000001",
  status: "active",
});

for (const { name, outcome, changes } of plan.changes()) {
  console.log(`${name}: ${outcome}`);
  for (const { sign, text } of changeLines(changes)) console.log(sign, text);
}
// #endregion

// #region requests
for (const { operation, body } of plan.requests) console.log(operation, Object.keys(body).length);
// #endregion
