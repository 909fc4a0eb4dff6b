import { expect } from "chai";
import { type ContractCase, casesOf } from "../../2.0/contract-case.ts";
import { createConnection, namesOf, pathsOfNulls, selectedOf } from "./support/connections.ts";
import { expectErrorId, failure } from "./support/errors.ts";
import { rejectsBadIds } from "./support/rejects-bad-ids.ts";

const operation = "webBackendGetConnection";

const { read, write } = casesOf(operation);

export const cases: readonly ContractCase[] = [
  read("get returns a connection with its source and destination", async ({ airbyte, workspaceId, fact }) => {
    const { connectionId, sourceId, destinationId } = fact("connection");
    const connection = await airbyte.connections.get({ connectionId });
    expect(connection).to.include({ connectionId, sourceId, destinationId });
    expect(connection.source).to.include({ sourceId, workspaceId });
    expect(connection.destination).to.include({ destinationId, workspaceId });
  }),
  read("get of an unknown id rejects with 404 and an errorId only", async ({ airbyte }) => {
    const error = await failure(airbyte.connections.get({ connectionId: crypto.randomUUID() }), 404);
    expectErrorId(error);
    expect(error.errorId).to.be.a("string");
    expect(error.message).to.include(error.errorId);
  }),
  read("get returns connections of every workspace to an admin", async ({ airbyte, workspaceId, fact }) => {
    const { connectionId } = fact("foreignConnection");
    const { source } = await airbyte.connections.get({ connectionId });
    expect(source.workspaceId).not.to.equal(workspaceId);
  }),
  read("get returns all discovered streams, and selects those that are synced", async (context) => {
    const { airbyte, workspaceId, fact } = context;
    const { connectionId } = fact("connection");
    const { syncCatalog } = await airbyte.connections.get({ connectionId });
    const { connections } = await airbyte.connections.listAll({ workspaceId });
    const listed = connections.find((connection) => connection.connectionId === connectionId);
    expect(selectedOf(syncCatalog)).to.have.members(namesOf(listed?.syncCatalog ?? { streams: [] }));
    for (const { config } of syncCatalog.streams) expect(config?.selected).to.be.a("boolean");
  }),
  read("get shows a basic schedule in both forms", async ({ airbyte, fact }) => {
    const { connectionId } = fact("connection");
    const { scheduleType, schedule, scheduleData } = await airbyte.connections.get({ connectionId });
    if (scheduleType === "basic") expect(scheduleData?.basicSchedule).to.deep.equal(schedule);
    else expect(schedule).to.equal(undefined);
  }),
  read("get shows a cron schedule only in scheduleData", async ({ airbyte, fact }) => {
    const { connectionId } = fact("cronConnection");
    const connection = await airbyte.connections.get({ connectionId });
    expect(connection).not.to.have.property("schedule");
    expect(connection.scheduleData?.cron).to.have.all.keys("cronExpression", "cronTimeZone");
  }),
  read("get returns a locked connection", async ({ airbyte, fact }) => {
    const { connectionId } = fact("lockedConnection");
    expect(await airbyte.connections.get({ connectionId })).to.include({ status: "locked" });
  }),
  read("get returns the time of the latest sync in seconds", async ({ airbyte, fact }) => {
    const { connectionId } = fact("syncedConnection");
    const { latestSyncJobCreatedAt } = await airbyte.connections.get({ connectionId });
    expect(latestSyncJobCreatedAt).to.be.within(1_600_000_000, 9_999_999_999);
  }),
  read("get masks secrets", async ({ airbyte, fact }) => {
    const secret = fact("secretText");
    const { connectionId } = fact("connection");
    const text = JSON.stringify(await airbyte.connections.get({ connectionId }));
    expect(text).not.to.include(secret);
    expect(text).to.include("**********");
  }),
  read("get omits unset properties", async ({ airbyte, fact }) => {
    for (const name of ["connection", "deletedConnection", "syncedConnection"] as const) {
      const { connectionId } = fact(name);
      expect(pathsOfNulls(await airbyte.connections.get({ connectionId }))).to.deep.equal([]);
    }
  }),
  read("get treats false and null for withRefreshedCatalog like absent", async ({ airbyte, fact, sendRaw }) => {
    const { connectionId } = fact("connection");
    const stored = await airbyte.connections.get({ connectionId });
    expect(stored).not.to.have.property("catalogDiff");
    for (const withRefreshedCatalog of [false, null]) {
      const { body } = await sendRaw(operation, { json: { connectionId, withRefreshedCatalog } });
      expect(body).to.deep.equal(stored);
    }
  }),
  read("get ignores unknown properties", async ({ airbyte, fact, sendRaw }) => {
    const { connectionId } = fact("connection");
    const { body } = await sendRaw(operation, { json: { connectionId, withRefreshedCatalogue: true } });
    expect(body).to.deep.equal(await airbyte.connections.get({ connectionId }));
  }),
  read("get accepts a list of one id", async ({ airbyte, fact, sendRaw }) => {
    const { connectionId } = fact("connection");
    const { body } = await sendRaw(operation, { json: { connectionId: [connectionId] } });
    expect(body).to.deep.equal(await airbyte.connections.get({ connectionId }));
  }),
  write("get returns a connection after its status became deprecated", async (context) => {
    const created = await createConnection(context);
    const { connectionId } = created;
    await context.airbyte.connections.update({ connectionId, status: "deprecated" });
    expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal({ ...created, status: "deprecated" });
  }),
  ...rejectsBadIds({ operation, method: "get", effect: "read", id: "connectionId" }),
];
