import { expect } from "chai";
import { type ContractCase, casesOf } from "../../2.0/contract-case.ts";
import { createWithStream, namesOf, pathsOfNulls, selectedOf } from "./support/connections.ts";
import { expectFrameworkError } from "./support/errors.ts";
import { rejectsBadIds } from "./support/rejects-bad-ids.ts";

const listAll = casesOf("listAllConnectionsForWorkspace");
const search = casesOf("searchConnections");

export const cases: readonly ContractCase[] = [
  listAll.read("listAll includes deleted connections", async ({ airbyte, workspaceId, fact }) => {
    const { connections } = await airbyte.connections.listAll({ workspaceId });
    const ids = connections.map(({ connectionId }) => connectionId);
    expect(ids).to.include.members([fact("connection").connectionId, fact("deletedConnection").connectionId]);
  }),
  listAll.read("listAll does not include other workspaces", async ({ airbyte, workspaceId, fact }) => {
    const { connections } = await airbyte.connections.listAll({ workspaceId });
    const ids = connections.map(({ connectionId }) => connectionId);
    expect(ids).not.to.include(fact("foreignConnection").connectionId);
  }),
  listAll.read("listAll of an unknown workspace is empty, not a 404", async ({ airbyte }) => {
    const workspaceId = crypto.randomUUID();
    expect(await airbyte.connections.listAll({ workspaceId })).to.deep.equal({ connections: [] });
  }),
  listAll.read("listAll ignores includeTombstone", async ({ airbyte, workspaceId, sendRaw }) => {
    const { body } = await sendRaw("listAllConnectionsForWorkspace", {
      json: { workspaceId, includeTombstone: false },
    });
    expect(body).to.deep.equal(await airbyte.connections.listAll({ workspaceId }));
  }),
  listAll.read("listAll returns only the streams that are synced", async ({ airbyte, workspaceId, fact }) => {
    const { connectionId } = fact("connection");
    const { connections } = await airbyte.connections.listAll({ workspaceId });
    const listed = connections.find((connection) => connection.connectionId === connectionId);
    const { streams } = listed?.syncCatalog ?? { streams: [] };
    expect(selectedOf({ streams })).to.deep.equal(namesOf({ streams }));
    expect(streams).not.to.deep.equal([]);
  }),
  listAll.read("listAll returns neither source, destination nor job", async ({ airbyte, workspaceId }) => {
    const { connections } = await airbyte.connections.listAll({ workspaceId });
    for (const connection of connections) {
      expect(connection).not.to.have.any.keys("source", "destination", "isSyncing", "latestSyncJobStatus");
      expect(pathsOfNulls(connection)).to.deep.equal([]);
    }
  }),
  listAll.write("listAll returns a new connection with created_at in seconds", async (context) => {
    const { connectionId, name, createdAt } = await createWithStream(context);
    const { connections } = await context.airbyte.connections.listAll({ workspaceId: context.workspaceId });
    const listed = connections.find((connection) => connection.connectionId === connectionId);
    expect(listed).to.include({ name, created_at: createdAt, breakingChange: false });
    expect(createdAt).to.be.within(1_600_000_000, 9_999_999_999);
  }),
  ...rejectsBadIds({
    operation: "listAllConnectionsForWorkspace",
    method: "listAll",
    effect: "read",
    id: "workspaceId",
  }),

  search.read("search without criteria returns the connections of every workspace", async ({ airbyte, fact }) => {
    const { connections } = await airbyte.connections.search();
    const ids = connections.map(({ connectionId }) => connectionId);
    expect(ids).to.include.members([fact("connection").connectionId, fact("foreignConnection").connectionId]);
  }),
  search.read("search does not return deleted connections", async ({ airbyte, fact }) => {
    const { connections } = await airbyte.connections.search();
    const ids = connections.map(({ connectionId }) => connectionId);
    expect(ids).not.to.include(fact("deletedConnection").connectionId);
  }),
  search.read("search with criteria finds nothing, however few they are", async ({ airbyte, fact }) => {
    const { connectionId, name } = fact("connection");
    for (const criteria of [{}, { connectionId }, { name }]) {
      expect(await airbyte.connections.search(criteria)).to.deep.equal({ connections: [] });
    }
  }),
  search.read("search returns connections as listAll returns them", async ({ airbyte, workspaceId, fact }) => {
    const { connectionId } = fact("connection");
    const [all, found] = await Promise.all([
      airbyte.connections.listAll({ workspaceId }),
      airbyte.connections.search(),
    ]);
    const [listed] = all.connections.filter((connection) => connection.connectionId === connectionId);
    expect(found.connections).to.deep.include(listed);
  }),
  search.read("search rejects an unknown status with 400", async ({ sendInvalid }) => {
    expectFrameworkError(await sendInvalid("searchConnections", { status: "ACTIVE" }, 400));
  }),
  search.read("search rejects an id that is not a UUID with 400", async ({ sendInvalid }) => {
    expectFrameworkError(await sendInvalid("searchConnections", { connectionId: "no-uuid" }, 400));
  }),
];
