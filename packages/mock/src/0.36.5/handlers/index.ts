import type { OperationName } from "@airbyte-web-backend/schema";
import type { ReceivedBody, ResponseBody } from "../request/bodies.ts";
import type { Store } from "../store.ts";
import { createConnection } from "./create-connection.ts";
import { getConnection } from "./get-connection.ts";
import { getWorkspaceState } from "./get-workspace-state.ts";
import type { Handler } from "./handler.ts";
import { listAllConnections } from "./list-all-connections.ts";
import { listConnections } from "./list-connections.ts";
import { searchConnections } from "./search-connections.ts";
import { updateConnection } from "./update-connection.ts";

/** Does not compile if an operation of the document has no handler. */
const handlers: { readonly [Name in OperationName]: Handler<Name> } = {
  webBackendListConnectionsForWorkspace: listConnections,
  webBackendListAllConnectionsForWorkspace: listAllConnections,
  webBackendGetConnection: getConnection,
  webBackendCreateConnection: createConnection,
  webBackendUpdateConnection: updateConnection,
  webBackendSearchConnections: searchConnections,
  webBackendGetWorkspaceState: getWorkspaceState,
};

export function handle<Name extends OperationName>(
  operationId: Name,
  store: Store,
  body: ReceivedBody<Name>,
): ResponseBody<Name> {
  return handlers[operationId](store, body);
}
