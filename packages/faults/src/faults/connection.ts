import { create, operationOf, update } from "../calls.ts";
import type { Expected, Fault } from "../fault.ts";
import type { Script, Step } from "../server/fault-server.ts";
import {
  close,
  drip,
  hang,
  head,
  inTurn,
  json,
  noConnections,
  ok,
  pause,
  raw,
  reset,
  respond,
} from "../server/steps.ts";

const whole = JSON.stringify(noConnections);
/** Time for the client to read: a reset discards the bytes that it has not read yet. */
const delivered = pause(40);
const jsonHeaders = { "content-type": "application/json" };

/** The connection fails: the client tries a read three times, a write once, because the server may have acted. */
function readAndWrite(
  name: string,
  script: Script,
  expect: Partial<Expected> = {},
  on: Fault["on"] = {},
  onRead = on,
): Fault[] {
  const both = { error: "NetworkError", neverConnected: false, ...expect };
  const requestsSeen = expect.requests ?? 3;
  return [
    {
      name: `${name}, a read`,
      script,
      on: onRead,
      expect: { ...both, requests: requestsSeen, attempts: 3, outcomeUnknown: false },
    },
    {
      name: `${name}, a write`,
      script,
      on,
      call: create,
      expect: {
        ...both,
        requests: Math.min(1, requestsSeen),
        attempts: 1,
        outcomeUnknown: true,
        operation: operationOf.create,
        connections: 1,
      },
    },
  ];
}

const always = (...steps: readonly Step[]): Script => ({ responses: [inTurn(...steps)] });

/** The start of a JSON response that announces so many bytes, whatever it sends. */
const announce = (length: number | string, ...parts: readonly string[]): Step =>
  raw(head({ headers: { ...jsonHeaders, "content-length": String(length) } }), ...parts);
const chunked = (...parts: readonly string[]): Step =>
  raw(head({ headers: { ...jsonHeaders, "transfer-encoding": "chunked" } }), ...parts);
const withoutLastChunk = chunked(`${whole.length}\r\n${whole}\r\n`);

/** Sends a gzipped body, after `spoil` has changed its bytes. */
const gzipped =
  (text: string, spoil: (packed: Uint8Array) => Uint8Array = (packed) => packed): Step =>
  async (exchange) => {
    // Not node:zlib: pages load this module too.
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
    const packed = new Uint8Array(await new Response(stream).arrayBuffer());
    const headers = { ...jsonHeaders, "content-encoding": "gzip" };
    return respond({ headers, body: spoil(packed) })(exchange);
  };
const padded = JSON.stringify({ connections: [], padding: "x".repeat(5_000) });

const unreachable = {
  error: "NetworkError",
  requests: 0,
  neverConnected: true,
  outcomeUnknown: false,
} as const;
/** A page gets only "Failed to fetch", so the server may have acted on the write for all it knows. */
const unexplained = { chromium: { neverConnected: false } };
const unexplainedWrite = { chromium: { neverConnected: false, attempts: 1, outcomeUnknown: true } };

const refused: Fault[] = [
  {
    name: "refused, a read",
    script: { responses: [ok] },
    before: ({ server }) => server.goDown(),
    expect: { ...unreachable, attempts: 3 },
    on: unexplained,
  },
  {
    name: "refused, a write: retried because the server cannot have acted",
    script: { responses: [ok] },
    before: ({ server }) => server.goDown(),
    call: create,
    expect: { ...unreachable, attempts: 3, operation: operationOf.create },
    on: unexplainedWrite,
  },
  {
    name: "refused, a write without retries",
    script: { responses: [ok] },
    before: ({ server }) => server.goDown(),
    options: { maxRetries: 0 },
    call: update,
    expect: { ...unreachable, attempts: 1, operation: operationOf.update },
    on: unexplainedWrite,
  },
  {
    name: "refused, on both addresses of localhost",
    script: { responses: [ok] },
    before: ({ server }) => server.goDown(),
    client: ({ origin }) => ({ baseUrl: origin.replace("127.0.0.1", "localhost") }),
    call: create,
    expect: { ...unreachable, attempts: 3, operation: operationOf.create },
    on: unexplainedWrite,
  },
  {
    name: "a host that does not exist, a read",
    script: { responses: [ok] },
    client: () => ({ baseUrl: "http://airbyte.invalid" }),
    expect: { ...unreachable, attempts: 3 },
    on: unexplained,
  },
  {
    name: "a host that does not exist, a write",
    script: { responses: [ok] },
    client: () => ({ baseUrl: "http://airbyte.invalid" }),
    call: create,
    expect: { ...unreachable, attempts: 3, operation: operationOf.create },
    on: unexplainedWrite,
  },
];

const httpsHere: Fault["client"] = ({ origin }) => ({ baseUrl: origin.replace("http:", "https:") });

/**
 * The handshake fails, so no request was sent. Deno names the phase. The codes of Node and Bun (`ERR_SSL_…`, `EPROTO`) may
 * also occur after a request was sent, so they do not allow a retry of a write.
 */
const notSecure: Fault[] = [
  {
    name: "https to a port that speaks http, a read",
    script: { responses: [ok] },
    client: httpsHere,
    expect: { error: "NetworkError", requests: 0, attempts: 3, outcomeUnknown: false },
  },
  {
    name: "https to a port that speaks http, a write",
    script: { responses: [ok] },
    client: httpsHere,
    call: create,
    expect: {
      error: "NetworkError",
      requests: 0,
      attempts: 1,
      neverConnected: false,
      outcomeUnknown: true,
      operation: operationOf.create,
    },
    on: { deno: { attempts: 3, neverConnected: true, outcomeUnknown: false } },
  },
];

/** Chromium takes a truncated head, or one with an invalid status, for a 200 without a body. */
const emptyResponse = {
  chromium: { error: "ParseError", requests: 1, attempts: 1, neverConnected: undefined, status: 200 },
};

/** Chromium ignores an invalid length and reads until the connection ends. */
const readToTheEnd = { chromium: { error: undefined, requests: 1, attempts: 1, data: noConnections } };

/** Deno sends each attempt twice if no response arrived, because the body of a read is a string. */
const sentTwice = { deno: { requests: 6 } };

const broken: Fault[] = [
  ...readAndWrite("reset with the request unread", { responses: [ok], refusesConnections: "reset" }, { requests: 0 }),
  ...readAndWrite("closed with the request unread", { responses: [ok], refusesConnections: "close" }, { requests: 0 }),
  ...readAndWrite("reset before the headers", always(reset), {}, {}, sentTwice),
  ...readAndWrite("closed before the headers", always(close), {}, {}, sentTwice),
  ...readAndWrite(
    "reset during the headers",
    always(raw("HTTP/1.1 200 OK\r\ncontent-ty"), delivered, reset),
    {},
    {},
    sentTwice,
  ),
  ...readAndWrite(
    "closed during the headers",
    always(raw("HTTP/1.1 200 OK\r\ncontent-ty"), delivered, close),
    {},
    emptyResponse,
    { ...emptyResponse, ...sentTwice },
  ),
  ...readAndWrite("reset after the headers", always(announce(100), delivered, reset)),
  ...readAndWrite("closed after the headers", always(announce(100), delivered, close)),
  ...readAndWrite("reset during the body", always(announce(100, '{"connec'), delivered, reset)),
  ...readAndWrite("truncated: closed during the body", always(announce(100, '{"connec'), delivered, close)),
  ...readAndWrite("truncated after a whole JSON value", always(announce(100, whole), delivered, close)),
  ...readAndWrite("a chunk with an invalid size", always(chunked("zz\r\n{}\r\n0\r\n\r\n"))),
  ...readAndWrite("closed without the last chunk", always(withoutLastChunk, delivered, close)),
  ...readAndWrite("reset without the last chunk", always(withoutLastChunk, delivered, reset)),
  ...readAndWrite("corrupt gzip", always(gzipped(whole, (packed) => packed.fill(0x55, 10)))),
  ...readAndWrite(
    "truncated gzip",
    always(gzipped(padded, (packed) => packed.subarray(0, 20))),
    {},
    {
      // Both return what they could decompress, without an error. The rest of the JSON is missing.
      node: { error: "ParseError", requests: 1, attempts: 1, neverConnected: undefined },
      chromium: { error: "ParseError", requests: 1, attempts: 1, neverConnected: undefined },
    },
  ),
  ...readAndWrite("plain text declared as gzip", always(gzipped(whole, () => new TextEncoder().encode(whole)))),
  ...readAndWrite(
    "two different content-lengths",
    always(
      respond({
        headers: [
          ["content-length", "7"],
          ["content-type", "application/json"],
        ],
        body: whole,
      }),
    ),
  ),
  ...readAndWrite("a negative content-length", always(announce(-5, whole), delivered, close), {}, readToTheEnd),
  ...readAndWrite(
    "101, switching to another protocol",
    always(raw("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n"), delivered, close),
    {},
    // Deno takes it for a response.
    { deno: { error: "HttpError", requests: 1, attempts: 1, neverConnected: undefined, status: 101 } },
  ),
  ...readAndWrite(
    "a header of 1 MB",
    always(respond({ headers: { "x-large": "x".repeat(1_000_000) }, body: whole })),
    {},
    // Bun reads it.
    { bun: { error: undefined, requests: 1, attempts: 1, data: noConnections } },
  ),
  ...readAndWrite("an SSH server", always(raw("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"), delivered, close)),
  ...readAndWrite("an echo server", {
    responses: [
      ({ request, write }) =>
        write(
          `${request.method} ${request.path} HTTP/1.1\r\n${Object.entries(request.headers)
            .map(([name, value]) => `${name}: ${value}`)
            .join("\r\n")}\r\n\r\n${request.body}`,
        ),
    ],
  }),
  ...readAndWrite(
    "a status that is not a number",
    always(raw("HTTP/1.1 abc Fine\r\n\r\n"), delivered, close),
    {},
    emptyResponse,
  ),
  ...readAndWrite(
    "a content-length that is not a number",
    always(announce("ten", whole), delivered, close),
    {},
    readToTheEnd,
  ),
];

const slow: Fault[] = [
  {
    name: "no response, a read",
    script: { responses: [hang] },
    options: { timeoutMs: 120 },
    expect: {
      error: "TimeoutError",
      requests: 3,
      outcomeUnknown: false,
      limit: "timeoutMs",
      hint: /timeoutMs/,
      hangsUp: true,
      tookAtLeastMs: 360,
    },
  },
  {
    name: "no response, a write",
    script: { responses: [hang] },
    options: { timeoutMs: 120 },
    call: create,
    expect: {
      error: "TimeoutError",
      requests: 1,
      outcomeUnknown: true,
      limit: "timeoutMs",
      operation: operationOf.create,
      hangsUp: true,
      tookAtLeastMs: 115,
    },
  },
  {
    name: "headers that never end, a read",
    script: { responses: [inTurn(raw("HTTP/1.1 200 OK\r\n"), drip("x-more: more\r\n", 20))] },
    options: { timeoutMs: 120, maxRetries: 1 },
    expect: { error: "TimeoutError", requests: 2, outcomeUnknown: false, limit: "timeoutMs", hangsUp: true },
  },
  {
    name: "a body that never ends, a read",
    script: {
      responses: [inTurn(announce(9999), drip(" ", 20))],
    },
    options: { timeoutMs: 120, maxRetries: 1 },
    expect: { error: "TimeoutError", requests: 2, outcomeUnknown: false, limit: "timeoutMs", hangsUp: true },
  },
  {
    name: "a body that never ends, a write",
    script: {
      responses: [inTurn(announce(9999), drip(" ", 20))],
    },
    options: { timeoutMs: 120 },
    call: create,
    expect: {
      error: "TimeoutError",
      requests: 1,
      outcomeUnknown: true,
      operation: operationOf.create,
      limit: "timeoutMs",
      hangsUp: true,
    },
  },
  {
    name: "a body that arrives byte by byte",
    script: {
      responses: [inTurn(announce(whole.length), ...[...whole].map((character) => inTurn(pause(3), raw(character))))],
    },
    expect: { requests: 1, data: noConnections },
  },
  {
    name: "a content-length that is too long, a read",
    script: { responses: [announce(100, whole)] },
    options: { timeoutMs: 120, maxRetries: 1 },
    expect: { error: "TimeoutError", requests: 2, outcomeUnknown: false, limit: "timeoutMs", hangsUp: true },
  },
  {
    name: "a content-length that is too long, a write",
    script: { responses: [announce(100, whole)] },
    options: { timeoutMs: 120 },
    call: create,
    expect: {
      error: "TimeoutError",
      requests: 1,
      outcomeUnknown: true,
      operation: operationOf.create,
      limit: "timeoutMs",
      hangsUp: true,
    },
  },
  {
    name: "an error page that never ends",
    script: { responses: [inTurn(raw(head({ status: 500, headers: { "content-length": "9999" } })), drip("<p>", 20))] },
    options: { timeoutMs: 120, maxRetries: 1 },
    expect: { error: "TimeoutError", requests: 2, outcomeUnknown: false, limit: "timeoutMs", hangsUp: true },
  },
  {
    name: "the deadline ends a slow attempt",
    script: { responses: [hang] },
    options: { deadlineMs: 120 },
    expect: {
      error: "TimeoutError",
      requests: 1,
      outcomeUnknown: false,
      limit: "deadlineMs",
      hint: /deadlineMs/,
      hangsUp: true,
      tookAtLeastMs: 115,
    },
  },
  {
    name: "no response, then 200: retries a read",
    script: { responses: [hang, ok] },
    options: { timeoutMs: 120 },
    // The second attempt never times out.
    beforeLimit: ({ server }, n) => (n === 1 ? server.saw(1) : new Promise(() => undefined)),
    expect: { requests: 2, data: noConnections },
  },
];

/** Bytes left on a pooled connection must not become the response to the next request. */
const desynchronised: Fault[] = [
  {
    name: "a content-length that is too short, a read",
    script: { responses: [announce(7, whole)] },
    expect: { error: "ParseError", requests: 1, outcomeUnknown: false, status: 200 },
  },
  {
    name: "a content-length that is too short, a write",
    script: { responses: [announce(7, whole)] },
    call: create,
    expect: { error: "ParseError", requests: 1, outcomeUnknown: true, operation: operationOf.create, status: 200 },
  },
  {
    name: "more bytes than the content-length, then another call",
    script: {
      responses: [announce(whole.length, whole, '{"wrong":1}'), json(200, { second: true })],
    },
    before: async ({ airbyte, sleep }) => {
      await airbyte.connections.list({ workspaceId: "" });
      await sleep(30);
    },
    expect: { requests: 1, data: { second: true } },
  },
  {
    name: "two responses to one request, then another call",
    script: { responses: [inTurn(ok, json(200, { stale: true })), json(200, { second: true })] },
    before: async ({ airbyte, sleep }) => {
      await airbyte.connections.list({ workspaceId: "" });
      await sleep(30);
    },
    expect: { requests: 1, data: { second: true } },
  },
];

/** Unusual, but valid. */
const odd: Fault[] = [
  {
    name: "a response in two halves",
    script: {
      responses: [
        inTurn(raw("HTTP/1.1 200 OK\r\ncontent-le"), pause(20), raw(`ngth: ${whole.length}\r\n\r\n${whole}`)),
      ],
    },
    expect: { requests: 1, data: noConnections },
  },
  {
    name: "valid gzip",
    script: { responses: [gzipped(whole)] },
    expect: { requests: 1, data: noConnections },
  },
  {
    name: "an unknown content-encoding",
    script: { responses: [respond({ headers: { ...jsonHeaders, "content-encoding": "identity2" }, body: whole })] },
    expect: { requests: 1, data: noConnections },
  },
  {
    name: "no content-length: the body ends with the connection",
    script: { responses: [inTurn(raw(head({ headers: { ...jsonHeaders, connection: "close" } }), whole), close)] },
    expect: { requests: 1, data: noConnections },
  },
  {
    name: "an HTTP/1.0 server",
    script: { responses: [inTurn(raw(`HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n${whole}`), close)] },
    expect: { requests: 1, data: noConnections },
  },
  {
    name: "103 early hints before the response",
    script: { responses: [inTurn(raw("HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n"), pause(10), ok)] },
    expect: { requests: 1, data: noConnections },
  },
  {
    name: "chunks of one byte",
    script: {
      responses: [chunked([...whole].map((character) => `1\r\n${character}\r\n`).join(""), "0\r\n\r\n")],
    },
    expect: { requests: 1, data: noConnections },
  },
];

export const connectionFaults: readonly Fault[] = [
  ...refused,
  ...notSecure,
  ...broken,
  ...slow,
  ...desynchronised,
  ...odd,
];
