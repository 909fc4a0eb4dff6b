import type { WebBackendConnectionRead, WebBackendConnectionUpdate } from "@airbyte-web-backend/schema/2.0";
import { expect } from "chai";
import { type CaseContext, type ContractCase, casesOf } from "../../2.0/contract-case.ts";
import { catalogOf, createWithStream, makeEntry } from "./support/connections.ts";

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

const more = { streams: [makeEntry({}, { name: "contract_more" })] };
const basicSchedule = { timeUnit: "hours", units: 24 } as const;

/** Whether a change of the connection of `createRefreshable` starts a refresh. */
const changes: readonly (readonly [name: string, change: Partial<WebBackendConnectionUpdate>, isSyncing: boolean])[] = [
  ["with another sync mode", { syncCatalog: catalogOf({ syncMode: "incremental", cursorField: ["at"] }) }, true],
  ["with skipReset", { syncCatalog: more, skipReset: true }, false],
  ["with the same catalog", { syncCatalog: catalogOf() }, false],
  ["of prefix and namespace", { prefix: "other_", namespaceDefinition: "destination" }, false],
  ["of the schedule", { scheduleType: "basic", scheduleData: { basicSchedule } }, false],
];

export const cases: readonly ContractCase[] = [
  write("update with one more stream starts a refresh, which its response does not show", async (context) => {
    const { connectionId } = await createRefreshable(context);
    const streams = [makeEntry(), makeEntry({}, { name: "contract_more" })];
    const updated = await context.airbyte.connections.update({ connectionId, syncCatalog: { streams } });
    expect(updated).to.include({ isSyncing: false }).and.not.to.have.property("latestSyncJobStatus");
    expect(await read(context, connectionId)).to.include({ isSyncing: true, latestSyncJobStatus: "pending" });
  }),
  ...changes.map(([name, change, isSyncing]) =>
    write(`update ${name} starts ${isSyncing ? "a" : "no"} refresh`, async (context) => {
      const { connectionId } = await createRefreshable(context);
      await context.airbyte.connections.update({ connectionId, ...change });
      expect(await read(context, connectionId)).to.include({ isSyncing });
    }),
  ),
  write("update that starts a refresh does not count as a sync in list", async (context) => {
    const { airbyte, workspaceId } = context;
    const { connectionId, name } = await createRefreshable(context);
    await airbyte.connections.update({ connectionId, syncCatalog: more });
    const { connections } = await airbyte.connections.list({ workspaceId, filters: { searchTerm: name } });
    expect(connections).to.have.length(1);
    expect(connections[0]).to.include({ isSyncing: false }).and.not.to.have.property("latestSyncJobStatus");
  }),
];
