// The code of docs/guides/search-and-update.md.
import { createClient } from "@airbyte-web-backend/client";

const airbyte = createClient({ baseUrl: "http://localhost:8000" });
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
const connectionId = "c0000000-0000-4000-8000-000000000001";

// #region search
const some = await airbyte.connections.search({});
const all = await airbyte.connections.search({ namespaceDefinition: null });
const ours = await airbyte.connections.search({ namespaceDefinition: null, source: { workspaceId } });
// #endregion
console.log(some.connections.length < all.connections.length, ours.connections.length < all.connections.length);

// #region update
import { toConnectionUpdate } from "@airbyte-web-backend/client";

const connection = await airbyte.connections.get({ connectionId });
const changed = await airbyte.connections.update(toConnectionUpdate(connection, { prefix: "raw_" }));
// #endregion
console.log(changed.prefix, JSON.stringify(changed.schedule) === JSON.stringify(connection.schedule));

// #region unselected
const fresh = await airbyte.connections.get({ connectionId, withRefreshedCatalog: true });
const { streams } = fresh.syncCatalog;
// Streams in different namespaces can have the same name.
const keyOf = ({ stream }: (typeof streams)[number]) => JSON.stringify([stream?.namespace ?? null, stream?.name]);
const kept = new Set(connection.syncCatalog.streams.map(keyOf));
const found = streams.filter((each) => !kept.has(keyOf(each)));
for (const { config } of found) if (config) config.selected = false;
await airbyte.connections.update(toConnectionUpdate(fresh));
// #endregion
console.log(found.length);
