import { responseValidators as validators } from "@airbyte-web-backend/schema/validators";
import { create, getState, list, workspace } from "../calls.ts";
import type { Context, Fault } from "../fault.ts";
import type { Step } from "../server/fault-server.ts";
import { html, json, noConnections, ok, respond } from "../server/steps.ts";

const text = (body: string | Uint8Array, status = 200): Step =>
  respond({ status, headers: { "content-type": "application/json" }, body });
/** A string cannot hold bytes that are not UTF-8. */
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)));

const retries: Fault[] = [
  {
    name: "503 twice, then 200: retries a read after 250 and 500 ms",
    script: { responses: [json(503, {}), json(503, {}), ok] },
    random: 0,
    expect: { requests: 3, data: noConnections, waitsMs: [250, 500] },
  },
  {
    name: "429, then 503: retries a write only after the 429",
    script: { responses: [json(429, {}), json(503, {})] },
    call: create,
    expect: { error: "ServerError", requests: 2, outcomeUnknown: true, status: 503 },
  },
  {
    name: "408 for ever: retries a read twice",
    script: { responses: [json(408, {})] },
    expect: { error: "HttpError", requests: 3, status: 408 },
    // Chromium itself repeats a request that got 408 on a connection that it had used before.
    on: { chromium: { requests: 5, attempts: 3 } },
  },
  {
    name: "304 is an error",
    script: { responses: [respond({ status: 304 })] },
    expect: { error: "HttpError", requests: 1, status: 304 },
  },
  {
    name: "429 with Retry-After in seconds",
    script: { responses: [json(429, {}, { "retry-after": "1" }), ok] },
    call: create,
    expect: { requests: 2, data: noConnections, waitsMs: [1_000] },
  },
];

const unreadable: Fault[] = [
  {
    name: "an HTML 200 to a read",
    script: { responses: [html(200, "<!doctype html><title>Airbyte</title>")] },
    expect: {
      error: "ParseError",
      requests: 1,
      status: 200,
      hint: /baseUrl/,
      check: ({ excerpt }) => (String(excerpt).startsWith("<!doctype") ? undefined : "the excerpt is not the page"),
    },
  },
  {
    name: "an HTML 200 to a write",
    script: { responses: [html(200, "<html>log in</html>")] },
    call: create,
    expect: { error: "ParseError", requests: 1, outcomeUnknown: true, status: 200 },
  },
  {
    name: "204",
    script: { responses: [respond({ status: 204 })] },
    expect: { error: "ParseError", requests: 1, status: 204 },
  },
  {
    name: "an error page of 20 MB",
    script: { responses: [html(502, `<html>${"<p>sorry</p>\n".repeat(1_600_000)}`)] },
    options: { maxRetries: 0 },
    expect: {
      error: "ServerError",
      requests: 1,
      status: 502,
      check: ({ body }) =>
        typeof body === "string" && body.length === 2_048 ? undefined : "the body is not an excerpt",
    },
  },
];

const deep = (levels: number): string => `{"connections":[],"deep":${"[".repeat(levels)}${"]".repeat(levels)}}`;

/** How deep the arrays at `key` are nested, or how long the string there is. */
const measure =
  (key: string) =>
  async ({ airbyte, options }: Context): Promise<number> => {
    const data: Readonly<Record<string, unknown>> = { ...(await airbyte.connections.list(workspace, options)) };
    let levels = 0;
    for (let at = data[key]; Array.isArray(at); at = at[0]) levels++;
    return typeof data[key] === "string" ? data[key].length : levels;
  };

/** Engines decode and parse these in code of their own. */
const readable: Fault[] = [
  {
    name: "a byte order mark before the JSON",
    script: { responses: [text(`\ufeff${JSON.stringify(noConnections)}`)] },
    expect: { requests: 1, data: noConnections },
  },
  {
    name: "a lone surrogate, escaped",
    script: { responses: [text('{"connections":[],"name":"a\\ud800b"}')] },
    expect: { requests: 1, data: { connections: [], name: "a\ud800b" } },
  },
  {
    // The Encoding Standard replaces each byte that is not UTF-8 with U+FFFD.
    name: "bytes that are not UTF-8",
    script: { responses: [text(bytes('{"connections":[],"name":"a', [0xed, 0xa0, 0x80, 0xff, 0xe9], 'b"}'))] },
    expect: { requests: 1, data: { connections: [], name: "a\ufffd\ufffd\ufffd\ufffd\ufffdb" } },
  },
  {
    name: "numbers that JavaScript would round keep their digits",
    script: { responses: [text('{"connections":[],"big":9007199254740993,"huge":1e400}')] },
    expect: { requests: 1, data: { connections: [], big: { digits: "9007199254740993" }, huge: { digits: "1e400" } } },
  },
  {
    name: "__proto__ keys",
    script: {
      responses: [
        text('{"connections":[],"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
      ],
    },
    call: async ({ airbyte, options }) => {
      const data: object = await airbyte.connections.list(workspace, options);
      return { own: Object.keys(data), polluted: "polluted" in {}, inherited: "polluted" in data };
    },
    expect: {
      requests: 1,
      data: { own: ["connections", "__proto__", "constructor"], polluted: false, inherited: false },
    },
  },
  {
    name: "values that this version does not know",
    script: {
      responses: [json(200, { connections: [{ status: "paused", namespaceDefinition: null, future: { a: [1] } }] })],
    },
    expect: {
      requests: 1,
      data: { connections: [{ status: "paused", namespaceDefinition: null, future: { a: [1] } }] },
    },
  },
  {
    name: "JSON that is nested 5,000 levels deep",
    script: { responses: [text(deep(5_000))] },
    call: measure("deep"),
    expect: { requests: 1, data: 5_000 },
  },
  {
    name: "JSON nested 5,000 levels deep in a 400",
    script: { responses: [text(deep(5_000), 400)] },
    expect: { error: "InvalidInputError", requests: 1, status: 400 },
  },
  {
    name: "a response of 6 MB whose letters are two bytes each",
    script: { responses: [json(200, { connections: [], padding: "é".repeat(3_000_000) })] },
    call: measure("padding"),
    expect: { requests: 1, data: 3_000_000 },
  },
  {
    // Well-formed JSON.stringify() escapes it; as bytes it would be U+FFFD.
    name: "a request body with a lone surrogate",
    script: { responses: [(exchange) => json(200, { sent: exchange.request.body })(exchange)] },
    call: { ...list, send: ({ airbyte, options }) => airbyte.connections.list({ workspaceId: "\ud800" }, options) },
    expect: { requests: 1, data: { sent: '{"workspaceId":"\\ud800"}' } },
  },
];

/** One property has the wrong type, and one is unknown. */
const wrongState = { hasConnections: true, hasSources: "yes", hasDestinations: false, future: [1] };

const validated: Fault[] = [
  {
    name: "the wrong shape, validated strictly",
    script: { responses: [json(200, wrongState)] },
    client: () => ({ validate: "strict", validators }),
    call: getState,
    expect: {
      error: "ValidationError",
      requests: 1,
      check: ({ message }) => (message.includes("/hasSources") ? undefined : "the message does not name the property"),
    },
  },
];

/** What the client makes of a whole response: its status, its body and its headers. */
export const responseFaults: readonly Fault[] = [...retries, ...unreadable, ...readable, ...validated];
