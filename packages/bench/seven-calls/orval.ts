import {
  webBackendCreateConnection,
  webBackendGetConnection,
  webBackendGetWorkspaceState,
  webBackendListAllConnectionsForWorkspace,
  webBackendListConnectionsForWorkspace,
  webBackendSearchConnections,
  webBackendUpdateConnection,
} from "../generated/orval/airbyte";

const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
const connectionId = "49dae3f0-158b-4737-b6e4-0eed77d4b74e";

const state = await webBackendGetWorkspaceState({ workspaceId });
const listed = await webBackendListConnectionsForWorkspace({ workspaceId });
const all = await webBackendListAllConnectionsForWorkspace({ workspaceId });
const found = await webBackendSearchConnections({ namespaceDefinition: null, source: { workspaceId } });
const read = await webBackendGetConnection({ connectionId, withRefreshedCatalog: true });
if (state.status !== 200 || listed.status !== 200 || all.status !== 200 || found.status !== 200 || read.status !== 200)
  throw new Error("An operation failed");
const created = await webBackendCreateConnection({
  sourceId: read.data.sourceId,
  destinationId: read.data.destinationId,
  status: "active",
  syncCatalog: { streams: [] },
});
if (created.status !== 200) throw new Error("create failed");
const updated = await webBackendUpdateConnection({
  connectionId,
  status: "inactive",
  syncCatalog: { streams: [] },
  schedule: { units: 24, timeUnit: "hours" },
});
if (updated.status !== 200) throw new Error("update failed");

export const names: readonly string[] = [
  ...listed.data.connections,
  ...all.data.connections,
  ...found.data.connections,
  read.data,
  created.data,
  updated.data,
].map(({ name }) => name);
export const isEmpty: boolean = !state.data.hasConnections;
