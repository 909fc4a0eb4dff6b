import { createClient } from "@airbyte-web-backend/client/2.0";

const { connections, workspaces, server } = createClient({ baseUrl: "http://localhost:8000" });
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
const connectionId = "49dae3f0-158b-4737-b6e4-0eed77d4b74e";

const { hasConnections } = await workspaces.getState({ workspaceId });
const page = await connections.list({ workspaceId, filters: { statuses: ["failed"] } });
const counts = await connections.statusCounts({ workspaceId });
const read = await connections.get({ connectionId, withRefreshedCatalog: true });
const created = await connections.create({
  sourceId: read.sourceId,
  destinationId: read.destinationId,
  status: "active",
  syncCatalog: { streams: [] },
});
const updated = await connections.update({
  connectionId,
  status: "inactive",
  scheduleType: "basic",
  scheduleData: { basicSchedule: { units: 24, timeUnit: "hours" } },
});
const state = await connections.getStateType({ connectionId });
const tried = await connections.validateMappers({ connectionId, streamDescriptor: { name: "users" }, mappers: [] });
const { sourceDefinitions } = await server.checkUpdates();
const { description } = await server.describeCron({ cronExpression: "0 0 12 * * ?" });
const { version } = await server.webappConfig();

export const names: string[] = [state, description, version, created.name, updated.name];
for await (const { name } of connections.list.all({ workspaceId })) names.push(name);
export const figures: readonly number[] = [
  page.num_connections,
  counts.healthy,
  sourceDefinitions,
  tried.outputFields.length,
];
export const isEmpty: boolean = !hasConnections;
