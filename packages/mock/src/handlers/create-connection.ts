import { nullDereference } from "../errors/internal-error.ts";
import { storedObjectInvalid } from "../errors/stored-object-invalid.ts";
import { checkWorkspaces } from "../rules/check-workspaces.ts";
import { readConnection } from "../rules/read-connection.ts";
import { selectStreams } from "../rules/select-streams.ts";
import { createOperation } from "../rules/write-operations.ts";
import type { Connection } from "../state.ts";
import { requireDestination, requireSource } from "../store.ts";
import type { Handler } from "./handler.ts";

/**
 * Creates the operations, looks up source and destination (404), checks workspaces (500), converts the catalog (500),
 * writes (422), in this order and without a transaction: operations stay when a later step fails.
 *
 * Nothing is unique: the same body twice makes two connections. `operationIds` of the body is ignored.
 * Source: docs/behaviour.md, "create" [code], nulls [derived].
 */
export const createConnection: Handler<"webBackendCreateConnection"> = (store, body) => {
  const { state } = store;
  if (!body.operations) throw nullDereference("WebBackendConnectionCreate.getOperations()");
  const operations = body.operations.map((operation) => createOperation(store, operation));
  const source = requireSource(state, body.sourceId);
  const destination = requireDestination(state, body.destinationId);
  checkWorkspaces(source, destination, operations);
  const streams = body.syncCatalog ? selectStreams(body.syncCatalog) : [];
  if (body.namespaceDefinition === null)
    throw storedObjectInvalid("$.namespaceDefinition: is missing but it is required");
  const connection: Connection = {
    connectionId: store.newId(),
    name: body.name ?? `${source.name} <> ${destination.name}`,
    namespaceDefinition: body.namespaceDefinition,
    namespaceFormat: body.namespaceFormat,
    prefix: body.prefix,
    sourceId: body.sourceId,
    destinationId: body.destinationId,
    operationIds: operations.map(({ operationId }) => operationId),
    syncCatalog: { streams },
    schedule: body.schedule,
    status: body.status,
    resourceRequirements: body.resourceRequirements,
    sourceCatalogId: body.sourceCatalogId,
  };
  state.connections.push(connection);
  return readConnection(state, connection);
};
