import { bearerAuth, type Hooks } from "@airbyte-web-backend/client";
import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { workspaceId } from "./make-connection.ts";
import { rejectedElsewhere, unhandledRejections } from "./node.ts";
import { json, refused, scriptedFetch } from "./scripted-fetch.ts";
import { settle } from "./time.ts";

const operation = "webBackendListConnectionsForWorkspace";

function spies(): { [Name in keyof Hooks]-?: Mock<(event: unknown) => void> } {
  return { onRequest: vi.fn(), onResponse: vi.fn(), onRetry: vi.fn(), onError: vi.fn(), onInvalid: vi.fn() };
}

describe("the hooks", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
    vi.spyOn(Math, "random").mockReturnValue(0.5);
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  test("onRequest and onResponse are told of each attempt", async () => {
    const hooks = spies();
    const slow = (): Promise<Response> => new Promise((resolve) => setTimeout(resolve, 250, json({ connections: [] })));
    await settle(makeClient(scriptedFetch(json({}, 503), slow), { hooks }).connections.list({ workspaceId }));
    const url = "http://localhost:8000/api/v1/web_backend/connections/list";
    expect(hooks.onRequest.mock.calls).toEqual([
      [{ operation, attempt: 1, url, headers: expect.anything() }],
      [{ operation, attempt: 2, url, headers: expect.anything() }],
    ]);
    expect(hooks.onResponse.mock.calls).toEqual([
      [{ operation, attempt: 1, status: 503, durationMs: 0 }],
      [{ operation, attempt: 2, status: 200, durationMs: 250 }],
    ]);
    expect(hooks.onError).not.toHaveBeenCalled();
  });

  test("onRequest sees harmless headers, and the others redacted", async () => {
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

  test("onRetry is told why, and how long the wait will be", async () => {
    const hooks = spies();
    const fetch = scriptedFetch(refused(), json({}, 503, { "retry-after": "2" }), json({}));
    await settle(makeClient(fetch, { hooks }).connections.list({ workspaceId }));
    expect(hooks.onRetry.mock.calls).toEqual([
      [{ operation, attempt: 1, delayMs: 375, reason: expect.objectContaining({ name: "NetworkError" }) }],
      [{ operation, attempt: 2, delayMs: 2_000, reason: 503 }],
    ]);
  });

  test("onError is told once of the error that the call rejects with", async () => {
    const hooks = spies();
    const result = await settle(
      makeClient(scriptedFetch(json({}, 503), json({}, 404)), { hooks }).connections.list({ workspaceId }),
    );
    expect(hooks.onError).toHaveBeenCalledExactlyOnceWith({
      operation,
      attempt: 2,
      error: !result.ok && result.error,
      durationMs: 375,
    });
  });

  test("onError is told of a body that cannot be sent", async () => {
    const hooks = spies();
    await settle(makeClient(scriptedFetch(), { hooks }).connections.get({ connectionId: (() => 1) as never }));
    expect(hooks.onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ attempt: 0, error: expect.objectContaining({ name: "ConfigError" }) }),
    );
  });
});

describe("a hook that fails does not matter", () => {
  const fail = {
    throws: () => {
      throw new Error("the logger is full");
    },
    rejects: () => Promise.reject(new Error("the logger is full")),
    "gives a thenable that rejects": () => ({
      // biome-ignore lint/suspicious/noThenProperty: a thenable of another promise library is the case.
      then: (_resolve: unknown, reject?: (reason: unknown) => void) => reject?.(new Error("the logger is full")),
    }),
    "never settles": () => new Promise(() => {}),
  };

  test.each(Object.entries(fail))("when it %s", async (_how, hook) => {
    vi.useFakeTimers({ now: 0 });
    const hooks: Hooks = { onRequest: hook, onResponse: hook, onRetry: hook, onError: hook };
    const airbyte = makeClient(scriptedFetch(json({}, 503), json({ connections: [] }), json({}, 404)), { hooks });
    expect(await settle(airbyte.connections.list({ workspaceId }))).toMatchObject({ ok: true, attempts: 2 });
    expect(await settle(airbyte.connections.list({ workspaceId }))).toMatchObject({ error: { name: "NotFoundError" } });
    vi.useRealTimers();
  });

  test.each([
    ["rejects", fail.rejects],
    ["rejects with a promise of another realm", rejectedElsewhere],
  ])("and leaves no unhandled rejection when it %s", async (_how, hook) => {
    const hooks: Hooks = { onRequest: hook, onResponse: hook, onError: hook };
    const airbyte = makeClient(scriptedFetch(json({}, 404)), { hooks });
    expect(await unhandledRejections(() => airbyte.connections.list({ workspaceId }).result())).toEqual([]);
  });

  test("also when it is no function", async () => {
    const airbyte = makeClient(scriptedFetch(json({ connections: [] })), { hooks: { onRequest: "log" } as never });
    expect(await airbyte.connections.list({ workspaceId })).toEqual({ connections: [] });
  });
});
