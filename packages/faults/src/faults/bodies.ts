import { create, operationOf } from "../calls.ts";
import type { CheckedError, Expected, Fault } from "../fault.ts";
import type { Step } from "../fault-server.ts";
import { answer, html, json } from "../steps.ts";
import { noConnections } from "../well-behaved.ts";

const jsonHeaders = { "content-type": "application/json" };
const text = (body: string | Uint8Array, status = 200): Step => answer({ status, headers: jsonHeaders, body });
/** As bytes, because a string cannot hold them. */
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)));

/** A 2xx that is not what was promised. Never repeated; a write may well have been done. */
function unreadable(name: string, step: Step, expect: Partial<Expected> = {}): Fault[] {
  return [
    {
      name: `${name}, a read`,
      script: { answers: [step] },
      expect: { error: "ParseError", requests: 1, outcomeUnknown: false, status: 200, ...expect },
    },
    {
      name: `${name}, a write`,
      script: { answers: [step] },
      call: create,
      expect: {
        error: "ParseError",
        requests: 1,
        outcomeUnknown: true,
        operation: operationOf.create,
        status: 200,
        ...expect,
      },
    },
  ];
}

const excerptOf = (error: CheckedError): string => String(error.excerpt);

const unreadables: Fault[] = [
  ...unreadable("empty 200", text(""), {
    hint: null,
    check: (error) => (excerptOf(error) === "" ? undefined : "no empty excerpt"),
  }),
  ...unreadable("204", answer({ status: 204 }), { status: 204 }),
  ...unreadable("white space only", text(" \n\t ")),
  ...unreadable("null", text("null")),
  ...unreadable("an array", text("[]")),
  ...unreadable("a string", text('"fine"')),
  ...unreadable("a number", text("42")),
  ...unreadable("true", text("true")),
  ...unreadable("HTML 200", html(200, "<!doctype html><title>Airbyte</title>"), {
    hint: /baseUrl/,
    check: (error) => (excerptOf(error).startsWith("<!doctype") ? undefined : "the excerpt is not the page"),
  }),
  ...unreadable("HTML that says it is JSON", text("<html>log in</html>"), { hint: /baseUrl/ }),
  ...unreadable("JSON that breaks off", text('{"connections":[{"na')),
  ...unreadable("two JSON values", text("{}{}")),
  ...unreadable("NaN in the JSON", text('{"n":NaN}')),
  ...unreadable("2 MB of no JSON", text("x".repeat(2_000_000)), {
    check: (error) => (excerptOf(error).length === 2_048 ? undefined : "the excerpt is not 2 KB"),
  }),
];

const deep = (levels: number): string => `{"connections":[],"deep":${"[".repeat(levels)}${"]".repeat(levels)}}`;

const readable: Fault[] = [
  {
    name: "an empty object",
    script: { answers: [text("{}")] },
    expect: { requests: 1, data: {} },
  },
  {
    name: "JSON as text/html",
    script: { answers: [html(200, JSON.stringify(noConnections))] },
    expect: { requests: 1, data: noConnections },
  },
  {
    name: "JSON without a content type",
    script: { answers: [answer({ body: JSON.stringify(noConnections) })] },
    expect: { requests: 1, data: noConnections },
  },
  {
    name: "201 with an object",
    script: { answers: [text(JSON.stringify(noConnections), 201)] },
    expect: { requests: 1, data: noConnections },
  },
  {
    name: "a byte order mark",
    script: { answers: [text(`\ufeff${JSON.stringify(noConnections)}`)] },
    expect: { requests: 1, data: noConnections },
  },
  {
    name: "__proto__ keys",
    script: {
      answers: [text('{"connections":[],"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')],
    },
    call: async ({ airbyte, options }) => {
      const data: object = await airbyte.connections.list({ workspaceId: "" }, options);
      return { own: Object.keys(data), polluted: "polluted" in {}, inherited: "polluted" in data };
    },
    expect: {
      requests: 1,
      data: { own: ["connections", "__proto__", "constructor"], polluted: false, inherited: false },
    },
  },
  {
    name: "lone surrogates, escaped",
    script: { answers: [text('{"connections":[],"name":"a\\ud800b"}')] },
    expect: { requests: 1, data: { connections: [], name: "a\ud800b" } },
  },
  {
    // Not UTF-8, so each byte of it becomes U+FFFD, as the encoding standard says.
    name: "lone surrogates, as bytes",
    script: { answers: [text(bytes('{"connections":[],"name":"a', [0xed, 0xa0, 0x80], 'b"}'))] },
    expect: { requests: 1, data: { connections: [], name: "a\ufffd\ufffd\ufffdb" } },
  },
  {
    name: "bytes that are not UTF-8",
    script: { answers: [text(bytes('{"connections":[],"name":"', [0xff, 0xe9], '"}'))] },
    expect: { requests: 1, data: { connections: [], name: "\ufffd\ufffd" } },
  },
  {
    name: "numbers that JavaScript would round keep their digits",
    script: { answers: [text('{"connections":[],"big":9007199254740993,"huge":1e400}')] },
    expect: { requests: 1, data: { connections: [], big: { digits: "9007199254740993" }, huge: { digits: "1e400" } } },
  },
  {
    name: "values that this version does not know",
    script: {
      answers: [json(200, { connections: [{ status: "paused", namespaceDefinition: null, future: { a: [1] } }] })],
    },
    expect: {
      requests: 1,
      data: { connections: [{ status: "paused", namespaceDefinition: null, future: { a: [1] } }] },
    },
  },
  {
    name: "deep JSON",
    script: { answers: [text(deep(5_000))] },
    call: async ({ airbyte, options }) => {
      const data: Readonly<Record<string, unknown>> = {
        ...(await airbyte.connections.list({ workspaceId: "" }, options)),
      };
      let levels = 0;
      for (let at = data["deep"]; Array.isArray(at); at = at[0]) levels++;
      return levels;
    },
    expect: { requests: 1, data: 5_000 },
  },
  {
    name: "a large answer",
    script: { answers: [json(200, { connections: [], padding: "é".repeat(3_000_000) })] },
    call: async ({ airbyte, options }) => {
      const data: Readonly<Record<string, unknown>> = {
        ...(await airbyte.connections.list({ workspaceId: "" }, options)),
      };
      return String(data["padding"]).length;
    },
    expect: { requests: 1, data: 3_000_000 },
  },
];

const errorBodies: Fault[] = [
  {
    name: "a 20 MB error page",
    script: { answers: [html(502, `<html>${"<p>sorry</p>\n".repeat(1_600_000)}`)] },
    options: { maxRetries: 0 },
    expect: {
      error: "ServerError",
      requests: 1,
      outcomeUnknown: false,
      status: 502,
      hint: /baseUrl/,
      check: ({ body }) =>
        typeof body === "string" && body.length === 2_048 ? undefined : "the body is not an excerpt",
    },
  },
  {
    name: "a 20 MB error message",
    script: { answers: [json(500, { message: "out of \n memory ".repeat(1_300_000) })] },
    options: { maxRetries: 0 },
    expect: {
      error: "ServerError",
      requests: 1,
      outcomeUnknown: false,
      status: 500,
      message: /out of memory out of memory/,
    },
  },
  {
    name: "an error with a deep body",
    script: { answers: [text(deep(5_000), 400)] },
    expect: { error: "InvalidInputError", requests: 1, outcomeUnknown: false, status: 400 },
  },
  {
    name: "an error with __proto__ keys",
    script: { answers: [text('{"__proto__":{"message":"polluted"},"validationErrors":null}', 400)] },
    expect: {
      error: "InvalidInputError",
      requests: 1,
      outcomeUnknown: false,
      check: ({ message }) => (/polluted/.test(message) || "message" in {} ? "it was taken for a message" : undefined),
    },
  },
  {
    name: "an error whose keys hold the wrong things",
    script: { answers: [text('{"message":{"a":1},"validationErrors":[null,7,"x",{}],"errorId":5}', 400)] },
    expect: { error: "InvalidInputError", requests: 1, outcomeUnknown: false, status: 400 },
  },
  {
    name: "an error message of several lines and with odd characters",
    script: { answers: [text('{"message":"a\\nb\\u2028c\\u2029d\\r\\n\\te\\ud800"}', 422)] },
    expect: { error: "InvalidInputError", requests: 1, outcomeUnknown: false, status: 422, message: /a b c d e/ },
  },
  {
    name: "an empty error",
    script: { answers: [text("", 403)] },
    expect: { error: "PermissionError", requests: 1, outcomeUnknown: false, status: 403, message: /answered 403$/ },
  },
  {
    name: "an error that is null",
    script: { answers: [text("null", 404)] },
    expect: { error: "NotFoundError", requests: 1, outcomeUnknown: false, status: 404 },
  },
];

export const bodyFaults: readonly Fault[] = [...unreadables, ...readable, ...errorBodies];
