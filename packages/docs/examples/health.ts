// The code of docs/guides/health.md.
// #region health
import { health, listConnections } from "@airbyte-web-backend/changes";
import { connect } from "@airbyte-web-backend/client/connect";

const airbyte = await connect({ baseUrl: "http://localhost:8000" });
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";

const connections = await listConnections(airbyte, { workspaceId });
const reports = health(connections, Date.now());
for (const { name, state, message } of reports) {
  if (state !== "ok" && state !== "paused") console.log(`${name}: ${state}: ${message}`);
}
// #endregion

// #region limits
const strict = health(connections, Date.now(), {
  stalePeriods: 1.5,
  staleMs: 24 * 3_600_000,
  runningLongMs: 6 * 3_600_000,
});
console.log(strict.filter(({ state }) => state === "stale").map(({ name }) => name));
// #endregion
