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

/** Follows the rules "update" of docs/behaviour.md. */
export const updateConnection: Handler<"webBackendUpdateConnection"> = (store, body) => {
  const { state } = store;
  // update-order [source]: connection (404), operations, workspaces (500), and then it is written, without a transaction.
  const connection = requireConnection(state, body.connectionId);
  if (!body.operations) throw nullDereference("WebBackendConnectionUpdate.getOperations()");
  // update-operation-ids [source]: `operationIds` of the body is not looked at.
  const operations = writeOperations(store, connection.operationIds, body.operations);
  // update-workspaces [source]: of the operations as they are now.
  checkWorkspaces(
    requireSource(state, connection.sourceId),
    requireDestination(state, connection.destinationId),
    operations,
  );
  // update-catalog [source]: as it was sent. update-no-discovery [source]: also with `withRefreshedCatalog`.
  const streams = selectStreams(body.syncCatalog);
  // update-namespace-null [derived]: what is to be stored breaks its schema.
  if (body.namespaceDefinition === null)
    throw storedObjectInvalid("$.namespaceDefinition: is missing but it is required");
  // update-replaces [source]: what was left out is null or its default by now, see `mapBody`, and so it is cleared.
  // update-fixed [source]: these four stay. update-last-wins [source]: nobody compares versions.
  const replacement: Omit<Connection, "connectionId" | "sourceId" | "destinationId" | "sourceCatalogId"> = {
    // update-keeps-name [source]
    name: body.name ?? connection.name,
    namespaceDefinition: body.namespaceDefinition,
    namespaceFormat: body.namespaceFormat,
    prefix: body.prefix,
    operationIds: operations.map(({ operationId }) => operationId),
    syncCatalog: { streams },
    schedule: body.schedule,
    // update-deletes [source]: `deprecated` deletes, another status brings back.
    status: body.status,
    // update-keeps-resources [source]: replaced as a whole, never cleared.
    resourceRequirements: body.resourceRequirements ?? connection.resourceRequirements,
  };
  Object.assign(connection, replacement);
  // update-reset [source]: after the write. update-no-job [source]: only with the flag.
  if (body.withRefreshedCatalog) requestReset(store, connection.connectionId);
  return readConnection(state, connection);
};
