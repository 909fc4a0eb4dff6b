import { NotFoundError } from "@airbyte-web-backend/client";
import type { StreamJsonSchema } from "@airbyte-web-backend/schema";
import { expect } from "chai";
import { type ContractCase, casesOf } from "../contract-case.ts";
import { connectionBody, createConnection, normalization } from "./support/create-connection.ts";
import { makeEntry } from "./support/make-entry.ts";
import { refusal } from "./support/refusal.ts";

const operation = "webBackendCreateConnection";

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

const { write } = casesOf(operation);

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
    const text = JSON.stringify({ ...connectionBody(context), name: null });
    const { body } = await context.sendRaw(operation, { text });
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
    const call = airbyte.connections.create(connectionBody(context, { sourceId: crypto.randomUUID() }));
    expect(await refusal(call, NotFoundError)).to.include({ status: 404, operation });
    const after = await airbyte.connections.list({ workspaceId });
    expect(after.connections).to.have.length(before.connections.length);
  }),
];
