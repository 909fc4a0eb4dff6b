import type { Airbyte } from "@airbyte-web-backend/client/2.0";
import type {
  WebBackendConnectionListFilters,
  WebBackendConnectionListRequestBody,
} from "@airbyte-web-backend/schema/2.0";
import { expect } from "chai";
import { type ContractCase, casesOf } from "../../2.0/contract-case.ts";
import { listEverything } from "../../2.0/facts.ts";
import { createConnection, pathsOfNulls, uniqueName } from "./support/connections.ts";
import { DATABASE, expectErrorId, expectFrameworkError, expectKnownException, failure } from "./support/errors.ts";
import { rejectsBadIds } from "./support/rejects-bad-ids.ts";

const operation = "webBackendListConnectionsForWorkspace";

const { read, write } = casesOf(operation);

/** The ids of one page. */
async function listIds(airbyte: Airbyte, body: WebBackendConnectionListRequestBody): Promise<string[]> {
  const { connections } = await airbyte.connections.list({ pageSize: 1000, ...body });
  return connections.map(({ connectionId }) => connectionId);
}

async function filtered({ connections }: Airbyte, workspaceId: string, filters: WebBackendConnectionListFilters) {
  return (await connections.list({ workspaceId, filters, pageSize: 1000 })).connections;
}

export const cases: readonly ContractCase[] = [
  read("list returns 20 connections per page by default, and the number of all", async ({ airbyte, workspaceId }) => {
    const page = await airbyte.connections.list({ workspaceId });
    const all = await listEverything(airbyte, workspaceId);
    expect(page.page_size).to.equal(20);
    expect(page.num_connections).to.equal(all.length);
    expect(page.connections).to.deep.equal(all.slice(0, 20));
  }),
  read("list of an unknown workspace is an empty page, not a 404", async ({ airbyte }) => {
    const page = await airbyte.connections.list({ workspaceId: crypto.randomUUID() });
    expect(page).to.deep.equal({ connections: [], page_size: 20, num_connections: 0 });
  }),
  read("list continues after the connection that the cursor names", async ({ airbyte, workspaceId }) => {
    const all = await listIds(airbyte, { workspaceId });
    for (const [index, cursor] of all.entries()) {
      expect(await listIds(airbyte, { workspaceId, cursor, pageSize: 2 })).to.deep.equal(
        all.slice(index + 1, index + 3),
      );
    }
  }),
  read("list counts all connections, whatever the cursor and the page size", async ({ airbyte, workspaceId, fact }) => {
    const { num_connections: total } = await airbyte.connections.list({ workspaceId });
    const { connectionId: cursor } = fact("connection");
    const page = await airbyte.connections.list({ workspaceId, cursor, pageSize: 1 });
    expect(page).to.include({ num_connections: total, page_size: 1 });
  }),
  read("list.pages returns each connection once for every page size", async ({ airbyte, workspaceId }) => {
    const all = await listIds(airbyte, { workspaceId });
    for (const pageSize of [1, 2, 3, all.length, all.length + 1]) {
      const ids: string[] = [];
      for await (const { connections } of airbyte.connections.list.pages({ workspaceId }, { pageSize })) {
        expect(connections.length).to.be.within(1, pageSize);
        ids.push(...connections.map(({ connectionId }) => connectionId));
      }
      expect(ids).to.deep.equal(all);
    }
  }),
  read("list.all pages by each name in both directions", async ({ airbyte, workspaceId }) => {
    for (const key of ["connectionName", "sourceName", "destinationName"] as const) {
      const directions = await Promise.all(
        (["asc", "desc"] as const).map(async (direction) => {
          const sortKey = `${key}_${direction}` as const;
          const ids: string[] = [];
          for await (const { connectionId } of airbyte.connections.list.all(
            { workspaceId, sortKey },
            { pageSize: 2 },
          )) {
            ids.push(connectionId);
          }
          return ids;
        }),
      );
      const [ascending = [], descending = []] = directions;
      expect(descending).to.deep.equal([...ascending].reverse());
      expect(ascending).to.deep.equal(await listIds(airbyte, { workspaceId, sortKey: `${key}_asc` }));
    }
  }),
  read("list orders by the name of the connection, regardless of case", async ({ airbyte, workspaceId, fact }) => {
    // Other servers may have another collation.
    fact("isFake");
    const { connections } = await airbyte.connections.list({ workspaceId });
    const names = connections.map(({ name }) => name.toLowerCase());
    expect(names).to.deep.equal([...names].sort());
  }),
  read("list by lastSync begins with connections that never synced", async ({ airbyte, workspaceId }) => {
    const { connections } = await airbyte.connections.list({ workspaceId, sortKey: "lastSync_asc" });
    const times = connections.map(({ latestSyncJobCreatedAt }) => latestSyncJobCreatedAt ?? -1);
    expect(times).to.deep.equal([...times].sort((left, right) => left - right));
  }),
  read("list with a page size of 0 is empty and counts all", async ({ airbyte, workspaceId }) => {
    const { num_connections: total } = await airbyte.connections.list({ workspaceId });
    const page = await airbyte.connections.list({ workspaceId, pageSize: 0 });
    expect(page).to.deep.equal({ connections: [], page_size: 0, num_connections: total });
  }),
  read("list rejects a negative page size with 409", async ({ airbyte, workspaceId }) => {
    const error = await failure(airbyte.connections.list({ workspaceId, pageSize: -1 }), 409);
    expectKnownException(error, DATABASE);
  }),
  read("list rejects an unknown cursor with 404", async ({ airbyte, workspaceId }) => {
    expectErrorId(await failure(airbyte.connections.list({ workspaceId, cursor: crypto.randomUUID() }), 404));
  }),
  read("list accepts a cursor of another workspace and uses its name", async ({ airbyte, workspaceId, fact }) => {
    const { connectionId: cursor } = fact("foreignConnection");
    const all = await listIds(airbyte, { workspaceId });
    const ids = await listIds(airbyte, { workspaceId, cursor });
    expect(ids).to.deep.equal(all.slice(all.length - ids.length));
  }),
  read("list returns the first page for an empty cursor", async ({ airbyte, workspaceId, sendRaw }) => {
    const { body } = await sendRaw(operation, { json: { workspaceId, cursor: "" } });
    expect(body).to.deep.equal(await airbyte.connections.list({ workspaceId }));
  }),
  write("list looks up the current name of the cursor", async (context) => {
    const { airbyte, workspaceId } = context;
    const { connectionId } = await createConnection(context, { name: "  " });
    expect(await listIds(airbyte, { workspaceId, cursor: connectionId })).not.to.deep.equal([]);
    await airbyte.connections.update({ connectionId, name: `zzzz ${uniqueName()}` });
    expect(await listIds(airbyte, { workspaceId, cursor: connectionId })).to.deep.equal([]);
  }),
  read("list filters by sourceId and destinationId", async ({ airbyte, workspaceId, fact }) => {
    const { sourceId, destinationId } = fact("connection");
    const bySource = await airbyte.connections.list({ workspaceId, sourceId: [sourceId] });
    for (const { source } of bySource.connections) expect(source.sourceId).to.equal(sourceId);
    const both = await airbyte.connections.list({
      workspaceId,
      sourceId: [sourceId, crypto.randomUUID()],
      destinationId: [destinationId],
    });
    expect(both.connections).not.to.deep.equal([]);
    for (const { source, destination } of both.connections) {
      expect([source.sourceId, destination.destinationId]).to.deep.equal([sourceId, destinationId]);
    }
  }),
  read("list filters by the definitions of source and destination", async ({ airbyte, workspaceId, fact }) => {
    const { sourceDefinitionId } = fact("connection").source;
    const { destinationDefinitionId } = fact("connection").destination;
    const found = await filtered(airbyte, workspaceId, {
      sourceDefinitionIds: [sourceDefinitionId],
      destinationDefinitionIds: [destinationDefinitionId],
    });
    expect(found).not.to.deep.equal([]);
    for (const { source, destination } of found) {
      expect(source).to.include({ sourceDefinitionId });
      expect(destination).to.include({ destinationDefinitionId });
    }
  }),
  read("list filters by any of several tags", async ({ airbyte, workspaceId, fact }) => {
    const { tagId } = fact("tag");
    const found = await filtered(airbyte, workspaceId, { tagIds: [tagId, crypto.randomUUID()] });
    expect(found).not.to.deep.equal([]);
    for (const { tags } of found) expect(tags.map((tag) => tag.tagId)).to.include(tagId);
  }),
  read("list filters by states: active, inactive", async ({ airbyte, workspaceId }) => {
    for (const state of ["active", "inactive"] as const) {
      for (const { status } of await filtered(airbyte, workspaceId, { states: [state] }))
        expect(status).to.equal(state);
    }
  }),
  read("list filters by the statuses healthy, failed and running", async ({ airbyte, workspaceId }) => {
    const allowed = {
      healthy: [undefined, "succeeded", "pending"],
      failed: ["failed", "cancelled", "incomplete"],
      running: ["running", "queued"],
    };
    for (const status of ["healthy", "failed", "running"] as const) {
      for (const connection of await filtered(airbyte, workspaceId, { statuses: [status] })) {
        expect(allowed[status]).to.include(connection.latestSyncJobStatus);
        if (status === "healthy") expect(connection.status).to.equal("active");
      }
    }
  }),
  read("list with several statuses returns those with any of them", async ({ airbyte, workspaceId }) => {
    const [failed, running, both] = await Promise.all([
      filtered(airbyte, workspaceId, { statuses: ["failed"] }),
      filtered(airbyte, workspaceId, { statuses: ["running"] }),
      filtered(airbyte, workspaceId, { statuses: ["failed", "running"] }),
    ]);
    expect(both).to.have.deep.members([...failed, ...running]);
  }),
  read("list rejects the status paused with 500", async ({ workspaceId, sendInvalid }) => {
    expectErrorId(await sendInvalid(operation, { workspaceId, filters: { statuses: ["paused"] } }, 500));
  }),
  write("list filters by a search term in the name, regardless of case", async (context) => {
    const { airbyte, workspaceId } = context;
    const name = uniqueName();
    const { connectionId } = await createConnection(context, { name });
    const found = await filtered(airbyte, workspaceId, { searchTerm: name.slice(9).toUpperCase() });
    expect(found.map((connection) => connection.connectionId)).to.deep.equal([connectionId]);
  }),
  write("list reads % and _ in a search term literally", async (context) => {
    const { airbyte, workspaceId } = context;
    const name = uniqueName();
    const { connectionId } = await createConnection(context, { name: `${name} 100%_done` });
    const ids = async (searchTerm: string) =>
      (await filtered(airbyte, workspaceId, { searchTerm })).map((found) => found.connectionId);
    expect(await ids(`${name} 100%_d`)).to.deep.equal([connectionId]);
    expect(await ids(`${name}%`)).to.deep.equal([]);
    expect(await ids(`${name}_100`)).to.deep.equal([]);
  }),
  read("list also searches the names of sources and destinations", async ({ airbyte, workspaceId, fact }) => {
    const { connectionId, source, destination } = fact("connection");
    for (const searchTerm of [source.name, destination.name]) {
      const found = await filtered(airbyte, workspaceId, { searchTerm });
      expect(found.map((connection) => connection.connectionId)).to.include(connectionId);
    }
  }),
  read("list applies all filters at once", async ({ airbyte, workspaceId, fact }) => {
    const { tagId } = fact("tag");
    const found = await filtered(airbyte, workspaceId, {
      tagIds: [tagId],
      states: ["active"],
      searchTerm: fact("connection").source.name,
    });
    for (const { tags, status } of found) {
      expect(status).to.equal("active");
      expect(tags.map((tag) => tag.tagId)).to.include(tagId);
    }
    expect(await filtered(airbyte, workspaceId, { tagIds: [tagId], searchTerm: uniqueName() })).to.deep.equal([]);
  }),
  read("list ignores empty and null filters", async ({ airbyte, workspaceId, sendRaw }) => {
    const all = await airbyte.connections.list({ workspaceId });
    for (const body of [
      { filters: null },
      { filters: {} },
      { filters: { statuses: [], states: null, tagIds: [], searchTerm: " " } },
      { sourceId: [], destinationId: null },
    ]) {
      const response = await sendRaw(operation, { json: { workspaceId, ...body } });
      expect(response.body).to.deep.equal(all);
    }
  }),
  read("list counts only connections that match the filters", async ({ airbyte, workspaceId }) => {
    const filters = { states: ["inactive" as const] };
    const page = await airbyte.connections.list({ workspaceId, filters, pageSize: 1 });
    expect(page.num_connections).to.equal((await filtered(airbyte, workspaceId, filters)).length);
  }),
  read("list rejects an unknown sort key with 400 and names it", async ({ workspaceId, sendInvalid }) => {
    const error = await sendInvalid(operation, { workspaceId, sortKey: "name" }, 400);
    expect(expectFrameworkError(error)).to.include("'name'");
    expect(error.message).to.include("'name'");
  }),
  read("list returns no catalog, operations, sourceId and prefix", async ({ airbyte, workspaceId }) => {
    const { connections } = await airbyte.connections.list({ workspaceId });
    for (const connection of connections) {
      expect(connection).not.to.have.any.keys("syncCatalog", "operations", "sourceId", "destinationId", "prefix");
    }
  }),
  read("list omits unset properties", async ({ airbyte, workspaceId }) => {
    expect(pathsOfNulls(await airbyte.connections.list({ workspaceId }))).to.deep.equal([]);
  }),
  read("list accepts one id as a list, and a number in a string", async ({ airbyte, workspaceId, sendRaw, fact }) => {
    const { sourceId } = fact("connection");
    const { body } = await sendRaw(operation, { json: { workspaceId, sourceId, pageSize: "1" } });
    expect(body).to.deep.equal(await airbyte.connections.list({ workspaceId, sourceId: [sourceId], pageSize: 1 }));
  }),
  write("list shows a new connection as not syncing and without a sync", async (context) => {
    const { airbyte, workspaceId } = context;
    const { connectionId, name } = await createConnection(context);
    const [listed] = await filtered(airbyte, workspaceId, { searchTerm: name });
    expect(listed).to.include({ connectionId, name, status: "inactive", isSyncing: false });
    expect(listed).not.to.have.any.keys("latestSyncJobCreatedAt", "latestSyncJobStatus");
  }),
  write("list does not include a connection after its status became deprecated", async (context) => {
    const { airbyte, workspaceId } = context;
    const { connectionId, name } = await createConnection(context);
    await airbyte.connections.update({ connectionId, status: "deprecated" });
    expect(await filtered(airbyte, workspaceId, { searchTerm: name })).to.deep.equal([]);
  }),
  ...rejectsBadIds({ operation, method: "list", effect: "read", id: "workspaceId" }),
];
