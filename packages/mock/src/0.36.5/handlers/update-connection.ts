import { createLookup } from "../../state/lookup.ts";
import { nullDereference } from "../errors/internal-error.ts";
import { checkWorkspaces } from "../rules/check-workspaces.ts";
import { requestReset } from "../rules/jobs.ts";
import { requireConnection, requireDestination, requireSource } from "../rules/lookup.ts";
import { readConnection } from "../rules/read-connection.ts";
import { selectStreams } from "../rules/select-streams.ts";
import { toWritten } from "../rules/write-connection.ts";
import { writeOperations } from "../rules/write-operations.ts";
import type { Handler } from "./handler.ts";

/** See "update" in docs/behaviour.md. */
export const updateConnection: Handler<"webBackendUpdateConnection"> = (store, body) => {
  const { state } = store;
  // update-order [observed]: connection (404), operations, catalog (500), workspaces (500), then the write.
  const connection = requireConnection(state, body.connectionId);
  if (!body.operations)
    throw nullDereference("java.util.List.iterator()", {
      call: "io.airbyte.api.model.WebBackendConnectionUpdate.getOperations()",
    });
  // update-operation-ids [observed]: ignores `operationIds`.
  const operations = writeOperations(store, connection.operationIds, body.operations);
  const operationIds = operations.map(({ operationId }) => operationId);
  // update-operation-detached [observed], update-traces [observed]: detaches before the other checks, without a transaction.
  connection.operationIds = connection.operationIds.filter((id) => operationIds.includes(id));
  // update-catalog [observed]: stores the catalog of the body. update-no-discovery [source]: also with `withRefreshedCatalog`.
  const streams = selectStreams(body.syncCatalog);
  // update-workspaces [observed]: checks the operations after the update.
  const lookup = createLookup(state);
  checkWorkspaces(
    requireSource(lookup, connection.sourceId),
    requireDestination(lookup, connection.destinationId),
    operations,
  );
  // update-replaces [observed]: `mapBody` has set missing properties to null or their default, so they are cleared.
  // update-fixed [source]: other properties stay. update-last-wins [source]: there is no check of versions.
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
      // update-deletes [observed]: `deprecated` deletes the connection, another status restores it.
      status: body.status,
      // update-keeps-resources [observed]: can be replaced, but not cleared.
      resourceRequirements: body.resourceRequirements ?? connection.resourceRequirements,
    },
    "update",
  );
  Object.assign(connection, replacement);
  // update-reset [observed], update-no-job [observed]
  if (body.withRefreshedCatalog) requestReset(store, connection);
  return readConnection(state, connection);
};
