import type { Connection } from "../../state/state.ts";
import { databaseError, internalError, notEntitled } from "../errors.ts";
import { type Json, required } from "../read-body.ts";
import { createOperation } from "../rules/operations.ts";
import { readCatalog } from "../rules/read-catalog.ts";
import { readNewSchedule } from "../rules/schedule.ts";
import { configuredCatalog, showConnection } from "../rules/show-connection.ts";
import { applySchedule, checkTexts, readResources, readTagIds, requireCatalog } from "../rules/write-connection.ts";
import { laterState, requireDestination, requireSource, type Store, setStatus } from "../store.ts";

/**
 * 2.0-create-order [observed]: operations first. A failure afterwards leaves them behind.
 *
 * @throws {ErrorResponse} 400, 403, 404, 409, 422 or 500
 */
export function createConnection(store: Store, body: Json): unknown {
  const { state, newId, now } = store;
  const sent = (body["operations"] ?? []) as unknown[];
  const operationIds = sent.map((operation) => createOperation(store, operation));
  const source = requireSource(state, String(required(body["sourceId"])));
  const destination = requireDestination(state, String(required(body["destinationId"])));
  // 2.0-create-workspaces [observed]
  const workspaces = state.operations
    .filter(({ operationId }) => operationIds.includes(operationId))
    .map(({ workspaceId }) => workspaceId);
  if ([destination.workspaceId, ...workspaces].some((id) => id !== source.workspaceId)) throw internalError();
  // 2.0-on-demand [observed]
  if (body["onDemandEnabled"] === true) throw notEntitled("feature-on-demand-capacity-enabled", null);
  // 2.0-create-tags [observed]: null is not taken for an empty list.
  if (body["tags"] === null) throw internalError();
  const tagIds = readTagIds(laterState(state).tags, source.workspaceId, body["tags"]);
  const syncCatalog = { streams: readCatalog(body["syncCatalog"], newId) } as Connection["syncCatalog"];
  const connectionId = newId();
  const schedule = readNewSchedule(body, connectionId, store.cron);
  const name = (body["name"] as string | null | undefined) ?? `${source.name} <> ${destination.name}`;
  checkTexts({ ...body, name });
  requireCatalog(state, body["sourceCatalogId"]);
  requireCatalog(state, body["destinationCatalogId"]);
  if (state.connections.some((connection) => connection.connectionId === connectionId)) throw databaseError();

  // 2.0-create-backfill [source]: lost unless the other preference is sent too.
  const preference = body["nonBreakingChangesPreference"] as string | null | undefined;
  const backfill = preference ? (body["backfillPreference"] as string | null | undefined) : undefined;
  const destinationCatalogId = body["destinationCatalogId"] as string | null | undefined;
  // 2.0-create-defaults [observed]
  const connection: Connection = {
    connectionId,
    name,
    namespaceDefinition: (body["namespaceDefinition"] ?? "source") as Connection["namespaceDefinition"],
    namespaceFormat: (body["namespaceFormat"] ?? null) as string | null,
    prefix: (body["prefix"] ?? null) as string | null,
    sourceId: source.sourceId,
    destinationId: destination.destinationId,
    operationIds,
    syncCatalog,
    schedule: null,
    status: "active",
    resourceRequirements: null,
    sourceCatalogId: (body["sourceCatalogId"] ?? null) as string | null,
    later: {
      createdAtSeconds: Math.floor(now() / 1000),
      tagIds,
      notifySchemaChanges: body["notifySchemaChanges"] === true,
      ...(preference && { nonBreakingChangesPreference: preference }),
      ...(backfill && { backfillPreference: backfill }),
      ...(destinationCatalogId && { destinationCatalogId }),
      ...readResources(body),
    },
  };
  applySchedule(connection, schedule);
  setStatus(connection, (body["status"] ?? null) as string | null);
  state.connections.push(connection);
  // 2.0-create-answer [observed]
  return showConnection(state, connection, configuredCatalog(connection));
}
