import {
  webBackendCreateConnection,
  webBackendGetConnection,
  webBackendGetWorkspaceState,
  webBackendListAllConnectionsForWorkspace,
  webBackendListConnectionsForWorkspace,
  webBackendSearchConnections,
  webBackendUpdateConnection,
} from "../generated/hey-api";
import { client } from "../generated/hey-api/client.gen";

client.setConfig({ baseUrl: "http://localhost:8000/api" });
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
const connectionId = "49dae3f0-158b-4737-b6e4-0eed77d4b74e";

const state = await webBackendGetWorkspaceState({ body: { workspaceId }, throwOnError: true });
const listed = await webBackendListConnectionsForWorkspace({ body: { workspaceId }, throwOnError: true });
const all = await webBackendListAllConnectionsForWorkspace({ body: { workspaceId }, throwOnError: true });
const found = await webBackendSearchConnections({
  body: { namespaceDefinition: null, source: { workspaceId } },
  throwOnError: true,
});
const read = await webBackendGetConnection({ body: { connectionId, withRefreshedCatalog: true }, throwOnError: true });
const created = await webBackendCreateConnection({
  body: {
    sourceId: read.data.sourceId,
    destinationId: read.data.destinationId,
    status: "active",
    syncCatalog: { streams: [] },
  },
  throwOnError: true,
});
const updated = await webBackendUpdateConnection({
  body: {
    connectionId,
    status: "inactive",
    syncCatalog: { streams: [] },
    schedule: { units: 24, timeUnit: "hours" },
  },
  throwOnError: true,
});

export const names: readonly string[] = [
  ...listed.data.connections,
  ...all.data.connections,
  ...found.data.connections,
  read.data,
  created.data,
  updated.data,
].map(({ name }) => name);
export const isEmpty: boolean = !state.data.hasConnections;
