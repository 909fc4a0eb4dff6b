// The code of docs/guides/schema-changes.md.
const connectionId = "c0000000-0000-4000-8000-000000000001";

// #region drift
import { catalogDiffLines, detectDrift, streamText } from "@airbyte-web-backend/changes";
import { connect } from "@airbyte-web-backend/client/connect";

const airbyte = await connect({ baseUrl: "http://localhost:8000" });

const { diff, breaking, onRefresh } = await detectDrift(airbyte, connectionId);
for (const line of catalogDiffLines(diff)) console.log(line);
for (const stream of onRefresh.dropped) console.log(`a refresh in the web app drops ${streamText(stream)}`);
if (breaking) process.exitCode = 1;

// #endregion

// #region refresh
import { refreshCatalog } from "@airbyte-web-backend/changes";

const { outcome, declined } = await refreshCatalog(airbyte, connectionId, { accept: "additive" });
console.log(outcome);
for (const stream of declined) console.log(`declined: ${streamText(stream)}`);
// #endregion

// #region choose
const refreshed = await refreshCatalog(airbyte, connectionId, {
  accept: ({ name, breaking }) => !breaking || name === "legacy_events",
  select: ["public.invoices"],
  reset: false,
});
console.log(refreshed.outcome, refreshed.resets.length);

// #endregion

// #region diff
import { diffCatalogs } from "@airbyte-web-backend/changes";

const before = { streams: [stream({ id: { type: "integer" }, email: { type: "string" } })] };
const after = { streams: [stream({ id: { type: "string" } })] };

for (const { name, changes } of diffCatalogs(before, after).streams) {
  for (const { kind, field, message } of changes) console.log(name, kind, field?.join("."), message);
}
// #endregion

function stream(properties: object) {
  return {
    stream: { name: "users", namespace: "public", jsonSchema: { type: "object", properties } },
    config: { syncMode: "full_refresh", destinationSyncMode: "overwrite", selected: true },
  };
}
