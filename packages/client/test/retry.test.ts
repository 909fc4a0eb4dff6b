import type { Airbyte, CallOptions, CallPromise } from "@airbyte-web-backend/client";
import { describe, expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { connectionId, destinationId, sourceId, workspaceId } from "./make-connection.ts";
import {
  type Answer,
  breaksOff,
  json,
  never,
  refused,
  reset,
  type ScriptedFetch,
  scriptedFetch,
} from "./scripted-fetch.ts";
import { isPendingAfter, settle, useFakeClock } from "./time.ts";

useFakeClock();

const PASSING = [408, 425, 429, 500, 502, 503, 504];
const FINAL = [300, 400, 401, 402, 403, 404, 405, 409, 410, 413, 415, 418, 422, 501, 505, 599];

/** Failures after which the server may have acted. */
const UNCLEAR: [string, Answer][] = [
  ["a reset connection", reset()],
  ["a truncated body", breaksOff],
  ["a timeout", never],
];

type Method = (airbyte: Airbyte, options?: CallOptions) => CallPromise<unknown>;

const READS: [string, Method][] = [
  ["list", (airbyte, options) => airbyte.connections.list({ workspaceId }, options)],
  ["listAll", (airbyte, options) => airbyte.connections.listAll({ workspaceId }, options)],
  ["get", (airbyte, options) => airbyte.connections.get({ connectionId }, options)],
  [
    "get without refresh",
    (airbyte, options) => airbyte.connections.get({ connectionId, withRefreshedCatalog: false }, options),
  ],
  ["search", (airbyte, options) => airbyte.connections.search({}, options)],
  ["getState", (airbyte, options) => airbyte.workspaces.getState({ workspaceId }, options)],
];

const WRITES: [string, Method][] = [
  ["create", (airbyte, options) => airbyte.connections.create({ sourceId, destinationId, status: "active" }, options)],
  [
    "update",
    (airbyte, options) =>
      airbyte.connections.update({ connectionId, status: "active", syncCatalog: { streams: [] } }, options),
  ],
  [
    "get with refresh",
    (airbyte, options) => airbyte.connections.get({ connectionId, withRefreshedCatalog: true }, options),
  ],
];

const [, list] = READS[0] as [string, Method];
const [, create] = WRITES[0] as [string, Method];

describe.each(READS)("a read, %s,", (_name, call) => {
  test.each(PASSING)("is retried after %d", async (status) => {
    const fetch = scriptedFetch(json({}, status), json({}));
    expect(await settle(call(makeClient(fetch)))).toMatchObject({ ok: true, attempts: 2 });
  });

  test.each(FINAL)("is not retried after %d", async (status) => {
    const fetch = scriptedFetch(json({}, status), json({}));
    expect(await settle(call(makeClient(fetch)))).toMatchObject({ ok: false, error: { status, attempts: 1 } });
    expect(fetch.requests).toHaveLength(1);
  });

  test.each<[string, Answer]>([["a refused connection", refused()], ...UNCLEAR])(
    "is repeated after %s",
    async (_what, answer) => {
      expect(await settle(call(makeClient(scriptedFetch(answer, json({})))))).toMatchObject({ ok: true, attempts: 2 });
    },
  );

  test("is sent three times and rejects with the last error", async () => {
    const fetch = scriptedFetch(json({ message: "1" }, 500), json({ message: "2" }, 502), json({ message: "3" }, 503));
    const result = await settle(call(makeClient(fetch)));
    expect(result).toMatchObject({ ok: false, error: { status: 503, body: { message: "3" }, attempts: 3 } });
    expect(fetch.requests).toHaveLength(3);
  });
});

describe.each(WRITES)("a write, %s,", (_name, call) => {
  test.each(PASSING.filter((status) => status !== 429))("is not retried after %d", async (status) => {
    const fetch = scriptedFetch(json({}, status), json({}));
    const result = await settle(call(makeClient(fetch)));
    const outcomeUnknown = status !== 425; // the only one that is a rejection
    expect(result).toMatchObject({ ok: false, error: { status, attempts: 1, outcomeUnknown } });
    expect(fetch.requests).toHaveLength(1);
  });

  test.each(UNCLEAR)("is not repeated after %s, and its outcome is unknown", async (_what, answer) => {
    const fetch = scriptedFetch(answer, json({}));
    const result = await settle(call(makeClient(fetch)));
    expect(result).toMatchObject({ ok: false, error: { attempts: 1, outcomeUnknown: true } });
    expect(fetch.requests).toHaveLength(1);
  });

  test.each<[string, Answer]>([
    ["a refused connection", refused()],
    ["429", json({}, 429)],
  ])("is repeated after %s, when the server certainly did not act", async (_what, answer) => {
    expect(await settle(call(makeClient(scriptedFetch(answer, json({})))))).toMatchObject({ ok: true, attempts: 2 });
  });

  test("stops at the first attempt that may have acted", async () => {
    const fetch = scriptedFetch(refused(), json({}, 500), json({}));
    const result = await settle(call(makeClient(fetch)));
    expect(result).toMatchObject({ ok: false, error: { status: 500, attempts: 2, outcomeUnknown: true } });
  });

  test("that never reached the server has outcomeUnknown false", async () => {
    const result = await settle(call(makeClient(scriptedFetch(refused(), refused(), refused()))));
    expect(result).toMatchObject({ ok: false, error: { name: "NetworkError", attempts: 3, outcomeUnknown: false } });
  });

  test('with retry "always" is retried like a read', async () => {
    const fetch = scriptedFetch(json({}, 500), reset(), json({}));
    expect(await settle(call(makeClient(fetch), { retry: "always" }))).toMatchObject({ ok: true, attempts: 3 });
  });

  test('with retry "always" still has an unknown outcome', async () => {
    const fetch = scriptedFetch(json({}, 500), refused(), refused());
    const result = await settle(call(makeClient(fetch), { retry: "always" }));
    expect(result).toMatchObject({ ok: false, error: { name: "NetworkError", outcomeUnknown: true } });
  });

  test('with retry "never" is not retried even if the server did not act', async () => {
    const fetch = scriptedFetch(refused(), json({}));
    expect(await settle(call(makeClient(fetch), { retry: "never" }))).toMatchObject({ ok: false });
    expect(fetch.requests).toHaveLength(1);
  });
});

test('a write with retry "always" has an unknown outcome when an earlier attempt may have acted', async () => {
  const fetch = scriptedFetch(json({}, 503), json({}, 400));
  const result = await settle(create(makeClient(fetch), { retry: "always" }));
  expect(result).toMatchObject({ ok: false, error: { name: "InvalidInputError", attempts: 2, outcomeUnknown: true } });
});

test('a read with retry "never" is not retried', async () => {
  const fetch = scriptedFetch(json({}, 503), json({}));
  expect(await settle(list(makeClient(fetch), { retry: "never" }))).toMatchObject({ ok: false });
  expect(fetch.requests).toHaveLength(1);
});

describe("maxRetries", () => {
  test.each([0, 1, 2, 3])("%d limits the number of requests", async (maxRetries) => {
    const fetch = scriptedFetch(...Array.from({ length: 9 }, () => json({}, 503)));
    await settle(list(makeClient(fetch, { maxRetries })));
    expect(fetch.requests).toHaveLength(maxRetries + 1);
  });

  test("of a call overrides that of the client", async () => {
    const fetch = scriptedFetch(...Array.from({ length: 9 }, () => json({}, 503)));
    await settle(list(makeClient(fetch, { maxRetries: 5 }), { maxRetries: 0 }));
    expect(fetch.requests).toHaveLength(1);
  });
});

describe("the delay between attempts", () => {
  test("doubles from 0.5 s, times a random factor", async () => {
    const fetch = scriptedFetch(...Array.from({ length: 9 }, () => json({}, 503)));
    await settle(list(makeClient(fetch, { maxRetries: 5 })));
    expect(waits(fetch)).toEqual([375, 750, 1_500, 3_000, 6_000]);
  });

  test.each([
    ["0", 0],
    ["1", 1_000],
    ["20", 20_000],
    [new Date(7_000).toUTCString(), 7_000],
    ["soon", 375],
  ])("after Retry-After %j is %d ms, for a read and a write", async (retryAfter, ms) => {
    for (const call of [list, create]) {
      const fetch = scriptedFetch(json({}, 429, { "retry-after": retryAfter }), json({}));
      vi.setSystemTime(0);
      expect(await settle(call(makeClient(fetch)))).toMatchObject({ ok: true });
      expect(waits(fetch)).toEqual([ms]);
    }
  });

  test.each([
    ["21", 21_000],
    ["3600", 3_600_000],
    [new Date(60_000).toUTCString(), 60_000],
  ])("does not happen when Retry-After %j asks for more than 20 s: the call fails at once", async (value, ms) => {
    const fetch = scriptedFetch(json({}, 429, { "retry-after": value }), json({}));
    const result = list(makeClient(fetch)).result();
    expect(await isPendingAfter(0, result)).toBe(false);
    expect(await result).toMatchObject({ ok: false, error: { name: "RateLimitError", retryAfterMs: ms, attempts: 1 } });
  });
});

describe("the retry budget", () => {
  const failures = (count: number): Response[] => Array.from({ length: count }, () => json({}, 503));

  test("of a client ends after 100 retries, and then each call sends one request", async () => {
    const fetch = scriptedFetch(...failures(400));
    const airbyte = makeClient(fetch);
    for (let call = 0; call < 60; call++) await settle(list(airbyte));
    expect(fetch.requests).toHaveLength(60 + 100);
  });

  test("is shared with the clients that with() derives", async () => {
    const fetch = scriptedFetch(...failures(400));
    const airbyte = makeClient(fetch);
    const derived = airbyte.with({ headers: { "x-team": "ops" } });
    for (let call = 0; call < 50; call++) await settle(list(airbyte));
    const before = fetch.requests.length;
    expect(await settle(list(derived))).toMatchObject({ ok: false, error: { attempts: 1 } });
    expect(fetch.requests).toHaveLength(before + 1);
  });

  test("is not shared between two clients", async () => {
    const fetch = scriptedFetch(...failures(400));
    const airbyte = makeClient(fetch);
    for (let call = 0; call < 50; call++) await settle(list(airbyte));
    expect(await settle(list(makeClient(fetch)))).toMatchObject({ error: { attempts: 3 } });
  });

  test("is refilled by successful calls", async () => {
    const failing = failures(150);
    const working = Array.from({ length: 10 }, () => json({}));
    const fetch = scriptedFetch(...failing, ...working, ...failures(20));
    const airbyte = makeClient(fetch);
    for (let call = 0; call < 50; call++) await settle(list(airbyte));
    for (let call = 0; call < 10; call++) await settle(list(airbyte));
    expect(await settle(list(airbyte))).toMatchObject({ error: { attempts: 3 } });
    expect(await settle(list(airbyte))).toMatchObject({ error: { attempts: 1 } });
  });
});

/** The milliseconds between consecutive requests. */
function waits({ requests }: ScriptedFetch): number[] {
  return requests.slice(1).map(({ atMs }, index) => atMs - (requests[index]?.atMs ?? Number.NaN));
}

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
    const fetch = scriptedFetch(json({}, 503), json({}, 503), json({}, 503));
    const result = makeClient(fetch)
      .connections.get(body as never)
      .result();
    await vi.runAllTimersAsync();
    expect(await result).toMatchObject({ error: { status: 503, outcomeUnknown: requests === 1 } });
    expect(fetch.requests).toHaveLength(requests);
  });
});
