import { expect } from "chai";
import { type ContractCase, casesOf } from "../../2.0/contract-case.ts";
import { listEverything } from "../../2.0/facts.ts";
import {
  connectionBody,
  createConnection,
  createFailure,
  createWithStream,
  uniqueName,
} from "./support/connections.ts";
import {
  DATABASE,
  expectErrorId,
  expectFrameworkError,
  expectKnownException,
  expectProblem,
} from "./support/errors.ts";
import { rejectsBadIds } from "./support/rejects-bad-ids.ts";

const operation = "webBackendCreateConnection";

const { write } = casesOf(operation);

export const cases: readonly ContractCase[] = [
  write("create returns the connection as get returns it afterwards", async (context) => {
    const created = await createWithStream(context, {}, { prefix: "contract_", namespaceDefinition: "destination" });
    const { connectionId } = created;
    expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(created);
  }),
  write("create with the required properties sets the defaults", async (context) => {
    const { name: _, ...body } = connectionBody(context);
    const created = await context.airbyte.connections.create(body);
    expect(created).to.deep.include({
      name: `${created.source.name} <> ${created.destination.name}`,
      namespaceDefinition: "source",
      scheduleType: "manual",
      syncCatalog: { streams: [] },
      tags: [],
      operations: [],
      operationIds: [],
      isSyncing: false,
      schemaChange: "no_change",
      notifySchemaChanges: false,
      notifySchemaChangesByEmail: false,
      nonBreakingChangesPreference: "ignore",
      backfillPreference: "disabled",
      onDemandEnabled: false,
    });
    expect(created).not.to.have.any.keys("prefix", "namespaceFormat", "schedule", "scheduleData", "catalogId");
    expect(created).not.to.have.any.keys("resourceRequirements", "latestSyncJobCreatedAt", "latestSyncJobStatus");
  }),
  write("create treats null like absent, except for tags", async (context) => {
    const nulls = {
      name: null,
      namespaceDefinition: null,
      namespaceFormat: null,
      prefix: null,
      syncCatalog: null,
      schedule: null,
      scheduleType: null,
      scheduleData: null,
      operations: null,
      operationIds: null,
      resourceRequirements: null,
      sourceCatalogId: null,
      nonBreakingChangesPreference: null,
    };
    const { status, body } = await context.sendRaw(operation, { json: { ...connectionBody(context), ...nulls } });
    expect(status).to.equal(200);
    expect(body).to.include({ namespaceDefinition: "source", scheduleType: "manual" });
    const withoutTags = JSON.stringify({ ...connectionBody(context), tags: null });
    const rejected = await context.sendRaw(operation, { text: withoutTags });
    expectErrorId(rejected, 500);
  }),
  write("create stores empty strings", async (context) => {
    const created = await createConnection(context, { name: "", prefix: "", namespaceFormat: "" });
    expect(created).to.include({ name: "", prefix: "", namespaceFormat: "" });
  }),
  write("create is not idempotent: the same body twice makes two connections", async (context) => {
    const body = connectionBody(context);
    const first = await context.airbyte.connections.create(body);
    const second = await context.airbyte.connections.create(body);
    expect(second.connectionId).not.to.equal(first.connectionId);
    expect(second.name).to.equal(first.name);
  }),
  write("create accepts the status deprecated, and list does not include the connection", async (context) => {
    const { airbyte, workspaceId } = context;
    const { connectionId, status } = await createConnection(context, { status: "deprecated" });
    expect(status).to.equal("deprecated");
    const ids = (await listEverything(airbyte, workspaceId)).map((connection) => connection.connectionId);
    expect(ids).not.to.include(connectionId);
  }),
  write("create attaches tags of the workspace by their id", async (context) => {
    const tag = context.fact("tag");
    const { tags } = await createConnection(context, { tags: [{ ...tag, name: "other", color: "000000" }] });
    expect(tags).to.deep.equal([tag]);
  }),
  write("create drops unknown tags", async (context) => {
    const tag = context.fact("tag");
    const { tags } = await createConnection(context, { tags: [{ ...tag, tagId: crypto.randomUUID() }, tag] });
    expect(tags).to.deep.equal([tag]);
  }),
  write("create ignores operationIds and dataplaneGroupId", async (context) => {
    const unknown = crypto.randomUUID();
    const created = await createConnection(context, { operationIds: [unknown], dataplaneGroupId: unknown });
    expect(created.operationIds).to.deep.equal([]);
    expect(created).not.to.have.property("dataplaneGroupId");
  }),
  write("create ignores unknown properties", async (context) => {
    const { status, body } = await context.sendRaw(operation, {
      json: { ...connectionBody(context), noSuchProperty: 1 },
    });
    expect(status).to.equal(200);
    expect(body).not.to.have.property("noSuchProperty");
  }),
  write("create stores resource requirements", async (context) => {
    const resourceRequirements = { cpu_request: "0.5", cpu_limit: "1", memory_request: "1Gi", memory_limit: "2Gi" };
    const created = await createConnection(context, { resourceRequirements });
    expect(created.resourceRequirements).to.deep.equal(resourceRequirements);
  }),
  write("create loses backfillPreference without nonBreakingChangesPreference", async (context) => {
    const lost = await createConnection(context, { backfillPreference: "enabled" });
    expect(lost.backfillPreference).to.equal("disabled");
    const preferences = { backfillPreference: "enabled", nonBreakingChangesPreference: "propagate_columns" } as const;
    expect(await createConnection(context, preferences)).to.include(preferences);
  }),
  write("create accepts a number and a list of one string as a string", async (context) => {
    for (const [sent, stored] of [
      [5, "5"],
      [true, "true"],
      [["x"], "x"],
    ]) {
      const { body } = await context.sendRaw(operation, {
        json: { ...connectionBody(context), name: sent },
      });
      expect(body).to.include({ name: stored });
    }
  }),
  write("create with an unknown source rejects with 404 and creates nothing", async (context) => {
    const { airbyte, workspaceId } = context;
    const before = await airbyte.connections.list({ workspaceId });
    expectErrorId(await createFailure(context, { sourceId: crypto.randomUUID() }, 404));
    expect((await airbyte.connections.list({ workspaceId })).num_connections).to.equal(before.num_connections);
  }),
  write("create with an unknown destination rejects with 404", async (context) => {
    expectErrorId(await createFailure(context, { destinationId: crypto.randomUUID() }, 404));
  }),
  write("create rejects a source and a destination of two workspaces with 500", async (context) => {
    const { destinationId } = context.fact("foreignConnection");
    expectErrorId(await createFailure(context, { destinationId }, 500));
  }),
  write("create rejects an unknown sourceCatalogId with 409", async (context) => {
    expectKnownException(await createFailure(context, { sourceCatalogId: crypto.randomUUID() }, 409), DATABASE);
  }),
  write("create accepts a name of 256 characters, and rejects one of 257 with 409", async (context) => {
    const name = uniqueName().padEnd(256, "x");
    expect(await createConnection(context, { name })).to.include({ name });
    expectKnownException(await createFailure(context, { name: `${name}x` }, 409), DATABASE);
  }),
  write("create rejects onDemandEnabled with 403 where it is not licensed", async (context) => {
    // Other editions allow it.
    context.fact("isFake");
    const error = await createFailure(context, { onDemandEnabled: true }, 403);
    expect(expectProblem(error, "error:license/entitlement")).to.include.keys("entitlement", "resourceId");
  }),
  write("create rejects an unknown status with 400 and names it", async (context) => {
    const error = await context.sendInvalid(operation, { ...connectionBody(context), status: "ACTIVE" }, 400);
    expect(expectFrameworkError(error)).to.include("'ACTIVE'");
  }),
  write("create rejects a caller who may only read with 403", async (context) => {
    const authorization = context.fact("readerAuthorization");
    const response = await context.sendRaw(operation, { json: connectionBody(context), authorization });
    expectFrameworkError(response, 403);
  }),
  ...rejectsBadIds({ operation, method: "create", effect: "write", id: "sourceId" }),
];
