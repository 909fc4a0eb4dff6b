import { NotFoundError, ServerError } from "@airbyte-web-backend/client";
import type { StreamJsonSchema, WebBackendConnectionCreate } from "@airbyte-web-backend/schema";
import { expect } from "chai";
import { commonRefusals } from "../common-refusals.ts";
import type { ContractCase } from "../contract-case.ts";
import { connectionBody, createConnection, dbt, normalization } from "../create-connection.ts";
import {
  ERROR_BODIES_UNTIL,
  expectInternalError,
  expectInvalidInput,
  expectNotFound,
  expectNullDereference,
  expectUnknownEnumValue,
  expectUnknownProperty,
  expectUnstorable,
} from "../error-bodies.ts";
import { makeEntry } from "../make-entry.ts";
import { refusal } from "../refusal.ts";

const operation = "webBackendCreateConnection";
/** From here on, absent lists are null inside the server, and mean nothing worse than absent. */
const NULL_LISTS_UNTIL = "0.40.3";
/** Until then, create falls back to `source`. */
const NAMESPACE_DEFAULT_UNTIL = "0.40.9";
/** From here on, normalization and dbt have no settings. */
const OPERATORS_UNTIL = "0.63.5";

/** A record's schema with what a naive copy loses: key order, nulls, numbers, Unicode, keys that look like other things. */
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

export const createConnectionCases: readonly ContractCase[] = [
  {
    operation,
    effect: "write",
    until: NAMESPACE_DEFAULT_UNTIL,
    name: "create with the three required properties sets the rest to its defaults",
    async run(context) {
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
  },
  {
    operation,
    effect: "write",
    until: NULL_LISTS_UNTIL,
    name: "create stores everything that it is given",
    async run(context) {
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
    },
  },
  {
    operation,
    effect: "write",
    name: "create answers with the connection as get gives it afterwards",
    async run(context) {
      const created = await createConnection(context, {
        syncCatalog: { streams: [makeEntry({ jsonSchema }, { primaryKey: [["id"]], cursorField: ["id"] })] },
        operations: [normalization(context)],
      });
      const { connectionId } = created;
      expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(created);
    },
  },
  {
    operation,
    effect: "write",
    name: "create takes null for the name like absent, and keeps an empty one",
    async run(context) {
      const { source, destination } = context.fact("connection");
      expect(await createConnection(context, { name: "" })).to.include({ name: "" });
      // The document does not allow the null, so the client's types do not either.
      const text = JSON.stringify({ ...connectionBody(context), name: null });
      const { body } = await context.sendRaw(operation, { text });
      expect(body).to.include({ name: `${source.name} <> ${destination.name}` });
    },
  },
  {
    operation,
    effect: "write",
    name: "create is not idempotent: the same body twice makes two connections",
    async run(context) {
      const body = connectionBody(context);
      const first = await context.airbyte.connections.create(body);
      const second = await context.airbyte.connections.create(body);
      expect(second.connectionId).not.to.equal(first.connectionId);
      expect(second).to.deep.equal({ ...first, connectionId: second.connectionId });
    },
  },
  {
    operation,
    effect: "write",
    name: "create takes every status, deprecated too: such a connection is deleted from the start",
    async run(context) {
      const { connectionId, status } = await createConnection(context, { status: "deprecated" });
      expect(status).to.equal("deprecated");
      const { connections } = await context.airbyte.connections.list({ workspaceId: context.workspaceId });
      expect(connections.map((connection) => connection.connectionId)).not.to.include(connectionId);
    },
  },
  {
    operation,
    effect: "write",
    name: "create gives back a stream's jsonSchema as it was sent",
    async run(context) {
      const { syncCatalog } = await createConnection(context, {
        syncCatalog: { streams: [makeEntry({ jsonSchema })] },
      });
      expect(syncCatalog.streams[0]?.stream.jsonSchema).to.deep.equal(jsonSchema);
    },
  },
  {
    operation,
    effect: "write",
    name: "create gives back the whole stream and the choices made for it, in the order sent",
    async run(context) {
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
    },
  },
  {
    operation,
    effect: "write",
    name: "create does not store streams that are not selected",
    async run(context) {
      const streams = [makeEntry({ name: "contract_in" }), makeEntry({ name: "contract_out" }, { selected: false })];
      const { syncCatalog } = await createConnection(context, { syncCatalog: { streams } });
      expect(syncCatalog.streams.map(({ stream }) => stream.name)).to.deep.equal(["contract_in"]);
    },
  },
  {
    operation,
    effect: "write",
    name: "create computes the alias of a stream and ignores the one that was sent",
    async run(context) {
      const names = {
        "order-items": "order_items",
        "Café  au\tlait": "Cafe_au_lait",
        "a.b/c": "a_b_c",
        plain_1: "plain_1",
      };
      const streams = Object.keys(names).map((name) => makeEntry({ name }, { aliasName: "sent" }));
      const { syncCatalog } = await createConnection(context, { syncCatalog: { streams } });
      expect(syncCatalog.streams.map(({ config }) => config.aliasName)).to.deep.equal(Object.values(names));
    },
  },
  {
    operation,
    effect: "write",
    until: OPERATORS_UNTIL,
    name: "create makes new operations from `operations` and ignores `operationIds`",
    async run(context) {
      const stranger = crypto.randomUUID();
      const created = await createConnection(context, {
        operationIds: [stranger],
        operations: [normalization(context, "First"), normalization(context, "Second")],
      });
      const { operations = [], operationIds = [] } = created;
      expect(operations.map(({ name }) => name)).to.have.members(["First", "Second"]);
      expect(operationIds).to.have.members(operations.map(({ operationId }) => operationId));
      expect(operationIds).not.to.include(stranger);
      for (const { workspaceId } of operations) expect(workspaceId).to.equal(context.workspaceId);
    },
  },
  {
    operation,
    effect: "write",
    until: OPERATORS_UNTIL,
    name: "create keeps of an operation's settings only those of its type",
    async run(context) {
      const { operatorConfiguration } = dbt(context);
      const both = { ...dbt(context), operatorConfiguration: { ...operatorConfiguration, normalization: {} } };
      const { operations = [] } = await createConnection(context, { operations: [both] });
      expect(operations[0]?.operatorConfiguration.operatorType).to.equal("dbt");
      expect(operations[0]?.operatorConfiguration.dbt).to.include({ gitRepoUrl: "https://git.example/models.git" });
      expect(operations[0]?.operatorConfiguration.normalization ?? null).to.equal(null);
    },
  },
  {
    operation,
    effect: "write",
    name: "create with a sourceCatalogId that nobody has stored is a 500 of the database, and nothing is created",
    async run(context) {
      const { workspaceId, airbyte } = context;
      const before = await airbyte.connections.list({ workspaceId });
      const call = airbyte.connections.create(connectionBody(context, { sourceCatalogId: crypto.randomUUID() }));
      const error = await refusal(call, ServerError);
      expect(error.body).to.include({ exceptionClassName: "org.jooq.exception.DataAccessException" });
      expect(await airbyte.connections.list({ workspaceId })).to.deep.equal(before);
    },
    until: "0.36.8",
  },
  {
    operation,
    effect: "write",
    name: "create with an unknown source rejects with NotFoundError, and nothing is created",
    async run(context) {
      const { workspaceId, airbyte } = context;
      const before = await airbyte.connections.list({ workspaceId });
      const call = airbyte.connections.create(connectionBody(context, { sourceId: crypto.randomUUID() }));
      expect(await refusal(call, NotFoundError)).to.include({ status: 404, operation });
      const after = await airbyte.connections.list({ workspaceId });
      expect(after.connections).to.have.length(before.connections.length);
    },
  },
  {
    operation,
    effect: "write",
    until: ERROR_BODIES_UNTIL,
    name: "create names the unknown source, and looks for it before the destination",
    async run(context) {
      const [sourceId, destinationId] = [crypto.randomUUID(), crypto.randomUUID()];
      const call = context.airbyte.connections.create(connectionBody(context, { sourceId, destinationId }));
      const error = await refusal(call, NotFoundError);
      expectNotFound(error.body, "SOURCE_CONNECTION", sourceId);
    },
  },
  {
    operation,
    effect: "write",
    until: ERROR_BODIES_UNTIL,
    name: "create with an unknown destination is a 404 that names it",
    async run(context) {
      const destinationId = crypto.randomUUID();
      const error = await refusal(
        context.airbyte.connections.create(connectionBody(context, { destinationId })),
        NotFoundError,
      );
      expectNotFound(error.body, "DESTINATION_CONNECTION", destinationId);
    },
  },
  {
    operation,
    effect: "write",
    until: ERROR_BODIES_UNTIL,
    name: "create between two workspaces is a 500 that names both",
    async run(context) {
      const { destinationId, destination } = context.fact("foreignConnection");
      const error = await refusal(
        context.airbyte.connections.create(connectionBody(context, { destinationId })),
        ServerError,
      );
      const start = "Source and destination do not belong to the same workspace. ";
      expectInternalError(error.body, "java.lang.IllegalArgumentException", start);
      expect(error.message).to.include(context.workspaceId).and.to.include(destination.workspaceId);
    },
  },
  {
    operation,
    effect: "write",
    until: ERROR_BODIES_UNTIL,
    name: "create with an operation of another workspace is a 500",
    async run(context) {
      const { workspaceId } = context.fact("foreignConnection").source;
      const operations = [{ ...normalization(context), workspaceId }];
      const error = await refusal(
        context.airbyte.connections.create(connectionBody(context, { operations })),
        ServerError,
      );
      expectInternalError(error.body, "java.lang.IllegalArgumentException", "");
    },
  },
  {
    operation,
    effect: "write",
    until: OPERATORS_UNTIL,
    name: "create with an operation that lacks the settings of its type is a 500 that says nothing",
    async run(context) {
      for (const operatorType of ["normalization", "dbt"] as const) {
        const operations = [{ ...normalization(context), operatorConfiguration: { operatorType } }];
        const error = await refusal(
          context.airbyte.connections.create(connectionBody(context, { operations })),
          ServerError,
        );
        expect(error.body).to.include({ message: "Internal Server Error: null" });
      }
    },
  },
  {
    operation,
    effect: "write",
    until: NAMESPACE_DEFAULT_UNTIL,
    name: "create refuses an explicit null for namespaceDefinition with 422: it cannot be stored",
    async run(context) {
      const body = { ...connectionBody(context), namespaceDefinition: null };
      expectUnstorable((await context.sendWrong(operation, body, 422)).body);
    },
  },
  {
    operation,
    effect: "write",
    until: NULL_LISTS_UNTIL,
    name: "create answers an explicit null for operations with 500",
    async run(context) {
      const body = { ...connectionBody(context), operations: null };
      expectNullDereference((await context.sendWrong(operation, body, 500)).body);
    },
  },
  {
    operation,
    effect: "write",
    until: NULL_LISTS_UNTIL,
    name: "create answers a stream without `selected` with 500, and null for it too",
    async run(context) {
      const { stream, config } = makeEntry();
      const { selected: _, ...absent } = config;
      for (const broken of [absent, { ...config, selected: null }]) {
        const body = { ...connectionBody(context), syncCatalog: { streams: [{ stream, config: broken }] } };
        expectNullDereference((await context.sendWrong(operation, body, 500)).body);
      }
    },
  },
  {
    operation,
    effect: "write",
    until: NULL_LISTS_UNTIL,
    name: "create answers a catalog entry that lacks its stream or its config with 500",
    async run(context) {
      const { stream, config } = makeEntry();
      for (const half of [{ stream }, { config }]) {
        const body = { ...connectionBody(context), syncCatalog: { streams: [half] } };
        expectNullDereference((await context.sendWrong(operation, body, 500)).body);
      }
    },
  },
  {
    operation,
    effect: "write",
    until: NULL_LISTS_UNTIL,
    name: "create answers an explicit null for supportedSyncModes with 500, and takes it when absent",
    async run(context) {
      const { stream, config } = makeEntry();
      const streams = [{ stream: { ...stream, supportedSyncModes: null }, config }];
      const body = { ...connectionBody(context), syncCatalog: { streams } };
      expectNullDereference((await context.sendWrong(operation, body, 500)).body);
      const bare = [{ stream: { name: stream.name }, config }];
      const { syncCatalog } = await createConnection(context, { syncCatalog: { streams: bare } });
      expect(syncCatalog.streams[0]?.stream.supportedSyncModes).to.deep.equal([]);
    },
  },
  {
    operation,
    effect: "write",
    until: ERROR_BODIES_UNTIL,
    name: "create refuses an unknown enum value with 422 wherever it stands",
    async run(context) {
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
        expectUnknownEnumValue((await context.sendWrong(operation, each, 422)).body, "weekly");
      }
    },
  },
  {
    operation,
    effect: "write",
    until: ERROR_BODIES_UNTIL,
    name: "create refuses an unknown property deep in the catalog with 422",
    async run(context) {
      const { stream, config } = makeEntry();
      const streams = [{ stream: { ...stream, json_schema: {} }, config }];
      const body = { ...connectionBody(context), syncCatalog: { streams } };
      expectUnknownProperty((await context.sendWrong(operation, body, 422)).body, "json_schema", "AirbyteStream");
    },
  },
  {
    operation,
    effect: "write",
    until: ERROR_BODIES_UNTIL,
    name: "create names a missing property deep in the body by its path, with 400",
    async run(context) {
      const { operatorConfiguration: _, ...operationWithout } = normalization(context);
      const body = {
        ...connectionBody(context),
        operations: [normalization(context), operationWithout],
        schedule: { timeUnit: "hours" },
      };
      const error = await context.sendWrong(operation, body, 400);
      expectInvalidInput(error.body, [
        `${operation}.arg0.operations[1].operatorConfiguration`,
        `${operation}.arg0.schedule.units`,
      ]);
    },
  },
  {
    operation,
    effect: "write",
    until: ERROR_BODIES_UNTIL,
    name: "create complains about missing properties before it looks for the source",
    async run(context) {
      const { status: _, ...body } = connectionBody(context, { sourceId: crypto.randomUUID() });
      const error = await context.sendWrong(operation, body, 400);
      expectInvalidInput(error.body, [`${operation}.arg0.status`]);
    },
  },
  ...commonRefusals({
    operation,
    method: "create",
    effect: "write",
    body: { sourceId: crypto.randomUUID(), destinationId: crypto.randomUUID(), status: "inactive" },
    required: ["sourceId", "destinationId", "status"],
    idProperty: "sourceId",
  }),
];
