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
export const listAll: MakeCall = ({ airbyte, options }) => airbyte.connections.listAll(workspace, options);
export const search: MakeCall = ({ airbyte, options }) => airbyte.connections.search({}, options);
export const getState: MakeCall = ({ airbyte, options }) => airbyte.workspaces.getState(workspace, options);
export const get: MakeCall = ({ airbyte, options }) => airbyte.connections.get({ connectionId: id }, options);
/** Runs a discover job, so it counts as a write. */
export const refresh: MakeCall = ({ airbyte, options }) =>
  airbyte.connections.get({ connectionId: id, withRefreshedCatalog: true }, options);
export const create: MakeCall = ({ airbyte, options }) => airbyte.connections.create(newConnection, options);
export const update: MakeCall = ({ airbyte, options }) => airbyte.connections.update(changedConnection, options);

/** The operations by their ids, as errors carry them. */
export const operationOf = {
  list: "webBackendListConnectionsForWorkspace",
  listAll: "webBackendListAllConnectionsForWorkspace",
  search: "webBackendSearchConnections",
  getState: "webBackendGetWorkspaceState",
  get: "webBackendGetConnection",
  refresh: "webBackendGetConnection",
  create: "webBackendCreateConnection",
  update: "webBackendUpdateConnection",
} as const;
