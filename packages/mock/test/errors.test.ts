import { FAILING_CONNECTION_ID, POSTGRES_SOURCE_ID, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { expect, test } from "vitest";
import { makeMock, post, postUndocumented } from "./ask.ts";

const workspaceId = WORKSPACE_ID;
const connectionId = "7f3f1b0e-0000-4000-8000-000000000000";
const knownKeys = [
  "message",
  "exceptionClassName",
  "exceptionStack",
  "rootCauseExceptionClassName",
  "rootCauseExceptionStack",
];
const at =
  " at [Source: (org.glassfish.jersey.message.internal.ReaderInterceptorExecutor$UnCloseableInputStream); line: ";

const create = { sourceId: POSTGRES_SOURCE_ID, destinationId: POSTGRES_SOURCE_ID, status: "active" };
const operation = { workspaceId, name: "n", operatorConfiguration: { operatorType: "normalization" } };

test("a 404 on an unknown id has the five keys of KnownExceptionInfo and no id", async () => {
  const { body } = await post(makeMock(), "connections/get", { connectionId });
  expect(Object.keys(body)).toEqual(knownKeys);
  expect(body).toMatchObject({
    exceptionClassName: "io.airbyte.server.errors.IdNotFoundKnownException",
    rootCauseExceptionClassName: "java.lang.Class",
  });
  expect(body.rootCauseExceptionStack[0]).toBe(
    `io.airbyte.config.persistence.ConfigNotFoundException: config type: STANDARD_SYNC id: ${connectionId}`,
  );
  expect(body.exceptionStack).toContain(`Caused by: ${body.rootCauseExceptionStack[0]}`);
  expect(body.exceptionStack[0]).toBe(`${body.exceptionClassName}: ${body.message}`);
  expect(body.exceptionStack[1]).toMatch(/^\tat /);
});

test("a 404 on an unknown path has six keys, the first of them an id of null", async () => {
  const { status, body } = await post(makeMock(), "connections/delete", {});
  expect(status).toBe(404);
  expect(Object.keys(body)).toEqual(["id", ...knownKeys]);
  expect(body).toMatchObject({ id: null, message: "Object not found. HTTP 404 Not Found" });
});

test("a 400 has the keys of InvalidInputExceptionInfo", async () => {
  const { status, body } = await post(makeMock(), "connections/get", {});
  expect(status).toBe(400);
  expect(Object.keys(body)).toEqual(["message", "exceptionClassName", "exceptionStack", "validationErrors"]);
  expect(body).toMatchObject({
    message: "Some properties contained invalid input.",
    exceptionClassName: "javax.validation.ConstraintViolationException",
    validationErrors: [
      { propertyPath: "webBackendGetConnection.arg0.connectionId", invalidValue: "null", message: "must not be null" },
    ],
  });
});

test.each([
  ["is empty", ""],
  ["is white space", " \n"],
  ["is null", "null"],
])("a body that %s is missing: 400", async (_, text) => {
  const { status, body } = await post(makeMock(), "connections/get", text);
  expect(status).toBe(400);
  expect(body.validationErrors[0]?.propertyPath).toBe("webBackendGetConnection.arg0");
});

test("validation reports every violation, at any depth", async () => {
  const { body } = await post(makeMock(), "connections/create", {
    sourceId: null,
    status: "active",
    schedule: {},
    operations: [
      { name: "a", workspaceId, operatorConfiguration: { dbt: {} } },
      { workspaceId, name: "b" },
    ],
    syncCatalog: { streams: [{ stream: {}, config: { selected: true } }] },
  });
  expect(
    body.validationErrors.map(({ propertyPath }) => propertyPath.replace("webBackendCreateConnection.arg0.", "")),
  ).toEqual([
    "sourceId",
    "destinationId",
    "syncCatalog.streams[0].stream.name",
    "syncCatalog.streams[0].config.syncMode",
    "syncCatalog.streams[0].config.destinationSyncMode",
    "schedule.units",
    "schedule.timeUnit",
    "operations[0].operatorConfiguration.operatorType",
    "operations[0].operatorConfiguration.dbt.gitRepoUrl",
    "operations[1].operatorConfiguration",
  ]);
});

test("a required list that is null is a violation, one that is absent is empty", async () => {
  const update = { connectionId, status: "active" };
  const { status, body } = await post(makeMock(), "connections/update", { ...update, syncCatalog: { streams: null } });
  expect(status).toBe(400);
  expect(body.validationErrors[0]?.propertyPath).toBe("webBackendUpdateConnection.arg0.syncCatalog.streams");
  expect((await post(makeMock(), "connections/update", { ...update, syncCatalog: {} })).status).toBe(404);
});

test.each([
  ["a letter of Latin-1", [0xe9], "middle byte 0x22", 12],
  ["a byte that begins nothing", [0x80], "start byte 0x80", 11],
  ["half a letter", [0xc3], "middle byte 0x22", 12],
  ["the letter before it in two bytes", [0xc3, 0xa9, 0xff], "start byte 0xff", 13],
])("%s is no UTF-8: a 422, with its place", async (_, letter, complaint, column) => {
  const encode = (text: string) => new TextEncoder().encode(text);
  const bytes = new Uint8Array([...encode('{"name":"'), ...letter, ...encode('"}')]);
  const { status, body } = await post(makeMock(), "connections/search", {}, { body: bytes });
  expect(status).toBe(422);
  expect(body.message).toBe(
    `Invalid json input. Invalid UTF-8 ${complaint}\n${at}1, column: ${column}] (through reference chain: io.airbyte.api.model.WebBackendConnectionSearch["name"]) Invalid UTF-8 ${complaint}`,
  );
  expect(body.exceptionClassName).toBe("com.fasterxml.jackson.databind.JsonMappingException");
  expect(body.rootCauseExceptionStack[0]).toBe(
    `com.fasterxml.jackson.core.JsonParseException: Invalid UTF-8 ${complaint}`,
  );
});

test.each([
  ["an overlong form", [0xc0, 0x80]],
  ["half of a surrogate pair", [0xed, 0xa0, 0x80]],
])("%s in a text is let through", async (_, letter) => {
  const encode = (text: string) => new TextEncoder().encode(text);
  const bytes = new Uint8Array([...encode('{"name":"x'), ...letter, ...encode('"}')]);
  const { status, body } = await post(makeMock(), "connections/search", {}, { body: bytes });
  expect(status).toBe(200);
  expect(body).toEqual({ connections: [] });
});

test("UTF-16 is told by its first bytes, whatever charset the media type names", async () => {
  const bytes = Uint8Array.from([...'{"name":"nobody"}'].flatMap((letter) => [letter.charCodeAt(0), 0]));
  const headers = { "content-type": "application/json; charset=utf-8" };
  const { status } = await post(makeMock(), "connections/search", {}, { body: bytes, headers });
  expect(status).toBe(200);
});

test("a byte order mark is passed over, and what looks like a replaced letter is one", async () => {
  const { connections } = await postUndocumented(makeMock(), "connections/search", '\uFEFF{"name":"\uFFFD"}');
  expect(connections).toEqual([]);
});

test.each([
  ['{"workspace_id":1, oops', 'Invalid json input. Unrecognized field "workspace_id"'],
  ["[", "Invalid json input. Cannot deserialize value of type"],
  ['{"workspaceId":"x",', 'Invalid json input. Cannot deserialize value of type `java.util.UUID` from String "x"'],
  ['{oops "workspace_id":1}', "Invalid json. Unexpected character ('o'"],
])("the first mistake is told, be it in the syntax or in what is said: %s", async (text, start) => {
  const { status, body } = await post(makeMock(), "connections/list", text);
  expect(status).toBe(422);
  expect(body.message.slice(0, start.length)).toBe(start);
});

test.each(["{", '{"name"', '{"name":', '{"nam'])(
  "the exception of %s, which breaks off, tells of an early end",
  async (text) => {
    const { status, body } = await post(makeMock(), "connections/search", text);
    expect(status).toBe(422);
    expect(body.exceptionClassName).toBe("com.fasterxml.jackson.core.io.JsonEOFException");
  },
);

test("what breaks off behind a comma is a mistake like any other", async () => {
  const { body } = await post(makeMock(), "connections/search", '{"name":"x",');
  expect(body.exceptionClassName).toBe("com.fasterxml.jackson.core.JsonParseException");
});

test.each([
  ["a text", '{"name":"x', '["name"]', "core.io.JsonEOFException"],
  ["an object", '{"source":{"name":"x"', '["source"]', "core.io.JsonEOFException"],
  ["an object, at its next name", '{"source":{oops', '["source"]', "core.JsonParseException"],
  [
    "a configuration",
    '{"source":{"connectionConfiguration":{"a":[1 2]}}}',
    '["connectionConfiguration"]',
    "core.JsonParseException",
  ],
])("broken syntax inside of %s is the cause of a mapping error", async (_, text, end, cause) => {
  const { status, body } = await post(makeMock(), "connections/search", text);
  expect(status).toBe(422);
  expect(body.message).toMatch(/^Invalid json input\. Unexpected /);
  expect(body.message).toContain(`${end}) `);
  expect(body.exceptionClassName).toBe("com.fasterxml.jackson.databind.JsonMappingException");
  expect(body.rootCauseExceptionClassName).toBe("java.lang.Class");
  expect(body.rootCauseExceptionStack[0]).toMatch(`com.fasterxml.jackson.${cause}: `);
});

test("an unknown property is a 422 that names it, its class and the known ones", async () => {
  const { status, body } = await post(makeMock(), "connections/list", { workspace_id: workspaceId });
  expect(status).toBe(422);
  expect(body).toMatchObject({
    message:
      'Invalid json input. Unrecognized field "workspace_id" (class io.airbyte.api.model.WorkspaceIdRequestBody), not marked as ignorable (one known property: "workspaceId"])\n' +
      `${at}1, column: 18] (through reference chain: io.airbyte.api.model.WorkspaceIdRequestBody["workspace_id"]) ` +
      'Unrecognized field "workspace_id" (class io.airbyte.api.model.WorkspaceIdRequestBody), not marked as ignorable',
    exceptionClassName: "com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException",
    rootCauseExceptionClassName: null,
    rootCauseExceptionStack: [],
  });
});

test("an unknown property deep inside is told with the chain that leads there", async () => {
  const streams = [{ stream: { name: "users", json_schema: {} }, config: {} }];
  const { status, body } = await post(makeMock(), "connections/create", { ...create, syncCatalog: { streams } });
  expect(status).toBe(422);
  expect(body.message).toContain(
    '(through reference chain: io.airbyte.api.model.WebBackendConnectionCreate["syncCatalog"]->' +
      'io.airbyte.api.model.AirbyteCatalog["streams"]->java.util.ArrayList[0]->' +
      'io.airbyte.api.model.AirbyteStreamAndConfiguration["stream"]->io.airbyte.api.model.AirbyteStream["json_schema"])',
  );
});

test.each([
  ["the body", "connections/get", { connectionId, extra: 1 }],
  ["a schedule", "connections/create", { ...create, schedule: { units: 1, timeUnit: "hours", cron: "*" } }],
  ["resource requirements", "connections/create", { ...create, resourceRequirements: { cpuLimit: "1" } }],
  [
    "an operation of create",
    "connections/create",
    { ...create, operations: [{ ...operation, operationId: connectionId }] },
  ],
  ["the source of a search", "connections/search", { source: { sourceType: "x" } }],
  ["the destination of a search", "connections/search", { destination: { destinationType: "x" } }],
  ["a catalog", "connections/create", { ...create, syncCatalog: { streams: [], version: 1 } }],
  ["an entry of a catalog", "connections/create", { ...create, syncCatalog: { streams: [{ selected: true }] } }],
  [
    "the config of a stream",
    "connections/create",
    { ...create, syncCatalog: { streams: [{ config: { suggested: true } }] } },
  ],
  [
    "an operator",
    "connections/create",
    { ...create, operations: [{ ...operation, operatorConfiguration: { webhook: {} } }] },
  ],
  [
    "a dbt",
    "connections/create",
    { ...create, operations: [{ ...operation, operatorConfiguration: { dbt: { branch: "main" } } }] },
  ],
  ["the workspace of a state", "workspace/state", { workspaceId, name: "Acme" }],
])("unknown properties are refused in %s", async (_, path, request) => {
  const { status, body } = await post(makeMock(), path, request);
  expect(status).toBe(422);
  expect(body.message).toMatch(/^Invalid json input\. Unrecognized field /);
});

test("the JSON schema of a stream and configurations are free in form", async () => {
  const search = { source: { connectionConfiguration: { any: [{ thing: null }] } } };
  expect((await post(makeMock(), "connections/search", search)).status).toBe(200);
  const stream = { name: "users", jsonSchema: { any: { thing: [1] } } };
  const config = { syncMode: "full_refresh", destinationSyncMode: "append", selected: true };
  const body = { ...create, syncCatalog: { streams: [{ stream, config }] } };
  expect((await post(makeMock(), "connections/create", body)).status).toBe(404); // past mapping and validation
});

test("a value that is not in an enum is a 422 with a cause", async () => {
  const schedule = { units: 1, timeUnit: "weekly" };
  const { status, body } = await post(makeMock(), "connections/create", { ...create, schedule });
  expect(status).toBe(422);
  expect(body).toMatchObject({
    exceptionClassName: "com.fasterxml.jackson.databind.exc.ValueInstantiationException",
    rootCauseExceptionClassName: "java.lang.Class",
  });
  expect(body.rootCauseExceptionStack[0]).toBe("java.lang.IllegalArgumentException: Unexpected value 'weekly'");
  expect(body.message).toContain(
    "Cannot construct instance of `io.airbyte.api.model.ConnectionSchedule$TimeUnitEnum`, problem: Unexpected value 'weekly'",
  );
  expect(body.message).toContain(
    '(through reference chain: io.airbyte.api.model.WebBackendConnectionCreate["schedule"]->io.airbyte.api.model.ConnectionSchedule["timeUnit"])',
  );
});

test("a text that is not a UUID is a 422", async () => {
  const { status, body } = await post(makeMock(), "connections/get", { connectionId: "not-an-id" });
  expect(status).toBe(422);
  expect(body.exceptionClassName).toBe("com.fasterxml.jackson.databind.exc.InvalidFormatException");
  expect(body.message).toContain('Cannot deserialize value of type `java.util.UUID` from String "not-an-id"');
});

test("a UUID in capitals is the same id", async () => {
  const { status } = await post(makeMock(), "connections/list", { workspaceId: workspaceId.toUpperCase() });
  expect(status).toBe(200);
});

test.each([
  [
    "an object for a text",
    { ...create, name: {} },
    "`java.lang.String` from Object value (token `JsonToken.START_OBJECT`)",
  ],
  ["a text for a list", { ...create, operations: "x" }, "from String value (token `JsonToken.VALUE_STRING`)"],
  ["a list for an object", { ...create, syncCatalog: [] }, "from Array value (token `JsonToken.START_ARRAY`)"],
  ["a text for an object", { ...create, schedule: "daily" }, "no String-argument constructor/factory method"],
  ["a list for the body", [], "`io.airbyte.api.model.WebBackendConnectionCreate` from Array value"],
])("%s is a 422", async (_, request, complaint) => {
  const { status, body } = await post(makeMock(), "connections/create", request);
  expect(status).toBe(422);
  expect(body.exceptionClassName).toBe("com.fasterxml.jackson.databind.exc.MismatchedInputException");
  expect(body.message).toContain(complaint);
});

test("a text that is no number is a 422, a numeric one is coerced, a fraction is truncated", async () => {
  const units = async (value: unknown) => {
    const body = { ...create, destinationId: undefined, schedule: { units: value, timeUnit: "hours" } };
    return (await post(makeMock(), "connections/create", body)).status;
  };
  expect(await units("many")).toBe(422);
  expect(await units("24")).toBe(400); // the missing destination: mapping is past
  expect(await units(1.9)).toBe(400);
  expect(await units(true)).toBe(422);
  expect(await units(1e30)).toBe(422);
});

test("a flag and a number of the wrong type are told apart in the message", async () => {
  const messageOf = async (units: unknown) =>
    (await post(makeMock(), "connections/create", { ...create, schedule: { units, timeUnit: "hours" } })).body.message;
  expect(await messageOf(true)).toContain("from Boolean value (token `JsonToken.VALUE_TRUE`)");
  expect(await messageOf(1e30)).toContain("out of range of long");
});

test.each([
  ["on", 500, [true, "true", "True", "TRUE", 1]],
  ["off", 200, [false, "false", "False", "FALSE", 0]],
  ["refused", 422, ["yes", 0.5, [], {}]],
])("a flag may be a text or a whole number: %s", async (_, status, values) => {
  for (const withRefreshedCatalog of values) {
    // The source of this one cannot be discovered: a refresh is a 500.
    const body = JSON.stringify({ connectionId: FAILING_CONNECTION_ID, withRefreshedCatalog });
    const init = { method: "POST", headers: { "content-type": "application/json" }, body };
    const response = await makeMock().fetch("http://localhost:8000/api/v1/web_backend/connections/get", init);
    expect(response.status, body).toBe(status);
  }
});

test("malformed JSON is a 422 of its own", async () => {
  const { status, body } = await post(makeMock(), "connections/get", '{"connectionId": }');
  expect(status).toBe(422);
  expect(Object.keys(body)).toEqual(knownKeys);
  expect(body.exceptionClassName).toBe("com.fasterxml.jackson.core.JsonParseException");
  expect(body.message).toMatch(/^Invalid json\. Unexpected character \('}' \(code 125\)\): /);
  expect(body.message).toContain(`${at}1, column: 19]`);
});

test.each(["{", '{"connectionId"', '{"connectionId":', "nope", "{'a':1}"])("%s is malformed", async (text) => {
  const { status, body } = await post(makeMock(), "connections/get", text);
  expect(status).toBe(422);
  expect(body.message).toMatch(/^Invalid json\. /);
});

test("mapping comes before validation, validation before the handler", async () => {
  const messageOf = async (text: string) => (await post(makeMock(), "connections/get", text)).body.message;
  expect(await messageOf('{"extra": 1}')).toMatch(/^Invalid json input\. /);
  expect(await messageOf("{}")).toMatch(/^Some properties contained invalid input/);
  expect(await messageOf(JSON.stringify({ connectionId }))).toMatch(/^Could not find configuration/);
});

test("only the first mapping error is told", async () => {
  const { body } = await post(makeMock(), "connections/create", { status: "paused", sourceId: "no-id" });
  expect(body.message).toContain("Unexpected value 'paused'");
  expect(body.message).not.toContain("UUID");
});

test("a wrong verb is a 500 that speaks of 405", async () => {
  const { status, body } = await post(makeMock(), "connections/get", "", { method: "GET", body: null });
  expect(status).toBe(500);
  expect(body).toMatchObject({
    message: "Internal Server Error: HTTP 405 Method Not Allowed",
    exceptionClassName: "javax.ws.rs.NotAllowedException",
    rootCauseExceptionClassName: null,
    rootCauseExceptionStack: [],
  });
});

test("a wrong media type is a 500 that speaks of 415", async () => {
  for (const headers of [{ "content-type": "text/plain" }, {}]) {
    const { status, body } = await post(makeMock(), "connections/get", { connectionId }, { headers });
    expect(status).toBe(500);
    expect(body.message).toBe("Internal Server Error: HTTP 415 Unsupported Media Type");
  }
});

test("a charset in the media type is accepted", async () => {
  const headers = { "content-type": "application/json; charset=utf-8" };
  expect((await post(makeMock(), "connections/list", { workspaceId }, { headers })).status).toBe(200);
});

test.each([
  ["namespaceDefinition", { ...create, namespaceDefinition: "customFormat" }],
  ["status", { ...create, status: "paused" }],
  [
    "option",
    {
      ...create,
      operations: [
        {
          ...operation,
          operatorConfiguration: { operatorType: "normalization", normalization: { option: "advanced" } },
        },
      ],
    },
  ],
])("a value of %s that is spelled otherwise is a 422", async (property, request) => {
  const { status, body } = await post(makeMock(), "connections/create", request);
  expect(status).toBe(422);
  expect(body.message).toContain("Unexpected value");
  expect(body.message).toContain(`["${property}"]) `);
});

test.each([
  ["a missing property", 400, "connections/get", {}],
  ["malformed JSON", 422, "connections/get", "{"],
  ["an unknown property", 422, "connections/get", { connectionId, extra: 1 }],
  ["a bad enum value", 422, "connections/create", { ...create, status: "paused" }],
  ["a bad UUID", 422, "connections/get", { connectionId: "x" }],
  ["an unknown id", 404, "connections/get", { connectionId }],
  ["an unknown path", 404, "connections/delete", {}],
  ["a null that is followed", 500, "connections/create", { ...create, operations: null }],
  ["a bare precondition", 500, "connections/create", { ...create, operations: [operation] }],
])(
  "the stack of %s has the lines of a printed one: class and message, frames, causes",
  async (_, code, path, request) => {
    const { status, body } = await post(makeMock(), path, request);
    expect(status).toBe(code);
    const [first, ...rest] = body.exceptionStack;
    expect(first?.startsWith(body.exceptionClassName)).toBe(true);
    expect(rest.length).toBeGreaterThan(0);
    // A message of two lines goes on with where in the body it is.
    for (const line of rest) expect(line).toMatch(/^\s+at \S|^Caused by: |^\t\.\.\. \d+ more$/);
    expect(rest.filter((line) => line.startsWith("\tat ")).length).toBeGreaterThan(0);
  },
);

test.each([
  ["an unknown property", "connections/get", { connectionId, extra: 1 }],
  ["a bad UUID", "connections/get", { connectionId: "x" }],
  ["a null that is followed", "connections/create", { ...create, operations: null }],
])("%s has no cause: null and an empty stack", async (_, path, request) => {
  const { body } = await post(makeMock(), path, request);
  expect(Object.keys(body)).toEqual(knownKeys);
  expect(body).toMatchObject({ rootCauseExceptionClassName: null, rootCauseExceptionStack: [] });
});

test("a 500 says so in front of the message of its exception", async () => {
  const { status, body } = await post(makeMock(), "connections/create", { ...create, operations: null });
  expect(status).toBe(500);
  expect(body.message).toMatch(/^Internal Server Error: ./);
});

test.each([
  ["a demanded id", "connections/get", { connectionId: "" }, 400],
  ["an optional flag", "connections/get", { connectionId, withRefreshedCatalog: "" }, 404],
  ["a number", "connections/create", { ...create, schedule: { units: " ", timeUnit: "days" } }, 400],
  ["an object", "connections/create", { ...create, schedule: " " }, 422],
  ["a list", "connections/create", { ...create, operationIds: "" }, 422],
  ["a value of an enum", "connections/search", { status: "" }, 422],
])("a blank text for %s: %s %j is a %i", async (_, path, request, code) => {
  expect((await post(makeMock(), path, request)).status).toBe(code);
});

test("a blank text for an optional id is as if it was not there", async () => {
  const { connections } = await postUndocumented(makeMock(), "connections/search", { sourceId: " " });
  expect(connections.length).toBeGreaterThan(0);
});

test.each([
  ["in base64", "wAAAAAAAQACAAAAAAAAAAQ=="],
  ["between blanks", " c0000000-0000-4000-8000-000000000001\t"],
])("a UUID %s is the same id", async (_, id) => {
  const body = await postUndocumented(makeMock(), "connections/get", { connectionId: id });
  expect(body.connectionId).toBe("c0000000-0000-4000-8000-000000000001");
});

test.each([
  ["AAAAAAAAAAAAAAAAAAAAAAAA", "Can only construct UUIDs from byte[16]; got 18 bytes"],
  ["AAAAAAAAAAAAAAAAAAAAA-==", "problem: Illegal character '-' (code 0x2d) in base64 content"],
  ["=AAAAAAAAAAAAAAAAAAAAA==", "problem: Unexpected padding character ('=') as character #1 of 4-char base64 unit"],
  ["7f3f1b0e-0000-4000-8000-00000000000g", "Non-hex character 'g' (value 0x67), not valid for UUID String"],
])("%s is no UUID: %s", async (id, problem) => {
  const { status, body } = await post(makeMock(), "connections/get", { connectionId: id });
  expect(status).toBe(422);
  expect(body.exceptionClassName).toBe("com.fasterxml.jackson.databind.exc.InvalidFormatException");
  expect(body.message).toContain(problem);
});

test("a text of more than 500 characters is quoted from both ends", async () => {
  const id = "a".repeat(600) + "b".repeat(600);
  const { body } = await post(makeMock(), "connections/get", { connectionId: id });
  expect(body.message).toContain(`"${"a".repeat(500)}]...[${"b".repeat(500)}"`);
});

test.each([
  ["9223372036854775808", "9223372036854775808"],
  ["-9223372036854775809", "-9223372036854775809"],
  ["1e400", "1e400"],
  ["9".repeat(1000), "[Integer with 1000 digits]"],
])("a number out of Java's range is told by its digits: %s", async (digits, shown) => {
  const body = JSON.stringify({ ...create, schedule: { timeUnit: "days", units: 0 } }).replace(":0", `:${digits}`);
  const answer = await post(makeMock(), "connections/create", body);
  expect(answer.status).toBe(422);
  expect(answer.body.message).toContain(`Numeric value (${shown}) out of range of long`);
  expect(answer.body.exceptionClassName).toBe("com.fasterxml.jackson.databind.JsonMappingException");
  expect(answer.body.rootCauseExceptionStack[0]).toMatch(
    /^com\.fasterxml\.jackson\.core\.exc\.InputCoercionException: /,
  );
});
