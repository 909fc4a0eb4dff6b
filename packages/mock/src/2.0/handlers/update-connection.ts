import type { Connection } from "../../state/state.ts";
import { connectionLocked, internalError, notEntitled } from "../errors.ts";
import { type Json, required } from "../read-body.ts";
import { diffCatalogs, isBreaking, streamsToReset } from "../rules/catalogs.ts";
import { startReset } from "../rules/jobs.ts";
import { deleteUnused, replaceOperations } from "../rules/operations.ts";
import { readCatalog } from "../rules/read-catalog.ts";
import { readChangedSchedule } from "../rules/schedule.ts";
import { mergedCatalog, showConnection } from "../rules/show-connection.ts";
import { applySchedule, checkTexts, readResources, readTagIds, requireCatalog } from "../rules/write-connection.ts";
import type { LaterSelectedStream } from "../state/later.ts";
import {
  configuredStreams,
  laterState,
  requireConnection,
  requireSource,
  type Store,
  setStatus,
  statusOf,
} from "../store.ts";

/**
 * 2.0-update-patch [observed]: absent and null leave a property alone. 2.0-update-order [source]: operations are written before
 * most checks, and a failure leaves them written.
 *
 * @throws {ErrorResponse} 400, 403, 404, 409, 422 or 500
 */
export function updateConnection(store: Store, body: Json): unknown {
  const { state, newId } = store;
  const connection = requireConnection(state, String(required(body["connectionId"])));
  if (body["operations"]) {
    const before = connection.operationIds;
    const ids = replaceOperations(store, before, body["operations"] as unknown[]);
    connection.operationIds = ids;
    deleteUnused(state, before);
  }
  // 2.0-update-locked [observed]
  if (statusOf(connection) === "locked") throw connectionLocked(connection.connectionId);
  if (body["onDemandEnabled"] === true) throw notEntitled("feature-on-demand-capacity-enabled", null);
  const schedule = readChangedSchedule(body, connection.connectionId, store.cron);
  const streams = body["syncCatalog"] ? readCatalog(body["syncCatalog"], newId) : undefined;
  checkTexts(body);
  requireCatalog(state, body["sourceCatalogId"]);
  requireCatalog(state, body["destinationCatalogId"]);
  const { workspaceId } = requireSource(state, connection.sourceId);
  const tagIds = body["tags"] ? readTagIds(laterState(state).tags, workspaceId, body["tags"]) : undefined;

  const resets = streams ? streamsToReset(configuredStreams(connection), streams) : [];
  for (const key of ["name", "namespaceDefinition", "namespaceFormat", "prefix", "sourceCatalogId"] as const) {
    const value = body[key];
    if (value !== undefined && value !== null) Object.assign(connection, { [key]: value });
  }
  if (body["status"]) setStatus(connection, String(body["status"]));
  if (schedule) applySchedule(connection, schedule);
  // 2.0-update-catalog [observed]
  if (streams) connection.syncCatalog = { streams } as Connection["syncCatalog"];
  connection.later = {
    ...connection.later,
    ...pick(body, ["nonBreakingChangesPreference", "backfillPreference", "destinationCatalogId", "onDemandEnabled"]),
    ...readNotifications(connection, body),
    ...readResources(body),
    ...(tagIds && { tagIds }),
    ...(streams && readBreaking(store, connection, streams)),
  };
  const answer = showConnection(state, connection, mergedCatalog(state, connection));
  if (resets.length > 0 && body["skipReset"] !== true) {
    // 2.0-reset-terminated [observed]: the update stays written.
    if (connection.later?.isTerminated) throw internalError();
    startReset(store, connection, resets);
  }
  return answer;
}

/** 2.0-update-breaking [source]: the sent catalog is compared with the latest one that was discovered. */
function readBreaking({ state }: Store, connection: Connection, sent: readonly LaterSelectedStream[]): Json {
  const { catalogs, latestCatalogIds } = laterState(state);
  const latest = catalogs[latestCatalogIds[connection.sourceId] ?? connection.sourceCatalogId ?? ""];
  if (!latest) return {};
  const streams = sent.map(({ stream }) => stream);
  return { breakingChange: isBreaking(diffCatalogs(streams, latest.streams, sent)) };
}

/** 2.0-update-notifications [source]: the stored e-mail setting changes only while it differs from the other one. */
function readNotifications(connection: Connection, body: Json): Json {
  const { notifySchemaChanges, notifySchemaChangesByEmail: stored } = connection.later ?? {};
  const given: Json = pick(body, ["notifySchemaChanges"]);
  const byEmail = body["notifySchemaChangesByEmail"];
  if (typeof byEmail !== "boolean") return given;
  const changes = stored === undefined || stored !== (given["notifySchemaChanges"] ?? notifySchemaChanges ?? false);
  return changes ? { ...given, notifySchemaChangesByEmail: byEmail } : given;
}

function pick(body: Json, keys: readonly string[]): Json {
  const set = keys.filter((key) => body[key] !== undefined && body[key] !== null);
  return Object.fromEntries(set.map((key) => [key, body[key]]));
}
