import {
  AbortError,
  type Airbyte,
  bearerAuth,
  ConfigError,
  clientCredentialsAuth,
  createClient,
  type Hooks,
} from "@airbyte-web-backend/client";
import { raw } from "@airbyte-web-backend/client/raw";
import { stream } from "@airbyte-web-backend/client/stream";
import { describe, expect, type Mock, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { workspaceId } from "./make-connection.ts";
import { rejectedElsewhere, unhandledRejections } from "./node.ts";
import { json, refused, scriptedFetch } from "./scripted-fetch.ts";
import { settle, useFakeClock } from "./time.ts";

useFakeClock();

const operation = "webBackendListConnectionsForWorkspace";
const callId = expect.any(String);

function spies(): { [Name in keyof Hooks]-?: Mock<(event: unknown) => void> } {
  return {
    onRequest: vi.fn(),
    onResponse: vi.fn(),
    onRetry: vi.fn(),
    onSuccess: vi.fn(),
    onError: vi.fn(),
    onInvalid: vi.fn(),
  };
}

describe("the hooks", () => {
  test("onRequest and onResponse are called for each attempt, and onSuccess once", async () => {
    const hooks = spies();
    const slow = (): Promise<Response> => new Promise((resolve) => setTimeout(resolve, 250, json({ connections: [] })));
    await settle(makeClient(scriptedFetch(json({}, 503), slow), { hooks }).connections.list({ workspaceId }));
    const url = "http://localhost:8000/api/v1/web_backend/connections/list";
    expect(hooks.onRequest.mock.calls).toEqual([
      [{ operation, callId, attempt: 1, url, headers: expect.anything() }],
      [{ operation, callId, attempt: 2, url, headers: expect.anything() }],
    ]);
    expect(hooks.onResponse.mock.calls).toEqual([
      [{ operation, callId, attempt: 1, status: 503, durationMs: 0 }],
      [{ operation, callId, attempt: 2, status: 200, durationMs: 250 }],
    ]);
    expect(hooks.onSuccess.mock.calls).toEqual([[{ operation, callId, attempt: 2, durationMs: 625 }]]);
    expect(hooks.onError).not.toHaveBeenCalled();
  });

  test("onRequest gets harmless headers in clear and the others redacted", async () => {
    const hooks = spies();
    const airbyte = makeClient(scriptedFetch(json({})), {
      hooks,
      auth: bearerAuth("token-123456"),
      headers: { "X-Api-Key": "key-123456" },
    });
    await airbyte.connections.list({ workspaceId });
    const headers = {
      accept: "application/json",
      "content-type": "application/json",
      "user-agent": "airbyte-web-backend-client",
      authorization: "[redacted]",
      "x-api-key": "[redacted]",
    };
    expect(hooks.onRequest.mock.calls).toEqual([[expect.objectContaining({ headers })]]);
  });

  test("onRetry gets the reason and the delay", async () => {
    const hooks = spies();
    const fetch = scriptedFetch(refused(), json({}, 503, { "retry-after": "2" }), json({}));
    await settle(makeClient(fetch, { hooks }).connections.list({ workspaceId }));
    expect(hooks.onRetry.mock.calls).toEqual([
      [{ operation, callId, attempt: 1, delayMs: 375, reason: expect.objectContaining({ name: "NetworkError" }) }],
      [{ operation, callId, attempt: 2, delayMs: 2_000, reason: 503 }],
    ]);
  });

  test("onError is called once with the error of the call", async () => {
    const hooks = spies();
    const result = await settle(
      makeClient(scriptedFetch(json({}, 503), json({}, 404)), { hooks }).connections.list({ workspaceId }),
    );
    expect(hooks.onError).toHaveBeenCalledExactlyOnceWith({
      operation,
      callId,
      attempt: 2,
      error: !result.ok && result.error,
      durationMs: 375,
    });
  });

  test("onError is called for a body that cannot be sent", async () => {
    const hooks = spies();
    await settle(makeClient(scriptedFetch(), { hooks }).connections.get({ connectionId: (() => 1) as never }));
    expect(hooks.onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ attempt: 0, error: expect.objectContaining({ name: "ConfigError" }) }),
    );
  });
});

const fail = {
  throws: () => {
    throw new Error("the logger is full");
  },
  rejects: () => Promise.reject(new Error("the logger is full")),
  "returns a thenable that rejects": () => ({
    // biome-ignore lint/suspicious/noThenProperty: the test needs a thenable of another promise library.
    then: (_resolve: unknown, reject?: (reason: unknown) => void) => reject?.(new Error("the logger is full")),
  }),
  "never settles": () => new Promise(() => {}),
};

describe("a failing hook does not affect the call", () => {
  test.each(Object.entries(fail))("when it %s", async (_how, hook) => {
    const hooks: Hooks = { onRequest: hook, onResponse: hook, onRetry: hook, onError: hook };
    const airbyte = makeClient(scriptedFetch(json({}, 503), json({ connections: [] }), json({}, 404)), { hooks });
    expect(await settle(airbyte.connections.list({ workspaceId }))).toMatchObject({ ok: true, attempts: 2 });
    expect(await settle(airbyte.connections.list({ workspaceId }))).toMatchObject({ error: { name: "NotFoundError" } });
  });

  test.each([
    ["rejects", fail.rejects],
    ["rejects with a promise of another realm", rejectedElsewhere],
  ])("and leaves no unhandled rejection when it %s", async (_how, hook) => {
    const hooks: Hooks = { onRequest: hook, onResponse: hook, onError: hook };
    const airbyte = makeClient(scriptedFetch(json({}, 404)), { hooks });
    expect(await unhandledRejections(() => airbyte.connections.list({ workspaceId }).result())).toEqual([]);
  });
});

test("onError is called, and onSuccess is not, if validation fails", async () => {
  const hooks = spies();
  const validators = {
    webBackendGetConnection: () => [],
    [operation]: () => [{ pointer: "", expected: "", found: "" }],
  };
  const airbyte = makeClient(scriptedFetch(json({})), { hooks, validate: "strict", validators: validators as never });
  await airbyte.connections.list({ workspaceId }).result();
  expect([hooks.onSuccess.mock.calls.length, hooks.onError.mock.calls.length]).toEqual([0, 1]);
});

describe("callId", () => {
  type Event = { readonly callId: string; readonly operation: string; readonly attempt: number };
  /** Hooks that record all events. */
  const recorder = (): { readonly hooks: Hooks; readonly events: [hook: string, event: Event][] } => {
    const events: [string, Event][] = [];
    const names = ["onRequest", "onResponse", "onRetry", "onSuccess", "onError"] as const;
    return {
      events,
      hooks: Object.fromEntries(names.map((name) => [name, (event: Event) => events.push([name, event])])),
    };
  };
  const ofCall = (events: [string, Event][], id: string | undefined): string[] =>
    events.filter(([, event]) => event.callId === id).map(([name]) => name);

  test("groups the events of concurrent calls", async () => {
    const { hooks, events } = recorder();
    const airbyte = makeClient(async (url) => (url.endsWith("get") ? json({}, 404) : json({})), { hooks });
    await Promise.all([
      airbyte.connections.list({ workspaceId }),
      airbyte.connections.list({ workspaceId }),
      airbyte.connections.get({ connectionId: workspaceId }).result(),
    ]);
    const ids = [...new Set(events.map(([, { callId }]) => callId))];
    expect(ids).toHaveLength(3);
    expect(ids.map((id) => ofCall(events, id).join(" ")).sort()).toEqual([
      "onRequest onResponse onError",
      "onRequest onResponse onSuccess",
      "onRequest onResponse onSuccess",
    ]);
  });

  test("differs between calls of a client, a derived client and another client, even with equal random numbers", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { hooks, events } = recorder();
    const airbyte = makeClient(async () => json({}), { hooks });
    for (const client of [airbyte, airbyte, airbyte.with({ maxRetries: 0 })])
      await client.connections.list({ workspaceId });
    vi.restoreAllMocks();
    await makeClient(async () => json({}), { hooks }).connections.list({ workspaceId });
    expect(new Set(events.map(([, { callId }]) => callId)).size).toBe(4);
  });

  test("of a token request differs from that of the call", async () => {
    const { hooks, events } = recorder();
    const auth = clientCredentialsAuth({ clientId: "id-1", clientSecret: "secret-1" });
    const token = (): Response => json({ access_token: "abc" });
    const airbyte = makeClient(scriptedFetch(token(), json({}, 401), token(), json({})), { hooks, auth });
    await airbyte.connections.list({ workspaceId });
    const path = "/v1/applications/token";
    expect(events.map(([name, event]) => [name, event.operation, event.attempt])).toEqual([
      ["onRequest", path, 1],
      ["onResponse", path, 1],
      ["onSuccess", path, 1],
      ["onRequest", operation, 1],
      ["onResponse", operation, 1],
      ["onRequest", path, 1],
      ["onResponse", path, 1],
      ["onSuccess", path, 1],
      ["onRequest", operation, 2],
      ["onResponse", operation, 2],
      ["onSuccess", operation, 2],
    ]);
    const ids = [...new Set(events.map(([, { callId }]) => callId))];
    expect(ids).toHaveLength(3);
    expect(JSON.stringify(events)).not.toMatch(/secret-1|abc/);
  });

  test.each([
    ["was rejected", json({}, 403)],
    ["returned no token", json({ token: "x" })],
  ])("of a token request that %s is in its onError event, and the call has another", async (_how, answer) => {
    const { hooks, events } = recorder();
    const auth = clientCredentialsAuth({ clientId: "id-1", clientSecret: "secret-1" });
    await makeClient(scriptedFetch(answer), { hooks, auth }).connections.list({ workspaceId }).result();
    expect(events.map(([name, event]) => [name, event.operation])).toEqual([
      ["onRequest", "/v1/applications/token"],
      ["onResponse", "/v1/applications/token"],
      ["onError", "/v1/applications/token"],
      ["onError", operation],
    ]);
    expect(new Set(events.map(([, { callId }]) => callId)).size).toBe(2);
  });

  const callRaw = (airbyte: Airbyte): Promise<unknown> =>
    raw(airbyte).POST("/v1/web_backend/connections/list", { body: { workspaceId } });
  test.each<[string, (airbyte: Airbyte) => Promise<unknown>, number, string]>([
    ["raw that succeeds", callRaw, 200, "onSuccess"],
    ["raw that fails", callRaw, 404, "onError"],
    ["a stream", (airbyte) => stream(airbyte).connections.list({ workspaceId }).next(), 200, "onSuccess"],
  ])("of %s has a final event", async (_what, call, status, final) => {
    const { hooks, events } = recorder();
    await call(makeClient(async () => json({ connections: [] }, status), { hooks }));
    expect(events.map(([name]) => name)).toEqual(["onRequest", "onResponse", final]);
    expect(new Set(events.map(([, { callId }]) => callId)).size).toBe(1);
  });

  test.each([
    ["a method", (airbyte: Airbyte) => airbyte.connections.list({ workspaceId }), ["onSuccess"]],
    ["raw", callRaw, []],
  ])("of %s that middleware responds to", async (_what, call, names) => {
    const { hooks, events } = recorder();
    const airbyte = makeClient(scriptedFetch(), { hooks });
    raw(airbyte).use({ onRequest: () => json({ connections: [] }) });
    await call(airbyte);
    expect(events.map(([name]) => name)).toEqual(names);
  });

  test("of a stream that is aborted has no event after onError", async () => {
    const { hooks, events } = recorder();
    const controller = new AbortController();
    const airbyte = makeClient(async () => json({ connections: [{}, {}] }), { hooks });
    const connections = stream(airbyte).connections.list({ workspaceId }, { signal: controller.signal });
    await connections.next();
    controller.abort();
    await expect(connections.next()).rejects.toThrow(AbortError);
    await vi.advanceTimersByTimeAsync(0);
    expect(events.map(([name]) => name)).toEqual(["onRequest", "onError"]);
  });
});

test("hooks that are an object of a class keep their `this`", async () => {
  class Metrics {
    requests = 0;
    onRequest(): void {
      this.requests++;
    }
  }
  const metrics = new Metrics();
  await makeClient(scriptedFetch(json({})), { hooks: metrics }).connections.list({ workspaceId });
  expect(metrics.requests).toBe(1);
});

describe("hooks that with() adds", () => {
  test("are called after the existing ones, for each event", async () => {
    const told: string[] = [];
    const tell = (name: string): Hooks => ({
      onRequest: () => told.push(`${name} request`),
      onSuccess: () => told.push(`${name} success`),
    });
    const airbyte = makeClient(async () => json({}), { hooks: tell("first") });
    await airbyte
      .with({ hooks: tell("second") })
      .with({ hooks: { onSuccess: () => told.push("third success") } })
      .connections.list({ workspaceId });
    expect(told).toEqual(["first request", "second request", "first success", "second success", "third success"]);
    told.length = 0;
    await airbyte.connections.list({ workspaceId });
    expect(told).toEqual(["first request", "first success"]);
  });

  test("are called even if earlier ones throw", async () => {
    const onSuccess = vi.fn();
    await makeClient(async () => json({}), { hooks: { onSuccess: fail.throws } })
      .with({ hooks: { onSuccess } })
      .connections.list({ workspaceId });
    expect(onSuccess).toHaveBeenCalledOnce();
  });
});

describe('validate: "warn" without an onInvalid hook', () => {
  const validators = { webBackendGetConnection: () => [] } as never;

  test("throws a ConfigError in createClient() and with()", () => {
    const options = { baseUrl: "http://localhost:8000", validate: "warn", validators } as const;
    expect(() => createClient(options)).toThrow(/^hooks: must have onInvalid/);
    expect(() => createClient({ ...options, hooks: { onError: vi.fn() } })).toThrow(ConfigError);
    expect(() => makeClient(scriptedFetch(), { validators }).with({ validate: "warn" })).toThrow(ConfigError);
    expect(() => createClient({ ...options, hooks: { onInvalid: vi.fn() } })).not.toThrow();
  });

  test("rejects a call with a ConfigError before a request", async () => {
    const fetch = scriptedFetch();
    const call = makeClient(fetch, { validators }).connections.list({ workspaceId }, { validate: "warn" });
    await expect(call).rejects.toMatchObject({ name: "ConfigError", option: "hooks" });
    expect(fetch.requests).toHaveLength(0);
  });
});
