import { create, warmUp } from "../calls.ts";
import type { Context, Fault } from "../fault.ts";
import type { Script, Step } from "../server/fault-server.ts";
import {
  announce,
  byteByByte,
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
import { hasNotActed, mayHaveActed, readAndWrite } from "./read-and-write.ts";

const whole = JSON.stringify(noConnections);
/** Time for the client to read: a reset discards the bytes that it has not read yet. */
const delivered = pause(40);
const jsonHeaders = { "content-type": "application/json" };

const down: Fault["before"] = ({ server }) => server.goDown();

/** The connection fails: the client tries a read three times, a write once, because the server may have acted. */
function breaks(
  name: string,
  script: Script,
  on: Fault["on"] = {},
  { onRead = on, requests = 3 }: { readonly onRead?: Fault["on"]; readonly requests?: number } = {},
): readonly Fault[] {
  const expect = { error: "NetworkError", neverConnected: false, requests, attempts: 3 };
  const once = { requests: Math.min(1, requests), attempts: 1, outcomeUnknown: true, connections: 1 };
  return readAndWrite(name, { script, on: onRead, expect }, { on, expect: once });
}

const always = (...steps: readonly Step[]): Script => ({ responses: [inTurn(...steps)] });

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

const unreachable = { error: "NetworkError", requests: 0, attempts: 3, neverConnected: true } as const;
/** A page gets only "Failed to fetch", so the server may have acted on the write for all it knows. */
const unexplained = { chromium: { neverConnected: false } };
const unexplainedWrite = { chromium: { neverConnected: false, attempts: 1, outcomeUnknown: true } };

/** No request was sent, so a write is retried too. */
const refused: Fault[] = [
  ...readAndWrite(
    "refused",
    { script: { responses: [ok] }, before: down, expect: unreachable, on: unexplained },
    { ...hasNotActed, on: unexplainedWrite },
  ),
  {
    name: "refused, a write without retries",
    script: { responses: [ok] },
    before: down,
    options: { maxRetries: 0 },
    call: create,
    expect: { ...unreachable, attempts: 1, outcomeUnknown: false },
    on: unexplainedWrite,
  },
  {
    name: "refused, on both addresses of localhost",
    script: { responses: [ok] },
    before: down,
    client: ({ origin }) => ({ baseUrl: origin.replace("127.0.0.1", "localhost") }),
    call: create,
    expect: { ...unreachable, outcomeUnknown: false },
    on: unexplainedWrite,
  },
  ...readAndWrite(
    "a host that does not exist",
    {
      script: { responses: [ok] },
      client: () => ({ baseUrl: "http://airbyte.invalid" }),
      expect: unreachable,
      on: unexplained,
    },
    { ...hasNotActed, on: unexplainedWrite },
  ),
];

/**
 * The handshake fails, so no request was sent. Deno names the phase. The codes of Node and Bun (`ERR_SSL_…`, `EPROTO`) may
 * also occur after a request was sent, so they do not allow a retry of a write.
 */
const notSecure = readAndWrite(
  "https to a port that speaks http",
  {
    script: { responses: [ok] },
    client: ({ origin }) => ({ baseUrl: origin.replace("http:", "https:") }),
    expect: { error: "NetworkError", requests: 0, attempts: 3 },
  },
  {
    expect: { attempts: 1, neverConnected: false, outcomeUnknown: true },
    on: { deno: { attempts: 3, neverConnected: true, outcomeUnknown: false } },
  },
);

/** Chromium takes a truncated head, or one with an invalid status, for a 200 without a body. */
const emptyResponse = {
  chromium: { error: "ParseError", requests: 1, attempts: 1, neverConnected: undefined, status: 200 },
};

/** Chromium ignores an invalid length and reads until the connection ends. */
const readToTheEnd = { chromium: { error: undefined, requests: 1, attempts: 1, data: noConnections } };

/** Deno sends each attempt twice if no response arrived, because the body of a read is a string. */
const sentTwice = { deno: { requests: 6 } };

const broken: Fault[] = [
  ...breaks("reset with the request unread", { responses: [ok], refusesConnections: "reset" }, {}, { requests: 0 }),
  ...breaks("closed with the request unread", { responses: [ok], refusesConnections: "close" }, {}, { requests: 0 }),
  ...breaks("reset before the headers", always(reset), {}, { onRead: sentTwice }),
  ...breaks("closed before the headers", always(close), {}, { onRead: sentTwice }),
  ...breaks(
    "reset during the headers",
    always(raw("HTTP/1.1 200 OK\r\ncontent-ty"), delivered, reset),
    {},
    { onRead: sentTwice },
  ),
  ...breaks(
    "closed during the headers",
    always(raw("HTTP/1.1 200 OK\r\ncontent-ty"), delivered, close),
    emptyResponse,
    { onRead: { ...emptyResponse, ...sentTwice } },
  ),
  ...breaks("reset after the headers", always(announce(100), delivered, reset)),
  ...breaks("closed after the headers", always(announce(100), delivered, close)),
  ...breaks("reset during the body", always(announce(100, '{"connec'), delivered, reset)),
  ...breaks("truncated: closed during the body", always(announce(100, '{"connec'), delivered, close)),
  ...breaks("truncated after a whole JSON value", always(announce(100, whole), delivered, close)),
  ...breaks("a chunk with an invalid size", always(chunked("zz\r\n{}\r\n0\r\n\r\n"))),
  ...breaks("closed without the last chunk", always(withoutLastChunk, delivered, close)),
  ...breaks("reset without the last chunk", always(withoutLastChunk, delivered, reset)),
  ...breaks("corrupt gzip", always(gzipped(whole, (packed) => packed.fill(0x55, 10)))),
  ...breaks("truncated gzip", always(gzipped(padded, (packed) => packed.subarray(0, 20))), {
    // Both return what they could decompress, without an error. The rest of the JSON is missing.
    node: { error: "ParseError", requests: 1, attempts: 1, neverConnected: undefined },
    chromium: { error: "ParseError", requests: 1, attempts: 1, neverConnected: undefined },
  }),
  ...breaks("plain text declared as gzip", always(gzipped(whole, () => new TextEncoder().encode(whole)))),
  ...breaks("two different content-lengths", always(announce(`7\r\ncontent-length: ${whole.length}`, whole))),
  ...breaks("a negative content-length", always(announce(-5, whole), delivered, close), readToTheEnd),
  ...breaks(
    "101, switching to another protocol",
    always(raw("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n"), delivered, close),
    // Deno takes it for a response.
    { deno: { error: "HttpError", requests: 1, attempts: 1, neverConnected: undefined, status: 101 } },
  ),
  ...breaks(
    "a header of 1 MB",
    always(respond({ headers: { "x-large": "x".repeat(1_000_000) }, body: whole })),
    // Bun reads it.
    { bun: { error: undefined, requests: 1, attempts: 1, data: noConnections } },
  ),
  ...breaks("an SSH server", always(raw("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"), delivered, close)),
  ...breaks("an echo server", {
    responses: [
      ({ request, write }) =>
        write(
          `${request.method} ${request.path} HTTP/1.1\r\n${Object.entries(request.headers)
            .map(([name, value]) => `${name}: ${value}`)
            .join("\r\n")}\r\n\r\n${request.body}`,
        ),
    ],
  }),
  ...breaks("a status that is not a number", always(raw("HTTP/1.1 abc Fine\r\n\r\n"), delivered, close), emptyResponse),
  ...breaks("a content-length that is not a number", always(announce("ten", whole), delivered, close), readToTheEnd),
];

const timedOut = { error: "TimeoutError", limit: "timeoutMs", hangsUp: true } as const;

/** Each attempt times out. */
const neverEnds = (name: string, step: Step): readonly Fault[] =>
  readAndWrite(
    name,
    {
      script: { responses: [step] },
      options: { timeoutMs: 120, maxRetries: 1 },
      expect: { ...timedOut, requests: 2 },
    },
    { expect: { requests: 1, outcomeUnknown: true } },
  );

const slow: Fault[] = [
  ...readAndWrite(
    "no response",
    {
      script: { responses: [hang] },
      options: { timeoutMs: 120 },
      expect: { ...timedOut, requests: 3, hint: /timeoutMs/, tookAtLeastMs: 360 },
    },
    { expect: { requests: 1, outcomeUnknown: true, tookAtLeastMs: 115 } },
  ),
  ...neverEnds("headers that never end", inTurn(raw("HTTP/1.1 200 OK\r\n"), drip("x-more: more\r\n", 20))),
  ...neverEnds("a body that never ends", inTurn(announce(9999), drip(" ", 20))),
  ...neverEnds("a content-length that is too long", announce(100, whole)),
  ...neverEnds(
    "an error page that never ends",
    inTurn(raw(head({ status: 500, headers: { "content-length": "9999" } })), drip("<p>", 20)),
  ),
  {
    name: "a body that arrives byte by byte",
    script: { responses: [byteByByte(whole)] },
    expect: { requests: 1, data: noConnections },
  },
  {
    name: "the deadline ends a slow attempt",
    script: { responses: [hang] },
    options: { deadlineMs: 120 },
    expect: { ...timedOut, requests: 1, limit: "deadlineMs", hint: /deadlineMs/, tookAtLeastMs: 115 },
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

/** A call, and time for the bytes after its response to arrive. */
const warmUpAndWait = async (context: Context): Promise<void> => {
  await warmUp(context);
  await context.sleep(30);
};

/** Bytes left on a pooled connection must not become the response to the next request. */
const desynchronised: Fault[] = [
  ...readAndWrite(
    "a content-length that is too short",
    { script: { responses: [announce(7, whole)] }, expect: { error: "ParseError", requests: 1, status: 200 } },
    mayHaveActed,
  ),
  {
    name: "more bytes than the content-length, then another call",
    script: { responses: [announce(whole.length, whole, '{"wrong":1}'), json(200, { second: true })] },
    before: warmUpAndWait,
    expect: { requests: 1, data: { second: true } },
  },
  {
    name: "two responses to one request, then another call",
    script: { responses: [inTurn(ok, json(200, { stale: true })), json(200, { second: true })] },
    before: warmUpAndWait,
    expect: { requests: 1, data: { second: true } },
  },
];

/** Unusual, but valid. */
const odd: Readonly<Record<string, Step>> = {
  "a response in two halves": inTurn(
    raw("HTTP/1.1 200 OK\r\ncontent-le"),
    pause(20),
    raw(`ngth: ${whole.length}\r\n\r\n${whole}`),
  ),
  "valid gzip": gzipped(whole),
  "an unknown content-encoding": respond({
    headers: { ...jsonHeaders, "content-encoding": "identity2" },
    body: whole,
  }),
  "no content-length: the body ends with the connection": inTurn(
    raw(head({ headers: { ...jsonHeaders, connection: "close" } }), whole),
    close,
  ),
  "an HTTP/1.0 server": inTurn(raw(`HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n${whole}`), close),
  "103 early hints before the response": inTurn(raw("HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n"), pause(10), ok),
  "chunks of one byte": chunked([...whole].map((character) => `1\r\n${character}\r\n`).join(""), "0\r\n\r\n"),
};

export const connectionFaults: readonly Fault[] = [
  ...refused,
  ...notSecure,
  ...broken,
  ...slow,
  ...desynchronised,
  ...Object.entries(odd).map(([name, step]) => ({
    name,
    script: { responses: [step] },
    expect: { requests: 1, data: noConnections },
  })),
];
