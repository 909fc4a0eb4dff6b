import { createLookup } from "../../state/lookup.ts";
import { nullDereference } from "../errors/internal-error.ts";
import { checkWorkspaces } from "../rules/check-workspaces.ts";
import { requireDestination, requireSource } from "../rules/lookup.ts";
import { readConnection } from "../rules/read-connection.ts";
import { selectStreams } from "../rules/select-streams.ts";
import { toWritten } from "../rules/write-connection.ts";
import { createOperation } from "../rules/write-operations.ts";
import type { Handler } from "./handler.ts";

/** See "create" in docs/behaviour.md. */
export const createConnection: Handler<"webBackendCreateConnection"> = (store, body) => {
  const { state } = store;
  // create-order [observed]: operations, source (404), destination (404), workspaces (500), then the write.
  // create-orphans [source]: there is no transaction, so the operations stay if a later step fails.
  // create-operations [observed]: creates each operation and ignores `operationIds`.
  if (!body.operations)
    throw nullDereference("java.util.List.iterator()", {
      call: "io.airbyte.api.model.WebBackendConnectionCreate.getOperations()",
    });
  const operations = body.operations.map((operation) => createOperation(store, operation));
  const lookup = createLookup(state);
  const source = requireSource(lookup, body.sourceId);
  const destination = requireDestination(lookup, body.destinationId);
  checkWorkspaces(source, destination, operations);
  // create-catalog-late [observed]: a null in the catalog (500) is found after the look-ups.
  const streams = body.syncCatalog ? selectStreams(body.syncCatalog) : [];
  // create-defaults [observed]: `mapBody` has set missing properties to null, `[]` or their default.
  const connection = toWritten(
    state,
    {
      connectionId: store.newId(),
      // create-name [observed]: an empty name is kept.
      name: body.name ?? `${source.name} <> ${destination.name}`,
      namespaceDefinition: body.namespaceDefinition,
      // create-namespace-format [observed]: the string "null" by default.
      namespaceFormat: body.namespaceFormat,
      prefix: body.prefix,
      sourceId: body.sourceId,
      destinationId: body.destinationId,
      operationIds: operations.map(({ operationId }) => operationId),
      syncCatalog: { streams },
      schedule: body.schedule,
      // create-status [observed]: also `deprecated`.
      status: body.status,
      resourceRequirements: body.resourceRequirements,
      sourceCatalogId: body.sourceCatalogId,
    },
    "insert",
  );
  // create-not-unique [observed]: there is no check for duplicates.
  state.connections.push(connection);
  // create-answer [observed]: the same as a later get.
  return readConnection(state, connection);
};
