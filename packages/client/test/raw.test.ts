import { AirbyteError, bearerAuth, type ClientOptions, ConfigError } from "@airbyte-web-backend/client";
import { raw } from "@airbyte-web-backend/client/raw";
import { describe, expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { connectionId, destinationId, sourceId, workspaceId } from "./make-connection.ts";
import { type Answer, empty, json, never, refused, reset, scriptedFetch } from "./scripted-fetch.ts";
import { useFakeClock } from "./time.ts";

const STATE = "/v1/web_backend/workspace/state";
const CREATE = "/v1/web_backend/connections/create";
const GET = "/v1/web_backend/connections/get";
const state = { hasConnections: true, hasSources: true, hasDestinations: true };
const create = { sourceId, destinationId, status: "active" } as const;

useFakeClock();

describe("raw()", () => {
  test("returns the data and the response of a typed POST, and leaves no timer behind", async () => {
    const fetch = scriptedFetch(json(state, 200, { "x-server": "airbyte" }));
    const { data, error, response } = await raw(makeClient(fetch)).POST(STATE, { body: { workspaceId } });
    expect(data).toEqual(state);
    expect(error).toBeUndefined();
    expect([response.status, response.headers.get("x-server")]).toEqual([200, "airbyte"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("returns a response that is not 2xx as error, without throwing", async () => {
    const body = { message: "Could not find configuration for STANDARD_SYNC: x." };
    const airbyte = makeClient(scriptedFetch(json(body, 404)));
    const { data, error, response } = await raw(airbyte).POST(GET, { body: { connectionId } });
    expect(data).toBeUndefined();
    expect(error).toEqual(body);
    expect(response.status).toBe(404);
  });

  test("accepts headers and a signal for one call", async () => {
    const fetch = scriptedFetch(never);
    const controller = new AbortController();
    const call = raw(makeClient(fetch)).POST(STATE, {
      body: { workspaceId },
      headers: { "x-team": "ops" },
      signal: controller.signal,
    });
    const outcome = call.catch((reason) => reason);
    await vi.advanceTimersByTimeAsync(10);
    const reason = new Error("the user left");
    controller.abort(reason);
    expect(await outcome).toMatchObject({ name: "AbortError", cause: reason });
    expect(fetch.requests[0]?.headers.get("x-team")).toBe("ops");
  });

  test("retries a read like the client", async () => {
    const fetch = scriptedFetch(json({}, 503), refused(), json(state));
    const call = raw(makeClient(fetch)).POST(STATE, { body: { workspaceId } });
    await vi.runAllTimersAsync();
    expect((await call).data).toEqual(state);
    expect(fetch.requests).toHaveLength(3);
  });

  test.each([
    ["a write", CREATE, create],
    ["a get with refresh", GET, { connectionId, withRefreshedCatalog: true }],
  ])("does not retry %s", async (_what, path, body) => {
    const fetch = scriptedFetch(json({ message: "no" }, 503), json({}));
    const call = raw(makeClient(fetch)).POST(path as typeof CREATE, { body: body as typeof create });
    await vi.runAllTimersAsync();
    expect((await call).error).toEqual({ message: "no" });
    expect(fetch.requests).toHaveLength(1);
  });

  test("shares the retry budget of its client", async () => {
    const fetch = scriptedFetch(...Array.from({ length: 400 }, () => json({}, 503)));
    const airbyte = makeClient(fetch);
    for (let call = 0; call < 50; call++) {
      const result = airbyte.workspaces.getState({ workspaceId }).result();
      await vi.runAllTimersAsync();
      await result;
    }
    const before = fetch.requests.length;
    const call = raw(airbyte).POST(STATE, { body: { workspaceId } });
    await vi.runAllTimersAsync();
    await call;
    expect(fetch.requests).toHaveLength(before + 1);
  });

  test("rejects with a NetworkError without a response, with an unknown outcome for a write", async () => {
    const call = raw(makeClient(scriptedFetch(reset()))).POST(CREATE, { body: create });
    await expect(call).rejects.toMatchObject({
      name: "NetworkError",
      operation: "webBackendCreateConnection",
      outcomeUnknown: true,
    });
  });

  test("rejects with a TimeoutError after the timeout", async () => {
    const airbyte = makeClient(scriptedFetch(never), { maxRetries: 0, timeoutMs: 100 });
    const outcome = raw(airbyte)
      .POST(STATE, { body: { workspaceId } })
      .catch((reason) => reason);
    await vi.advanceTimersByTimeAsync(100);
    expect(await outcome).toMatchObject({ name: "TimeoutError", limitMs: 100 });
  });

  test("does not follow a redirect, and returns it as error", async () => {
    const fetch = scriptedFetch(empty(302, { location: "https://login.example/" }));
    const { data, response } = await raw(makeClient(fetch)).POST(STATE, { body: { workspaceId } });
    expect(data).toBeUndefined();
    expect(response.status).toBe(302);
    expect(fetch.requests).toHaveLength(1);
  });

  test("redacts the credentials that an error response repeats", async () => {
    const echo: Answer = ({ headers }) => json({ message: headers.get("authorization") }, 400);
    const airbyte = makeClient(scriptedFetch(echo), { auth: bearerAuth("Hunter2/token") });
    const { error } = await raw(airbyte).POST(STATE, { body: { workspaceId } });
    expect(error).toEqual({ message: "[redacted]" });
  });

  test("returns the error unchanged if a request header has the value of a JSON literal", async () => {
    const body = { message: "no", port: 12_345_678 };
    const airbyte = makeClient(scriptedFetch(json(body, 404)), { headers: { "x-port": "12345678" } });
    const { error } = await raw(airbyte).POST(STATE, { body: { workspaceId } });
    expect(error).toEqual(body);
  });

  test.each([204, 304])("returns a response without a body, with status %d", async (status) => {
    const { response } = await raw(makeClient(scriptedFetch(empty(status)))).POST(STATE, { body: { workspaceId } });
    expect(response.status).toBe(status);
  });

  const root = { baseUrl: "http://localhost", basePath: "/" };
  test.each<[string, string, Partial<ClientOptions>, object]>([
    ["a path that leads out of the API", "/../../v1/health", {}, {}],
    ["a path that continues the address", "@other.example/v1/health", {}, {}],
    ["a path that does not begin with a slash", "v1/connections/list", {}, {}],
    ["a path that continues the address without a base path", "@other.example/v1/health", root, {}],
    ["a path that continues the host without a base path", ".other.example/v1/health", root, {}],
    ["another server", STATE, {}, { baseUrl: "http://localhost:8001/api" }],
  ])("rejects with a ConfigError for %s", async (_what, path, options, callOptions) => {
    const fetch = scriptedFetch();
    const call = raw(makeClient(fetch, options)).POST(
      path as never,
      { body: { workspaceId }, ...callOptions } as never,
    );
    await expect(call).rejects.toMatchObject({ name: "ConfigError", option: "path" });
    expect(fetch.requests).toHaveLength(0);
  });

  test("rejects with an AirbyteError when a custom serialiser does not write JSON", async () => {
    const fetch = scriptedFetch(json({}));
    const call = raw(makeClient(fetch)).POST(STATE, { body: { workspaceId }, bodySerializer: () => "not json" });
    await expect(call).rejects.toBeInstanceOf(AirbyteError);
  });

  test("throws a ConfigError for an object that is not a client", () => {
    expect(() => raw({} as never)).toThrow(ConfigError);
    expect(() => raw({ ...makeClient(scriptedFetch()) })).toThrow(ConfigError);
    expect(() => raw(undefined as never)).toThrow(ConfigError);
  });
});

describe("a path that the spec does not have", () => {
  interface OtherPaths {
    "/v1/connections/search": {
      post: {
        parameters: { query?: { page?: number } };
        requestBody: { content: { "application/json": { workspaceId: string } } };
        responses: { 200: { content: { "application/json": { connections: string[] } } } };
      };
    };
    "/v1/connections/{id}": {
      get: {
        parameters: { path: { id: string } };
        responses: { 200: { content: { "application/json": { name: string } } } };
      };
    };
  }

  test("is sent with the credentials and headers of the client, and has the types that you declare", async () => {
    const fetch = scriptedFetch(json({ connections: ["one"] }), json({ name: "one" }));
    const client = raw<OtherPaths>(makeClient(fetch, { auth: bearerAuth("abc-1234"), headers: { "x-team": "data" } }));
    const { data } = await client.POST("/v1/connections/search", {
      body: { workspaceId },
      params: { query: { page: 2 } },
    });
    expect(data?.connections).toEqual(["one"]);
    expect((await client.GET("/v1/connections/{id}", { params: { path: { id: "a b" } } })).data?.name).toBe("one");
    const [search, get] = fetch.requests;
    expect(search).toMatchObject({ url: "http://localhost:8000/api/v1/connections/search?page=2" });
    expect(search?.headers.get("authorization")).toBe("Bearer abc-1234");
    expect([search?.headers.get("x-team"), search?.headers.get("content-type")]).toEqual(["data", "application/json"]);
    expect(get).toMatchObject({ url: "http://localhost:8000/api/v1/connections/a%20b", text: undefined });
    expect(get?.init.method).toBe("GET");
  });

  test("counts as a write: is not retried when the server may have acted", async () => {
    const fetch = scriptedFetch(json({}, 503), json({}));
    const { response } = await raw<OtherPaths>(makeClient(fetch)).POST("/v1/connections/search", {
      body: { workspaceId },
    });
    expect(response.status).toBe(503);
    expect(fetch.requests).toHaveLength(1);
  });

  test("is retried when the server certainly did not act", async () => {
    const fetch = scriptedFetch(refused(), json({}, 429, { "retry-after": "1" }), json({ connections: [] }));
    const call = raw<OtherPaths>(makeClient(fetch)).POST("/v1/connections/search", { body: { workspaceId } });
    await vi.runAllTimersAsync();
    expect((await call).data).toEqual({ connections: [] });
  });

  test("is the operation in errors and hooks", async () => {
    const onError = vi.fn();
    const airbyte = makeClient(scriptedFetch(reset()), { hooks: { onError } });
    const call = raw<OtherPaths>(airbyte).POST("/v1/connections/search", { body: { workspaceId } });
    await expect(call).rejects.toMatchObject({
      name: "NetworkError",
      operation: "/v1/connections/search",
      message: expect.stringMatching(/^\/v1\/connections\/search got no response/),
      outcomeUnknown: true,
    });
    expect(onError.mock.calls).toEqual([[expect.objectContaining({ operation: "/v1/connections/search" })]]);
  });

  test("of the spec with a query is still retried as a read", async () => {
    const fetch = scriptedFetch(json({}, 503), json(state));
    const call = raw(makeClient(fetch)).POST(STATE, { body: { workspaceId }, params: { query: { x: 1 } } } as never);
    await vi.runAllTimersAsync();
    expect((await call).response.status).toBe(200);
  });

  test("accepts a form, and rejects a body that is not text before a request", async () => {
    const fetch = scriptedFetch(json({ connections: [] }));
    const client = raw<OtherPaths>(makeClient(fetch));
    const send = (body: BodyInit, type?: string): Promise<unknown> =>
      client.POST("/v1/connections/search", {
        body: { workspaceId },
        bodySerializer: () => body,
        ...(type && { headers: { "content-type": type } }),
      });
    await send(new URLSearchParams({ a: "b" }), "application/x-www-form-urlencoded");
    await expect(send(new Uint8Array([0xff, 0xfe]))).rejects.toMatchObject({ name: "ConfigError", option: "body" });
    expect(fetch.requests.map(({ text, headers }) => [text, headers.get("content-type")])).toEqual([
      ["a=b", "application/x-www-form-urlencoded"],
    ]);
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
