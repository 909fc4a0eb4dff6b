import { NotFoundError, ServerError, toConnectionUpdate } from "@airbyte-web-backend/client";
import type { WebBackendConnectionUpdate } from "@airbyte-web-backend/schema";
import { expect } from "chai";
import { type ContractCase, casesOf } from "../../0.36/contract-case.ts";
import { rejection } from "../support/rejection.ts";
import { commonRejections } from "./common-rejections.ts";
import {
  ERROR_BODIES_UNTIL,
  expectInternalError,
  expectInvalidInput,
  expectNotFound,
  expectNullDereference,
  expectUnknownProperty,
  expectUnstorable,
} from "./error-bodies.ts";
import { createConnection, dbt, normalization } from "./support/create-connection.ts";
import { makeEntry } from "./support/make-entry.ts";
import { retire } from "./support/retire.ts";
import { createFull, leastUpdate, updateOf } from "./support/update-bodies.ts";

const operation = "webBackendUpdateConnection";
/** In this version an update is a patch: it keeps absent properties. */
const REPLACES_UNTIL = "0.40.7";

const { write } = casesOf(operation);
const replaces = casesOf(operation, { until: REPLACES_UNTIL });
/** This version has no `withRefreshedCatalog` in an update. */
const resets = casesOf(operation, { until: "0.40.1" });
/** This version handles null lists like absent ones. */
const nullLists = casesOf(operation, { until: "0.40.3" });
/** This version has no settings for normalization and dbt. */
const operators = casesOf(operation, { until: "0.63.5" });
const errorBodies = casesOf(operation, { until: ERROR_BODIES_UNTIL });

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
    expect(await rejection(call, NotFoundError)).to.include({ status: 404, operation });
  }),
  write("update ignores the workspace of an attached operation", async (context) => {
    const { workspaceId } = context.fact("foreignConnection").source;
    const created = await createConnection(context, { operations: [normalization(context)] });
    const operations = toConnectionUpdate(created).operations?.map((each) => ({ ...each, workspaceId })) ?? [];
    const updated = await context.airbyte.connections.update({ ...leastUpdate(created), operations });
    expect(updated.operations).to.deep.equal(created.operations);
  }),
  replaces.write("update with toConnectionUpdate of the response changes nothing", async (context) => {
    const created = await createFull(context);
    const updated = await context.airbyte.connections.update(toConnectionUpdate(created));
    expect(updated).to.deep.equal(created);
  }),
  replaces.write("update with toConnectionUpdate and one change changes nothing else", async (context) => {
    const changes: Partial<WebBackendConnectionUpdate>[] = [
      { name: "Contract: renamed" },
      { prefix: "other_" },
      { schedule: null },
      { namespaceDefinition: "destination" },
      { resourceRequirements: { cpu_request: "1", cpu_limit: "2", memory_request: "1Gi", memory_limit: "2Gi" } },
    ];
    let expected = await createFull(context);
    for (const change of changes) {
      const updated = await context.airbyte.connections.update(toConnectionUpdate(expected, change));
      expect(updated).to.deep.equal({ ...expected, ...change });
      expected = updated;
    }
  }),
  replaces.write("update keeps an absent name and absent resource requirements", async (context) => {
    const created = await createFull(context);
    const updated = await context.airbyte.connections.update(leastUpdate(created));
    expect(updated.name).to.equal(created.name);
    expect(updated.resourceRequirements).to.deep.equal(created.resourceRequirements);
    expect(created.resourceRequirements).to.be.an("object");
  }),
  replaces.write(
    "update clears an absent schedule, prefix and namespace, and sets an absent format to the string null",
    async (context) => {
      const created = await createFull(context);
      expect(created.schedule).to.be.an("object");
      const updated = await context.airbyte.connections.update(leastUpdate(created));
      expect(updated.schedule ?? null).to.equal(null);
      expect(updated.prefix ?? null).to.equal(null);
      expect(updated.namespaceFormat).to.equal("null");
      expect(updated.namespaceDefinition).to.equal("source");
    },
  ),
  replaces.write(
    "update with nulls clears schedule, prefix and format, and keeps the resource requirements",
    async (context) => {
      const created = await createFull(context);
      const nulls = { schedule: null, prefix: null, namespaceFormat: null, resourceRequirements: null };
      const updated = await context.airbyte.connections.update({ ...leastUpdate(created), ...nulls });
      expect(updated).to.deep.include({
        schedule: null,
        prefix: null,
        namespaceFormat: null,
        resourceRequirements: created.resourceRequirements,
      });
    },
  ),
  replaces.write("update without operations detaches all of them, whatever operationIds contains", async (context) => {
    const created = await createFull(context);
    expect(created.operationIds).to.have.length(2);
    const { operationIds = [] } = created;
    const updated = await context.airbyte.connections.update({ ...leastUpdate(created), operationIds });
    expect(updated.operations).to.deep.equal([]);
    expect(updated.operationIds).to.deep.equal([]);
  }),
  operators.write("update clears the settings of an operation's previous type", async (context) => {
    const created = await createConnection(context, { operations: [normalization(context)] });
    const [operationId] = created.operationIds ?? [];
    const operations = [{ ...dbt(context), ...(operationId && { operationId }) }];
    const updated = await context.airbyte.connections.update({ ...leastUpdate(created), operations });
    const configuration = updated.operations?.[0]?.operatorConfiguration;
    expect(configuration?.operatorType).to.equal("dbt");
    expect(configuration?.normalization ?? null).to.equal(null);
    expect(configuration?.dbt).to.include({ gitRepoUrl: "https://git.example/models.git" });
  }),
  resets.write("update with withRefreshedCatalog stores the catalog of the body without discovery", async (context) => {
    context.fact("isFake"); // A reset clears data in the destination.
    const created = await createConnection(context);
    const update = { ...leastUpdate(created), syncCatalog: { streams: [makeEntry({ name: "contract_sent" })] } };
    const updated = await context.airbyte.connections.update({ ...update, withRefreshedCatalog: true });
    expect(updated.syncCatalog.streams.map(({ stream }) => stream.name)).to.deep.equal(["contract_sent"]);
  }),
  resets.write("update with withRefreshedCatalog returns the previous sync, not the reset job", async (context) => {
    context.fact("isFake"); // A reset clears data in the destination.
    const created = await createConnection(context);
    const updated = await context.airbyte.connections.update({ ...leastUpdate(created), withRefreshedCatalog: true });
    expect(updated).to.include({ isSyncing: false, latestSyncJobCreatedAt: null, latestSyncJobStatus: null });
  }),
  errorBodies.write(
    "update responds with 404 for an unknown connection before it checks the operations",
    async (context) => {
      const connectionId = crypto.randomUUID();
      const operations = [
        { ...normalization(context), operatorConfiguration: { operatorType: "dbt" as const } },
        { ...normalization(context), workspaceId: crypto.randomUUID() },
      ];
      const call = context.airbyte.connections.update({ ...updateOf(connectionId), operations });
      expectNotFound((await rejection(call, NotFoundError)).body, "STANDARD_SYNC", connectionId);
    },
  ),
  errorBodies.write(
    "update rejects the response of get as a body with 422, because of its read-only properties",
    async (context) => {
      const created = await createConnection(context);
      const error = await context.sendInvalid(operation, created, 422);
      expect(error.message).to.include("Unrecognized field");
      const { connectionId } = created;
      expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(created);
    },
  ),
  errorBodies.write("update rejects each read-only property with 422", async (context) => {
    const created = await createConnection(context);
    const readOnly = [
      "sourceId",
      "destinationId",
      "source",
      "destination",
      "isSyncing",
      "latestSyncJobCreatedAt",
      "latestSyncJobStatus",
    ] as const;
    for (const name of readOnly) {
      const body = { ...leastUpdate(created), [name]: created[name] };
      const error = await context.sendInvalid(operation, body, 422);
      expectUnknownProperty(error.body, name, "WebBackendConnectionUpdate");
    }
  }),
  replaces.write("update rejects null for namespaceDefinition with 422 and changes nothing", async (context) => {
    const created = await createFull(context);
    const body = { ...toConnectionUpdate(created, { name: "Contract: renamed" }), namespaceDefinition: null };
    expectUnstorable((await context.sendInvalid(operation, body, 422)).body);
    const { connectionId } = created;
    expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(created);
  }),
  replaces.write(
    "update is not a transaction: when it rejects the connection, it has changed and detached operations",
    async (context) => {
      const before = [normalization(context, "Before"), normalization(context, "Left out")];
      const created = await createConnection(context, { operations: before });
      const { connectionId } = created;
      const operations = toConnectionUpdate(created)
        .operations?.filter(({ name }) => name === "Before")
        .map((each) => ({ ...each, name: "After" }));
      const body = { ...leastUpdate(created), name: "Contract: renamed", operations, namespaceDefinition: null };
      await context.sendInvalid(operation, body, 422);
      const after = await context.airbyte.connections.get({ connectionId });
      expect(after.name).to.equal(created.name);
      expect(after.operations?.map(({ name }) => name)).to.deep.equal(["After"]);
    },
  ),
  nullLists.write("update responds with 500 to null for operations", async (context) => {
    const created = await createConnection(context);
    const body = { ...leastUpdate(created), operations: null };
    expectNullDereference((await context.sendInvalid(operation, body, 500)).body);
  }),
  nullLists.write("update responds with 500 to a stream without `selected` and keeps the catalog", async (context) => {
    const created = await createConnection(context, { syncCatalog: { streams: [makeEntry()] } });
    const { stream, config } = makeEntry();
    const streams = [{ stream, config: { ...config, selected: null } }];
    const body = { ...leastUpdate(created), syncCatalog: { streams } };
    expectNullDereference((await context.sendInvalid(operation, body, 500)).body);
    const { connectionId } = created;
    const after = await context.airbyte.connections.get({ connectionId });
    expect(after.syncCatalog).to.deep.equal(created.syncCatalog);
  }),
  operators.write(
    "update with an operation without the settings of its type responds with 500 and no message",
    async (context) => {
      const created = await createConnection(context);
      const operations = [{ ...dbt(context), operatorConfiguration: { operatorType: "dbt" as const } }];
      const error = await rejection(
        context.airbyte.connections.update({ ...leastUpdate(created), operations }),
        ServerError,
      );
      expect(error.body).to.include({ message: "Internal Server Error: null" });
    },
  ),
  errorBodies.write("update with a new operation of another workspace responds with 500", async (context) => {
    const { workspaceId } = context.fact("foreignConnection").source;
    const created = await createConnection(context);
    const operations = [{ ...normalization(context), workspaceId }];
    const error = await rejection(
      context.airbyte.connections.update({ ...leastUpdate(created), operations }),
      ServerError,
    );
    expectInternalError(error.body, "java.lang.IllegalArgumentException", "");
  }),
  replaces.write("update rejects a body without catalog and status with 400", async (context) => {
    const { connectionId } = await createConnection(context);
    const error = await context.sendInvalid(operation, { connectionId, name: "Contract: renamed" }, 400);
    expectInvalidInput(error.body, [`${operation}.arg0.syncCatalog`, `${operation}.arg0.status`]);
  }),
  ...commonRejections({
    operation,
    until: REPLACES_UNTIL,
    method: "update",
    effect: "write",
    body: updateOf(crypto.randomUUID()),
    required: ["connectionId", "syncCatalog", "status"],
    idProperty: "connectionId",
  }),
];
