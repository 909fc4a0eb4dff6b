import {
  LOCAL_JSON_DESTINATION_ID,
  type MockAirbyte,
  POSTGRES_SOURCE_ID,
  STRIPE_NORMALIZATION_OPERATION_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeMock, post } from "./make-mock.ts";

// How PostgreSQL, the database of the server, rejects and changes values.

const minimal = { sourceId: POSTGRES_SOURCE_ID, destinationId: LOCAL_JSON_DESTINATION_ID, status: "active" };
const dbt = { gitRepoUrl: "https://git.acme.example/models.git" };

function withSchema(jsonSchema: string): string {
  const config = '{"syncMode":"full_refresh","destinationSyncMode":"append","selected":true}';
  const entry = `{"stream":{"name":"users","jsonSchema":${jsonSchema}},"config":${config}}`;
  return JSON.stringify(minimal).replace("{", `{"syncCatalog":{"streams":[${entry}]},`);
}

function withOperation(operation: object): object {
  const operatorConfiguration = { operatorType: "normalization", normalization: {} };
  return { ...minimal, operations: [{ workspaceId: WORKSPACE_ID, name: "Run", operatorConfiguration, ...operation }] };
}

async function createText(mock: MockAirbyte, body: string): Promise<string> {
  const response = await mock.fetch("http://localhost:8000/api/v1/web_backend/connections/create", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  expect(response.status).toBe(200);
  return response.text();
}

async function readBack(value: string): Promise<string> {
  const text = await createText(makeMock(), withSchema(`{"value":${value}}`));
  return /"jsonSchema":\{"value":(.*?)\},"supportedSyncModes"/.exec(text)?.[1] ?? text;
}

const limit = "value too long for type character varying(256)";
const nul = 'invalid byte sequence for encoding "UTF8": 0x00\n  Where: unnamed portal parameter $';
const nulInDocument = "unsupported Unicode escape sequence\n  Detail: \\u0000 cannot be converted to text.";
test.each<[what: string, body: object, complaint: string]>([
  ["a name of 257 characters", { ...minimal, name: "n".repeat(257) }, limit],
  ["a prefix of 257 characters", { ...minimal, prefix: "n".repeat(257) }, limit],
  ["a namespaceFormat of 257 characters", { ...minimal, namespaceFormat: "😀".repeat(257) }, limit],
  ["an operation's name of 257 characters", withOperation({ name: "n".repeat(257) }), limit],
  ["U+0000 in a name", { ...minimal, name: "\0" }, `${nul}7`],
  ["U+0000 in a prefix", { ...minimal, prefix: "a\0b" }, `${nul}4`],
  ["U+0000 in a namespaceFormat and a name", { ...minimal, namespaceFormat: "\0", name: "\0" }, `${nul}3`],
  ["U+0000 in an operation's name", withOperation({ name: "\0" }), `${nul}3`],
  [
    "U+0000 in the settings of an operation",
    withOperation({ operatorConfiguration: { operatorType: "dbt", dbt: { ...dbt, dockerImage: "\0" } } }),
    nulInDocument,
  ],
  ["U+0000 in a key of a schema", JSON.parse(withSchema('{"a\\u0000":1}')), nulInDocument],
  ["U+0000 in a resource requirement", { ...minimal, resourceRequirements: { cpu_limit: "\0" } }, nulInDocument],
  [
    "an operation in an unknown workspace",
    withOperation({ workspaceId: "00000000-0000-4000-8000-00000000ffff" }),
    'insert or update on table "operation" violates foreign key constraint "operation_workspace_id_fkey"',
  ],
])("the database rejects %s (500)", async (_, body, complaint) => {
  const mock = makeMock();
  const { connections } = mock.snapshot();
  const { status, body: error } = await post(mock, "connections/create", body);
  expect(status).toBe(500);
  expect(error.exceptionClassName).toBe("org.jooq.exception.DataAccessException");
  expect(error.message).toContain(`]; ERROR: ${complaint}`);
  expect(error.rootCauseExceptionStack[0]).toMatch(/^org\.postgresql\.util\.PSQLException: ERROR: /);
  expect(mock.state.connections).toEqual(connections);
});

test("a string of 256 code points is stored", async () => {
  const text = "😀".repeat(256);
  const mock = makeMock();
  await createText(mock, JSON.stringify({ ...minimal, name: text, prefix: text, namespaceFormat: text }));
  expect(mock.state.connections.at(-1)).toMatchObject({ name: text, prefix: text, namespaceFormat: text });
});

test("the default name can be too long, too", async () => {
  const mock = makeMock();
  for (const source of mock.state.sources) source.name = "n".repeat(256);
  expect((await post(mock, "connections/create", minimal)).body.message).toContain(limit);
});

test("a database error leaves an attached operation unchanged", async () => {
  const mock = makeMock();
  const before = mock.snapshot();
  const connection = before.connections.find(({ operationIds }) =>
    operationIds.includes(STRIPE_NORMALIZATION_OPERATION_ID),
  );
  const { operations } = withOperation({ operationId: STRIPE_NORMALIZATION_OPERATION_ID, name: "\0" }) as {
    operations: object[];
  };
  const { status, body } = await post(mock, "connections/update", {
    connectionId: connection?.connectionId,
    status: "active",
    syncCatalog: { streams: [] },
    operations,
  });
  expect(status).toBe(500);
  expect(body.message).toContain('SQL [update "public"."operation" set ');
  expect(mock.snapshot()).toEqual(before);
});

test("a lone surrogate is stored as a question mark, in names and in schemas", async () => {
  const mock = makeMock();
  const body = withSchema('{"\\ud800":"x\\udc00","ok":"\\ud83d\\ude00"}').replace(
    "{",
    '{"name":"\\ud800y","prefix":"\\udfff",',
  );
  const answer = JSON.parse(await createText(mock, body));
  expect(answer).toMatchObject({ name: "?y", prefix: "?" });
  expect(answer.syncCatalog.streams[0].stream.jsonSchema).toEqual({ "?": "x?", ok: "😀" });
});

test.each([
  [
    "keys by length, then byte by byte",
    '{"bb":1,"a":{"é":1,"zz":2,"z":3},"c":2,"aa":3}',
    '{"a":{"z":3,"zz":2,"é":1},"c":2,"aa":3,"bb":1}',
  ],
  ["a decimal point", "1.0", "1.0"],
  ["an exponent", "[1e3,-2.5E+2,1.5e-3]", "[1000.0,-250.0,0.0015]"],
  ["a decimal that is an integer of 10^7 or more", "[1e7,1.5e300]", `[10000000,15${"0".repeat(299)}]`],
  ["a decimal with a fraction", "[12345678.5,0.00001]", "[1.23456785E7,1.0E-5]"],
  ["a number that is too large for a double", "[1E400,-1E400]", '["Infinity","-Infinity"]'],
  [
    "a long integer",
    "[9223372036854775807,-12345678901234567890123]",
    "[9223372036854775807,-12345678901234567890123]",
  ],
  ["a negative zero", "[-0,-0.0]", "[0,0.0]"],
  ["a trailing zero", "0.10", "0.1"],
  ["a duplicate key", '{"a":1,"a":2}', '{"a":2}'],
  ["an object that looks like an ExactNumber", '{"$number":"1.0"}', '{"$number":"1.0"}'],
])("a schema is returned in the form of jsonb: %s", async (_, sent, shown) => {
  expect(await readBack(sent)).toBe(shown);
});

test("integers keep their digits from the request through snapshot and restore to the response", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.bigInt(), { minLength: 1 }), async (numbers) => {
      const mock = makeMock();
      const text = await createText(mock, withSchema(`{"enum":[${numbers}]}`));
      expect(text).toContain(`"jsonSchema":{"enum":[${numbers}]}`);
      const other = makeMock();
      other.restore(structuredClone(mock.snapshot()));
      const { connectionId } = JSON.parse(text);
      const response = await other.fetch("http://localhost:8000/api/v1/web_backend/connections/get", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ connectionId }),
      });
      expect(await response.text()).toContain(`"jsonSchema":{"enum":[${numbers}]}`);
    }),
    { numRuns: 20 },
  );
});
