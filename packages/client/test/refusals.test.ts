import { AirbyteError, clientCredentialsAuth } from "@airbyte-web-backend/client";
import { raw } from "@airbyte-web-backend/client/raw";
import { afterEach, describe, expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { connectionId, destinationId, sourceId, workspaceId } from "./make-connection.ts";
import { json, never, scriptedFetch } from "./scripted-fetch.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const newConnection = { sourceId, destinationId, status: "active" } as const;

describe("the error message contains the reason from the body", () => {
  test.each([
    ["error", { error: "Version mismatch: 0.36 and 0.40" }, "Version mismatch: 0.36 and 0.40"],
    [
      "_embedded.errors, as Micronaut",
      { message: "Unauthorized", _links: {}, _embedded: { errors: [{ message: "Wrong secret" }] } },
      "Unauthorized: Wrong secret",
    ],
    [
      "title and detail, as RFC 9457",
      { type: "about:blank", title: "Forbidden", detail: "No role" },
      "Forbidden: No role",
    ],
    [
      "error and path, as Spring",
      { timestamp: 1, status: 404, error: "Not Found", path: "/api/x" },
      "Not Found: /api/x",
    ],
    [
      "error_description, as OAuth",
      { error: "invalid_client", error_description: "No such app" },
      "invalid_client: No such app",
    ],
    ["error.message", { error: { code: 7, message: "Quota is used up" } }, "Quota is used up"],
    ["errors, a list of strings", { errors: ["first", "second"] }, "first: second"],
    ["detail, a list, as FastAPI", { detail: [{ loc: ["body"], msg: "field required" }] }, "field required"],
    ["the same in two places", { message: "No", error: "No", _embedded: { errors: [{ message: "No" }] } }, "No"],
    ["an empty message and an error", { message: "", error: "Bad Request" }, "Bad Request"],
    ["an error id", { errorId: "a1b2" }, "error id a1b2"],
    ["no strings", { message: { a: 1 }, error: 7, errors: [{}], detail: null }, ""],
  ])("%s", async (_what, body, reason) => {
    const { error } = await makeClient(scriptedFetch(json(body, 409)))
      .connections.get({ connectionId })
      .result();
    expect(error?.message).toBe(`webBackendGetConnection answered 409${reason && `: ${reason}`}`);
  });

  test("a deeply nested object or a long list", async () => {
    const deep = JSON.parse(`${'{"error":'.repeat(500)}"deep"${"}".repeat(500)}`);
    const body = { error: deep, errors: Array.from({ length: 5_000 }, (_, index) => `reason ${index}`) };
    const { error } = await makeClient(scriptedFetch(json(body, 409)))
      .connections.get({ connectionId })
      .result();
    expect(error?.message).toContain("reason 9");
    expect(error?.message).not.toContain("reason 10");
  });
});

describe("a create or update that was rejected", () => {
  const message = "Could not find configuration for SOURCE_CONNECTION: x.";
  test.each([
    ["create, 404", json({ message }, 404), "create"],
    ["create, 422", json({ message: "namespaceDefinition" }, 422), "create"],
    ["update, 422", json({ message: "namespaceDefinition" }, 422), "update"],
  ] as const)("hints that operations may have been written: %s", async (_what, answer, method) => {
    const { connections } = makeClient(scriptedFetch(answer));
    const operations = [
      { workspaceId, name: "Normalization", operatorConfiguration: { operatorType: "normalization" as const } },
    ];
    const body = { ...newConnection, connectionId, syncCatalog: { streams: [] }, operations };
    const { error } = await connections[method](body).result();
    expect(error).toMatchObject({
      outcomeUnknown: false,
      hint: expect.stringContaining("operations may have been written"),
    });
  });

  test.each([
    ["a read", json({ message: "no" }, 422), "get"],
    ["a create without operations", json({ message }, 404), "create"],
    ["an update of an unknown connection", json({ message }, 404), "update"],
    ["an invalid body", json({ message: "Some properties", validationErrors: [] }, 400), "create"],
  ] as const)("hints at nothing of the kind: %s", async (_what, answer, method) => {
    const { connections } = makeClient(scriptedFetch(answer));
    const { error } = await connections[method]({ ...newConnection, connectionId } as never).result();
    expect(error?.hint).toBeUndefined();
  });
});

test.each([499, 460, 452, 408])(
  "a create with a response of %d, which a proxy may send later, has an unknown outcome",
  async (status) => {
    const { error } = await makeClient(scriptedFetch(json({}, status)))
      .connections.create(newConnection)
      .result();
    expect(error).toMatchObject({ status, outcomeUnknown: true });
  },
);

describe("a get counts as a read only if it certainly requests no refresh:", () => {
  const refresh = (withRefreshedCatalog: unknown): unknown => ({ connectionId, withRefreshedCatalog });
  test.each([
    ["absent", { connectionId }, 3],
    ["null", refresh(null), 3],
    ["false", refresh(false), 3],
    ["true", refresh(true), 1],
    ['"true"', refresh("true"), 1],
    ["1", refresh(1), 1],
    ['" true "', refresh(" true "), 1],
    ["an object that serialises to true", refresh({ toJSON: () => true }), 1],
    ["a body that serialises to another", { toJSON: () => refresh(true) }, 1],
    ["a boxed true", refresh(Object(true)), 1],
  ])("%s", async (_what, body, requests) => {
    vi.useFakeTimers();
    const fetch = scriptedFetch(json({}, 503), json({}, 503), json({}, 503));
    const result = makeClient(fetch)
      .connections.get(body as never)
      .result();
    await vi.runAllTimersAsync();
    expect(await result).toMatchObject({ error: { status: 503, outcomeUnknown: requests === 1 } });
    expect(fetch.requests).toHaveLength(requests);
  });
});

describe("a timeout or deadline", () => {
  test("that ends before the delay rejects at once with the last error", async () => {
    vi.useFakeTimers();
    const fetch = scriptedFetch(json({ message: "busy" }, 503, { "retry-after": "10" }));
    const result = makeClient(fetch, { deadlineMs: 5_000 }).connections.list({ workspaceId }).result();
    await vi.advanceTimersByTimeAsync(0);
    expect(await result).toMatchObject({
      error: { name: "ServerError", status: 503, retryAfterMs: 10_000, attempts: 1 },
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("that is longer than the delay allows the retry", async () => {
    vi.useFakeTimers();
    const fetch = scriptedFetch(json({}, 503, { "retry-after": "10" }), json({ connections: [] }));
    const result = makeClient(fetch, { deadlineMs: 11_000 }).connections.list({ workspaceId }).result();
    await vi.runAllTimersAsync();
    expect(await result).toMatchObject({ ok: true, attempts: 2 });
  });

  test("is compared with a date in Retry-After by the clock of the server", async () => {
    const headers = { date: "Wed, 21 Oct 2015 07:28:00 GMT", "retry-after": "Wed, 21 Oct 2015 07:29:00 GMT" };
    const { error } = await makeClient(scriptedFetch(json({}, 429, headers)))
      .connections.list({ workspaceId })
      .result();
    expect(error).toMatchObject({ name: "RateLimitError", retryAfterMs: 60_000 });
  });
});

describe("an abort whose reason is the error of an earlier attempt is an AbortError", () => {
  test.each([
    ["a broken connection", () => Promise.reject(new TypeError("terminated"))],
    ["an attempt that timed out", never],
  ])("%s", async (_what, answer) => {
    vi.useFakeTimers();
    const controller = new AbortController();
    const fetch = scriptedFetch(answer, answer);
    const airbyte = makeClient(fetch, {
      timeoutMs: 100,
      hooks: { onRetry: ({ reason }) => controller.abort(reason) },
    });
    const result = airbyte.connections.list({ workspaceId }, { signal: controller.signal }).result();
    await vi.runAllTimersAsync();
    const { error } = await result;
    expect(error).toMatchObject({ name: "AbortError", cause: controller.signal.reason });
    expect(fetch.requests).toHaveLength(1);
  });
});

describe("a token request that fails", () => {
  const auth = clientCredentialsAuth({ clientId: "an-application", clientSecret: "its-secret-1" });
  const settle = async (fetch: ReturnType<typeof scriptedFetch>): Promise<unknown[]> => {
    vi.useFakeTimers();
    const airbyte = makeClient(fetch, { auth, timeoutMs: 120_000, maxRetries: 0 });
    const results = [
      airbyte.connections.get({ connectionId }).result(),
      airbyte.workspaces.getState({ workspaceId }).result(),
    ];
    await vi.runAllTimersAsync();
    return (await Promise.all(results)).map(({ error }) => error);
  };

  test.each([
    ["a refusal", () => json({ error: "invalid_client" }, 401), /^the token request answered 401: invalid_client$/],
    ["a timeout", never, /^the token request took longer than 30000 ms$/],
    ["a broken connection", () => Promise.reject(new TypeError("terminated")), /^the token request got no response/],
    ["something else", () => new Response("<html>"), /^the token request answered 200 with a web page/],
  ])("names itself, and each call that waits has its own operation: %s", async (_what, answer, message) => {
    const errors = await settle(scriptedFetch(answer));
    expect(errors).toMatchObject([
      { operation: "webBackendGetConnection" },
      { operation: "webBackendGetWorkspaceState" },
    ]);
    for (const error of errors) {
      expect((error as Error).message).toMatch(message);
      expect((error as AirbyteError).hint ?? "").not.toContain("timeoutMs");
    }
  });
});

test("a subclass of AirbyteError from a provider becomes the cause of an AirbyteError", async () => {
  class VaultError extends AirbyteError {
    constructor(path: { readonly name: string }) {
      super(`vault: ${path.name} is sealed`);
    }
    override get name(): string {
      return "VaultError";
    }
  }
  const failure = new VaultError({ name: "secret/airbyte" });
  const auth = { headers: () => Promise.reject(failure) };
  const { error } = await makeClient(scriptedFetch(), { auth }).connections.get({ connectionId }).result();
  expect(error).toMatchObject({ name: "AirbyteError", message: "webBackendGetConnection: auth failed", attempts: 0 });
  expect(error?.cause).toBe(failure);
});

describe("a clock that is wrong", () => {
  const tokenOf = (payload: object): Response => {
    const part = (value: object): string => btoa(JSON.stringify(value)).replaceAll("=", "");
    return json({ access_token: `${part({ alg: "none" })}.${part(payload)}.${part(payload)}` });
  };
  const hour = 3_600;
  const issued = 1_700_000_000;
  test.each([
    ["an hour fast", hour, { iat: issued, exp: issued + 900 }],
    ["an hour slow", -hour, { iat: issued, exp: issued + 900 }],
    ["a year fast", 365 * 24 * hour, { iat: issued, exp: issued + 900 }],
    ["an hour fast, and the token has no iat", hour, { exp: issued + 180 }],
    ["a year fast, and the token has no iat", 365 * 24 * hour, { exp: issued + 180 }],
    ["right, and the token is valid for 20 seconds", 0, { iat: issued, exp: issued + 20 }],
  ])("asks for no token before each call: %s", async (_what, wrongBySeconds, payload) => {
    vi.useFakeTimers({ now: (issued + wrongBySeconds) * 1_000 });
    const isToken = (url: string): boolean => url.endsWith("/token");
    let tokens = 0;
    const airbyte = makeClient(
      async (url) => {
        if (!isToken(url)) return json({ connections: [] });
        tokens++;
        return tokenOf(payload);
      },
      { auth: clientCredentialsAuth({ clientId: "an-application", clientSecret: "its-secret-1" }) },
    );
    for (let call = 0; call < 3; call++) await airbyte.connections.list({ workspaceId });
    expect(tokens).toBe(1);
    await vi.advanceTimersByTimeAsync(15 * 60_000);
    await airbyte.connections.list({ workspaceId });
    expect(tokens).toBe(2);
  });
});

describe("a platform without fetch", () => {
  test("a call rejects with a ConfigError before an attempt, with and without credentials", async () => {
    vi.stubGlobal("fetch", undefined);
    for (const auth of [undefined, clientCredentialsAuth({ clientId: "a", clientSecret: "b" })]) {
      const airbyte = makeClient(undefined as never, { fetch: undefined, auth });
      const { error } = await airbyte.connections.create(newConnection).result();
      expect(error).toMatchObject({ name: "ConfigError", option: "fetch", attempts: 0, outcomeUnknown: false });
    }
  });

  test.each(["Request", "Response"])("or without %s: raw throws a ConfigError that names it", (name) => {
    const airbyte = makeClient(scriptedFetch());
    vi.stubGlobal(name, undefined);
    expect(() => raw(airbyte)).toThrow(/Request/);
  });
});

test.each([600, 799, 999, 101])("raw returns a response with status %d unchanged", async (status) => {
  const fetch = scriptedFetch(() => {
    const answer = new Response('{"message":"odd"}', { status: 500 });
    Object.defineProperty(answer, "status", { value: status });
    return answer;
  });
  const { error, response } = await raw(makeClient(fetch, { maxRetries: 0 })).POST("/v1/web_backend/workspace/state", {
    body: { workspaceId },
  });
  expect(response.status).toBe(status);
  expect(response.ok).toBe(false);
  expect(error).toEqual({ message: "odd" });
});

describe("a response that is too long", () => {
  test.each([
    [
      "Node",
      Object.assign(new Error("Cannot create a string longer than 0x1fffffe8 characters"), {
        code: "ERR_STRING_TOO_LONG",
      }),
    ],
    ["Deno and Bun", new RangeError("string too long")],
  ])("for a string of %s is one request, and its error points at the stream", async (_what, cause) => {
    const fetch = scriptedFetch(() => Object.assign(json({}), { text: () => Promise.reject(cause) }));
    const { error } = await makeClient(fetch).connections.list({ workspaceId }).result();
    expect(error).toMatchObject({
      name: "ParseError",
      status: 200,
      attempts: 1,
      hint: expect.stringContaining("/stream"),
    });
    expect(error?.message).toContain("too long for a string");
    expect(fetch.requests).toHaveLength(1);
  });

  test("and failed is read only as far as its error needs", async () => {
    let pieces = 0;
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pieces++;
        controller.enqueue(new Uint8Array(65_536).fill(120));
      },
      cancel: () => {
        isCancelled = true;
      },
    });
    const { error } = await makeClient(scriptedFetch(new Response(endless, { status: 404 })))
      .connections.get({ connectionId })
      .result();
    expect(error).toMatchObject({ name: "NotFoundError", body: "x".repeat(2_048) });
    expect(isCancelled).toBe(true);
    expect(pieces).toBeLessThan(20);
  });

  test("and failed keeps its whole body of 900 KB", async () => {
    const body = { message: "no", exceptionStack: ["at io.airbyte.Server\n".repeat(45_000)] };
    const { error } = await makeClient(scriptedFetch(json(body, 404)))
      .connections.get({ connectionId })
      .result();
    expect(error).toMatchObject({ body });
  });
});

describe("the time to process a response is linear in its length:", () => {
  // Work that is quadratic in these lengths exceeds the time limit of a test.
  const long = 1_000_000;
  test.each([
    ["a location", (text: string) => json({}, 302, { location: text }), "a"],
    ["a location with many users", (text: string) => json({}, 302, { location: text }), "a@"],
    ["a location with many queries", (text: string) => json({}, 302, { location: text }), "?"],
    ["a challenge", (text: string) => json({}, 401, { "www-authenticate": text }), " "],
    ["a Retry-After of seconds", (text: string) => json({}, 429, { "retry-after": text }), "1"],
    ["a Retry-After with a date", (text: string) => json({}, 429, { "retry-after": `Mon${text}` }), " 1"],
    ["a message of spaces", (text: string) => json({ message: `${text}x` }, 404), " "],
    ["a message of lines", (text: string) => json({ message: `${text}x` }, 404), "\n"],
    ["a page after white space", (text: string) => new Response(text, { status: 404 }), " "],
    ["a number with zeros", (text: string) => new Response(`{"a":1${text}1}`), "0"],
    ["a number with decimals", (text: string) => new Response(`{"a":0.${text}1}`), "0"],
    ["exponents", (text: string) => new Response(`{"a":"${text}"}`), "1e1"],
    ["quotes", (text: string) => new Response(`{"b":1e400,"a":"${text}"}`), '\\"'],
    ["backslashes", (text: string) => new Response(`{"b":1e400,"a":"${text}"}`), "\\\\"],
    ["opening brackets", (text: string) => new Response(`{"b":1e400,"a":"${text}`), "["],
    ["parts of a password", (text: string) => json({ message: text }, 404), "hunter-"],
    ["parts of an escaped password", (text: string) => json({ message: text }, 404), "hunter%2"],
  ])("%s", async (_what, answer, piece) => {
    const fetch = scriptedFetch(answer(piece.repeat(long / piece.length)));
    const airbyte = makeClient(fetch, { headers: { "x-secret": "hunter-hunter-2" }, maxRetries: 0 });
    await airbyte.connections.get({ connectionId }).result();
    expect(fetch.requests).toHaveLength(1);
  });
});
