import { AbortError } from "@airbyte-web-backend/client";
import { describe, expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { destinationId, sourceId, workspaceId } from "./make-connection.ts";
import { countListeners } from "./node.ts";
import { type Answer, deaf, json, never, scriptedFetch, stalls } from "./scripted-fetch.ts";
import { isPendingAfter, settle, useFakeClock } from "./time.ts";

useFakeClock();

const create = { sourceId, destinationId, status: "active" } as const;

test("a signal that is already aborted prevents the request", async () => {
  const fetch = scriptedFetch(json({}));
  const reason = new Error("the user left");
  const result = await makeClient(fetch)
    .connections.create(create, { signal: AbortSignal.abort(reason) })
    .result();
  expect(result).toMatchObject({
    ok: false,
    error: { name: "AbortError", cause: reason, attempts: 0, outcomeUnknown: false },
  });
  expect(fetch.requests).toHaveLength(0);
});

describe.each<[string, Answer]>([
  ["while the server does not respond", never],
  ["while the body is arriving", stalls],
  ["while fetch ignores its signal", deaf],
])("an abort %s", (_phase, answer) => {
  test("ends the call at once with an AbortError that has the reason as cause", async () => {
    const controller = new AbortController();
    const reason = new Error("the user left");
    const result = makeClient(scriptedFetch(answer))
      .connections.list({ workspaceId }, { signal: controller.signal })
      .result();
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(reason);
    expect(await isPendingAfter(0, result)).toBe(false);
    expect(await result).toMatchObject({
      ok: false,
      error: {
        name: "AbortError",
        cause: reason,
        operation: "webBackendListConnectionsForWorkspace",
        attempts: 1,
        message: "webBackendListConnectionsForWorkspace was aborted",
      },
    });
  });

  test("aborts the request, and is not retried", async () => {
    const controller = new AbortController();
    const fetch = scriptedFetch(answer, json({}));
    const result = makeClient(fetch).connections.list({ workspaceId }, { signal: controller.signal }).result();
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    await result;
    expect(fetch.requests.map(({ signal }) => signal.aborted)).toEqual([true]);
  });

  test("makes the outcome of a write unknown", async () => {
    const controller = new AbortController();
    const result = makeClient(scriptedFetch(answer)).connections.create(create, { signal: controller.signal }).result();
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    expect(await result).toMatchObject({ error: { name: "AbortError", outcomeUnknown: true } });
  });

  test("leaves no timer and no listener behind", async () => {
    const controller = new AbortController();
    const result = makeClient(scriptedFetch(answer), { deadlineMs: 60_000 })
      .connections.list({ workspaceId }, { signal: controller.signal })
      .result();
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    await result;
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(countListeners(controller.signal)).toBe(0);
  });
});

describe("an abort in the delay between attempts", () => {
  test("ends the call at once and sends no further request", async () => {
    const controller = new AbortController();
    const reason = new Error("the user left");
    const fetch = scriptedFetch(json({}, 503, { "retry-after": "20" }), json({}));
    const call = makeClient(fetch).connections.list({ workspaceId }, { signal: controller.signal });
    const result = call.result();
    expect(await isPendingAfter(10_000, result)).toBe(true);
    controller.abort(reason);
    expect(await isPendingAfter(0, result)).toBe(false);
    expect(await result).toMatchObject({ error: { name: "AbortError", cause: reason, attempts: 1 } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetch.requests).toHaveLength(1);
  });

  test("leaves no timer and no listener behind", async () => {
    const controller = new AbortController();
    const fetch = scriptedFetch(json({}, 503));
    const result = makeClient(fetch).connections.list({ workspaceId }, { signal: controller.signal }).result();
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    await result;
    expect(vi.getTimerCount()).toBe(0);
    expect(countListeners(controller.signal)).toBe(0);
  });

  test("has outcomeUnknown false for a write whose attempts were all rejected", async () => {
    const controller = new AbortController();
    const fetch = scriptedFetch(json({}, 429, { "retry-after": "10" }));
    const result = makeClient(fetch).connections.create(create, { signal: controller.signal }).result();
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    expect(await result).toMatchObject({ error: { name: "AbortError", attempts: 1, outcomeUnknown: false } });
  });

  test("takes effect at once in the onRetry hook", async () => {
    const controller = new AbortController();
    const fetch = scriptedFetch(json({}, 503, { "retry-after": "20" }), json({}));
    const airbyte = makeClient(fetch, { hooks: { onRetry: () => controller.abort() } });
    const result = airbyte.connections.list({ workspaceId }, { signal: controller.signal }).result();
    expect(await isPendingAfter(0, result)).toBe(false);
    expect(fetch.requests).toHaveLength(1);
  });
});

test("an abort while a credential provider runs ends the call at once, without a request", async () => {
  const controller = new AbortController();
  const fetch = scriptedFetch(json({}));
  let answer: (headers: Record<string, string>) => void = () => undefined;
  const auth = {
    headers: () =>
      new Promise<Record<string, string>>((resolve) => {
        answer = resolve;
      }),
  };
  const result = makeClient(fetch, { auth }).connections.create(create, { signal: controller.signal }).result();
  await vi.advanceTimersByTimeAsync(10);
  controller.abort();
  expect(await isPendingAfter(0, result)).toBe(false);
  expect(await result).toMatchObject({ error: { name: "AbortError", attempts: 0, outcomeUnknown: false } });
  answer({});
  await vi.advanceTimersByTimeAsync(60_000);
  expect(fetch.requests).toHaveLength(0);
});

test("an abort after the call has ended has no effect", async () => {
  const controller = new AbortController();
  const call = makeClient(scriptedFetch(json({ connections: [] }))).connections.list(
    { workspaceId },
    { signal: controller.signal },
  );
  await call;
  controller.abort();
  expect(await call).toEqual({ connections: [] });
});

test.each([
  ["succeeds", [json({ connections: [] })]],
  ["fails", [json({}, 404)]],
  ["needs retries", [json({}, 503), json({}, 503), json({ connections: [] })]],
])("a call that %s leaves no listener on its signal", async (_what, answers) => {
  const { signal } = new AbortController();
  const fetch = scriptedFetch(...answers);
  await settle(makeClient(fetch, { deadlineMs: 60_000 }).connections.list({ workspaceId }, { signal }));
  expect(fetch.requests).toHaveLength(answers.length);
  expect(countListeners(signal)).toBe(0);
});

test("many calls with one signal leave no listeners on it", async () => {
  const { signal } = new AbortController();
  const fetch = scriptedFetch(...Array.from({ length: 50 }, () => json({ connections: [] })));
  const airbyte = makeClient(fetch);
  await Promise.all(Array.from({ length: 50 }, () => airbyte.connections.list({ workspaceId }, { signal })));
  expect(countListeners(signal)).toBe(0);
});

test("AbortSignal.timeout() keeps its TimeoutError as cause", async () => {
  vi.useRealTimers();
  const error = await makeClient(scriptedFetch(never))
    .connections.list({ workspaceId }, { signal: AbortSignal.timeout(1) })
    .catch((reason) => reason);
  expect(error).toBeInstanceOf(AbortError);
  expect(error.cause).toMatchObject({ name: "TimeoutError" });
});

test("an abort without a reason has the platform's AbortError as cause", async () => {
  const error = await makeClient(scriptedFetch(never))
    .connections.list({ workspaceId }, { signal: AbortSignal.abort() })
    .catch((reason) => reason);
  expect(error.cause).toBeInstanceOf(DOMException);
});

describe("an abort whose reason is the error of an earlier attempt is an AbortError", () => {
  test.each([
    ["a broken connection", () => Promise.reject(new TypeError("terminated"))],
    ["an attempt that timed out", never],
  ])("%s", async (_what, answer) => {
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
