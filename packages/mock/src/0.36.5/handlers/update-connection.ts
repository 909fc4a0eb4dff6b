import { nullDereference } from "../../errors/internal-error.ts";
import { checkWorkspaces } from "../rules/check-workspaces.ts";
import { requestReset } from "../rules/jobs.ts";
import { createLookup, requireConnection, requireDestination, requireSource } from "../rules/lookup.ts";
import { readConnection } from "../rules/read-connection.ts";
import { selectStreams } from "../rules/select-streams.ts";
import { toWritten } from "../rules/write-connection.ts";
import { writeOperations } from "../rules/write-operations.ts";
import type { Handler } from "./handler.ts";

/** Follows the rules "update" of docs/behaviour.md. */
export const updateConnection: Handler<"webBackendUpdateConnection"> = (store, body) => {
  const { state } = store;
  // update-order [observed]: connection (404), operations, catalog (500), workspaces (500), and then it is written.
  const connection = requireConnection(state, body.connectionId);
  if (!body.operations)
    throw nullDereference("java.util.List.iterator()", {
      call: "io.airbyte.api.model.WebBackendConnectionUpdate.getOperations()",
    });
  // update-operation-ids [observed]: `operationIds` of the body is not looked at.
  const operations = writeOperations(store, connection.operationIds, body.operations);
  const operationIds = operations.map(({ operationId }) => operationId);
  // update-operation-detached [observed], update-traces [observed]: this is written before the rest is looked at, and there is no transaction.
  connection.operationIds = connection.operationIds.filter((id) => operationIds.includes(id));
  // update-catalog [observed]: as it was sent. update-no-discovery [source]: also with `withRefreshedCatalog`.
  const streams = selectStreams(body.syncCatalog);
  // update-workspaces [observed]: of the operations as they are now.
  const lookup = createLookup(state);
  checkWorkspaces(
    requireSource(lookup, connection.sourceId),
    requireDestination(lookup, connection.destinationId),
    operations,
  );
  // update-replaces [observed]: what was left out is null or its default by now, see `mapBody`, and so it is cleared.
  // update-fixed [source]: what is not named here stays. update-last-wins [source]: nobody compares versions.
  const replacement = toWritten(
    state,
    {
      ...connection,
      // update-keeps-name [observed]
      name: body.name ?? connection.name,
      namespaceDefinition: body.namespaceDefinition,
      namespaceFormat: body.namespaceFormat,
      prefix: body.prefix,
      operationIds,
      syncCatalog: { streams },
      schedule: body.schedule,
      // update-deletes [observed]: `deprecated` deletes, another status brings back.
      status: body.status,
      // update-keeps-resources [observed]: replaced as a whole, never cleared.
      resourceRequirements: body.resourceRequirements ?? connection.resourceRequirements,
    },
    "update",
  );
  Object.assign(connection, replacement);
  // update-reset [observed]: after the write. update-no-job [observed]: only with the flag.
  if (body.withRefreshedCatalog) requestReset(store, connection.connectionId);
  return readConnection(state, connection);
};
