// The code of docs/guides/move-to-2.x.md: the same program for Airbyte 1.8 to 2.x.
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
const connectionId = "c0000000-0000-4000-8000-000000000001";
const unknownId = "00000000-0000-4000-8000-0000000000ff";

// #region client
import { clientCredentialsAuth, createClient } from "@airbyte-web-backend/client/2.0";

const airbyte = createClient({
  baseUrl: "http://localhost:8000",
  auth: clientCredentialsAuth({ clientId: "mock-client-id", clientSecret: "mock-client-secret" }),
});

// #endregion

// #region list
const filters = { statuses: ["failed" as const] };
for await (const { name, source } of airbyte.connections.list.all({ workspaceId, filters })) {
  console.log(name, source.sourceId);
}

// #endregion

// #region details
const counts: string[] = [];
for await (const { connectionId } of airbyte.connections.list.all({ workspaceId })) {
  const { name, syncCatalog } = await airbyte.connections.get({ connectionId });
  const selected = syncCatalog.streams.filter(({ config }) => config.selected);
  counts.push(`${name}: ${selected.length} streams`);
}
// #endregion
console.log(counts.find((line) => line.startsWith("Shop to BigQuery")));

// #region everything
const everything = await airbyte.connections.listAll({ workspaceId });
const deleted = everything.connections.filter(({ status }) => status === "deprecated");
for (const { connectionId } of deleted) {
  const { name, source } = await airbyte.connections.get({ connectionId });
  console.log([`${name} from ${source.name}`]);
}

// #endregion

// #region search
const found: string[] = [];
for await (const { name } of airbyte.connections.list.all({
  workspaceId,
  filters: { searchTerm: "Shop to BigQuery" },
})) {
  if (name === "Shop to BigQuery") found.push(name);
}
console.log(found);

// #endregion

// #region update
// What you leave out stays. An empty list or string clears.
await airbyte.connections.update({ connectionId, status: "inactive", operations: [], prefix: "" });

// #endregion

// #region schedule
import { toConnectionUpdate } from "@airbyte-web-backend/client/2.0";

const latest = await airbyte.connections.get({ connectionId });
const everySixHours = { basicSchedule: { units: 6, timeUnit: "hours" as const } };
const scheduled = await airbyte.connections.update(toConnectionUpdate(latest, { scheduleData: everySixHours }));
console.log(scheduled.scheduleData?.basicSchedule?.units ?? scheduled.scheduleType);

// #endregion

// #region errors
import { NotFoundError } from "@airbyte-web-backend/client/2.0";

const { error } = await airbyte.connections.get({ connectionId: unknownId }).result();
if (error instanceof NotFoundError) console.log(error.errorId);
// #endregion
