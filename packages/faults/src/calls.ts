import type {
  WebBackendConnectionCreate,
  WebBackendConnectionUpdate,
  WorkspaceIdRequestBody,
} from "@airbyte-web-backend/schema";
import type { MakeCall } from "./fault.ts";

const id = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";

export const workspace: WorkspaceIdRequestBody = { workspaceId: id };
export const newConnection: WebBackendConnectionCreate = { sourceId: id, destinationId: id, status: "active" };
export const changedConnection: WebBackendConnectionUpdate = {
  connectionId: id,
  syncCatalog: { streams: [] },
  status: "inactive",
};

export const list: MakeCall = ({ airbyte, options }) => airbyte.connections.list(workspace, options);
export const getState: MakeCall = ({ airbyte, options }) => airbyte.workspaces.getState(workspace, options);
export const create: MakeCall = ({ airbyte, options }) => airbyte.connections.create(newConnection, options);
export const update: MakeCall = ({ airbyte, options }) => airbyte.connections.update(changedConnection, options);

/** The `operation` of the errors of each call. */
export const operationOf = {
  list: "webBackendListConnectionsForWorkspace",
  getState: "webBackendGetWorkspaceState",
  create: "webBackendCreateConnection",
  update: "webBackendUpdateConnection",
} as const;
