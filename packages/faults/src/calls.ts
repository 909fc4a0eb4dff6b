import type { WebBackendConnectionCreate, WorkspaceIdRequestBody } from "@airbyte-web-backend/schema";
import type { Call, Context } from "./fault.ts";

const id = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";

export const workspace: WorkspaceIdRequestBody = { workspaceId: id };
export const newConnection: WebBackendConnectionCreate = { sourceId: id, destinationId: id, status: "active" };

export const list: Call = {
  operation: "webBackendListConnectionsForWorkspace",
  send: ({ airbyte, options }) => airbyte.connections.list(workspace, options),
};
export const getState: Call = {
  operation: "webBackendGetWorkspaceState",
  send: ({ airbyte, options }) => airbyte.workspaces.getState(workspace, options),
};
export const create: Call = {
  operation: "webBackendCreateConnection",
  isWrite: true,
  send: ({ airbyte, options }) => airbyte.connections.create(newConnection, options),
};
/** A call that leaves a connection in the pool. */
export const warmUp = async (context: Context): Promise<void> => void (await list.send(context));
