import { NotFoundError, ServerError, toConnectionUpdate } from "@airbyte-web-backend/client";
import type {
  WebBackendConnectionCreate,
  WebBackendConnectionRead,
  WebBackendConnectionUpdate,
} from "@airbyte-web-backend/schema";
import { expect } from "chai";
import { commonRefusals } from "../common-refusals.ts";
import type { CaseContext, ContractCase } from "../contract-case.ts";
import { createConnection, dbt, normalization } from "../create-connection.ts";
import {
  ERROR_BODIES_UNTIL,
  expectInternalError,
  expectInvalidInput,
  expectNotFound,
  expectNullDereference,
  expectUnknownProperty,
  expectUnstorable,
} from "../error-bodies.ts";
import { makeEntry } from "../make-entry.ts";
import { refusal } from "../refusal.ts";
import { retire } from "../retire.ts";

const operation = "webBackendUpdateConnection";
/** From here on, an update is a patch: what is left out stays. */
const REPLACES_UNTIL = "0.40.7";
/** From here on, `withRefreshedCatalog` is no property of an update. */
const RESET_UNTIL = "0.40.1";
/** From here on, a null list is like none. */
const NULL_LISTS_UNTIL = "0.40.3";

export const updateConnection: readonly ContractCase[] = [
  {
    operation,
    effect: "write",
    until: REPLACES_UNTIL,
    name: "update with what was read, cut down by toConnectionUpdate, changes nothing",
    async run(context) {
      const created = await createFull(context);
      const updated = await context.airbyte.connections.update(toConnectionUpdate(created));
      expect(updated).to.deep.equal(created);
    },
  },
  {
    operation,
    effect: "write",
    until: REPLACES_UNTIL,
    name: "update of one property through toConnectionUpdate changes nothing else",
    async run(context) {
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
    },
  },
  {
    operation,
    effect: "write",
    name: "update answers with the connection as get gives it afterwards",
    async run(context) {
      const created = await createConnection(context);
      const changes = { name: "Contract: renamed", syncCatalog: { streams: [makeEntry()] } };
      const updated = await context.airbyte.connections.update(toConnectionUpdate(created, changes));
      const { connectionId } = created;
      expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(updated);
    },
  },
  {
    operation,
    effect: "write",
    until: REPLACES_UNTIL,
    name: "update keeps the name and the resource requirements that are left out",
    async run(context) {
      const created = await createFull(context);
      const updated = await context.airbyte.connections.update(leastUpdate(created));
      expect(updated.name).to.equal(created.name);
      expect(updated.resourceRequirements).to.deep.equal(created.resourceRequirements);
      expect(created.resourceRequirements).to.be.an("object");
    },
  },
  {
    operation,
    effect: "write",
    until: REPLACES_UNTIL,
    name: "update clears a schedule, prefix and namespace that are left out, and makes a format the text null",
    async run(context) {
      const created = await createFull(context);
      expect(created.schedule).to.be.an("object");
      const updated = await context.airbyte.connections.update(leastUpdate(created));
      expect(updated.schedule ?? null).to.equal(null);
      expect(updated.prefix ?? null).to.equal(null);
      expect(updated.namespaceFormat).to.equal("null");
      expect(updated.namespaceDefinition).to.equal("source");
    },
  },
  {
    operation,
    effect: "write",
    until: REPLACES_UNTIL,
    name: "update with nulls clears schedule, prefix and format, and keeps the resource requirements",
    async run(context) {
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
  },
  {
    operation,
    effect: "write",
    until: REPLACES_UNTIL,
    name: "update detaches all operations when they are left out, whatever operationIds says",
    async run(context) {
      const created = await createFull(context);
      expect(created.operationIds).to.have.length(2);
      const { operationIds = [] } = created;
      const updated = await context.airbyte.connections.update({ ...leastUpdate(created), operationIds });
      expect(updated.operations).to.deep.equal([]);
      expect(updated.operationIds).to.deep.equal([]);
    },
  },
  {
    operation,
    effect: "write",
    name: "update leaves source and destination as they are",
    async run(context) {
      const created = await createConnection(context);
      const updated = await context.airbyte.connections.update(leastUpdate(created));
      expect(updated).to.include({ sourceId: created.sourceId, destinationId: created.destinationId });
      expect(updated.source).to.deep.equal(created.source);
      expect(updated.destination).to.deep.equal(created.destination);
    },
  },
  {
    operation,
    effect: "write",
    name: "update replaces the catalog: streams that are not mentioned or not selected are gone",
    async run(context) {
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
    },
  },
  {
    operation,
    effect: "write",
    name: "update gives back a stream's jsonSchema as it was sent",
    async run(context) {
      const created = await createConnection(context);
      const jsonSchema = { type: "object", properties: { properties: { type: ["null", "string"] }, ключ: {} } };
      const syncCatalog = { streams: [makeEntry({ jsonSchema })] };
      const updated = await context.airbyte.connections.update({ ...leastUpdate(created), syncCatalog });
      expect(updated.syncCatalog.streams[0]?.stream.jsonSchema).to.deep.equal(jsonSchema);
    },
  },
  {
    operation,
    effect: "write",
    name: "update replaces an attached operation in place, under its id",
    async run(context) {
      const created = await createConnection(context, { operations: [normalization(context, "Before")] });
      const [operationId] = created.operationIds ?? [];
      const operations = [{ ...dbt(context, "After"), ...(operationId && { operationId }) }];
      const updated = await context.airbyte.connections.update({ ...leastUpdate(created), operations });
      expect(updated.operationIds).to.deep.equal([operationId]);
      expect(updated.operations?.[0]).to.include({ operationId, name: "After" });
    },
  },
  {
    operation,
    effect: "write",
    until: "0.63.5",
    name: "update clears an operation's settings of the type that it had before",
    async run(context) {
      const created = await createConnection(context, { operations: [normalization(context)] });
      const [operationId] = created.operationIds ?? [];
      const operations = [{ ...dbt(context), ...(operationId && { operationId }) }];
      const updated = await context.airbyte.connections.update({ ...leastUpdate(created), operations });
      const configuration = updated.operations?.[0]?.operatorConfiguration;
      expect(configuration?.operatorType).to.equal("dbt");
      expect(configuration?.normalization ?? null).to.equal(null);
      expect(configuration?.dbt).to.include({ gitRepoUrl: "https://git.example/models.git" });
    },
  },
  {
    operation,
    effect: "write",
    name: "update creates operations without an id, and those whose id is not attached, under new ids",
    async run(context) {
      const other = await createConnection(context, { operations: [normalization(context, "Of another")] });
      const created = await createConnection(context, { operations: [normalization(context, "Attached")] });
      const strangers = [crypto.randomUUID(), ...(other.operationIds ?? [])];
      const operations = [
        normalization(context, "No id"),
        ...strangers.map((operationId) => ({ ...normalization(context, "Not attached"), operationId })),
      ];
      const updated = await context.airbyte.connections.update({ ...leastUpdate(created), operations });
      const names = updated.operations?.map(({ name }) => name);
      expect(names).to.have.members(["No id", "Not attached", "Not attached"]);
      expect(updated.operationIds).to.have.length(3);
      for (const id of [...strangers, ...(created.operationIds ?? [])]) expect(updated.operationIds).not.to.include(id);
      const untouched = await context.airbyte.connections.get({ connectionId: other.connectionId });
      expect(untouched.operations).to.deep.equal(other.operations);
    },
  },
  {
    operation,
    effect: "write",
    name: "update detaches the operations that it does not mention",
    async run(context) {
      const created = await createConnection(context, {
        operations: [normalization(context, "Kept"), normalization(context, "Dropped")],
      });
      const operations = toConnectionUpdate(created).operations?.filter(({ name }) => name === "Kept") ?? [];
      expect(operations).to.have.length(1);
      const updated = await context.airbyte.connections.update({ ...leastUpdate(created), operations });
      expect(updated.operations).to.deep.equal(created.operations?.filter(({ name }) => name === "Kept"));
      expect(updated.operationIds).to.deep.equal(operations.map(({ operationId }) => operationId));
    },
  },
  {
    operation,
    effect: "write",
    name: "update to deprecated deletes a connection, and to another status brings it back",
    async run(context) {
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
    },
  },
  {
    operation,
    effect: "write",
    name: "update starts no job by itself",
    async run(context) {
      const created = await createConnection(context, { status: "active" });
      const updated = await context.airbyte.connections.update(leastUpdate(created));
      expect(updated.isSyncing).to.equal(false);
      expect(updated.latestSyncJobCreatedAt ?? null).to.equal(null);
    },
  },
  {
    operation,
    effect: "write",
    until: RESET_UNTIL,
    name: "update with withRefreshedCatalog stores the catalog as it was sent, and discovers nothing",
    async run(context) {
      context.fact("isFake"); // A reset clears data in the destination.
      const created = await createConnection(context);
      const update = { ...leastUpdate(created), syncCatalog: { streams: [makeEntry({ name: "contract_sent" })] } };
      const updated = await context.airbyte.connections.update({ ...update, withRefreshedCatalog: true });
      expect(updated.syncCatalog.streams.map(({ stream }) => stream.name)).to.deep.equal(["contract_sent"]);
    },
  },
  {
    operation,
    effect: "write",
    until: RESET_UNTIL,
    name: "update with withRefreshedCatalog shows the previous sync: the reset that it asks for does not count",
    async run(context) {
      context.fact("isFake"); // A reset clears data in the destination.
      const created = await createConnection(context);
      const updated = await context.airbyte.connections.update({ ...leastUpdate(created), withRefreshedCatalog: true });
      expect(updated).to.include({ isSyncing: false, latestSyncJobCreatedAt: null, latestSyncJobStatus: null });
    },
  },
  {
    operation,
    effect: "write",
    name: "update of an unknown id rejects with NotFoundError",
    async run({ airbyte }) {
      const call = airbyte.connections.update(updateOf(crypto.randomUUID()));
      expect(await refusal(call, NotFoundError)).to.include({ status: 404, operation });
    },
  },
  {
    operation,
    effect: "write",
    until: ERROR_BODIES_UNTIL,
    name: "update looks for the connection first: its 404 comes before anything that is wrong with the operations",
    async run(context) {
      const connectionId = crypto.randomUUID();
      const operations = [
        { ...normalization(context), operatorConfiguration: { operatorType: "dbt" as const } },
        { ...normalization(context), workspaceId: crypto.randomUUID() },
      ];
      const call = context.airbyte.connections.update({ ...updateOf(connectionId), operations });
      expectNotFound((await refusal(call, NotFoundError)).body, "STANDARD_SYNC", connectionId);
    },
  },
  {
    operation,
    effect: "write",
    until: ERROR_BODIES_UNTIL,
    name: "update refuses what get answers, sent back as it is: the first property that only the server may set is a 422",
    async run(context) {
      const created = await createConnection(context);
      const error = await context.sendWrong(operation, created, 422);
      expect(error.message).to.include("Unrecognized field");
      const { connectionId } = created;
      expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(created);
    },
  },
  {
    operation,
    effect: "write",
    until: ERROR_BODIES_UNTIL,
    name: "update refuses each property that only the server may set, with 422",
    async run(context) {
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
        const error = await context.sendWrong(operation, body, 422);
        expectUnknownProperty(error.body, name, "WebBackendConnectionUpdate");
      }
    },
  },
  {
    operation,
    effect: "write",
    until: REPLACES_UNTIL,
    name: "update refuses an explicit null for namespaceDefinition with 422, and the connection stays as it was",
    async run(context) {
      const created = await createFull(context);
      const body = { ...toConnectionUpdate(created, { name: "Contract: renamed" }), namespaceDefinition: null };
      expectUnstorable((await context.sendWrong(operation, body, 422)).body);
      const { connectionId } = created;
      expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(created);
    },
  },
  {
    operation,
    effect: "write",
    until: REPLACES_UNTIL,
    name: "update is no transaction: when the connection is refused, operations are changed and detached already",
    async run(context) {
      const before = [normalization(context, "Before"), normalization(context, "Left out")];
      const created = await createConnection(context, { operations: before });
      const { connectionId } = created;
      const operations = toConnectionUpdate(created)
        .operations?.filter(({ name }) => name === "Before")
        .map((each) => ({ ...each, name: "After" }));
      const body = { ...leastUpdate(created), name: "Contract: renamed", operations, namespaceDefinition: null };
      await context.sendWrong(operation, body, 422);
      const after = await context.airbyte.connections.get({ connectionId });
      expect(after.name).to.equal(created.name);
      expect(after.operations?.map(({ name }) => name)).to.deep.equal(["After"]);
    },
  },
  {
    operation,
    effect: "write",
    until: NULL_LISTS_UNTIL,
    name: "update answers an explicit null for operations with 500",
    async run(context) {
      const created = await createConnection(context);
      const body = { ...leastUpdate(created), operations: null };
      expectNullDereference((await context.sendWrong(operation, body, 500)).body);
    },
  },
  {
    operation,
    effect: "write",
    until: NULL_LISTS_UNTIL,
    name: "update answers a stream without `selected` with 500, and the catalog stays as it was",
    async run(context) {
      const created = await createConnection(context, { syncCatalog: { streams: [makeEntry()] } });
      const { stream, config } = makeEntry();
      const streams = [{ stream, config: { ...config, selected: null } }];
      const body = { ...leastUpdate(created), syncCatalog: { streams } };
      expectNullDereference((await context.sendWrong(operation, body, 500)).body);
      const { connectionId } = created;
      const after = await context.airbyte.connections.get({ connectionId });
      expect(after.syncCatalog).to.deep.equal(created.syncCatalog);
    },
  },
  {
    operation,
    effect: "write",
    until: "0.63.5",
    name: "update with an operation that lacks the settings of its type is a 500 that says nothing",
    async run(context) {
      const created = await createConnection(context);
      const operations = [{ ...dbt(context), operatorConfiguration: { operatorType: "dbt" as const } }];
      const error = await refusal(
        context.airbyte.connections.update({ ...leastUpdate(created), operations }),
        ServerError,
      );
      expect(error.body).to.include({ message: "Internal Server Error: null" });
    },
  },
  {
    operation,
    effect: "write",
    until: ERROR_BODIES_UNTIL,
    name: "update with a new operation of another workspace is a 500",
    async run(context) {
      const { workspaceId } = context.fact("foreignConnection").source;
      const created = await createConnection(context);
      const operations = [{ ...normalization(context), workspaceId }];
      const error = await refusal(
        context.airbyte.connections.update({ ...leastUpdate(created), operations }),
        ServerError,
      );
      expectInternalError(error.body, "java.lang.IllegalArgumentException", "");
    },
  },
  {
    operation,
    effect: "write",
    name: "update ignores the workspace that an attached operation is sent with",
    async run(context) {
      const { workspaceId } = context.fact("foreignConnection").source;
      const created = await createConnection(context, { operations: [normalization(context)] });
      const operations = toConnectionUpdate(created).operations?.map((each) => ({ ...each, workspaceId })) ?? [];
      const updated = await context.airbyte.connections.update({ ...leastUpdate(created), operations });
      expect(updated.operations).to.deep.equal(created.operations);
    },
  },
  {
    operation,
    effect: "write",
    until: REPLACES_UNTIL,
    name: "update refuses a body as of a patch with 400: the catalog and the status have to be there",
    async run(context) {
      const { connectionId } = await createConnection(context);
      const error = await context.sendWrong(operation, { connectionId, name: "Contract: renamed" }, 400);
      expectInvalidInput(error.body, [`${operation}.arg0.syncCatalog`, `${operation}.arg0.status`]);
    },
  },
  ...commonRefusals({
    operation,
    until: REPLACES_UNTIL,
    method: "update",
    effect: "write",
    body: updateOf(crypto.randomUUID()),
    required: ["connectionId", "syncCatalog", "status"],
    idProperty: "connectionId",
  }),
];

/** A connection with a value for everything that can be set. */
async function createFull(context: CaseContext): Promise<WebBackendConnectionRead> {
  const everything: Partial<WebBackendConnectionCreate> = {
    namespaceDefinition: "customformat",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Airbyte's own placeholder.
    namespaceFormat: "contract_${SOURCE_NAMESPACE}",
    prefix: "contract_",
    schedule: { units: 36, timeUnit: "weeks" },
    resourceRequirements: { cpu_request: "0.25", cpu_limit: "1", memory_request: "128Mi", memory_limit: "1Gi" },
    syncCatalog: { streams: [makeEntry({ name: "contract_a" }), makeEntry({ name: "contract_b" })] },
    operations: [normalization(context), dbt(context)],
  };
  return await createConnection(context, everything);
}

/** The least that an update has to say. */
function updateOf(connectionId: string): WebBackendConnectionUpdate {
  return { connectionId, syncCatalog: { streams: [] }, status: "inactive" };
}

/** The least that an update of this connection has to say, its catalog and status being kept. */
function leastUpdate(connection: WebBackendConnectionRead): WebBackendConnectionUpdate {
  const { connectionId, syncCatalog, status } = toConnectionUpdate(connection);
  return { connectionId, syncCatalog, status };
}
