// The code of docs/guides/search-and-update.md about Airbyte 2.x.
import { createClient } from "@airbyte-web-backend/client/2.0";

const airbyte = createClient({ baseUrl: "http://localhost:8000" });
const connectionId = "c0000000-0000-4000-8000-000000000001";

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
const selected = changed.syncCatalog.streams.filter(({ config }) => config.selected);
console.log(changed.scheduleType, selected.map(({ stream }) => stream.name).join());
