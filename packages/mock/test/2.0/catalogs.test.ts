import { ACTIVE_CONNECTION_ID } from "@airbyte-web-backend/mock";
import type { AirbyteCatalog } from "@airbyte-web-backend/schema/2.0";
import { describe, expect, test } from "vitest";
import { catalogOf, create, unknownId, update, uuid } from "./connections.ts";
import { makeMock, send } from "./make-mock.ts";

describe("catalogs", () => {
  const send1 = async (syncCatalog: unknown) => create(makeMock(), { syncCatalog });

  test("stores both modes, cursor and key of a selected stream, and computes the alias", async () => {
    const config = {
      syncMode: "incremental",
      destinationSyncMode: "append_dedup",
      cursorField: ["at"],
      primaryKey: [["id"]],
      aliasName: "other",
      suggested: true,
    } satisfies Parameters<typeof catalogOf>[0];
    const { body } = await send1(catalogOf(config, { name: "order-items" }));
    expect(body.syncCatalog.streams[0]?.config).toMatchObject({
      ...config,
      aliasName: "order_items",
      suggested: false,
      selected: true,
    });
  });

  test("forgets streams that are not selected", async () => {
    expect((await send1(catalogOf({ selected: false }))).body.syncCatalog.streams).toEqual([]);
  });

  test("does not check that a stream or a mode exists at the source", async () => {
    expect(
      (await send1(catalogOf({ syncMode: "incremental" }, { name: "nowhere", supportedSyncModes: [] }))).status,
    ).toBe(200);
  });

  test.each<[string, unknown, number]>([
    ["null for streams", { streams: null }, 500],
    ["a stream without config", { streams: [{ stream: { name: "a" } }] }, 500],
    ["a stream without a name", catalogOf({}, { name: null }), 500],
    ["selected missing", catalogOf({ selected: undefined } as never), 500],
    ["a selected stream without a schema", catalogOf({}, { jsonSchema: undefined }), 500],
    ["mappers of null", catalogOf({ mappers: null } as never), 500],
    ["a duplicate name and namespace", { streams: [...catalogOf().streams, ...catalogOf().streams] }, 500],
    ["files, which no connector here supports", catalogOf({ includeFiles: true }), 400],
    ["an unknown sync mode", catalogOf({ syncMode: "FULL_REFRESH" } as never), 400],
  ])("refuses %s", async (_name, syncCatalog, status) => {
    expect((await send1(syncCatalog)).status).toBe(status);
  });

  test("refuses more than 20,000 fields with a message", async () => {
    const properties = Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`f${at}`, {}]));
    const { status, body } = await send1(catalogOf({}, { jsonSchema: { type: "object", properties } }));
    expect(status).toBe(400);
    expect(body["message"]).toContain("20001 fields");
  });

  const field = (...fieldPath: string[]) => ({ fieldPath });
  const selection = (selectedFields: unknown, config: object = {}) =>
    catalogOf({ fieldSelectionEnabled: true, selectedFields, ...config } as never);

  test("field selection cuts the schema down to the selected fields; unknown ones are dropped", async () => {
    const { body } = await send1(selection([field("id"), field("nowhere")]));
    const [stream] = body.syncCatalog.streams;
    expect(Object.keys(stream?.stream?.jsonSchema?.["properties"] as object)).toEqual(["id"]);
    expect(stream?.config).toMatchObject({ fieldSelectionEnabled: true, selectedFields: [field("id")] });
  });

  test.each<[string, AirbyteCatalog, number, string?]>([
    ["selectedFields of null", selection(null), 500],
    ["an empty path", selection([field()]), 422, "Selected field path cannot be empty"],
    ["a nested path", selection([field("id", "x")]), 500],
    [
      "the cursor not selected",
      selection([field("id")], { syncMode: "incremental", cursorField: ["at"] }),
      422,
      "Cursor field",
    ],
    [
      "a key field not selected",
      selection([field("at")], { destinationSyncMode: "append_dedup", primaryKey: [["id"]] }),
      422,
      "Primary key field",
    ],
  ])("field selection refuses %s", async (_name, syncCatalog, status, message = "") => {
    const answer = await send1(syncCatalog);
    expect(answer.status).toBe(status);
    expect(String(answer.body["message"] ?? "")).toContain(message);
  });

  test("field selection refuses a schema without properties", async () => {
    const answer = await send1(catalogOf({ fieldSelectionEnabled: true, selectedFields: [] }, { jsonSchema: {} }));
    expect(answer.status).toBe(422);
  });

  test("hashedFields become a hashing mapper, and mappers get an id", async () => {
    const hashed = await send1(catalogOf({ hashedFields: [field("email")] }));
    expect(hashed.body.syncCatalog.streams[0]?.config).toMatchObject({
      hashedFields: [field("email")],
      mappers: [{ type: "hashing" }],
    });
    const mapper = { type: "field-renaming", mapperConfiguration: { originalFieldName: "id", newFieldName: "key" } };
    const renamed = await send1(catalogOf({ mappers: [mapper] } as never));
    expect(renamed.body.syncCatalog.streams[0]?.config?.mappers).toMatchObject([{ ...mapper, id: uuid }]);
  });

  test("a mapper for a field that does not exist is a 400 that tells which", async () => {
    const mapper = { type: "field-filtering", mapperConfiguration: { targetField: "nowhere" } };
    const { status, body } = await send1(catalogOf({ mappers: [mapper] } as never));
    expect({ status, type: body["type"] }).toEqual({ status: 400, type: "error:mapper-validation" });
    expect(body["data"]).toMatchObject({ errors: [{ stream: "users", error: "FIELD_NOT_FOUND", mapper }] });
  });

  test("a key of an encryption is masked in answers, and refused when it is sent back", async () => {
    const mock = makeMock();
    const mapper = {
      type: "encryption",
      mapperConfiguration: {
        algorithm: "AES",
        targetField: "email",
        fieldNameSuffix: "_x",
        key: "00ff00ff00ff00ff00ff00ff00ff00ff",
        mode: "CBC",
        padding: "PKCS5Padding",
      },
    };
    const { body } = await create(mock, { syncCatalog: catalogOf({ mappers: [mapper] } as never) });
    expect(JSON.stringify(body)).toContain('"key":"**********"');
    const again = await update(mock, { connectionId: body.connectionId, syncCatalog: body.syncCatalog });
    expect({ status: again.status, type: again.body["type"] }).toEqual({
      status: 400,
      type: "error:mapper-validation",
    });
  });
});

describe("mappers/validate", () => {
  const streamDescriptor = { name: "users", namespace: "public" };
  const validate = (mappers: unknown, body: object = {}) =>
    send<{ [key: string]: { name: string }[] }>(makeMock(), "mappers/validate", {
      connectionId: ACTIVE_CONNECTION_ID,
      streamDescriptor,
      mappers,
      ...body,
    });

  test("shows the fields before and after each mapper", async () => {
    const { body } = await validate([
      { type: "field-renaming", mapperConfiguration: { originalFieldName: "email", newFieldName: "mail" } },
      { type: "field-filtering", mapperConfiguration: { targetField: "id" } },
    ]);
    expect(body["initialFields"]?.map(({ name }) => name)).toEqual([
      "id",
      "email",
      "full_name",
      "created_at",
      "updated_at",
    ]);
    expect(body["outputFields"]?.map(({ name }) => name)).toEqual(["mail", "full_name", "created_at", "updated_at"]);
    expect(body["initialFields"]?.[0]).toEqual({
      name: "id",
      type: "INTEGER",
      isSelectedCursor: false,
      isSelectedPrimaryKey: true,
    });
  });

  test("a mapper that fails passes its fields on", async () => {
    const { status, body } = await validate([
      { type: "field-filtering", mapperConfiguration: { targetField: "nowhere" } },
      { type: "field-filtering", mapperConfiguration: { targetField: "id" } },
    ]);
    expect(status).toBe(200);
    expect(body["mappers"]).toMatchObject([{ validationError: { type: "FIELD_NOT_FOUND" } }, {}]);
    expect(body["outputFields"]).toHaveLength(4);
  });

  test.each<[string, unknown, object, number]>([
    ["a mapper without a required setting", [{ type: "hashing", mapperConfiguration: {} }], {}, 400],
    ["an unknown connection", [], { connectionId: unknownId }, 404],
    ["a stream that is not synced", [], { streamDescriptor: { name: "countries", namespace: "public" } }, 500],
  ])("refuses %s", async (_name, mappers, body, status) => {
    expect((await validate(mappers, body)).status).toBe(status);
  });

  test("without mappers the fields stay", async () => {
    const { body } = await validate(undefined);
    expect(body["outputFields"]).toEqual(body["initialFields"]);
  });
});
