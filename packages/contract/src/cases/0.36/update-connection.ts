import { NotFoundError, ServerError, toConnectionUpdate } from "@airbyte-web-backend/client";
import type { WebBackendConnectionUpdate } from "@airbyte-web-backend/schema";
import { expect } from "chai";
import { type ContractCase, casesOf } from "../../contract-case.ts";
import { createConnection, dbt, normalization } from "../support/create-connection.ts";
import { makeEntry } from "../support/make-entry.ts";
import { refusal } from "../support/refusal.ts";
import { createFull, leastUpdate, updateOf } from "../support/update-bodies.ts";
import { commonRefusals } from "./common-refusals.ts";
import {
  ERROR_BODIES_UNTIL,
  expectInternalError,
  expectInvalidInput,
  expectNotFound,
  expectNullDereference,
  expectUnknownProperty,
  expectUnstorable,
} from "./error-bodies.ts";

const operation = "webBackendUpdateConnection";
/** In this version an update is a patch: it keeps absent properties. */
const REPLACES_UNTIL = "0.40.7";
/** This version has no `withRefreshedCatalog` in an update. */
const RESET_UNTIL = "0.40.1";
/** This version handles null lists like absent ones. */
const NULL_LISTS_UNTIL = "0.40.3";

const { write } = casesOf(operation);

export const cases: readonly ContractCase[] = [
  write(
    "update with toConnectionUpdate of the response changes nothing",
    { until: REPLACES_UNTIL },
    async (context) => {
      const created = await createFull(context);
      const updated = await context.airbyte.connections.update(toConnectionUpdate(created));
      expect(updated).to.deep.equal(created);
    },
  ),
  write(
    "update with toConnectionUpdate and one change changes nothing else",
    { until: REPLACES_UNTIL },
    async (context) => {
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
  ),
  write("update keeps an absent name and absent resource requirements", { until: REPLACES_UNTIL }, async (context) => {
    const created = await createFull(context);
    const updated = await context.airbyte.connections.update(leastUpdate(created));
    expect(updated.name).to.equal(created.name);
    expect(updated.resourceRequirements).to.deep.equal(created.resourceRequirements);
    expect(created.resourceRequirements).to.be.an("object");
  }),
  write(
    "update clears an absent schedule, prefix and namespace, and sets an absent format to the string null",
    { until: REPLACES_UNTIL },
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
  write(
    "update with nulls clears schedule, prefix and format, and keeps the resource requirements",
    { until: REPLACES_UNTIL },
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
  write(
    "update without operations detaches all of them, whatever operationIds contains",
    { until: REPLACES_UNTIL },
    async (context) => {
      const created = await createFull(context);
      expect(created.operationIds).to.have.length(2);
      const { operationIds = [] } = created;
      const updated = await context.airbyte.connections.update({ ...leastUpdate(created), operationIds });
      expect(updated.operations).to.deep.equal([]);
      expect(updated.operationIds).to.deep.equal([]);
    },
  ),
  write("update clears the settings of an operation's previous type", { until: "0.63.5" }, async (context) => {
    const created = await createConnection(context, { operations: [normalization(context)] });
    const [operationId] = created.operationIds ?? [];
    const operations = [{ ...dbt(context), ...(operationId && { operationId }) }];
    const updated = await context.airbyte.connections.update({ ...leastUpdate(created), operations });
    const configuration = updated.operations?.[0]?.operatorConfiguration;
    expect(configuration?.operatorType).to.equal("dbt");
    expect(configuration?.normalization ?? null).to.equal(null);
    expect(configuration?.dbt).to.include({ gitRepoUrl: "https://git.example/models.git" });
  }),
  write(
    "update with withRefreshedCatalog stores the catalog of the body without discovery",
    { until: RESET_UNTIL },
    async (context) => {
      context.fact("isFake"); // A reset clears data in the destination.
      const created = await createConnection(context);
      const update = { ...leastUpdate(created), syncCatalog: { streams: [makeEntry({ name: "contract_sent" })] } };
      const updated = await context.airbyte.connections.update({ ...update, withRefreshedCatalog: true });
      expect(updated.syncCatalog.streams.map(({ stream }) => stream.name)).to.deep.equal(["contract_sent"]);
    },
  ),
  write(
    "update with withRefreshedCatalog returns the previous sync, not the reset job",
    { until: RESET_UNTIL },
    async (context) => {
      context.fact("isFake"); // A reset clears data in the destination.
      const created = await createConnection(context);
      const updated = await context.airbyte.connections.update({ ...leastUpdate(created), withRefreshedCatalog: true });
      expect(updated).to.include({ isSyncing: false, latestSyncJobCreatedAt: null, latestSyncJobStatus: null });
    },
  ),
  write(
    "update responds with 404 for an unknown connection before it checks the operations",
    { until: ERROR_BODIES_UNTIL },
    async (context) => {
      const connectionId = crypto.randomUUID();
      const operations = [
        { ...normalization(context), operatorConfiguration: { operatorType: "dbt" as const } },
        { ...normalization(context), workspaceId: crypto.randomUUID() },
      ];
      const call = context.airbyte.connections.update({ ...updateOf(connectionId), operations });
      expectNotFound((await refusal(call, NotFoundError)).body, "STANDARD_SYNC", connectionId);
    },
  ),
  write(
    "update rejects the response of get as a body with 422, because of its read-only properties",
    { until: ERROR_BODIES_UNTIL },
    async (context) => {
      const created = await createConnection(context);
      const error = await context.sendInvalid(operation, created, 422);
      expect(error.message).to.include("Unrecognized field");
      const { connectionId } = created;
      expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(created);
    },
  ),
  write("update rejects each read-only property with 422", { until: ERROR_BODIES_UNTIL }, async (context) => {
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
  write(
    "update rejects null for namespaceDefinition with 422 and changes nothing",
    { until: REPLACES_UNTIL },
    async (context) => {
      const created = await createFull(context);
      const body = { ...toConnectionUpdate(created, { name: "Contract: renamed" }), namespaceDefinition: null };
      expectUnstorable((await context.sendInvalid(operation, body, 422)).body);
      const { connectionId } = created;
      expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(created);
    },
  ),
  write(
    "update is not a transaction: when it rejects the connection, it has changed and detached operations",
    { until: REPLACES_UNTIL },
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
  write("update responds with 500 to null for operations", { until: NULL_LISTS_UNTIL }, async (context) => {
    const created = await createConnection(context);
    const body = { ...leastUpdate(created), operations: null };
    expectNullDereference((await context.sendInvalid(operation, body, 500)).body);
  }),
  write(
    "update responds with 500 to a stream without `selected` and keeps the catalog",
    { until: NULL_LISTS_UNTIL },
    async (context) => {
      const created = await createConnection(context, { syncCatalog: { streams: [makeEntry()] } });
      const { stream, config } = makeEntry();
      const streams = [{ stream, config: { ...config, selected: null } }];
      const body = { ...leastUpdate(created), syncCatalog: { streams } };
      expectNullDereference((await context.sendInvalid(operation, body, 500)).body);
      const { connectionId } = created;
      const after = await context.airbyte.connections.get({ connectionId });
      expect(after.syncCatalog).to.deep.equal(created.syncCatalog);
    },
  ),
  write(
    "update with an operation without the settings of its type responds with 500 and no message",
    { until: "0.63.5" },
    async (context) => {
      const created = await createConnection(context);
      const operations = [{ ...dbt(context), operatorConfiguration: { operatorType: "dbt" as const } }];
      const error = await refusal(
        context.airbyte.connections.update({ ...leastUpdate(created), operations }),
        ServerError,
      );
      expect(error.body).to.include({ message: "Internal Server Error: null" });
    },
  ),
  write(
    "update with a new operation of another workspace responds with 500",
    { until: ERROR_BODIES_UNTIL },
    async (context) => {
      const { workspaceId } = context.fact("foreignConnection").source;
      const created = await createConnection(context);
      const operations = [{ ...normalization(context), workspaceId }];
      const error = await refusal(
        context.airbyte.connections.update({ ...leastUpdate(created), operations }),
        ServerError,
      );
      expectInternalError(error.body, "java.lang.IllegalArgumentException", "");
    },
  ),
  write("update rejects a body without catalog and status with 400", { until: REPLACES_UNTIL }, async (context) => {
    const { connectionId } = await createConnection(context);
    const error = await context.sendInvalid(operation, { connectionId, name: "Contract: renamed" }, 400);
    expectInvalidInput(error.body, [`${operation}.arg0.syncCatalog`, `${operation}.arg0.status`]);
  }),
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
