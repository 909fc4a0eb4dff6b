import { deepEqual } from "../../rules/deep-equal.ts";
import type { Connection } from "../../state/state.ts";
import { connectionLocked } from "../errors.ts";
import { type Json, required } from "../read-body.ts";
import { diffCatalogs, isBreaking, mergeCatalog } from "../rules/catalogs.ts";
import { mergedCatalog, showConnection } from "../rules/show-connection.ts";
import type { LaterStream } from "../state/later.ts";
import {
  configuredStreams,
  laterState,
  originalCatalog,
  requireConnection,
  type Store,
  setStatus,
  statusOf,
} from "../store.ts";

/** 2.0-get [observed]: a deleted connection is returned like any other. */
export function getConnection(store: Store, body: Json): unknown {
  const connection = requireConnection(store.state, String(required(body["connectionId"])));
  if (body["withRefreshedCatalog"] === true) {
    const refreshed = refresh(store, connection);
    // 2.0-refresh-failed [observed]
    if (refreshed) return refreshed;
  }
  return showConnection(store.state, connection, mergedCatalog(store.state, connection));
}

/**
 * 2.0-refresh [observed]: the discovered catalog is stored, not attached. The breaking flag is written to the connection, and
 * a breaking change deactivates it.
 *
 * @returns Undefined if the discovery failed.
 */
function refresh(store: Store, connection: Connection): unknown {
  const { state } = store;
  const discovered = state.discoveredCatalogs[connection.sourceId];
  if (!discovered) return undefined;
  const streams: LaterStream[] = discovered;
  const catalogId = storeCatalog(store, connection.sourceId, streams);
  const configured = configuredStreams(connection);
  const original = originalCatalog(state, connection) ?? configured.map(({ stream }) => stream);
  const transforms = diffCatalogs(original, streams, configured);
  const breaking = isBreaking(transforms);
  // 2.0-refresh-locked [observed]: although it is only a read.
  if (statusOf(connection) === "locked") throw connectionLocked(connection.connectionId);
  connection.later = { ...connection.later, breakingChange: breaking };
  const disables = connection.later.nonBreakingChangesPreference === "disable" && transforms.length > 0;
  if (breaking || disables) setStatus(connection, "inactive");
  const syncCatalog = { streams: mergeCatalog(streams, configured, original) };
  return showConnection(state, connection, syncCatalog, { catalogId, streams, catalogDiff: { transforms } });
}

/** The same catalog of a source keeps its id. */
function storeCatalog({ state, newId }: Store, sourceId: string, streams: LaterStream[]): string {
  const { catalogs, latestCatalogIds } = laterState(state);
  const known = Object.entries(catalogs).find(
    ([, catalog]) => catalog.sourceId === sourceId && deepEqual(catalog.streams, streams),
  );
  const catalogId = known?.[0] ?? newId();
  if (!known) catalogs[catalogId] = { sourceId, streams: structuredClone(streams) };
  latestCatalogIds[sourceId] = catalogId;
  return catalogId;
}
