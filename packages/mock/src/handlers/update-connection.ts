import { nullDereference } from "../errors/internal-error.ts";
import { storedObjectInvalid } from "../errors/stored-object-invalid.ts";
import { checkWorkspaces } from "../rules/check-workspaces.ts";
import { readConnection } from "../rules/read-connection.ts";
import { requestReset } from "../rules/request-reset.ts";
import { selectStreams } from "../rules/select-streams.ts";
import { writeOperations } from "../rules/write-operations.ts";
import type { Connection } from "../state.ts";
import { requireConnection, requireDestination, requireSource } from "../store.ts";
import type { Handler } from "./handler.ts";

/**
 * Replaces a connection. What the body leaves out is cleared, not kept; only `name` and `resourceRequirements` are kept,
 * and source and destination, which cannot change.
 *
 * The connection is looked up first (404), then operations are written, then workspaces checked (500), the catalog
 * converted (500) and the connection written (422), without a transaction: operations stay changed when a later step
 * fails. Source: docs/behaviour.md, "update" [code], nulls [derived].
 */
export const updateConnection: Handler<"webBackendUpdateConnection"> = (store, body) => {
  const { state } = store;
  const connection = requireConnection(state, body.connectionId);
  if (!body.operations) throw nullDereference("WebBackendConnectionUpdate.getOperations()");
  const operations = writeOperations(store, connection.operationIds, body.operations);
  checkWorkspaces(
    requireSource(state, connection.sourceId),
    requireDestination(state, connection.destinationId),
    operations,
  );
  const streams = selectStreams(body.syncCatalog);
  if (body.namespaceDefinition === null)
    throw storedObjectInvalid("$.namespaceDefinition: is missing but it is required");
  const replacement: Omit<Connection, "connectionId" | "sourceId" | "destinationId" | "sourceCatalogId"> = {
    name: body.name ?? connection.name,
    namespaceDefinition: body.namespaceDefinition,
    namespaceFormat: body.namespaceFormat,
    prefix: body.prefix,
    operationIds: operations.map(({ operationId }) => operationId),
    syncCatalog: { streams },
    schedule: body.schedule,
    status: body.status,
    resourceRequirements: body.resourceRequirements ?? connection.resourceRequirements,
  };
  Object.assign(connection, replacement);
  if (body.withRefreshedCatalog) requestReset(store, connection.connectionId);
  return readConnection(state, connection);
};
