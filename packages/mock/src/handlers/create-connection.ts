import { nullDereference } from "../errors/internal-error.ts";
import { storedObjectInvalid } from "../errors/stored-object-invalid.ts";
import { checkWorkspaces } from "../rules/check-workspaces.ts";
import { readConnection } from "../rules/read-connection.ts";
import { selectStreams } from "../rules/select-streams.ts";
import { createOperation } from "../rules/write-operations.ts";
import type { Connection } from "../state.ts";
import { requireDestination, requireSource } from "../store.ts";
import type { Handler } from "./handler.ts";

/** Follows the rules "create" of docs/behaviour.md. */
export const createConnection: Handler<"webBackendCreateConnection"> = (store, body) => {
  const { state } = store;
  // create-order [source]: operations, source (404), destination (404), workspaces (500), and then it is written.
  // create-orphans [source]: without a transaction, so operations stay when a later step fails.
  // create-operations [source]: each is made anew, and `operationIds` is not looked at.
  if (!body.operations) throw nullDereference("WebBackendConnectionCreate.getOperations()");
  const operations = body.operations.map((operation) => createOperation(store, operation));
  const source = requireSource(state, body.sourceId);
  const destination = requireDestination(state, body.destinationId);
  checkWorkspaces(source, destination, operations);
  // create-catalog-late [source]: a null in the catalog (500) shows after the look-ups.
  const streams = body.syncCatalog ? selectStreams(body.syncCatalog) : [];
  // create-namespace-null [derived]: what is to be stored breaks its schema.
  if (body.namespaceDefinition === null)
    throw storedObjectInvalid("$.namespaceDefinition: is missing but it is required");
  // create-defaults [source]: what was left out is null, empty or its default by now, see `mapBody`.
  const connection: Connection = {
    connectionId: store.newId(),
    // create-name [source]: an empty name is one.
    name: body.name ?? `${source.name} <> ${destination.name}`,
    namespaceDefinition: body.namespaceDefinition,
    namespaceFormat: body.namespaceFormat,
    prefix: body.prefix,
    sourceId: body.sourceId,
    destinationId: body.destinationId,
    operationIds: operations.map(({ operationId }) => operationId),
    syncCatalog: { streams },
    schedule: body.schedule,
    // create-status [source]: any, `deprecated` too.
    status: body.status,
    resourceRequirements: body.resourceRequirements,
    // create-catalog-id [source]: not checked, and not shown.
    sourceCatalogId: body.sourceCatalogId,
  };
  // create-not-unique [source]: no look for one that is like it.
  state.connections.push(connection);
  // create-answer [source]: what get will say.
  return readConnection(state, connection);
};
