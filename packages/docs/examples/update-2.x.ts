// The code of docs/guides/search-and-update.md about Airbyte 2.x.
import { createClient, type WebBackendConnectionCreate } from "@airbyte-web-backend/client/2.0";

const airbyte = createClient({ baseUrl: "http://localhost:8000" });
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
const connectionId = "c0000000-0000-4000-8000-000000000001";

// #region patch
await airbyte.connections.update({ connectionId, status: "inactive", prefix: "" });
// #endregion

// #region find
async function createOnce(body: WebBackendConnectionCreate & { readonly name: string }): Promise<string> {
  const { ok, data, error } = await airbyte.connections.create(body).result();
  if (ok) return data.connectionId;
  if (!error.outcomeUnknown) throw error;
  const { name, sourceId, destinationId } = body;
  const same = { workspaceId, sourceId: [sourceId], destinationId: [destinationId], filters: { searchTerm: name } };
  for await (const found of airbyte.connections.list.all(same)) {
    if (found.name === name) return found.connectionId;
  }
  throw error;
}

// #endregion

// #region schedule
import { toConnectionUpdate } from "@airbyte-web-backend/client/2.0";

const connection = await airbyte.connections.get({ connectionId });
const cron = { cronExpression: "0 0 6 * * ?", cronTimeZone: "UTC" };
await airbyte.connections.update(toConnectionUpdate(connection, { scheduleData: { cron } }));
await airbyte.connections.update(toConnectionUpdate(connection, { schedule: { units: 6, timeUnit: "hours" } }));
await airbyte.connections.update(toConnectionUpdate(connection, { schedule: null }));
// #endregion

// #region catalog
const fresh = await airbyte.connections.get({ connectionId, withRefreshedCatalog: true });
const { syncCatalog } = fresh;
for (const { stream, config } of syncCatalog.streams) config.selected ||= stream.name.startsWith("order");
const changed = await airbyte.connections.update(toConnectionUpdate(fresh, { syncCatalog, skipReset: true }));
// #endregion
console.log(changed.scheduleType, changed.status, changed.prefix);

const { sourceId, destinationId } = changed;
const id = await createOnce({ name: "Nightly", sourceId, destinationId, status: "inactive" });
console.log((await airbyte.connections.get({ connectionId: id })).name);
