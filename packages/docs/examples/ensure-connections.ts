// The code of docs/guides/ensure-connections.md.
// #region ensure
import { ensure } from "@airbyte-web-backend/changes";
import { connect } from "@airbyte-web-backend/client/connect";

const airbyte = await connect({ baseUrl: "http://localhost:8000" });
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";

const wanted = {
  name: "Stripe to BigQuery",
  sourceId: "50000000-0000-4000-8000-000000000002",
  destinationId: "d0000000-0000-4000-8000-000000000001",
  status: "active" as const,
  schedule: { units: 6, timeUnit: "hours" as const },
};
const first = await ensure(airbyte, wanted, { workspaceId });
const second = await ensure(airbyte, { ...wanted, prefix: "stripe_" }, { workspaceId });
const third = await ensure(airbyte, { ...wanted, prefix: "stripe_" }, { workspaceId });
console.log(first.outcome, second.outcome, third.outcome);
// #endregion

// #region id
const { connectionId } = first.connection;
const renamed = await ensure(airbyte, { ...wanted, connectionId, name: "Payments" });
console.log(renamed.outcome, renamed.connection.name);

// #endregion

// #region ambiguous
import { AmbiguousConnectionError } from "@airbyte-web-backend/changes";

await airbyte.connections.create({ ...wanted, name: "Payments" });
try {
  await ensure(airbyte, { ...wanted, name: "Payments" }, { workspaceId });
} catch (error) {
  if (!(error instanceof AmbiguousConnectionError)) throw error;
  for (const candidate of error.candidates) console.log(candidate.connectionId, candidate.status);
}
// #endregion
