import { asApplication } from "../credentials.ts";
import type { Call, Context, Expected, Fault } from "../fault.ts";
import type { Step } from "../server/fault-server.ts";
import { announce, byteByByte, close, hang, html, inTurn, json, pause, redirect } from "../server/steps.ts";
import { token } from "./auth.ts";

const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
const connectionId = "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03";
const healthy = { available: true };

const health: Call = {
  operation: "getHealthCheck",
  send: ({ airbyte20, options }) => airbyte20.server.health(options),
};
const patch: Call = {
  operation: "webBackendUpdateConnection",
  isWrite: true,
  send: ({ airbyte20, options }) => airbyte20.connections.update({ connectionId, status: "inactive" }, options),
};

const gets: readonly Fault[] = [
  {
    name: "2.0, a GET: retries a read after a 503",
    script: { responses: [json(503, {}), json(200, healthy)] },
    call: health,
    expect: { method: "GET", requests: 2, data: healthy },
  },
  {
    name: "2.0, a GET: closed without a response, retries a read",
    script: { responses: [close] },
    call: health,
    expect: { method: "GET", error: "NetworkError", requests: 3, neverConnected: false },
    on: { deno: { requests: 6, attempts: 3 } }, // Deno repeats each GET itself
  },
  {
    name: "2.0, a GET: a pooled connection is closed as the next request arrives",
    script: { responses: [json(200, healthy), close, json(200, healthy)] },
    before: async (context) => void (await health.send(context)),
    call: health,
    expect: { method: "GET", requests: 2, attempts: 2, data: healthy, carriedBy: [1, 1, 2] },
    // These repeat a GET themselves.
    on: { bun: { attempts: 1 }, deno: { attempts: 1 }, chromium: { attempts: 1 } },
  },
  {
    name: "2.0, a GET: redirected to another origin",
    script: { responses: [redirect(302, ({ otherOrigin }) => `${otherOrigin}/`)] },
    call: health,
    expect: { method: "GET", error: "HttpError", requests: 1, status: 302 },
    on: { chromium: { status: 0 } },
  },
  {
    name: "2.0, a GET: the page of the web app, as before 1.7",
    script: { responses: [html(200, "<!doctype html><title>Airbyte</title>")] },
    call: { operation: "getWebappConfig", send: ({ airbyte20, options }) => airbyte20.server.webappConfig(options) },
    expect: { method: "GET", error: "ParseError", requests: 1, status: 200, hint: /baseUrl/ },
  },
];

const rows = (...ids: string[]): Step =>
  json(200, { connections: ids.map((id) => ({ connectionId: id })), page_size: 2, num_connections: 5 });
/** Begins a page of 2 and announces more bytes than follow. */
const halfPage = announce(9999, '{"connections":[{"connectionId":"c"},');

interface Read {
  readonly ids: string[];
  /** The cursor of each request. */
  readonly cursors: unknown[];
  readonly error?: string;
}

/** Reads all pages. `onRow` runs after each connection. */
const readAll =
  (onRow: (context: Context, rowsSoFar: number) => void = () => undefined) =>
  async (context: Context): Promise<Read> => {
    const { airbyte20, options, server } = context;
    const ids: string[] = [];
    let error: string | undefined;
    try {
      for await (const row of airbyte20.connections.list.all({ workspaceId }, { ...options, pageSize: 2 }))
        onRow(context, ids.push(row.connectionId));
    } catch (cause) {
      error = (cause as Error).name;
    }
    const { requests } = (await server.seen()).server;
    const cursors = requests.map(({ body }) => JSON.parse(body).cursor ?? null);
    return { ids, cursors, ...(error !== undefined && { error }) };
  };

type PagesFault = Omit<Fault, "name" | "expect"> & { readonly data: Read; readonly expect?: Partial<Expected> };

const pagesFault = (name: string, { data, expect, ...fault }: PagesFault): Fault => ({
  name: `2.0, list.all: ${name}`,
  call: readAll(),
  ...fault,
  expect: { requests: data.cursors.length, data, ...expect },
});

const unauthorized = json(
  401,
  { message: "Unauthorized", _links: {}, _embedded: { errors: [{ message: "Unauthorized" }] } },
  { "www-authenticate": 'Bearer resource_metadata="http://localhost/.well-known/oauth-protected-resource"' },
);

const pages: readonly Fault[] = [
  pagesFault("the second page breaks off, and is repeated from its cursor", {
    script: { responses: [rows("a", "b"), inTurn(halfPage, pause(40), close), rows("c", "d"), rows("e")] },
    data: { ids: ["a", "b", "c", "d", "e"], cursors: [null, "b", "b", "d"] },
  }),
  pagesFault("the second page breaks off each time", {
    script: { responses: [rows("a", "b"), inTurn(halfPage, pause(40), close)] },
    data: { ids: ["a", "b"], cursors: [null, "b", "b", "b"], error: "NetworkError" },
  }),
  pagesFault("the second page never ends", {
    script: { responses: [rows("a", "b"), inTurn(halfPage, hang)] },
    data: { ids: ["a", "b"], cursors: [null, "b"], error: "TimeoutError" },
    // The first page has its timeout too: both wait until the server has received the second request.
    options: { timeoutMs: 300, maxRetries: 0 },
    beforeLimit: ({ server }) => server.saw(2),
    expect: { hangsUp: true },
  }),
  pagesFault("aborted between two pages", {
    script: { responses: [rows("a", "b"), rows("c", "d")] },
    call: readAll(({ abort }, rowsSoFar) => {
      if (rowsSoFar === 2) abort();
    }),
    data: { ids: ["a", "b"], cursors: [null], error: "AbortError" },
  }),
  pagesFault("the token expires between two pages", {
    script: {
      responses: [rows("a", "b"), unauthorized, rows("c", "d"), rows()],
      tokenResponses: [token(900)],
    },
    data: { ids: ["a", "b", "c", "d"], cursors: [null, "b", "b", "d"] },
    client: asApplication,
    expect: { tokenRequests: 2 },
  }),
];

const writes: readonly Fault[] = [
  {
    name: "2.0, a patch: closed without a response, a write is not repeated",
    script: { responses: [close] },
    call: patch,
    expect: { error: "NetworkError", requests: 1, outcomeUnknown: true, neverConnected: false, connections: 1 },
  },
  {
    name: "2.0, a patch: 401 without an effect, repeated with a new token",
    script: { responses: [unauthorized, json(200, { connectionId })], tokenResponses: [token(900)] },
    client: asApplication,
    call: patch,
    expect: { requests: 2, tokenRequests: 2, data: { connectionId } },
  },
];

const bodies: readonly Fault[] = [
  {
    name: "2.0: a bare JSON string that arrives byte by byte",
    script: { responses: [byteByByte('"stream"')] },
    call: {
      operation: "getStateType",
      send: ({ airbyte20, options }) => airbyte20.connections.getStateType({ connectionId }, options),
    },
    expect: { requests: 1, data: "stream" },
  },
];

/** What the client of 2.0 does differently: GET requests, pages, patches, and the bodies of its errors. */
export const airbyte2Faults: readonly Fault[] = [...gets, ...pages, ...writes, ...bodies];
