import { NotFoundError, toConnectionUpdate } from "@airbyte-web-backend/client";
import { expect } from "chai";
import { type ContractCase, casesOf } from "../contract-case.ts";
import { createConnection, dbt, normalization } from "./support/create-connection.ts";
import { makeEntry } from "./support/make-entry.ts";
import { refusal } from "./support/refusal.ts";
import { retire } from "./support/retire.ts";
import { leastUpdate, updateOf } from "./support/update-bodies.ts";

const operation = "webBackendUpdateConnection";

const { write } = casesOf(operation);

export const cases: readonly ContractCase[] = [
  write("update returns the connection as get returns it afterwards", async (context) => {
    const created = await createConnection(context);
    const changes = { name: "Contract: renamed", syncCatalog: { streams: [makeEntry()] } };
    const updated = await context.airbyte.connections.update(toConnectionUpdate(created, changes));
    const { connectionId } = created;
    expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(updated);
  }),
  write("update does not change source and destination", async (context) => {
    const created = await createConnection(context);
    const updated = await context.airbyte.connections.update(leastUpdate(created));
    expect(updated).to.include({ sourceId: created.sourceId, destinationId: created.destinationId });
    expect(updated.source).to.deep.equal(created.source);
    expect(updated.destination).to.deep.equal(created.destination);
  }),
  write("update replaces the catalog: absent and unselected streams are removed", async (context) => {
    const streams = [makeEntry({ name: "contract_kept" }), makeEntry({ name: "contract_gone" })];
    const created = await createConnection(context, { syncCatalog: { streams } });
    const syncCatalog = {
      streams: [
        makeEntry({ name: "contract_new" }),
        makeEntry({ name: "contract_kept" }, { destinationSyncMode: "overwrite" }),
        makeEntry({ name: "contract_gone" }, { selected: false }),
      ],
    };
    const updated = await context.airbyte.connections.update({ ...leastUpdate(created), syncCatalog });
    const names = updated.syncCatalog.streams.map(({ stream }) => stream.name);
    expect(names).to.deep.equal(["contract_new", "contract_kept"]);
    expect(updated.syncCatalog.streams[1]?.config.destinationSyncMode).to.equal("overwrite");
  }),
  write("update returns the jsonSchema of a stream unchanged", async (context) => {
    const created = await createConnection(context);
    const jsonSchema = { type: "object", properties: { properties: { type: ["null", "string"] }, ключ: {} } };
    const syncCatalog = { streams: [makeEntry({ jsonSchema })] };
    const updated = await context.airbyte.connections.update({ ...leastUpdate(created), syncCatalog });
    expect(updated.syncCatalog.streams[0]?.stream.jsonSchema).to.deep.equal(jsonSchema);
  }),
  write("update replaces an attached operation and keeps its id", async (context) => {
    const created = await createConnection(context, { operations: [normalization(context, "Before")] });
    const [operationId] = created.operationIds ?? [];
    const operations = [{ ...dbt(context, "After"), ...(operationId && { operationId }) }];
    const updated = await context.airbyte.connections.update({ ...leastUpdate(created), operations });
    expect(updated.operationIds).to.deep.equal([operationId]);
    expect(updated.operations?.[0]).to.include({ operationId, name: "After" });
  }),
  write("update creates operations without an id or with an unattached id, under new ids", async (context) => {
    const other = await createConnection(context, { operations: [normalization(context, "Of another")] });
    const created = await createConnection(context, { operations: [normalization(context, "Attached")] });
    const unattached = [crypto.randomUUID(), ...(other.operationIds ?? [])];
    const operations = [
      normalization(context, "No id"),
      ...unattached.map((operationId) => ({ ...normalization(context, "Not attached"), operationId })),
    ];
    const updated = await context.airbyte.connections.update({ ...leastUpdate(created), operations });
    const names = updated.operations?.map(({ name }) => name);
    expect(names).to.have.members(["No id", "Not attached", "Not attached"]);
    expect(updated.operationIds).to.have.length(3);
    for (const id of [...unattached, ...(created.operationIds ?? [])]) expect(updated.operationIds).not.to.include(id);
    const untouched = await context.airbyte.connections.get({ connectionId: other.connectionId });
    expect(untouched.operations).to.deep.equal(other.operations);
  }),
  write("update detaches operations that are not in the body", async (context) => {
    const created = await createConnection(context, {
      operations: [normalization(context, "Kept"), normalization(context, "Dropped")],
    });
    const operations = toConnectionUpdate(created).operations?.filter(({ name }) => name === "Kept") ?? [];
    expect(operations).to.have.length(1);
    const updated = await context.airbyte.connections.update({ ...leastUpdate(created), operations });
    expect(updated.operations).to.deep.equal(created.operations?.filter(({ name }) => name === "Kept"));
    expect(updated.operationIds).to.deep.equal(operations.map(({ operationId }) => operationId));
  }),
  write("update to deprecated deletes a connection, and to another status restores it", async (context) => {
    const { airbyte, workspaceId } = context;
    const created = await createConnection(context);
    const { connectionId } = created;
    const isListed = async () => {
      const { connections } = await airbyte.connections.list({ workspaceId });
      return connections.some((connection) => connection.connectionId === connectionId);
    };
    const deleted = await retire(context, created);
    expect(deleted).to.include({ status: "deprecated" });
    expect(await isListed()).to.equal(false);
    const revived = await airbyte.connections.update(toConnectionUpdate(deleted, { status: "inactive" }));
    expect(revived).to.deep.equal(created);
    expect(await isListed()).to.equal(true);
  }),
  write("update does not start a job", async (context) => {
    const created = await createConnection(context, { status: "active" });
    const updated = await context.airbyte.connections.update(leastUpdate(created));
    expect(updated.isSyncing).to.equal(false);
    expect(updated.latestSyncJobCreatedAt ?? null).to.equal(null);
  }),
  write("update of an unknown id rejects with NotFoundError", async ({ airbyte }) => {
    const call = airbyte.connections.update(updateOf(crypto.randomUUID()));
    expect(await refusal(call, NotFoundError)).to.include({ status: 404, operation });
  }),
  write("update ignores the workspace of an attached operation", async (context) => {
    const { workspaceId } = context.fact("foreignConnection").source;
    const created = await createConnection(context, { operations: [normalization(context)] });
    const operations = toConnectionUpdate(created).operations?.map((each) => ({ ...each, workspaceId })) ?? [];
    const updated = await context.airbyte.connections.update({ ...leastUpdate(created), operations });
    expect(updated.operations).to.deep.equal(created.operations);
  }),
];
