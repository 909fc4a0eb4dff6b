import {
  type Fault,
  type FaultTarget,
  LOCAL_JSON_DESTINATION_ID,
  type MockAirbyte,
  POSTGRES_SOURCE_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { expect, test, vi } from "vitest";
import { findMismatchesOf } from "./0.36.5/find-mismatches.ts";
import { makeMock, post } from "./0.36.5/make-mock.ts";

const path = "connections/list";
const body = { workspaceId: WORKSPACE_ID };
const url = `http://localhost:8000/api/v1/web_backend/${path}`;
const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
const create = { sourceId: POSTGRES_SOURCE_ID, destinationId: LOCAL_JSON_DESTINATION_ID, status: "active" };

/** The statuses of requests, one after the other. */
async function statusesOf(mock: MockAirbyte, count: number): Promise<number[]> {
  const statuses: number[] = [];
  while (statuses.length < count) statuses.push((await mock.fetch(url, init)).status);
  return statuses;
}

test("next applies to one request", async () => {
  const mock = makeMock();
  mock.faults.next(path, { status: 503, retryAfterSeconds: 1 });
  const failed = await post(mock, path, body);
  expect(failed.status).toBe(503);
  expect(failed.headers.get("retry-after")).toBe("1");
  expect((await post(mock, path, body)).status).toBe(200);
});

test("next does not apply to other operations", async () => {
  const mock = makeMock();
  mock.faults.next("connections/get", { status: 503 });
  expect((await post(mock, path, body)).status).toBe(200);
});

test("next with times applies to that number of requests", async () => {
  const mock = makeMock();
  mock.faults.next(path, { status: 503, times: 2 });
  expect(await statusesOf(mock, 3)).toEqual([503, 503, 200]);
});

test("several next apply in order", async () => {
  const mock = makeMock();
  mock.faults.next(path, { status: 503 });
  mock.faults.next("*", { status: 429 });
  expect(await statusesOf(mock, 2)).toEqual([503, 429]);
});

test("always applies until clear, after next", async () => {
  const mock = makeMock();
  mock.faults.always("*", { status: 500 });
  mock.faults.next(path, { status: 503 });
  expect(await statusesOf(mock, 2)).toEqual([503, 500]);
  mock.faults.clear();
  expect(await statusesOf(mock, 1)).toEqual([200]);
});

test("clear with a target keeps the faults of others", async () => {
  const mock = makeMock();
  mock.faults.always(path, { status: 500 });
  mock.faults.always("workspace/state", { status: 502 });
  mock.faults.clear(path);
  expect((await post(mock, path, body)).status).toBe(200);
  expect((await post(mock, "workspace/state", body)).status).toBe(502);
});

test("the faults option sets initial faults, which reset restores", async () => {
  const mock = makeMock({ faults: { [path]: { status: 503, times: 1 } } });
  expect(await statusesOf(mock, 2)).toEqual([503, 200]);
  mock.reset();
  expect(await statusesOf(mock, 1)).toEqual([503]);
});

test("a status takes a body and headers", async () => {
  const mock = makeMock();
  mock.faults.next(path, { status: 418, body: "short and stout", headers: { "Content-Type": "text/plain" } });
  const response = await mock.fetch(url, init);
  expect(response.headers.get("content-type")).toBe("text/plain");
  expect(await response.text()).toBe("short and stout");
});

test.each([
  [{ status: 200, body: null }, "null"],
  [{ status: 200, body: "" }, ""],
  [{ status: 200, body: { a: 1 } }, '{"a":1}'],
  [{ status: 204 }, ""],
])("the fault %j responds with the text %j", async (fault, text) => {
  const mock = makeMock();
  mock.faults.next(path, fault);
  const response = await mock.fetch(url, init);
  expect(response.status).toBe(fault.status);
  expect(await response.text()).toBe(text);
});

test.each<[fault: object, message: string]>([
  [{ status: 99 }, "A fault's status must be an integer from 200 to 599, got 99"],
  [{ html: true, status: 200.5 }, "A fault's status must be an integer from 200 to 599, got 200.5"],
  [{ status: 503, times: 0 }, "A fault's times must be an integer of 1 or more, got 0"],
  [{ status: 503, times: Number.NaN }, "A fault's times must be an integer of 1 or more, got NaN"],
  [{ status: 503, probability: -0.1 }, "A fault's probability must be a number from 0 to 1, got -0.1"],
  [{ status: 503, probability: 1.1 }, "A fault's probability must be a number from 0 to 1, got 1.1"],
  [{ status: 503, probability: Number.NaN }, "A fault's probability must be a number from 0 to 1, got NaN"],
  [{ status: 429, retryAfterSeconds: -1 }, "A fault's retryAfterSeconds must be a number of 0 or more, got -1"],
  [{ delayMs: Number.NaN }, "A fault's delayMs must be a number of 0 or more, got NaN"],
  [{ delayMs: "20" }, "A fault's delayMs must be a number of 0 or more, got 20"],
  [{ cutBody: true, status: 503 }, "A fault must have only one of status, cutBody"],
  [{ hang: true, networkError: true }, "A fault must have only one of hang, networkError"],
  [{ hang: false }, "A fault's hang must be true, got false"],
  [
    { times: 2 },
    "A fault must have one of status, delayMs, html, hang, cutBody, invalidJson, networkError, untilNewToken",
  ],
])("the fault %j throws", (fault, message) => {
  const { faults } = makeMock();
  expect(() => faults.next(path, fault as Fault)).toThrow(new RangeError(message));
  expect(() => faults.always(path, fault as Fault)).toThrow(new RangeError(message));
  expect(() => makeMock({ faults: { [path]: fault as Fault } })).toThrow(new RangeError(message));
});

test("delayMs delays the response", async () => {
  const mock = makeMock();
  mock.faults.next(path, { delayMs: 30 });
  const started = performance.now();
  expect((await post(mock, path, body)).status).toBe(200);
  expect(performance.now() - started).toBeGreaterThanOrEqual(29);
});

test.each<Fault>([{ hang: true }, { delayMs: 60_000 }])("%j rejects with the reason of an abort", async (fault) => {
  const mock = makeMock();
  mock.faults.next(path, fault);
  const reason = new Error("enough");
  const controller = new AbortController();
  const answer = mock.fetch(url, { ...init, signal: controller.signal });
  await expect.poll(() => mock.calls.length).toBe(1);
  controller.abort(reason);
  await expect(answer).rejects.toBe(reason);
  expect(mock.calls[0]?.status).toBeNull();
});

test("cutBody sends half of the body, then breaks", async () => {
  const mock = makeMock();
  mock.faults.next(path, { cutBody: true });
  const response = await mock.fetch(url, init);
  expect(response.status).toBe(200);
  const reader = response.body?.getReader();
  expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
  await expect(reader?.read()).rejects.toThrow(TypeError);
});

test("invalidJson sends half of the JSON", async () => {
  const mock = makeMock();
  mock.faults.next(path, { invalidJson: true });
  const response = await mock.fetch(url, init);
  expect(response.status).toBe(200);
  await expect(response.json()).rejects.toThrow(SyntaxError);
});

test.each([
  [{ html: true }, 502, "502 Bad Gateway"],
  [{ html: true, status: 200 }, 200, "200 OK"],
  [{ html: true, status: 503 }, 503, "503 Service Unavailable"],
  [{ html: true, status: 599 }, 599, "599"],
] as const)("the fault %j responds with %i and the page %j", async (fault, status, title) => {
  const mock = makeMock();
  mock.faults.next(path, fault);
  const response = await mock.fetch(url, init);
  expect([response.status, response.headers.get("content-type")]).toEqual([status, "text/html"]);
  expect(await response.text()).toContain(`<h1>${title}</h1>`);
});

test.each<[fault: object, created: number]>([
  [{ status: 503 }, 0],
  [{ status: 503, delayMs: 1 }, 0],
  [{ status: 503, delayMs: undefined }, 0],
  [{ html: true }, 0],
  [{ html: true, status: 503, delayMs: 1 }, 0],
  [{ html: true, serverActs: false }, 0],
  [{ networkError: true }, 0],
  [{ status: 504, serverActs: true }, 1],
  [{ status: 503, delayMs: 1, serverActs: true }, 1],
  [{ networkError: true, serverActs: true }, 1],
  [{ delayMs: 1, serverActs: undefined }, 1],
  [{ cutBody: true }, 1],
  [{ cutBody: true, delayMs: 1 }, 1],
  [{ invalidJson: true }, 1],
])("a create with the fault %j makes %i connections", async (fault, created) => {
  const mock = makeMock();
  const before = mock.state.connections.length;
  mock.faults.next("connections/create", fault as Fault);
  const call = mock.fetch(url.replace("list", "create"), { ...init, body: JSON.stringify(create) });
  if ("networkError" in fault) await expect(call).rejects.toThrow(TypeError);
  else await call;
  expect(mock.state.connections.length - before).toBe(created);
});

test("a preflight does not use a fault", async () => {
  const mock = makeMock();
  mock.faults.next(path, { status: 503 });
  expect((await mock.fetch(url, { method: "OPTIONS" })).status).toBe(200);
  expect((await post(mock, path, body)).status).toBe(503);
});

const paths: readonly FaultTarget[] = [
  "connections/list",
  "connections/list_all",
  "connections/get",
  "connections/create",
  "connections/update",
  "connections/search",
  "workspace/state",
];

test.each(paths)("a fault for %s applies only to it, a fault for * to all", async (target) => {
  const mock = makeMock();
  mock.faults.always(target, { status: 503 });
  for (const asked of paths) expect((await post(mock, asked, "{")).status, asked).toBe(asked === target ? 503 : 422);
  mock.faults.always("*", { status: 502 });
  for (const asked of paths) expect((await post(mock, asked, "{")).status, asked).toBe(asked === target ? 503 : 502);
});

test("a fault for * does not apply to health and unknown paths", async () => {
  const mock = makeMock();
  mock.faults.always("*", { status: 503 });
  expect((await mock.fetch("http://localhost:8000/api/v1/health")).status).toBe(200);
  expect((await post(mock, "connections/delete", {})).status).toBe(404);
});

test.each([
  [{ status: 400 }, "InvalidInputExceptionInfo"],
  [{ status: 500 }, "KnownExceptionInfo"],
  [{ status: 422 }, "KnownExceptionInfo"],
  [{ status: 429, retryAfterSeconds: 7 }, "KnownExceptionInfo"],
] as const)("the body of the fault %j has the keys of %s", async (fault, schema) => {
  const mock = makeMock();
  mock.faults.next(path, fault);
  const answer = await post(mock, path, body);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([fault.status, "application/json"]);
  expect(findMismatchesOf(schema, answer.body)).toEqual([]);
});

/** Sends 40 requests. Returns `x` for each that failed, and `.` for the others. */
async function pattern(mock: MockAirbyte): Promise<string> {
  return (await statusesOf(mock, 40)).map((status) => (status === 503 ? "x" : ".")).join("");
}

test("the requests that fail with a probability depend on the seed", async () => {
  const faults = { [path]: { status: 503, probability: 0.5 } };
  const mock = makeMock({ faults, seed: 7 });
  const first = await pattern(mock);
  expect(new Set(first)).toEqual(new Set("x."));
  expect(await pattern(makeMock({ faults, seed: 7 }))).toBe(first);
  expect(await pattern(makeMock({ faults, seed: 8 }))).not.toBe(first);
  mock.reset();
  expect(await pattern(mock)).toBe(first);
});

test("a probability of 0 never applies, a probability of 1 always", async () => {
  expect(await pattern(makeMock({ faults: { "*": { status: 503, probability: 0 } } }))).toBe(".".repeat(40));
  expect(await pattern(makeMock({ faults: { "*": { status: 503, probability: 1 } } }))).toBe("x".repeat(40));
});

test("times counts only the requests that fail", async () => {
  const struck = await pattern(makeMock({ faults: { [path]: { status: 503, probability: 0.5, times: 3 } } }));
  expect(struck.replaceAll(".", "")).toBe("xxx");
  expect(struck.indexOf("x")).not.toBe(0);
});

test("faults in a list apply in order", async () => {
  const faults = { [path]: [{ status: 503, times: 2 }, { html: true, times: 1 } as const] };
  const mock = makeMock({ faults });
  expect(await statusesOf(mock, 4)).toEqual([503, 503, 502, 200]);
});

async function statusWith(mock: MockAirbyte, authorization?: string): Promise<number> {
  const headers = { ...init.headers, ...(authorization && { authorization }) };
  return (await mock.fetch(url, { ...init, headers })).status;
}

test("untilNewToken rejects the first token until another one arrives", async () => {
  const mock = makeMock();
  mock.faults.next("*", { untilNewToken: true });
  expect(await statusWith(mock, "Bearer old")).toBe(401);
  expect(await statusWith(mock, "Bearer old")).toBe(401);
  expect(await statusWith(mock)).toBe(401);
  expect(await statusWith(mock, "Bearer new")).toBe(200);
  expect(await statusWith(mock, "Bearer old")).toBe(200);
});

test("untilNewToken with times accepts the old token in the end", async () => {
  const mock = makeMock();
  mock.faults.next(path, { untilNewToken: true, times: 2 });
  const statuses: number[] = [];
  for (let count = 0; count < 3; count++) statuses.push(await statusWith(mock, "Bearer old"));
  expect(statuses).toEqual([401, 401, 200]);
});

test("an unknown target throws", () => {
  const fault = { status: 503 };
  expect(() => makeMock().faults.next("connections/gett" as FaultTarget, fault)).toThrow(RangeError);
  expect(() => makeMock({ faults: { ["connections/gett" as FaultTarget]: fault } })).toThrow(RangeError);
});

test.each([Number.POSITIVE_INFINITY, 2 ** 31])("a delay of %d milliseconds delays the response", async (delayMs) => {
  vi.useFakeTimers();
  try {
    const mock = makeMock();
    mock.faults.next(path, { delayMs });
    let isAnswered = false;
    const answered = post(mock, path, body).then(() => {
      isAnswered = true;
    });
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(isAnswered).toBe(false);
    await vi.runAllTimersAsync();
    await answered;
  } finally {
    vi.useRealTimers();
  }
});
