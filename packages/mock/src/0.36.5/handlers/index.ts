import type { OperationName } from "@airbyte-web-backend/schema";
import { createConnection } from "./create-connection.ts";
import { getConnection } from "./get-connection.ts";
import { getWorkspaceState } from "./get-workspace-state.ts";
import type { Handler } from "./handler.ts";
import { listAllConnections } from "./list-all-connections.ts";
import { listConnections } from "./list-connections.ts";
import { searchConnections } from "./search-connections.ts";
import { updateConnection } from "./update-connection.ts";

/** Does not compile if an operation of the document has no handler. */
export const handlers: { readonly [Name in OperationName]: Handler<Name> } = {
  webBackendListConnectionsForWorkspace: listConnections,
  webBackendListAllConnectionsForWorkspace: listAllConnections,
  webBackendGetConnection: getConnection,
  webBackendCreateConnection: createConnection,
  webBackendUpdateConnection: updateConnection,
  webBackendSearchConnections: searchConnections,
  webBackendGetWorkspaceState: getWorkspaceState,
};
