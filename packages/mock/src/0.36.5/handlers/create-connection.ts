import { nullDereference } from "../../errors/internal-error.ts";
import { checkWorkspaces } from "../rules/check-workspaces.ts";
import { createLookup, requireDestination, requireSource } from "../rules/lookup.ts";
import { readConnection } from "../rules/read-connection.ts";
import { selectStreams } from "../rules/select-streams.ts";
import { toWritten } from "../rules/write-connection.ts";
import { createOperation } from "../rules/write-operations.ts";
import type { Handler } from "./handler.ts";

/** Follows the rules "create" of docs/behaviour.md. */
export const createConnection: Handler<"webBackendCreateConnection"> = (store, body) => {
  const { state } = store;
  // create-order [observed]: operations, source (404), destination (404), workspaces (500), and then it is written.
  // create-orphans [source]: without a transaction, so operations stay when a later step fails.
  // create-operations [observed]: each is made anew, and `operationIds` is not looked at.
  if (!body.operations)
    throw nullDereference("java.util.List.iterator()", {
      call: "io.airbyte.api.model.WebBackendConnectionCreate.getOperations()",
    });
  const operations = body.operations.map((operation) => createOperation(store, operation));
  const lookup = createLookup(state);
  const source = requireSource(lookup, body.sourceId);
  const destination = requireDestination(lookup, body.destinationId);
  checkWorkspaces(source, destination, operations);
  // create-catalog-late [observed]: a null in the catalog (500) shows after the look-ups.
  const streams = body.syncCatalog ? selectStreams(body.syncCatalog) : [];
  // create-defaults [observed]: what was left out is null, empty or its default by now, see `mapBody`.
  const connection = toWritten(
    state,
    {
      connectionId: store.newId(),
      // create-name [observed]: an empty name is one.
      name: body.name ?? `${source.name} <> ${destination.name}`,
      namespaceDefinition: body.namespaceDefinition,
      // create-namespace-format [observed]: the text "null" when it was left out.
      namespaceFormat: body.namespaceFormat,
      prefix: body.prefix,
      sourceId: body.sourceId,
      destinationId: body.destinationId,
      operationIds: operations.map(({ operationId }) => operationId),
      syncCatalog: { streams },
      schedule: body.schedule,
      // create-status [observed]: any, `deprecated` too.
      status: body.status,
      resourceRequirements: body.resourceRequirements,
      sourceCatalogId: body.sourceCatalogId,
    },
    "insert",
  );
  // create-not-unique [observed]: no look for one that is like it.
  state.connections.push(connection);
  // create-answer [observed]: what get will say.
  return readConnection(state, connection);
};
