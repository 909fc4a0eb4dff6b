import { toConnectionUpdate } from "@airbyte-web-backend/client";
import { raw } from "@airbyte-web-backend/client/raw";
import { stream } from "@airbyte-web-backend/client/stream";
import type { WebBackendConnectionCreate, WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeClient } from "./make-client.ts";
import { connectionId, destinationId, makeConnection, sourceId, workspaceId } from "./make-connection.ts";
import { json, type ScriptedFetch, scriptedFetch } from "./scripted-fetch.ts";

/** Numbers of a server that a JavaScript number cannot represent. */
const LOSSY = [
  "9223372036854775807",
  "-9223372036854775808",
  "18446744073709551615",
  "9007199254740993",
  "10000000000000000001",
  "1e400",
  "-1e400",
  "1e-400",
  "0.1000000000000000055511151231257827",
  "1.00000000000000000001",
  "3.141592653589793238462643383279",
  "123456789012345678901234567890e-10",
];
/** Numbers that JavaScript writes in another notation, with the same value. */
const HARMLESS = ["0", "-1", "0.10", "1.50e2", "1E5", "9007199254740991", "0.30000000000000004", "5e-324"];
/** Integers beyond 2^53 that a JavaScript number represents. A program cannot distinguish them from rounded ones. */
const BEYOND = ["4611686018427388000", "1e22", "12345678e9", "1.7976931348623157E+308", "1e21"];

const PATH = "syncCatalog.streams[0].stream.jsonSchema.properties.id.maximum";

/** The text of a connection whose stream has a column with this number. */
function textOf(number: string, rest = ""): string {
  const connection = makeConnection();
  const [first] = connection.syncCatalog.streams;
  const jsonSchema = { type: "object", properties: { id: { type: "integer", maximum: "NUMBER" } } };
  const streams = [{ ...first, stream: { ...first?.stream, jsonSchema } }];
  return JSON.stringify({ ...connection, syncCatalog: { streams } }).replace('"NUMBER"', `${number}${rest}`);
}

const answer = (text: string): Response => new Response(text, { headers: { "content-type": "application/json" } });
const sentBy = (fetch: ScriptedFetch): string => fetch.requests.at(-1)?.text ?? "";
const columnOf = (connection: WebBackendConnectionRead): Record<string, unknown> => {
  const schema = connection.syncCatalog.streams[0]?.stream?.jsonSchema as { properties: { id: object } };
  return schema.properties.id as Record<string, unknown>;
};

/** The same connection with another column. Each object on the path is a spread of the old one. */
function withColumn(
  connection: WebBackendConnectionRead,
  change: (column: object) => object,
): WebBackendConnectionRead {
  const streams = connection.syncCatalog.streams.map((one) => {
    const schema = one.stream?.jsonSchema as { properties: { id: object } };
    const properties = { ...schema.properties, id: change(schema.properties.id) };
    return { ...one, stream: { ...one.stream, jsonSchema: { ...schema, properties } } } as typeof one;
  });
  return { ...connection, syncCatalog: { ...connection.syncCatalog, streams } };
}

describe("a number that JavaScript cannot represent", () => {
  test.each([...LOSSY, ...BEYOND])("%s keeps its digits from get to update", async (number) => {
    const fetch = scriptedFetch(answer(textOf(number)), json({}));
    const airbyte = makeClient(fetch);
    const connection = await airbyte.connections.get({ connectionId });
    expect(Number(columnOf(connection)["maximum"])).toBe(Number(number));
    expect(String(columnOf(connection)["maximum"])).toBe(number);
    await airbyte.connections.update(toConnectionUpdate(connection, { status: "inactive" }));
    expect(sentBy(fetch)).toContain(`"maximum":${number}`);
  });

  test("behaves like the nearest number in arithmetic, and keeps its digits in JSON.stringify", async () => {
    const fetch = scriptedFetch(answer(textOf("9223372036854775807")));
    const column = columnOf(await makeClient(fetch).connections.get({ connectionId }));
    const maximum = column["maximum"] as number;
    expect(maximum > 5).toBe(true);
    expect(maximum * 2).toBe(2 ** 64);
    expect(JSON.stringify(column)).toBe('{"type":"integer","maximum":9223372036854775807}');
  });

  test("keeps its digits when everything around it is spread and edited", async () => {
    const fetch = scriptedFetch(answer(textOf("9223372036854775807", ',"minimum":-9223372036854775808')), json({}));
    const airbyte = makeClient(fetch);
    const connection = await airbyte.connections.get({ connectionId });
    const edited = withColumn(connection, (column) => ({ ...column, title: "Id", minimum: 0 }));
    await airbyte.connections.update(toConnectionUpdate(edited));
    expect(sentBy(fetch)).toContain('"maximum":9223372036854775807,"minimum":0,"title":"Id"');
  });

  test("keeps its digits when raw reads and sends it", async () => {
    const fetch = scriptedFetch(answer(textOf("9223372036854775807")), json({}));
    const { POST } = raw(makeClient(fetch));
    const { data } = await POST("/v1/web_backend/connections/get", { body: { connectionId } });
    const body = toConnectionUpdate(data as WebBackendConnectionRead);
    await POST("/v1/web_backend/connections/update", { body });
    expect(sentBy(fetch)).toContain('"maximum":9223372036854775807');
  });

  test("keeps its digits when it is read from a list or a stream", async () => {
    const list = `{"connections":[${textOf("9223372036854775807")}]}`;
    const fetch = scriptedFetch(answer(list), answer(list), json({}), json({}));
    const airbyte = makeClient(fetch);
    const { connections } = await airbyte.connections.list({ workspaceId });
    for await (const connection of stream(airbyte).connections.list({ workspaceId })) connections.push(connection);
    for (const connection of connections) {
      await airbyte.connections.update(toConnectionUpdate(connection));
      expect(sentBy(fetch)).toContain('"maximum":9223372036854775807');
    }
    expect(fetch.requests).toHaveLength(4);
  });

  test.each(LOSSY)("%s in a clone is rejected before a request, with its path", async (number) => {
    const fetch = scriptedFetch(answer(textOf(number)), json({}));
    const airbyte = makeClient(fetch);
    const clone = structuredClone(await airbyte.connections.get({ connectionId }));
    const error = await airbyte.connections.update(toConnectionUpdate(clone)).catch((caught) => caught);
    expect(error).toMatchObject({ name: "ConfigError", option: "body", attempts: 0, outcomeUnknown: false });
    expect(error.message).toContain(`body: ${PATH} must keep its digits`);
    expect(fetch.requests).toHaveLength(1);
  });

  test("keeps its digits in a list that is filtered and sorted", async () => {
    const values = '[9223372036854775807,[9223372036854775806],9223372036854776000,"9223372036854775805"]';
    const fetch = scriptedFetch(answer(textOf("5", `,"enum":${values}`)), json({}));
    const airbyte = makeClient(fetch);
    const connection = await airbyte.connections.get({ connectionId });
    const copied = withColumn(connection, (column) => ({
      ...column,
      enum: (columnOf(connection)["enum"] as unknown[]).slice(1).reverse(),
    }));
    await airbyte.connections.update(toConnectionUpdate(copied));
    expect(sentBy(fetch)).toContain('"enum":["9223372036854775805",9223372036854776000,[9223372036854775806]]');
  });

  test("of another copy of the package keeps its digits", async () => {
    class ExactNumber extends Number {
      digits = "9223372036854775807";
      override toString = (): string => this.digits;
    }
    const fetch = scriptedFetch(json({}));
    await makeClient(fetch).connections.create({ ...newConnection, name: new ExactNumber(2 ** 63) } as never);
    expect(sentBy(fetch)).toContain('"name":9223372036854775807');
  });

  test("under a duplicate key has the digits of the last one", async () => {
    const fetch = scriptedFetch(answer(textOf("9223372036854775807", ',"maximum":9223372036854775806')), json({}));
    const airbyte = makeClient(fetch);
    await airbyte.connections.update(toConnectionUpdate(await airbyte.connections.get({ connectionId })));
    expect(sentBy(fetch)).toContain('"maximum":9223372036854775806');
  });

  test("written as a literal is rejected, and a BigInt is sent with all its digits", async () => {
    const fetch = scriptedFetch(json({}), json({}));
    const airbyte = makeClient(fetch);
    const create = (units: unknown): Promise<unknown> =>
      airbyte.connections.create({ ...newConnection, schedule: { units, timeUnit: "hours" } } as never);
    await expect(create(2 ** 63)).rejects.toThrow("body: schedule.units must keep its digits");
    expect(fetch.requests).toHaveLength(0);
    await create(9_223_372_036_854_775_807n);
    expect(sentBy(fetch)).toContain('"schedule":{"units":9223372036854775807,"timeUnit":"hours"}');
  });
});

test.each(HARMLESS)("the number %s stays a plain number, and is sent as the same number", async (number) => {
  const text = textOf(number).replaceAll('"maximum"', '"harmless"');
  const fetch = scriptedFetch(answer(text), json({}));
  const airbyte = makeClient(fetch);
  const connection = await airbyte.connections.get({ connectionId });
  expect(connection).toStrictEqual(JSON.parse(text));
  await airbyte.connections.update(toConnectionUpdate(connection));
  expect(JSON.parse(sentBy(fetch)).syncCatalog).toStrictEqual(JSON.parse(text).syncCatalog);
});

test("digits in strings and property names are not treated as numbers", async () => {
  const text = textOf("6", ',"description":"up to 9223372036854775807, \\"1e400, \\\\","9223372036854775807":1');
  const connection = await makeClient(scriptedFetch(answer(text))).connections.get({ connectionId });
  expect(connection).toStrictEqual(JSON.parse(text));
});

/** JSON with numbers of any length, and the result of a parser with unlimited precision. */
const number = fc.oneof(
  fc.constantFrom(...LOSSY, ...HARMLESS, ...BEYOND),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
);
const { document } = fc.letrec<{ value: string; document: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    number,
    fc.string().map((text) => JSON.stringify(text)),
    fc.array(tie("value"), { maxLength: 4 }).map((list) => `[${list.join(" , ")}]`),
    tie("document"),
  ),
  document: fc
    .uniqueArray(fc.tuple(fc.string({ minLength: 1 }), tie("value")), { maxLength: 4, selector: ([name]) => name })
    .map((members) => `{${members.map(([name, value]) => `${JSON.stringify(name)}: ${value}`).join(",")}}`),
}));

test("a response is sent back as the same JSON", async () => {
  await fc.assert(
    fc.asyncProperty(document, async (text) => {
      const fetch = scriptedFetch(answer(`{"jsonSchema":${text}}`), json({}));
      const airbyte = makeClient(fetch);
      const { jsonSchema } = (await airbyte.connections.get({ connectionId })) as unknown as { jsonSchema: object };
      await airbyte.connections.update({ jsonSchema: { ...jsonSchema } } as never);
      expect(normalized(sentBy(fetch))).toBe(normalized(`{"jsonSchema":${text}}`));
    }),
    { numRuns: 300 },
  );
});

/** The same string for the same JSON: properties in JavaScript's order, numbers as their digits. */
function normalized(text: string): string {
  const quoted = text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) =>
    token.startsWith('"') ? token : `["number","${digitsOf(token)}"]`,
  );
  return JSON.stringify(JSON.parse(quoted));
}

function digitsOf(written: string): string {
  const [mantissa = "", exponent = "0"] = written.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  let digits = BigInt(`${whole}${fraction}`);
  let power = Number(exponent) - fraction.length;
  for (; digits !== 0n && digits % 10n === 0n; digits /= 10n) power++;
  return digits === 0n ? "0" : `${digits}e${power}`;
}

const newConnection: WebBackendConnectionCreate = { sourceId, destinationId, status: "active" };

test("a number beside a string of 20 MB keeps its digits", async () => {
  const fetch = scriptedFetch(answer(`{"connectionId":"${"x".repeat(20_000_000)}","id":9223372036854775807}`));
  const data = await makeClient(fetch).connections.get({ connectionId });
  expect((data as never)["id"]).toMatchObject({ digits: "9223372036854775807" });
});

describe("a value that JSON cannot represent is rejected before a request:", () => {
  test.each([
    ["NaN", { schedule: { units: Number.NaN } }, "schedule.units must be a finite number, got NaN"],
    [
      "Infinity",
      { schedule: { units: Number.POSITIVE_INFINITY } },
      "schedule.units must be a finite number, got Infinity",
    ],
    ["undefined in a list", { operations: [undefined] }, "operations[0] must be a JSON value, got undefined"],
    // biome-ignore lint/suspicious/noSparseArray: the test needs a sparse array
    ["a hole in a list", { operations: [, 1] }, "operations[0] must"],
    ["a function", { name: () => "x" }, "name must be a JSON value, got function"],
    ["a symbol", { name: Symbol("x") }, "name must be a JSON value, got symbol"],
    ["a Map", { syncCatalog: new Map() }, "syncCatalog must be a JSON value, got Map"],
    ["a Set", { operations: new Set() }, "operations must"],
    ["a promise", { syncCatalog: Promise.resolve({}) }, "syncCatalog must"],
    ["bytes", { name: new Uint8Array(2) }, "name must"],
    ["a regular expression", { name: /x/ }, "name must"],
    ["an error", { name: new Error("x") }, "name must"],
    [
      "a property name that is not an identifier",
      { a: { "b c": [Number.NaN] } },
      'a["b c"][0] must be a finite number, got NaN',
    ],
    ["an undefined body", () => undefined, "must be a JSON value"],
  ])("%s", async (_what, body, message) => {
    const fetch = scriptedFetch();
    const error = await makeClient(fetch)
      .connections.create(body as never)
      .catch((caught) => caught);
    expect(error).toMatchObject({ name: "ConfigError", option: "body" });
    expect(error.message).toContain(message);
    expect(fetch.requests).toHaveLength(0);
  });
});

describe("a body is serialised like JSON.stringify:", () => {
  class Model {
    name = "x";
  }
  test.each([
    ["undefined members are absent", { name: undefined, prefix: null }],
    ["dates and toJSON()", { at: new Date(0), other: { toJSON: (key: string) => `${key}!` } }],
    ["boxed values", { b: new String("x"), c: new Boolean(false) }],
    [
      "objects of a class and without a prototype",
      { model: new Model(), bare: Object.create(null, { a: { value: 1, enumerable: true } }) },
    ],
    ["lone surrogates", { name: "\ud800", "\udc00": 1 }],
    ["negative zero", { units: -0 }],
    ["a string", "text"],
  ])("%s", async (_what, body) => {
    const fetch = scriptedFetch(json({}));
    await makeClient(fetch).connections.create(body as never);
    expect(sentBy(fetch)).toBe(JSON.stringify(body));
  });
});
