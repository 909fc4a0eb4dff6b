import { NotFoundError, ServerError } from "@airbyte-web-backend/client";
import type { StreamJsonSchema, WebBackendConnectionCreate } from "@airbyte-web-backend/schema";
import { expect } from "chai";
import { type ContractCase, casesOf } from "../../0.36/contract-case.ts";
import { commonRejections } from "./common-rejections.ts";
import {
  ERROR_BODIES_UNTIL,
  expectInternalError,
  expectInvalidInput,
  expectNotFound,
  expectNullDereference,
  expectUnknownEnumValue,
  expectUnknownProperty,
  expectUnstorable,
} from "./error-bodies.ts";
import {
  connectionBody,
  createConnection,
  createError,
  dbt,
  invalidCreate,
  normalization,
} from "./support/create-connection.ts";
import { makeEntry } from "./support/make-entry.ts";

const operation = "webBackendCreateConnection";
const { write } = casesOf(operation);
/** This version handles null lists like absent ones. */
const nullLists = casesOf(operation, { until: "0.40.3" });
/** This version has another default than `source`. */
const namespaceDefault = casesOf(operation, { until: "0.40.9" });
/** This version has no settings for normalization and dbt. */
const operators = casesOf(operation, { until: "0.63.5" });
const catalogIds = casesOf(operation, { until: "0.36.8" });
const errorBodies = casesOf(operation, { until: ERROR_BODIES_UNTIL });

/** Has parts that a careless copy changes: key order, nulls, numbers, Unicode, keys that are also schema keywords. */
const jsonSchema: StreamJsonSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  type: "object",
  required: ["id"],
  properties: {
    id: { type: ["null", "integer"], minimum: -9_007_199_254_740_991 },
    "price €": { type: "number", multipleOf: 0.01 },
    json_schema: {
      oneOf: [
        { type: "string", maxLength: 3 },
        { type: "array", items: {} },
      ],
    },
    nested: { type: "object", properties: { empty: {}, list: { enum: [null, true, "", 0, [], "\u{1F4A7}"] } } },
  },
  additionalProperties: false,
  "x-airbyte": null,
};

export const cases: readonly ContractCase[] = [
  write("create returns the connection as get returns it afterwards", async (context) => {
    const created = await createConnection(context, {
      syncCatalog: { streams: [makeEntry({ jsonSchema }, { primaryKey: [["id"]], cursorField: ["id"] })] },
      operations: [normalization(context)],
    });
    const { connectionId } = created;
    expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(created);
  }),
  write("create uses the default name for null, and stores an empty name", async (context) => {
    const { source, destination } = context.fact("connection");
    expect(await createConnection(context, { name: "" })).to.include({ name: "" });
    // The types of the client do not allow the null.
    const { body } = await context.sendRaw(operation, { json: { ...connectionBody(context), name: null } });
    expect(body).to.include({ name: `${source.name} <> ${destination.name}` });
  }),
  write("create is not idempotent: the same body twice makes two connections", async (context) => {
    const body = connectionBody(context);
    const first = await context.airbyte.connections.create(body);
    const second = await context.airbyte.connections.create(body);
    expect(second.connectionId).not.to.equal(first.connectionId);
    expect(second).to.deep.equal({ ...first, connectionId: second.connectionId });
  }),
  write("create accepts the status deprecated, and list does not include the connection", async (context) => {
    const { connectionId, status } = await createConnection(context, { status: "deprecated" });
    expect(status).to.equal("deprecated");
    const { connections } = await context.airbyte.connections.list({ workspaceId: context.workspaceId });
    expect(connections.map((connection) => connection.connectionId)).not.to.include(connectionId);
  }),
  write("create returns the jsonSchema of a stream unchanged", async (context) => {
    const { syncCatalog } = await createConnection(context, {
      syncCatalog: { streams: [makeEntry({ jsonSchema })] },
    });
    expect(syncCatalog.streams[0]?.stream.jsonSchema).to.deep.equal(jsonSchema);
  }),
  write("create returns streams and their configuration unchanged and in order", async (context) => {
    const streams = [
      makeEntry(
        {
          name: "contract_b",
          supportedSyncModes: ["incremental", "full_refresh"],
          sourceDefinedCursor: true,
          defaultCursorField: ["meta", "updated_at"],
          sourceDefinedPrimaryKey: [["tenant"], ["meta", "id"]],
          namespace: "contract",
        },
        {
          syncMode: "incremental",
          cursorField: ["meta", "updated_at"],
          destinationSyncMode: "append_dedup",
          primaryKey: [["tenant"], ["meta", "id"]],
        },
      ),
      makeEntry({ name: "contract_a", sourceDefinedCursor: false }, { destinationSyncMode: "overwrite" }),
    ];
    const { syncCatalog } = await createConnection(context, { syncCatalog: { streams } });
    expect(syncCatalog.streams).to.have.length(2);
    for (const [index, { stream, config }] of streams.entries()) {
      expect(syncCatalog.streams[index]?.stream).to.deep.include(stream);
      expect(syncCatalog.streams[index]?.config).to.deep.include(config);
    }
  }),
  write("create does not store unselected streams", async (context) => {
    const streams = [makeEntry({ name: "contract_in" }), makeEntry({ name: "contract_out" }, { selected: false })];
    const { syncCatalog } = await createConnection(context, { syncCatalog: { streams } });
    expect(syncCatalog.streams.map(({ stream }) => stream.name)).to.deep.equal(["contract_in"]);
  }),
  write("create computes the alias of a stream and ignores the alias in the request", async (context) => {
    const names = {
      "order-items": "order_items",
      "Café  au\tlait": "Cafe_au_lait",
      "a.b/c": "a_b_c",
      plain_1: "plain_1",
    };
    const streams = Object.keys(names).map((name) => makeEntry({ name }, { aliasName: "sent" }));
    const { syncCatalog } = await createConnection(context, { syncCatalog: { streams } });
    expect(syncCatalog.streams.map(({ config }) => config.aliasName)).to.deep.equal(Object.values(names));
  }),
  write("create with an unknown source rejects with NotFoundError and creates nothing", async (context) => {
    const { workspaceId, airbyte } = context;
    const before = await airbyte.connections.list({ workspaceId });
    expect(await createError(context, { sourceId: crypto.randomUUID() }, NotFoundError)).to.include({
      status: 404,
      operation,
    });
    const after = await airbyte.connections.list({ workspaceId });
    expect(after.connections).to.have.length(before.connections.length);
  }),
  namespaceDefault.write(
    "create with only the required properties sets the others to their defaults",
    async (context) => {
      const { source, destination } = context.fact("connection");
      const { name: _, ...required } = connectionBody(context);
      const created = await context.airbyte.connections.create(required);
      expect(created).to.include({
        ...required,
        name: `${source.name} <> ${destination.name}`,
        namespaceDefinition: "source",
        isSyncing: false,
      });
      expect(created.syncCatalog).to.deep.equal({ streams: [] });
      expect(created.operations).to.deep.equal([]);
      expect(created.operationIds).to.deep.equal([]);
      expect(created.namespaceFormat).to.equal("null");
      expect(created.prefix ?? null).to.equal(null);
      expect(created.schedule ?? null).to.equal(null);
      expect(created.resourceRequirements ?? null).to.equal(null);
      expect(created.latestSyncJobCreatedAt ?? null).to.equal(null);
      expect(created.latestSyncJobStatus ?? null).to.equal(null);
    },
  ),
  nullLists.write("create stores every property", async (context) => {
    const given = {
      name: "Contract: all there is",
      namespaceDefinition: "customformat",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: Airbyte's own placeholder.
      namespaceFormat: "contract_${SOURCE_NAMESPACE}",
      prefix: "contract_",
      schedule: { units: 36, timeUnit: "weeks" },
      status: "inactive",
      resourceRequirements: { cpu_request: "0.25", cpu_limit: "1", memory_request: "128Mi", memory_limit: "1Gi" },
    } satisfies Partial<WebBackendConnectionCreate>;
    const created = await createConnection(context, given);
    expect(created).to.deep.include(given);
  }),
  operators.write("create creates the operations in `operations` and ignores `operationIds`", async (context) => {
    const unknownId = crypto.randomUUID();
    const created = await createConnection(context, {
      operationIds: [unknownId],
      operations: [normalization(context, "First"), normalization(context, "Second")],
    });
    const { operations = [], operationIds = [] } = created;
    expect(operations.map(({ name }) => name)).to.have.members(["First", "Second"]);
    expect(operationIds).to.have.members(operations.map(({ operationId }) => operationId));
    expect(operationIds).not.to.include(unknownId);
    for (const { workspaceId } of operations) expect(workspaceId).to.equal(context.workspaceId);
  }),
  operators.write("create stores only the settings that match an operation's type", async (context) => {
    const { operatorConfiguration } = dbt(context);
    const both = { ...dbt(context), operatorConfiguration: { ...operatorConfiguration, normalization: {} } };
    const { operations = [] } = await createConnection(context, { operations: [both] });
    expect(operations[0]?.operatorConfiguration.operatorType).to.equal("dbt");
    expect(operations[0]?.operatorConfiguration.dbt).to.include({ gitRepoUrl: "https://git.example/models.git" });
    expect(operations[0]?.operatorConfiguration.normalization ?? null).to.equal(null);
  }),
  catalogIds.write("create with an unknown sourceCatalogId responds with 500 and creates nothing", async (context) => {
    const { workspaceId, airbyte } = context;
    const before = await airbyte.connections.list({ workspaceId });
    const error = await createError(context, { sourceCatalogId: crypto.randomUUID() }, ServerError);
    expect(error.body).to.include({ exceptionClassName: "org.jooq.exception.DataAccessException" });
    expect(await airbyte.connections.list({ workspaceId })).to.deep.equal(before);
  }),
  errorBodies.write("create responds with 404 for an unknown source before an unknown destination", async (context) => {
    const [sourceId, destinationId] = [crypto.randomUUID(), crypto.randomUUID()];
    const error = await createError(context, { sourceId, destinationId }, NotFoundError);
    expectNotFound(error.body, "SOURCE_CONNECTION", sourceId);
  }),
  errorBodies.write("create with an unknown destination responds with 404 and names it", async (context) => {
    const destinationId = crypto.randomUUID();
    const error = await createError(context, { destinationId }, NotFoundError);
    expectNotFound(error.body, "DESTINATION_CONNECTION", destinationId);
  }),
  errorBodies.write("create between two workspaces responds with 500 and names both", async (context) => {
    const { destinationId, destination } = context.fact("foreignConnection");
    const error = await createError(context, { destinationId }, ServerError);
    const start = "Source and destination do not belong to the same workspace. ";
    expectInternalError(error.body, "java.lang.IllegalArgumentException", start);
    expect(error.message).to.include(context.workspaceId).and.to.include(destination.workspaceId);
  }),
  errorBodies.write("create with an operation of another workspace responds with 500", async (context) => {
    const { workspaceId } = context.fact("foreignConnection").source;
    const operations = [{ ...normalization(context), workspaceId }];
    const error = await createError(context, { operations }, ServerError);
    expectInternalError(error.body, "java.lang.IllegalArgumentException", "");
  }),
  operators.write(
    "create with an operation without the settings of its type responds with 500 and no message",
    async (context) => {
      for (const operatorType of ["normalization", "dbt"] as const) {
        const operations = [{ ...normalization(context), operatorConfiguration: { operatorType } }];
        const error = await createError(context, { operations }, ServerError);
        expect(error.body).to.include({ message: "Internal Server Error: null" });
      }
    },
  ),
  namespaceDefault.write("create rejects null for namespaceDefinition with 422", async (context) => {
    expectUnstorable(await invalidCreate(context, { namespaceDefinition: null }, 422));
  }),
  nullLists.write("create responds with 500 to null for operations", async (context) => {
    expectNullDereference(await invalidCreate(context, { operations: null }, 500));
  }),
  nullLists.write("create responds with 500 to a stream whose `selected` is missing or null", async (context) => {
    const { stream, config } = makeEntry();
    const { selected: _, ...absent } = config;
    for (const broken of [absent, { ...config, selected: null }]) {
      expectNullDereference(
        await invalidCreate(context, { syncCatalog: { streams: [{ stream, config: broken }] } }, 500),
      );
    }
  }),
  nullLists.write("create responds with 500 to a catalog entry without stream or config", async (context) => {
    const { stream, config } = makeEntry();
    for (const half of [{ stream }, { config }]) {
      expectNullDereference(await invalidCreate(context, { syncCatalog: { streams: [half] } }, 500));
    }
  }),
  nullLists.write(
    "create responds with 500 to null for supportedSyncModes, and accepts it when absent",
    async (context) => {
      const { stream, config } = makeEntry();
      const streams = [{ stream: { ...stream, supportedSyncModes: null }, config }];
      expectNullDereference(await invalidCreate(context, { syncCatalog: { streams } }, 500));
      const bare = [{ stream: { name: stream.name }, config }];
      const { syncCatalog } = await createConnection(context, { syncCatalog: { streams: bare } });
      expect(syncCatalog.streams[0]?.stream.supportedSyncModes).to.deep.equal([]);
    },
  ),
  errorBodies.write("create rejects an unknown enum value with 422, nested ones too", async (context) => {
    const body = connectionBody(context);
    const wrong = [
      { ...body, status: "weekly" },
      { ...body, namespaceDefinition: "weekly" },
      { ...body, schedule: { units: 1, timeUnit: "weekly" } },
      { ...body, operations: [{ ...normalization(context), operatorConfiguration: { operatorType: "weekly" } }] },
      {
        ...body,
        syncCatalog: { streams: [{ ...makeEntry(), config: { ...makeEntry().config, syncMode: "weekly" } }] },
      },
    ];
    for (const each of wrong) {
      expectUnknownEnumValue((await context.sendInvalid(operation, each, 422)).body, "weekly");
    }
  }),
  errorBodies.write("create rejects an unknown nested property with 422", async (context) => {
    const { stream, config } = makeEntry();
    const streams = [{ stream: { ...stream, json_schema: {} }, config }];
    expectUnknownProperty(
      await invalidCreate(context, { syncCatalog: { streams } }, 422),
      "json_schema",
      "AirbyteStream",
    );
  }),
  errorBodies.write("create rejects a missing nested property with 400 and names its path", async (context) => {
    const { operatorConfiguration: _, ...operationWithout } = normalization(context);
    const body = await invalidCreate(
      context,
      { operations: [normalization(context), operationWithout], schedule: { timeUnit: "hours" } },
      400,
    );
    expectInvalidInput(body, [
      `${operation}.arg0.operations[1].operatorConfiguration`,
      `${operation}.arg0.schedule.units`,
    ]);
  }),
  errorBodies.write("create reports missing properties before an unknown source", async (context) => {
    const { status: _, ...body } = connectionBody(context, { sourceId: crypto.randomUUID() });
    const error = await context.sendInvalid(operation, body, 400);
    expectInvalidInput(error.body, [`${operation}.arg0.status`]);
  }),
  ...commonRejections({
    operation,
    method: "create",
    effect: "write",
    body: { sourceId: crypto.randomUUID(), destinationId: crypto.randomUUID(), status: "inactive" },
    required: ["sourceId", "destinationId", "status"],
    idProperty: "sourceId",
  }),
];
