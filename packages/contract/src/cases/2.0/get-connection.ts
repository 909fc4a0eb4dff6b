import { expect } from "chai";
import { type ContractCase, casesOf } from "../../2.0/contract-case.ts";
import { createConnection, namesOf, pathsOfNulls, selectedOf } from "./support/connections.ts";
import { expectErrorId, failure } from "./support/errors.ts";
import { rejectsBadIds } from "./support/rejects-bad-ids.ts";

const operation = "webBackendGetConnection";

const { read, write } = casesOf(operation);

export const cases: readonly ContractCase[] = [
  read("get of an unknown id rejects with 404 and an errorId only", async ({ airbyte }) => {
    const error = await failure(airbyte.connections.get({ connectionId: crypto.randomUUID() }), 404);
    expectErrorId(error);
    expect(error.errorId).to.be.a("string");
    expect(error.message).to.include(error.errorId);
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
  read("get omits unset properties", async ({ airbyte, fact }) => {
    for (const name of ["connection", "deletedConnection", "syncedConnection"] as const) {
      const { connectionId } = fact(name);
      expect(pathsOfNulls(await airbyte.connections.get({ connectionId }))).to.deep.equal([]);
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
