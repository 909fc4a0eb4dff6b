import * as client from "@airbyte-web-backend/client";
import { list, operationOf } from "./calls.ts";
import { credentials } from "./credentials.ts";
import type { CheckedError, Expected, Fault, ServerHandle, Stage } from "./fault.ts";
import type { SeenByServer } from "./fault-server.ts";
import { findMarks } from "./find-marks.ts";
import { isSame } from "./is-same.ts";
import { runtime } from "./runtime.ts";
import { startFault } from "./server-handle.ts";
import { watchConsole } from "./watch-console.ts";
import { watchListeners } from "./watch-listeners.ts";
import { takeUnhandledRejections } from "./watch-rejections.ts";
import { watchTimers } from "./watch-timers.ts";

/** Makes `retryDelay` come out at its minimum of 20 ms. A real Math.random never gives it. */
const SHORTEST_WAITS = -1;
/**
 * From an abort to the rejection. A timer tells, not the clock: on a busy machine the clock runs on while nobody else
 * does, but a timer cannot overtake what was due before it.
 */
const AT_ONCE_MS = 150;
/** Timers may fire this much early. */
const EARLY_MS = 2;
/** How long a runtime has to repeat a request behind our back, or to report a rejection that nobody handled. */
const GRACE_MS = 20;
/** What is not over by then never will be. */
const HANGS_AFTER_MS = 20_000;

type Outcome =
  | { readonly ok: true; readonly data: unknown; readonly attempts?: number }
  | { readonly ok: false; readonly error: unknown };

interface HookEvents {
  readonly onRequest: client.RequestEvent[];
  readonly onResponse: client.ResponseEvent[];
  readonly onRetry: client.RetryEvent[];
  readonly onError: client.ErrorEvent[];
}

/** Taken before anybody watches the timers of the client: those here are none. */
const { setTimeout, clearTimeout } = globalThis;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * What a promise gives, or undefined if that takes longer. It leaves no timer behind: whether the process ends by itself
 * is about the client.
 */
async function within<T>(ms: number, promise: Promise<T> | undefined): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Lets the client meet a fault on this runtime.
 *
 * @param control Where the process with the fault servers listens for commands.
 * @param options Of the client, where the fault itself does not say otherwise.
 * @returns What was not as it must be; nothing when all promises were kept.
 */
export async function runFault(
  fault: Fault,
  control: string,
  options: Partial<client.ClientOptions> = {},
): Promise<readonly string[]> {
  const server = await startFault(control, fault.name);
  try {
    const { expect, on } = fault;
    const expected = expect === "no secret" ? undefined : { ...expect, ...on?.[runtime] };
    return await meet(fault, expected, server, options);
  } finally {
    await server.stop();
  }
}

async function meet(
  fault: Fault,
  expected: Expected | undefined,
  server: ServerHandle,
  options: Partial<client.ClientOptions>,
): Promise<readonly string[]> {
  const problems: string[] = [];
  const events: HookEvents = { onRequest: [], onResponse: [], onRetry: [], onError: [] };
  const given = fault.client?.(server);
  const airbyte = client.createClient({
    baseUrl: server.origin,
    auth: client.bearerAuth(credentials.bearerToken),
    headers: { "x-proxy-key": credentials.clientHeader },
    ...options,
    ...given,
    hooks: recording(events, given?.hooks, () => beginWait()),
  });
  const controller = new AbortController();
  const listeners = watchListeners(controller.signal);
  let settled = false;
  let beginWait = (): void => undefined;
  const waits = new Promise<void>((resolve) => {
    beginWait = resolve;
  });
  const stage: Stage = {
    airbyte,
    options: { ...fault.options, signal: controller.signal },
    server,
    waits: () => waits,
    abort: (reason) => {
      if (expected?.error === "AbortError") {
        setTimeout(() => {
          if (!settled) problems.push(`it had not settled ${AT_ONCE_MS} ms after the abort`);
        }, AT_ONCE_MS);
      }
      controller.abort(reason);
    },
    sleep,
  };
  await fault.before?.(stage);
  const before = (await server.seen()).server;
  for (const list of Object.values(events)) list.length = 0;
  takeUnhandledRejections();

  const { random } = Math;
  Math.random = () => fault.random ?? SHORTEST_WAITS;
  const timers = watchTimers(holdTimers(fault, stage, before, expected));
  const output = watchConsole();
  let outcome: Outcome | undefined;
  let isSingleCall = false;
  let tookMs = 0;
  let leftTimers = 0;
  try {
    const startedAt = performance.now();
    const call = (fault.call ?? list)(stage);
    isSingleCall = "result" in call;
    const settling = settle(call).finally(() => {
      tookMs = performance.now() - startedAt;
      settled = true;
    });
    const meanwhile = fault.meanwhile?.(stage);
    outcome = await within(HANGS_AFTER_MS, settling);
    await within(1_000, meanwhile);
    if (expected) await sleep(GRACE_MS);
    leftTimers = timers.running();
  } finally {
    Math.random = random;
    timers.stop();
    output.stop();
  }
  if (!outcome) return [`it did not settle within ${HANGS_AFTER_MS} ms`];

  problems.push(
    ...(outcome.ok ? [] : findMarks(outcome.error, "the error")),
    ...findMarks(events, "a hook event"),
    ...findMarks(output.written, "the console"),
  );
  const seen = await server.seen();
  if (seen.other.connections > 0) problems.push("another origin was connected to");
  for (const reason of takeUnhandledRejections()) problems.push(`a rejection was not handled: ${String(reason)}`);
  if (!expected) return problems;

  problems.push(
    ...(outcome.ok ? checkData(outcome, expected) : checkError(outcome.error, expected, isSingleCall)),
    ...checkRequests(seen.server, before, expected, isSingleCall),
    ...(isSingleCall ? checkEvents(events, outcome) : []),
  );
  problems.push(...checkTimes(events.onRetry, tookMs, expected));
  if (leftTimers > 0) problems.push(`${leftTimers} timers were left running`);
  if (listeners() > 0) problems.push(`${listeners()} abort listeners were left behind`);
  if (expected.hangsUp && !(await hungUp(server))) problems.push("the connection was left open");
  return problems;
}

/** What a timer of the client must wait for: nothing may depend on whether the clock or the request is faster. */
function holdTimers(
  { options, beforeLimit, inWait }: Fault,
  stage: Stage,
  before: SeenByServer,
  expected: Expected | undefined,
): (ms: number | undefined) => Promise<unknown> | undefined {
  let limits = 0;
  let waits = 0;
  const seenBefore = before.requests.length + before.tokenRequests.length;
  const saw = async (_stage: Stage, n: number): Promise<void> =>
    stage.server.saw(seenBefore + Math.min(n, expected?.requests ?? 0));
  return (ms) => {
    const isLimit = ms !== undefined && (ms === options?.timeoutMs || ms === options?.deadlineMs);
    return isLimit ? (beforeLimit ?? saw)(stage, ++limits) : inWait?.[waits++]?.(stage);
  };
}

function recording(events: HookEvents, given: client.Hooks | undefined, onWait: () => void): client.Hooks {
  return {
    onRequest: (event) => {
      events.onRequest.push(event);
      return given?.onRequest?.(event);
    },
    onResponse: (event) => {
      events.onResponse.push(event);
      return given?.onResponse?.(event);
    },
    onRetry: (event) => {
      events.onRetry.push(event);
      onWait();
      return given?.onRetry?.(event);
    },
    onError: (event) => {
      events.onError.push(event);
      return given?.onError?.(event);
    },
  };
}

/** The two ways to look at a call must agree, and neither may leave a rejection unhandled. */
async function settle(call: client.CallPromise<unknown> | Promise<unknown>): Promise<Outcome> {
  if (!("result" in call)) {
    return call.then(
      (data) => ({ ok: true, data }),
      (error: unknown) => ({ ok: false, error }),
    );
  }
  const result = await call.result();
  if (result.ok) {
    if ((await call) !== result.data) throw new Error("the promise and its result differ");
    return result;
  }
  const rejected: unknown = await call.catch((error: unknown) => error);
  if (rejected !== result.error) throw new Error("the promise and its result differ");
  return { ok: false, error: result.error };
}

function checkData(outcome: Outcome & { readonly ok: true }, expected: Expected): string[] {
  if (expected.error) return [`it succeeded instead of rejecting with ${expected.error}`];
  const problems = [];
  if ("data" in expected && !isSame(outcome.data, expected.data)) {
    problems.push(`the data are ${JSON.stringify(outcome.data)?.slice(0, 300)}`);
  }
  const attempts = expected.attempts ?? expected.requests;
  if (outcome.attempts !== undefined && outcome.attempts !== attempts) {
    problems.push(`attempts is ${outcome.attempts}, not ${attempts}`);
  }
  return problems;
}

function checkError(error: unknown, expected: Expected, isSingleCall: boolean): string[] {
  if (!(error instanceof client.AirbyteError)) return [`it rejected with something foreign: ${String(error)}`];
  const fields: CheckedError = error;
  const { message } = error;
  const problems: string[] = [];
  const differ = (field: string, actual: unknown, wanted: unknown): void => {
    if (!Object.is(actual, wanted)) problems.push(`${field} is ${String(actual)}, not ${String(wanted)}`);
  };
  if (!expected.error) return [...problems, `it rejected with ${error.name}: ${message}`];
  // Not by the name of the class, which bundlers may change.
  if (error.constructor !== Reflect.get(client, expected.error)) problems.push(`the class is not ${expected.error}`);
  differ("name", error.name, expected.error);
  differ("operation", error.operation, expected.operation ?? operationOf.list);
  differ("attempts", error.attempts, expected.attempts ?? expected.requests);
  if (expected.outcomeUnknown === undefined && isSingleCall) problems.push("the fault does not say outcomeUnknown");
  differ("outcomeUnknown", error.outcomeUnknown, expected.outcomeUnknown ?? false);
  for (const field of ["status", "neverConnected", "limit"] as const) {
    if (field in expected) differ(field, fields[field], expected[field]);
  }
  if ("retryAfterMs" in expected) {
    const [from, to] = Array.isArray(expected.retryAfterMs)
      ? expected.retryAfterMs
      : [expected.retryAfterMs, expected.retryAfterMs];
    const actual = fields.retryAfterMs;
    if (from === undefined) differ("retryAfterMs", actual, undefined);
    else if (typeof actual !== "number" || actual < from || actual > to) problems.push(`retryAfterMs is ${actual}`);
  }
  // An option is wrong for every operation alike, and several operations may wait for one token.
  const isShared = expected.error === "ConfigError" || message.startsWith("the token request");
  if (!isShared && !message.includes(String(error.operation))) {
    problems.push(`the message does not name the operation: ${message}`);
  }
  if (fields.status !== undefined && !message.includes(String(fields.status))) {
    problems.push(`the message does not name the status: ${message}`);
  }
  if (message.length > 500) problems.push(`the message has ${message.length} characters`);
  if (/[\n\r\u2028\u2029]/.test(message)) problems.push("the message has several lines");
  if (expected.message && !expected.message.test(message)) problems.push(`the message is ${message}`);
  if (expected.hint === null) differ("hint", error.hint, undefined);
  else if (expected.hint && !expected.hint.test(error.hint ?? "")) problems.push(`the hint is ${error.hint}`);
  if (!Object.hasOwn(error, "cause")) problems.push("the error has no cause, not even undefined");
  if (!error.stack?.includes(error.name)) problems.push("the stack does not name the error");
  const complaint = expected.check?.(fields);
  if (complaint) problems.push(complaint);
  return problems;
}

function checkRequests(seen: SeenByServer, before: SeenByServer, expected: Expected, isSingleCall: boolean): string[] {
  const problems: string[] = [];
  const requests = seen.requests.slice(before.requests.length);
  const count = (what: string, actual: number, wanted: number): void => {
    if (actual !== wanted) problems.push(`the server saw ${actual} ${what}, not ${wanted}`);
  };
  count("requests", requests.length, expected.requests);
  count("token requests", seen.tokenRequests.length - before.tokenRequests.length, expected.tokenRequests ?? 0);
  if (expected.connections !== undefined) count("connections", seen.connections, expected.connections);
  const carriedBy = seen.requests.map(({ connection }) => connection);
  if (expected.carriedBy && !isSame(carriedBy, expected.carriedBy)) {
    problems.push(`the requests came over the connections ${carriedBy}, not ${expected.carriedBy}`);
  }
  for (const { method, headers } of requests) {
    if (method !== "POST" || headers["content-type"] !== "application/json") problems.push("a request is no JSON POST");
  }
  if (isSingleCall && new Set(requests.map(({ body }) => body)).size > 1) problems.push("the body changed on the way");
  return problems;
}

function checkTimes(retries: readonly client.RetryEvent[], tookMs: number, expected: Expected): string[] {
  const waits = retries.map(({ delayMs }) => delayMs);
  const { waitsMs = waits, tookAtLeastMs = 0 } = expected;
  const isAsExpected = (wait: number, index: number): boolean => {
    const range = waitsMs[index] ?? Number.NaN;
    const [from, to] = typeof range === "number" ? [range, range] : range;
    return wait >= from && wait <= to;
  };
  const problems: string[] = [];
  if (waits.length !== waitsMs.length || !waits.every(isAsExpected)) problems.push(`the waits were ${waits} ms`);
  const waited = expected.waitsMs ? waits.reduce((total, wait) => total + wait, 0) : 0;
  const leastMs = Math.max(tookAtLeastMs, waited) - EARLY_MS * (waits.length + 1);
  if (tookMs < leastMs) problems.push(`it took ${Math.round(tookMs)} ms, not ${Math.round(leastMs)} at least`);
  return problems;
}

/** One event for each thing that happened: a hook that counts must be able to trust its count. */
function checkEvents(events: HookEvents, outcome: Outcome): string[] {
  const problems: string[] = [];
  const attempts = outcome.ok ? outcome.attempts : (outcome.error as client.AirbyteError).attempts;
  // A token request is a call of its own, and has events of its own.
  const isOfCall = ({ operation }: client.CallEvent): boolean => !operation.startsWith("/");
  const requests = events.onRequest.filter(isOfCall);
  if (requests.length !== attempts) problems.push(`onRequest came ${requests.length} times`);
  const errors = outcome.ok ? 0 : 1;
  const failed = events.onError.filter(isOfCall);
  if (failed.length !== errors) problems.push(`onError came ${failed.length} times, not ${errors}`);
  const numbers = requests.map(({ attempt }) => attempt);
  if (numbers.some((number, index) => number !== index + 1)) problems.push(`the attempts were numbered ${numbers}`);
  return problems;
}

/** Whether the connection of the last request was closed. Those that wait in the pool for another request may stay. */
async function hungUp(server: ServerHandle): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < HANGS_AFTER_MS; waitedMs += 20) {
    const { requests, tokenRequests, openConnections } = (await server.seen()).server;
    const last = requests.at(-1) ?? tokenRequests.at(-1);
    if (!last || !openConnections.includes(last.connection)) return true;
    await sleep(20);
  }
  return false;
}
