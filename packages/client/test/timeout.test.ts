import { describe, expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { connectionId, destinationId, sourceId, workspaceId } from "./make-connection.ts";
import { countListeners } from "./node.ts";
import { deaf, json, never, scriptedFetch, stalls } from "./scripted-fetch.ts";
import { isPendingAfter, useFakeClock } from "./time.ts";

useFakeClock();

const ANSWERS = [
  ["a server that never responds", never],
  ["a body that stalls", stalls],
  ["a fetch that ignores its signal", deaf],
] as const;

describe.each(ANSWERS)("with %s", (_what, answer) => {
  test("an attempt ends after 30 s with a TimeoutError", async () => {
    const result = makeClient(scriptedFetch(answer), { maxRetries: 0 }).connections.list({ workspaceId }).result();
    expect(await isPendingAfter(29_999, result)).toBe(true);
    expect(await isPendingAfter(1, result)).toBe(false);
    expect(await result).toMatchObject({
      ok: false,
      error: {
        name: "TimeoutError",
        limit: "timeoutMs",
        limitMs: 30_000,
        operation: "webBackendListConnectionsForWorkspace",
        attempts: 1,
        message: "webBackendListConnectionsForWorkspace took longer than 30000 ms",
        hint: expect.stringContaining("timeoutMs"),
      },
    });
  });

  test("timeoutMs of the call overrides that of the client", async () => {
    const airbyte = makeClient(scriptedFetch(answer, answer), { maxRetries: 0, timeoutMs: 5_000 });
    const first = airbyte.connections.list({ workspaceId }).result();
    const second = airbyte.connections.list({ workspaceId }, { timeoutMs: 100 }).result();
    expect(await isPendingAfter(100, second)).toBe(false);
    expect(await isPendingAfter(4_899, first)).toBe(true);
    expect(await isPendingAfter(1, first)).toBe(false);
  });

  test("each attempt has the full timeout", async () => {
    const fetch = scriptedFetch(answer, answer, answer);
    const result = makeClient(fetch, { timeoutMs: 1_000 }).connections.list({ workspaceId }).result();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetch.requests.map(({ atMs }) => atMs)).toEqual([0, 1_375, 3_125]);
    expect(await result).toMatchObject({ ok: false, error: { name: "TimeoutError", attempts: 3 } });
  });

  test("deadlineMs ends the whole call, including the delays", async () => {
    const fetch = scriptedFetch(answer, answer, answer);
    const airbyte = makeClient(fetch, { timeoutMs: 1_000, deadlineMs: 1_200 });
    const result = airbyte.connections.list({ workspaceId }).result();
    // The shortest delay, 250 ms, would exceed the deadline, so there is no retry.
    expect(await isPendingAfter(999, result)).toBe(true);
    expect(await isPendingAfter(1, result)).toBe(false);
    expect(await result).toMatchObject({
      ok: false,
      error: { name: "TimeoutError", limit: "timeoutMs", limitMs: 1_000, attempts: 1 },
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetch.requests).toHaveLength(1);
  });

  test("deadlineMs ends a running attempt", async () => {
    const airbyte = makeClient(scriptedFetch(answer), { deadlineMs: 700 });
    const result = airbyte.connections.list({ workspaceId }).result();
    expect(await isPendingAfter(700, result)).toBe(false);
    expect(await result).toMatchObject({ error: { limit: "deadlineMs", limitMs: 700 } });
  });

  test("the request is aborted after the timeout", async () => {
    const fetch = scriptedFetch(answer);
    const result = makeClient(fetch, { maxRetries: 0, timeoutMs: 100 }).connections.list({ workspaceId }).result();
    expect(fetch.requests[0]?.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(fetch.requests[0]?.signal.aborted).toBe(true);
    await result;
  });

  test.each([
    ["timeoutMs", { timeoutMs: 100 }],
    ["timeoutMs before deadlineMs", { timeoutMs: 100, deadlineMs: 200 }],
    ["deadlineMs", { deadlineMs: 100 }],
  ])("a call that ends after %s leaves no timer and no listener", async (_limit, options) => {
    const { signal } = new AbortController();
    const airbyte = makeClient(scriptedFetch(answer), { maxRetries: 0, ...options });
    const result = airbyte.connections.list({ workspaceId }, { signal }).result();
    await vi.advanceTimersByTimeAsync(100);
    await result;
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(countListeners(signal)).toBe(0);
  });

  test.each(["timeoutMs", "deadlineMs"])("a write that ends after %s has an unknown outcome", async (limit) => {
    const airbyte = makeClient(scriptedFetch(answer), { [limit]: 100 });
    const result = airbyte.connections.create({ sourceId, destinationId, status: "active" }).result();
    await vi.advanceTimersByTimeAsync(100);
    expect(await result).toMatchObject({ error: { name: "TimeoutError", limit, outcomeUnknown: true } });
  });
});

describe("get with withRefreshedCatalog", () => {
  const refresh = { connectionId, withRefreshedCatalog: true };

  test.each([
    ["10 minutes by default", undefined, undefined, 600_000],
    ["the timeoutMs of the client", 1_000, undefined, 1_000],
    ["the timeoutMs of the call rather than of the client", 900_000, 1_000, 1_000],
  ])("has a timeout of %s", async (_what, ofClient, ofCall, limitMs) => {
    const airbyte = makeClient(scriptedFetch(never), { timeoutMs: ofClient });
    const result = airbyte.connections.get(refresh, { timeoutMs: ofCall }).result();
    expect(await isPendingAfter(limitMs - 1, result)).toBe(true);
    expect(await isPendingAfter(1, result)).toBe(false);
    expect(await result).toMatchObject({ error: { name: "TimeoutError", limitMs, attempts: 1 } });
  });
});

test("a timeout that is longer than the maximum of a timer is unlimited", async () => {
  const airbyte = makeClient(scriptedFetch(never), { maxRetries: 0, timeoutMs: 2 ** 31 });
  const controller = new AbortController();
  const result = airbyte.connections.list({ workspaceId }, { signal: controller.signal }).result();
  expect(await isPendingAfter(100_000, result)).toBe(true);
  controller.abort();
  await result;
});

test("timeoutMs includes a credential provider that never resolves", async () => {
  const fetch = scriptedFetch();
  const airbyte = makeClient(fetch, { maxRetries: 0, timeoutMs: 100, auth: { headers: () => new Promise(() => {}) } });
  const result = airbyte.connections.create({ sourceId, destinationId, status: "active" }).result();
  await vi.advanceTimersByTimeAsync(100);
  expect(await result).toMatchObject({ error: { name: "TimeoutError", attempts: 0, outcomeUnknown: false } });
  expect(fetch.requests).toHaveLength(0);
});

test("no request is sent if a credential provider resolves after the deadline", async () => {
  const fetch = scriptedFetch(json({}));
  const auth = { headers: (): Promise<Record<string, string>> => new Promise((done) => setTimeout(done, 500, {})) };
  const airbyte = makeClient(fetch, { deadlineMs: 100, auth });
  const result = airbyte.connections.create({ sourceId, destinationId, status: "active" }).result();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await result).toMatchObject({ error: { name: "TimeoutError", outcomeUnknown: false } });
  expect(fetch.requests).toHaveLength(0);
});

test("no request is sent if a credential provider resolves after its attempt has timed out", async () => {
  const after = <Value>(ms: number, value: Value): Promise<Value> => new Promise((done) => setTimeout(done, ms, value));
  const waits = [150, 0];
  const auth = { headers: () => after(waits.shift() ?? 0, {}) };
  const fetch = scriptedFetch(() => after(90, json({ connections: [] })));
  const result = makeClient(fetch, { timeoutMs: 100, auth }).connections.list({ workspaceId }).result();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await result).toMatchObject({ ok: true, attempts: 1 });
  expect(fetch.requests).toHaveLength(1);
});

test.each([200, 404])("a call that ends with status %d leaves no timer behind", async (status) => {
  const airbyte = makeClient(scriptedFetch(json({}, status)), { deadlineMs: 60_000 });
  await airbyte.connections.list({ workspaceId }).result();
  expect(vi.getTimerCount()).toBe(0);
});

describe("deadlineMs", () => {
  test("that ends before the next delay rejects at once with the last error", async () => {
    const fetch = scriptedFetch(json({ message: "busy" }, 503, { "retry-after": "10" }));
    const result = makeClient(fetch, { deadlineMs: 5_000 }).connections.list({ workspaceId }).result();
    await vi.advanceTimersByTimeAsync(0);
    expect(await result).toMatchObject({
      error: { name: "ServerError", status: 503, retryAfterMs: 10_000, attempts: 1 },
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("that is longer than the delay allows the retry", async () => {
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
