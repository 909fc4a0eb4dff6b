import type { ConfiguredStreamMapper, FieldSpec, StreamDescriptor } from "@airbyte-web-backend/schema/2.0";
import { expect } from "chai";
import { type CaseContext, type ContractCase, casesOf } from "../../2.0/contract-case.ts";
import { catalogOf, createFailure, createWithStream } from "./support/connections.ts";
import { expectErrorId, expectProblem, failure } from "./support/errors.ts";
import { rejectsBadIds } from "./support/rejects-bad-ids.ts";

const operation = "webBackendValidateMappers";

const { read, write } = casesOf(operation);
const create = casesOf("webBackendCreateConnection");

const streamDescriptor: StreamDescriptor = { name: "contract_users" };

function hashing(targetField: string): ConfiguredStreamMapper {
  return { type: "hashing", mapperConfiguration: { targetField, method: "SHA-256", fieldNameSuffix: "_hashed" } };
}

function renaming(originalFieldName: string, newFieldName: string): ConfiguredStreamMapper {
  return { type: "field-renaming", mapperConfiguration: { originalFieldName, newFieldName } };
}

function encryption(key: string): ConfiguredStreamMapper {
  return {
    type: "encryption",
    mapperConfiguration: {
      algorithm: "AES",
      targetField: "email",
      fieldNameSuffix: "_encrypted",
      key,
      mode: "CBC",
      padding: "PKCS5Padding",
    },
  };
}

/** Mappers that the server cannot read. */
const wrongMappers = [
  [
    "an unknown hashing method",
    { type: "hashing", mapperConfiguration: { targetField: "email", method: "SHA-3", fieldNameSuffix: "" } },
    "invalid-config",
  ],
  [
    "a mapper without a required setting",
    { type: "field-renaming", mapperConfiguration: { originalFieldName: "email" } },
    "missing-required-param",
  ],
] as const;

function fieldNames(fields: readonly FieldSpec[]): string[] {
  return fields.map(({ name }) => name);
}

/** What mappers make of the fields of the stream of `catalogOf`. */
async function validate(context: CaseContext, mappers: ConfiguredStreamMapper[]) {
  const { connectionId } = await createWithStream(context);
  return await context.airbyte.connections.validateMappers({ connectionId, streamDescriptor, mappers });
}

export const cases: readonly ContractCase[] = [
  write("validateMappers without mappers returns the fields of the stream", async (context) => {
    const { initialFields, outputFields, mappers } = await validate(context, []);
    const types = Object.fromEntries(initialFields.map(({ name, type }) => [name, type]));
    expect(types).to.deep.equal({ id: "INTEGER", email: "STRING", at: "TIMESTAMP_WITH_TIMEZONE" });
    expect(outputFields).to.deep.equal(initialFields);
    expect(mappers).to.deep.equal([]);
  }),
  write("validateMappers applies mappers one after the other", async (context) => {
    const { outputFields, mappers } = await validate(context, [renaming("email", "mail"), hashing("mail")]);
    expect(fieldNames(outputFields)).to.have.members(["id", "at", "mail_hashed"]);
    const [first, second] = mappers;
    expect(fieldNames(first?.outputFields ?? [])).to.have.members(["id", "at", "mail"]);
    expect(second?.inputFields).to.deep.equal(first?.outputFields);
  }),
  write("validateMappers reports a mapper that fails, and continues with its input", async (context) => {
    const { outputFields, mappers } = await validate(context, [hashing("no_such_field"), renaming("email", "mail")]);
    expect(mappers[0]?.validationError?.type).to.equal("FIELD_NOT_FOUND");
    expect(mappers[0]?.outputFields).to.deep.equal(mappers[0]?.inputFields);
    expect(mappers[1]).not.to.have.property("validationError");
    expect(fieldNames(outputFields)).to.have.members(["id", "at", "mail"]);
  }),
  write("validateMappers reports a name that another field has", async (context) => {
    const { mappers } = await validate(context, [renaming("email", "at")]);
    expect(mappers[0]?.validationError?.type).to.equal("FIELD_ALREADY_EXISTS");
  }),
  write("validateMappers returns the id of a mapper only if it was sent", async (context) => {
    const id = crypto.randomUUID();
    const { mappers } = await validate(context, [{ ...renaming("email", "mail"), id }, hashing("mail")]);
    expect(mappers[0]).to.include({ id });
    expect(mappers[1]).not.to.have.property("id");
  }),
  write("validateMappers stores nothing", async (context) => {
    const created = await createWithStream(context);
    const { connectionId } = created;
    await context.airbyte.connections.validateMappers({ connectionId, streamDescriptor, mappers: [hashing("email")] });
    expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(created);
  }),
  write("validateMappers ignores the mappers that are stored", async (context) => {
    const { connectionId } = await createWithStream(context, { mappers: [hashing("email")] });
    const { initialFields } = await context.airbyte.connections.validateMappers({
      connectionId,
      streamDescriptor,
      mappers: [],
    });
    expect(fieldNames(initialFields)).to.include("email");
  }),
  ...wrongMappers.map(([name, mapper, problem]) =>
    write(`validateMappers rejects ${name} with 400`, async (context) => {
      const { connectionId } = await createWithStream(context);
      const error = await context.sendInvalid(operation, { connectionId, streamDescriptor, mappers: [mapper] }, 400);
      expect(expectProblem(error, `error:mapper-validation/${problem}`)).to.include({ mapperType: mapper.type });
    }),
  ),
  read("validateMappers rejects an unknown stream with 500", async ({ airbyte, fact }) => {
    const { connectionId } = fact("connection");
    const unknown = { name: `contract ${crypto.randomUUID()}` };
    const call = airbyte.connections.validateMappers({ connectionId, streamDescriptor: unknown, mappers: [] });
    expectErrorId(await failure(call, 500));
  }),
  read("validateMappers rejects an unknown connection with 404", async ({ airbyte }) => {
    const connectionId = crypto.randomUUID();
    const call = airbyte.connections.validateMappers({ connectionId, streamDescriptor, mappers: [] });
    expectErrorId(await failure(call, 404));
  }),
  ...rejectsBadIds({
    operation,
    method: "validateMappers",
    effect: "read",
    id: "connectionId",
    body: { streamDescriptor, mappers: [] },
  }),

  create.write("create stores mappers and gives them ids", async (context) => {
    const { syncCatalog } = await createWithStream(context, { mappers: [renaming("email", "mail")] });
    const [mapper] = syncCatalog.streams[0]?.config?.mappers ?? [];
    expect(mapper).to.deep.include(renaming("email", "mail"));
    expect(mapper?.id).to.be.a("string");
  }),
  create.write("create keeps the id of a mapper", async (context) => {
    const id = crypto.randomUUID();
    const { syncCatalog } = await createWithStream(context, { mappers: [{ ...hashing("email"), id }] });
    expect(syncCatalog.streams[0]?.config?.mappers?.[0]).to.include({ id });
  }),
  create.write("create shows the fields of hashing mappers as hashedFields", async (context) => {
    const { syncCatalog } = await createWithStream(context, { mappers: [hashing("email")] });
    expect(syncCatalog.streams[0]?.config?.hashedFields).to.deep.equal([{ fieldPath: ["email"] }]);
  }),
  create.write("create stores hashedFields as hashing mappers", async (context) => {
    const { syncCatalog } = await createWithStream(context, { hashedFields: [{ fieldPath: ["email"] }] });
    expect(syncCatalog.streams[0]?.config?.mappers).to.have.length(1);
    expect(syncCatalog.streams[0]?.config?.mappers?.[0]).to.include({ type: "hashing" });
  }),
  create.write("create rejects a mapper of an unknown field with 400 and names the stream", async (context) => {
    const error = await createFailure(
      context,
      { syncCatalog: catalogOf({ mappers: [hashing("no_such_field")] }) },
      400,
    );
    const { errors } = expectProblem(error, "error:mapper-validation") as { errors: readonly object[] };
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include({ stream: "contract_users", error: "FIELD_NOT_FOUND" });
  }),
  create.write("create masks the key of an AES mapper, and rejects the mask with 400", async (context) => {
    const key = "00112233445566778899aabbccddeeff";
    const { syncCatalog } = await createWithStream(context, { mappers: [encryption(key)] });
    const [mapper] = syncCatalog.streams[0]?.config?.mappers ?? [];
    expect(mapper?.mapperConfiguration).to.include({ key: "**********", algorithm: "AES" });
    const error = await createFailure(
      context,
      { syncCatalog: catalogOf({ mappers: [encryption("**********")] }) },
      400,
    );
    const { errors } = expectProblem(error, "error:mapper-validation") as { errors: readonly object[] };
    expect(errors[0]).to.include({ error: "INVALID_MAPPER_CONFIG" });
  }),
];
