import { expect } from "chai";
import { type ContractCase, casesOf } from "../../2.0/contract-case.ts";
import { listEverything } from "../../2.0/facts.ts";
import { createConnection } from "./support/connections.ts";
import { rejectsBadIds } from "./support/rejects-bad-ids.ts";

const state = casesOf("webBackendGetWorkspaceState");
const stateType = casesOf("getStateType");
const counts = casesOf("webBackendGetConnectionStatusCounts");

export const cases: readonly ContractCase[] = [
  state.read("getState ignores unknown properties", async ({ workspaceId, sendRaw, airbyte }) => {
    const { status, body } = await sendRaw("webBackendGetWorkspaceState", { json: { workspaceId, noSuchProperty: 1 } });
    expect(status).to.equal(200);
    expect(body).to.deep.equal(await airbyte.workspaces.getState({ workspaceId }));
  }),
  ...rejectsBadIds({
    operation: "webBackendGetWorkspaceState",
    method: "getState",
    effect: "read",
    id: "workspaceId",
  }),

  stateType.read("getStateType returns a string", async ({ airbyte, fact }) => {
    const { connectionId } = fact("connection");
    const type = await airbyte.connections.getStateType({ connectionId });
    expect(["stream", "global", "legacy", "not_set"]).to.include(type);
  }),
  stateType.read("getStateType of an unknown connection is not_set, not a 404", async ({ airbyte }) => {
    expect(await airbyte.connections.getStateType({ connectionId: crypto.randomUUID() })).to.equal("not_set");
  }),
  stateType.write("getStateType of a new connection is not_set", async (context) => {
    const { connectionId } = await createConnection(context);
    expect(await context.airbyte.connections.getStateType({ connectionId })).to.equal("not_set");
  }),
  ...rejectsBadIds({ operation: "getStateType", method: "getStateType", effect: "read", id: "connectionId" }),

  counts.read("statusCounts counts inactive connections as paused", async ({ airbyte, workspaceId }) => {
    const { paused } = await airbyte.connections.statusCounts({ workspaceId });
    const listed = await listEverything(airbyte, workspaceId);
    expect(paused).to.equal(listed.filter(({ status }) => status === "inactive").length);
  }),
  counts.read("statusCounts counts connections without a sync, unless inactive", async ({ airbyte, workspaceId }) => {
    const { notSynced } = await airbyte.connections.statusCounts({ workspaceId });
    const listed = await listEverything(airbyte, workspaceId);
    const expected = listed.filter(({ status, latestSyncJobStatus }) => status !== "inactive" && !latestSyncJobStatus);
    expect(notSynced).to.equal(expected.length);
  }),
  counts.read("statusCounts counts each listed connection at most once", async ({ airbyte, workspaceId }) => {
    const counted = Object.values(await airbyte.connections.statusCounts({ workspaceId }));
    const { num_connections: total } = await airbyte.connections.list({ workspaceId });
    // A connection whose latest sync is pending is counted nowhere.
    expect(counted.reduce((sum, count) => sum + count, 0)).to.be.at.most(total);
  }),
  counts.read("statusCounts of an unknown workspace are zeros, not a 404", async ({ airbyte }) => {
    const counted = await airbyte.connections.statusCounts({ workspaceId: crypto.randomUUID() });
    expect(counted).to.deep.equal({ running: 0, queued: 0, healthy: 0, failed: 0, paused: 0, notSynced: 0 });
  }),
  counts.read("statusCounts ignores includeTombstone", async ({ airbyte, workspaceId, sendRaw }) => {
    const { body } = await sendRaw("webBackendGetConnectionStatusCounts", {
      json: { workspaceId, includeTombstone: true },
    });
    expect(body).to.deep.equal(await airbyte.connections.statusCounts({ workspaceId }));
  }),
  counts.write("statusCounts follows a connection from paused to not synced to deleted", async (context) => {
    const { airbyte, workspaceId } = context;
    const read = async () => await airbyte.connections.statusCounts({ workspaceId });
    const before = await read();
    const { connectionId } = await createConnection(context, { status: "inactive" });
    expect(await read()).to.deep.equal({ ...before, paused: before.paused + 1 });
    await airbyte.connections.update({ connectionId, status: "active" });
    expect(await read()).to.deep.equal({ ...before, notSynced: before.notSynced + 1 });
    await airbyte.connections.update({ connectionId, status: "deprecated" });
    expect(await read()).to.deep.equal(before);
  }),
  ...rejectsBadIds({
    operation: "webBackendGetConnectionStatusCounts",
    method: "statusCounts",
    effect: "read",
    id: "workspaceId",
  }),
];
