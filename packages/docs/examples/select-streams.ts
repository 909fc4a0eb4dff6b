// The code of docs/guides/select-streams.md.
const connectionId = "c0000000-0000-4000-8000-000000000001";

// #region select
import { checkCatalog, InvalidCatalogError, modify, selectStreams } from "@airbyte-web-backend/changes";
import { createClient } from "@airbyte-web-backend/client/2.0";

const airbyte = createClient({ baseUrl: "http://localhost:8000" });

const { outcome, refreshes } = await modify(airbyte, connectionId, ({ syncCatalog }) => {
  const next = selectStreams(syncCatalog, ["public.*", "!public.legacy_events"]);
  const problems = checkCatalog(next);
  if (problems.length > 0) throw new InvalidCatalogError(problems);
  return { syncCatalog: next };
});
console.log(
  outcome,
  refreshes.map(({ name }) => name),
);
// #endregion

// #region settings
await modify(airbyte, connectionId, ({ syncCatalog }) => ({
  syncCatalog: selectStreams(syncCatalog, "public.users", {
    syncMode: "incremental",
    destinationSyncMode: "append_dedup",
    cursorField: ["updated_at"],
  }),
}));
// #endregion

// #region check
const { syncCatalog } = await airbyte.connections.get({ connectionId });
const wrong = selectStreams(syncCatalog, "public.countries", { syncMode: "incremental" });
for (const { name, kind, message } of checkCatalog(wrong, ["append", "overwrite", "append_dedup"])) {
  console.log(name, kind, message);
}
// #endregion
