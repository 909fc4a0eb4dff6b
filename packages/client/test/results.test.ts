import { type Airbyte, NotFoundError } from "@airbyte-web-backend/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { connectionId, workspaceId } from "./make-connection.ts";
import { nextTask, unhandledRejections } from "./node.ts";
import { json, refused, scriptedFetch } from "./scripted-fetch.ts";

const state = { hasConnections: true, hasSources: true, hasDestinations: false };
const missing = { message: "Could not find configuration for STANDARD_SYNC: x." };

afterEach(() => void vi.useRealTimers());

describe("a call that succeeds", () => {
  test.each(["result", "withResponse"] as const)(".%s() resolves to ok, data, response and attempts", async (form) => {
    const answer = json(state, 200, { "x-server": "airbyte" });
    const result = await makeClient(scriptedFetch(answer)).workspaces.getState({ workspaceId })[form]();
    expect(result).toEqual({ ok: true, data: state, response: answer, attempts: 1 });
    expect(result.response?.headers.get("x-server")).toBe("airbyte");
  });

  test("sends one request even if its outcome is read several times", async () => {
    const fetch = scriptedFetch(json(state));
    const call = makeClient(fetch).workspaces.getState({ workspaceId });
    await Promise.all([call, call.result(), call.withResponse(), call.result()]);
    await call.withResponse();
    await call;
    expect(fetch.requests).toHaveLength(1);
  });

  test("returns the same data in each form", async () => {
    const call = makeClient(scriptedFetch(json(state))).workspaces.getState({ workspaceId });
    const data = await call;
    expect((await call.withResponse()).data).toBe(data);
    expect(await call.result()).toMatchObject({ ok: true, data });
  });

  test("sends its request even if it is not awaited", async () => {
    const fetch = scriptedFetch(json(state));
    makeClient(fetch).workspaces.getState({ workspaceId });
    await expect.poll(() => fetch.requests.length).toBe(1);
  });
});

describe("a call that fails", () => {
  test("rejects with the error, as .withResponse() does, and .result() resolves to it and the response", async () => {
    const answer = json(missing, 404);
    const call = makeClient(scriptedFetch(answer)).connections.get({ connectionId });
    const error = await call.catch((reason) => reason);
    expect(error).toBeInstanceOf(NotFoundError);
    await expect(call.withResponse()).rejects.toBe(error);
    expect(await call.result()).toEqual({ ok: false, error, response: answer, attempts: 1 });
  });

  test(".result() has no response if the server sent none", async () => {
    const call = makeClient(scriptedFetch(refused()), { maxRetries: 0 }).connections.get({ connectionId });
    const result = await call.result();
    expect(result).toMatchObject({ ok: false, error: { name: "NetworkError" } });
    expect(!result.ok && result.response).toBeUndefined();
  });

  test.each([
    ["the promise", (call: Forms) => call.catch(() => undefined)],
    [".result()", (call: Forms) => call.result()],
    [".withResponse()", (call: Forms) => call.withResponse().catch(() => undefined)],
    [".then() with two functions", (call: Forms) => call.then(undefined, () => undefined)],
    [".finally()", (call: Forms) => call.finally(() => undefined).catch(() => undefined)],
  ])("leaves no unhandled rejection when only %s is used", async (_form, use) => {
    const fetch = scriptedFetch(json(missing, 404));
    const reasons = await unhandledRejections(() => use(makeClient(fetch).connections.get({ connectionId })));
    expect(reasons).toEqual([]);
  });

  test("is an unhandled rejection after a second if it is not handled", async () => {
    vi.useFakeTimers();
    const reasons = await unhandledRejections(async () => {
      makeClient(scriptedFetch(json(missing, 404))).connections.get({ connectionId });
      await vi.advanceTimersByTimeAsync(900);
      expect(vi.getTimerCount()).toBe(1);
      await vi.advanceTimersByTimeAsync(200);
    });
    expect(reasons).toEqual([expect.any(NotFoundError)]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is an unhandled rejection if only a derived promise is not handled", async () => {
    const reasons = await unhandledRejections(async () => {
      const call = makeClient(scriptedFetch(json(missing, 404))).connections.get({ connectionId });
      call.then(() => undefined);
      await nextTask();
    });
    expect(reasons).toEqual([expect.any(NotFoundError)]);
  });
});

describe("the outcome of a call that has already failed", () => {
  /** A client whose responses are errors and take as many milliseconds as the first digits of the id. */
  const clientOf = (): Airbyte =>
    makeClient(async (_url, { body }) => {
      const { connectionId } = JSON.parse(body as string);
      await new Promise((resolve) => setTimeout(resolve, Number.parseInt(connectionId, 10)));
      return json(missing, 404);
    });
  const outcomes = (calls: readonly Forms[], use: (call: Forms) => Promise<unknown>, pauseMs = 0): Promise<unknown[]> =>
    unhandledRejections(async () => {
      const end = (async () => {
        for (const call of calls) {
          await use(call);
          if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
        }
      })();
      await vi.runAllTimersAsync();
      await end;
      expect(vi.getTimerCount()).toBe(0);
    });

  beforeEach(() => void vi.useFakeTimers());

  test.each<[string, (call: Forms) => Promise<unknown>]>([
    [".result()", (call) => call.result()],
    [".withResponse()", (call) => call.withResponse().catch(() => undefined)],
    ["await", (call) => call.catch(() => undefined)],
    [".finally()", (call) => call.finally(() => undefined).catch(() => undefined)],
    ["Promise.allSettled", (call) => Promise.allSettled([call])],
    ["Promise.resolve", (call) => Promise.resolve(call).catch(() => undefined)],
  ])("can be asked for by %s, one call after the other, when a later one fails first", async (_form, use) => {
    const { connections } = clientOf();
    const calls = ["20000", "5", "30000", "1"].map((connectionId) => connections.get({ connectionId }));
    expect(await outcomes(calls, use)).toEqual([]);
  });

  test("can be read in a loop with other work in between", async () => {
    const { connections } = clientOf();
    const calls = ["3000", "5", "5", "5", "5", "5"].map((connectionId) => connections.get({ connectionId }));
    expect(await outcomes(calls, (call) => call.result(), 900)).toEqual([]);
  });

  test("can be read later, and resolves at once", async () => {
    const call = clientOf().connections.get({ connectionId: "5" });
    await vi.advanceTimersByTimeAsync(500);
    expect(await outcomes([call], (late) => late.result())).toEqual([]);
    expect(await call.result()).toMatchObject({ ok: false, error: { name: "NotFoundError" } });
  });

  test("can be read when the calls are of a client and a derived client", async () => {
    const airbyte = clientOf();
    const calls = ["20000", "5"].map((connectionId) =>
      airbyte.with({ maxRetries: 0 }).connections.get({ connectionId }),
    );
    expect(await outcomes(calls, (call) => call.result())).toEqual([]);
  });
});

test("a call is an instance of Promise, and works with its methods and combinators", async () => {
  const airbyte = makeClient(async () => json(state));
  const call = airbyte.workspaces.getState({ workspaceId });
  expect(call).toBeInstanceOf(Promise);
  expect(Object.prototype.toString.call(call)).toBe("[object Promise]");
  expect(await Promise.all([call, call.then(({ hasSources }) => hasSources), Promise.race([call])])).toEqual([
    state,
    true,
    state,
  ]);
  expect(await call.finally(() => undefined)).toEqual(state);
});

describe("a body that cannot be sent", () => {
  const cycle: { workspaceId: unknown } = { workspaceId };
  cycle.workspaceId = cycle;

  test.each([
    ["a cycle", cycle],
    [
      "a getter that throws",
      {
        get workspaceId() {
          throw new Error("not now");
        },
      },
    ],
    [
      "a toJSON that throws",
      {
        toJSON() {
          throw new Error("no");
        },
      },
    ],
  ])("is a ConfigError of the call and no synchronous throw: %s", async (_what, body) => {
    const fetch = scriptedFetch();
    const error = await makeClient(fetch)
      .connections.get(body as never)
      .catch((reason) => reason);
    expect(error).toMatchObject({
      name: "ConfigError",
      option: "body",
      operation: "webBackendGetConnection",
      attempts: 0,
      outcomeUnknown: false,
    });
    expect(error.cause).toBeInstanceOf(Error);
    expect(fetch.requests).toHaveLength(0);
  });
});

type Forms = ReturnType<ReturnType<typeof makeClient>["connections"]["get"]>;
