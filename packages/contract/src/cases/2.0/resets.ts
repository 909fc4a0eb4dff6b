import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema/2.0";
import { expect } from "chai";
import { type CaseContext, type ContractCase, casesOf } from "../../2.0/contract-case.ts";
import { createWithStream, makeEntry } from "./support/connections.ts";

const { write } = casesOf("webBackendUpdateConnection");

/** Creates a connection to a destination that can refresh. */
async function createRefreshable(context: CaseContext): Promise<WebBackendConnectionRead> {
  context.fact("isFake");
  const { sourceId, destinationId } = context.fact("changedSource");
  return await createWithStream(context, {}, { sourceId, destinationId, status: "active" });
}

async function read({ airbyte }: CaseContext, connectionId: string): Promise<WebBackendConnectionRead> {
  return await airbyte.connections.get({ connectionId });
}

export const cases: readonly ContractCase[] = [
  write("update with one more stream starts a refresh, which its response does not show", async (context) => {
    const { connectionId } = await createRefreshable(context);
    const streams = [makeEntry(), makeEntry({}, { name: "contract_more" })];
    const updated = await context.airbyte.connections.update({ connectionId, syncCatalog: { streams } });
    expect(updated).to.include({ isSyncing: false }).and.not.to.have.property("latestSyncJobStatus");
    expect(await read(context, connectionId)).to.include({ isSyncing: true, latestSyncJobStatus: "pending" });
  }),
  write("update with another sync mode starts a refresh", async (context) => {
    const { connectionId } = await createRefreshable(context);
    const streams = [makeEntry({ syncMode: "incremental", cursorField: ["at"] })];
    await context.airbyte.connections.update({ connectionId, syncCatalog: { streams } });
    expect(await read(context, connectionId)).to.include({ isSyncing: true });
  }),
  write("update with skipReset starts no refresh", async (context) => {
    const { connectionId } = await createRefreshable(context);
    const streams = [makeEntry({}, { name: "contract_more" })];
    await context.airbyte.connections.update({ connectionId, syncCatalog: { streams }, skipReset: true });
    expect(await read(context, connectionId)).to.include({ isSyncing: false });
  }),
  write("update with the same catalog starts no refresh", async (context) => {
    const { connectionId } = await createRefreshable(context);
    await context.airbyte.connections.update({ connectionId, syncCatalog: { streams: [makeEntry()] } });
    expect(await read(context, connectionId)).to.include({ isSyncing: false });
  }),
  write("update of prefix, namespace and schedule starts no refresh", async (context) => {
    const { connectionId } = await createRefreshable(context);
    await context.airbyte.connections.update({
      connectionId,
      prefix: "other_",
      namespaceDefinition: "destination",
      scheduleType: "basic",
      scheduleData: { basicSchedule: { timeUnit: "hours", units: 24 } },
    });
    expect(await read(context, connectionId)).to.include({ isSyncing: false });
  }),
  write("update that starts a refresh does not count as a sync in list", async (context) => {
    const { airbyte, workspaceId } = context;
    const { connectionId, name } = await createRefreshable(context);
    const streams = [makeEntry({}, { name: "contract_more" })];
    await airbyte.connections.update({ connectionId, syncCatalog: { streams } });
    const { connections } = await airbyte.connections.list({ workspaceId, filters: { searchTerm: name } });
    expect(connections).to.have.length(1);
    expect(connections[0]).to.include({ isSyncing: false }).and.not.to.have.property("latestSyncJobStatus");
  }),
];
