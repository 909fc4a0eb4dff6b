// The code of docs/guides/move-to-2.x.md: a program for Airbyte 0.36.5.
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
const connectionId = "c0000000-0000-4000-8000-000000000001";
const unknownId = "00000000-0000-4000-8000-0000000000ff";

// #region client
import { createClient } from "@airbyte-web-backend/client";

const airbyte = createClient({ baseUrl: "http://localhost:8000" });

// #endregion

// #region list
const { connections } = await airbyte.connections.list({ workspaceId });
for (const { name, sourceId, latestSyncJobStatus } of connections) {
  if (latestSyncJobStatus === "failed") console.log(name, sourceId);
}

// #endregion

// #region details
const counts = connections.map(({ name, syncCatalog }) => `${name}: ${syncCatalog.streams.length} streams`);
// #endregion
console.log(counts[0]);

// #region everything
const everything = await airbyte.connections.listAll({ workspaceId });
const deleted = everything.connections.filter(({ status }) => status === "deprecated");
console.log(deleted.map(({ name, source }) => `${name} from ${source.name}`));

// #endregion

// #region search
const found = await airbyte.connections.search({ namespaceDefinition: null, name: "Shop to BigQuery" });
console.log(found.connections.map(({ name }) => name));

// #endregion

// #region update
import { toConnectionUpdate } from "@airbyte-web-backend/client";

const connection = await airbyte.connections.get({ connectionId });
// An update without `operations` or `prefix` removes both.
const { operations, prefix, ...body } = toConnectionUpdate(connection, { status: "inactive" });
await airbyte.connections.update(body);

// #endregion

// #region schedule
const latest = await airbyte.connections.get({ connectionId });
const everySixHours = { units: 6, timeUnit: "hours" as const };
const scheduled = await airbyte.connections.update(toConnectionUpdate(latest, { schedule: everySixHours }));
console.log(scheduled.schedule?.units ?? "manual");

// #endregion

// #region errors
import { NotFoundError } from "@airbyte-web-backend/client";

const { error } = await airbyte.connections.get({ connectionId: unknownId }).result();
if (error instanceof NotFoundError) console.log(error.message);
// #endregion
