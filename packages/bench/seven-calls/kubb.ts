import {
  webBackendCreateConnection,
  webBackendGetConnection,
  webBackendGetWorkspaceState,
  webBackendListAllConnectionsForWorkspace,
  webBackendListConnectionsForWorkspace,
  webBackendSearchConnections,
  webBackendUpdateConnection,
} from "../generated/kubb/index.ts";

const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
const connectionId = "49dae3f0-158b-4737-b6e4-0eed77d4b74e";

const { hasConnections } = await webBackendGetWorkspaceState({ workspaceId });
const listed = await webBackendListConnectionsForWorkspace({ workspaceId });
const all = await webBackendListAllConnectionsForWorkspace({ workspaceId });
const found = await webBackendSearchConnections({ namespaceDefinition: null, source: { workspaceId } });
const read = await webBackendGetConnection({ connectionId, withRefreshedCatalog: true });
const created = await webBackendCreateConnection({
  sourceId: read.sourceId,
  destinationId: read.destinationId,
  status: "active",
  syncCatalog: { streams: [] },
});
const updated = await webBackendUpdateConnection({
  connectionId,
  status: "inactive",
  syncCatalog: { streams: [] },
  schedule: { units: 24, timeUnit: "hours" },
});

export const names: readonly string[] = [
  ...listed.connections,
  ...all.connections,
  ...found.connections,
  read,
  created,
  updated,
].map(({ name }) => name);
export const isEmpty: boolean = !hasConnections;
