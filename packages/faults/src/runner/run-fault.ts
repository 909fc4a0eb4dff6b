import * as client from "@airbyte-web-backend/client";
import { createClient as createClient20 } from "@airbyte-web-backend/client/2.0";
import { list } from "../calls.ts";
import { credentials } from "../credentials.ts";
import type { CheckedError, Context, Expected, Fault, ServerHandle } from "../fault.ts";
import type { SeenByServer, SeenRequest } from "../server/fault-server.ts";
import { startFault } from "../server/server-handle.ts";
import { findSecrets } from "./find-secrets.ts";
import { isSame } from "./is-same.ts";
import { runtime } from "./runtime.ts";
import { watchConsole } from "./watch-console.ts";
import { watchListeners } from "./watch-listeners.ts";
import { takeUnhandledRejections } from "./watch-rejections.ts";
import { watchTimers } from "./watch-timers.ts";

/** A value that Math.random never returns. It makes each wait 0 ms. */
const NO_WAITS = -1;
/** Timers may fire this much early. */
const EARLY_MS = 2;
/** Time for a runtime to repeat a request by itself, or to report an unhandled rejection. */
const GRACE_MS = 20;
const NOTHING_SEEN: SeenByServer = { connections: 0, openConnections: [], requests: [], tokenRequests: [] };
/** A call that takes longer hangs, even on a slow machine. */
const HANGS_AFTER_MS = 120_000;
/** Longer than a run takes: a timeout that fires, or that is left behind and keeps the process alive, fails the run. */
const DEFAULT_TIMEOUT_MS = 3_600_000;

type Outcome =
  | { readonly ok: true; readonly data: unknown; readonly attempts?: number }
  | { readonly ok: false; readonly error: unknown };

interface HookEvents {
  readonly onRequest: client.RequestEvent[];
  readonly onResponse: client.ResponseEvent[];
  readonly onRetry: client.RetryEvent[];
  readonly onError: client.ErrorEvent[];
}

/** The originals, before `watchTimers` replaces them. */
const { setTimeout, clearTimeout } = globalThis;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves with undefined when the promise takes longer. Leaves no timer behind. */
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
 * Runs the call of a fault on this runtime and checks the outcome.
 *
 * @param control The address at which the server process takes commands.
 * @returns The differences from what the fault expects. Empty when it passes.
 */
export async function runFault(fault: Fault, control: string): Promise<readonly string[]> {
  const server = await startFault(control, fault.name);
  try {
    const { expect, on } = fault;
    const expected = expect === "no secret" ? undefined : { ...expect, ...on?.[runtime] };
    return await runAgainst(server, fault, expected);
  } finally {
    await server.stop();
  }
}

async function runAgainst(
  server: ServerHandle,
  fault: Fault,
  expected: Expected | undefined,
): Promise<readonly string[]> {
  const problems: string[] = [];
  const events: HookEvents = { onRequest: [], onResponse: [], onRetry: [], onError: [] };
  const wait = Promise.withResolvers<void>();
  const options: client.ClientOptions = {
    baseUrl: server.origin,
    auth: client.bearerAuth(credentials.bearerToken),
    headers: { "x-proxy-key": credentials.clientHeader },
    timeoutMs: DEFAULT_TIMEOUT_MS,
    ...fault.client?.(server),
    hooks: {
      onRequest: (event) => void events.onRequest.push(event),
      onResponse: (event) => void events.onResponse.push(event),
      onRetry: (event) => {
        events.onRetry.push(event);
        wait.resolve();
      },
      onError: (event) => void events.onError.push(event),
    },
  };
  const controller = new AbortController();
  const listeners = watchListeners(controller.signal);
  const context: Context = {
    airbyte: client.createClient(options),
    airbyte20: createClient20({ ...options, validate: "off", validators: undefined }),
    options: { ...fault.options, signal: controller.signal },
    server,
    waits: wait.promise,
    abort: (reason) => controller.abort(reason),
    sleep,
  };
  await fault.before?.(context);
  const before = fault.before ? (await server.seen()).server : NOTHING_SEEN;
  for (const list of Object.values(events)) list.length = 0;
  takeUnhandledRejections();

  const { random } = Math;
  Math.random = () => fault.random ?? NO_WAITS;
  const timers = watchTimers(delayTimers(fault, context, before, expected));
  const output = watchConsole();
  const { call = list } = fault;
  let outcome: Outcome | undefined;
  let tookMs = 0;
  let leftTimers = 0;
  try {
    const startedAt = performance.now();
    const settling = settle(call, context).finally(() => {
      tookMs = performance.now() - startedAt;
    });
    const meanwhile = fault.meanwhile?.(context);
    outcome = await within(HANGS_AFTER_MS, settling);
    await within(HANGS_AFTER_MS, meanwhile);
    if (expected) await sleep(GRACE_MS);
    leftTimers = timers.running();
  } finally {
    Math.random = random;
    timers.stop();
    output.stop();
  }
  if (!outcome) return [`the call did not settle within ${HANGS_AFTER_MS} ms`, ...unhandledRejections()];

  problems.push(
    ...(outcome.ok ? [] : findSecrets(outcome.error, "the error")),
    ...findSecrets(events, "a hook event"),
    ...findSecrets(output.written, "the console output"),
  );
  const seen = await server.seen();
  if (seen.other.connections > 0) problems.push("the client connected to another origin");
  problems.push(...unhandledRejections());
  if (!expected) return problems;

  problems.push(
    ...(outcome.ok ? checkData(outcome, expected) : checkError(outcome.error, expected, call)),
    ...checkRequests(seen.server, before, expected),
    ...(typeof call === "object" ? checkCall(events, outcome, seen.server.requests.slice(before.requests.length)) : []),
    ...checkTimes(events.onRetry, tookMs, expected),
  );
  if (leftTimers > 0) problems.push(`${leftTimers} timers are still running`);
  if (listeners() > 0) problems.push(`${listeners()} abort listeners remain`);
  if (expected.hangsUp && !(await hungUp(server))) problems.push("the connection is still open");
  return problems;
}

function unhandledRejections(): string[] {
  return takeUnhandledRejections().map((reason) => `unhandled rejection: ${String(reason)}`);
}

/** Delays timers of the client, so that the outcome does not depend on the speed of the machine. */
function delayTimers(
  { options, beforeLimit, inWait }: Fault,
  context: Context,
  before: SeenByServer,
  expected: Expected | undefined,
): (ms: number | undefined) => Promise<unknown> | undefined {
  let limits = 0;
  let waits = 0;
  const seenBefore = before.requests.length + before.tokenRequests.length;
  const saw = async (_stage: Context, n: number): Promise<void> =>
    context.server.saw(seenBefore + Math.min(n, expected?.requests ?? 0));
  return (ms) => {
    const isLimit = ms !== undefined && (ms === options?.timeoutMs || ms === options?.deadlineMs);
    return isLimit ? (beforeLimit ?? saw)(context, ++limits) : inWait?.[waits++]?.(context);
  };
}

/** The promise and `result()` must agree, and neither may leave a rejection unhandled. */
async function settle(call: NonNullable<Fault["call"]>, context: Context): Promise<Outcome> {
  if (typeof call === "function") {
    return call(context).then(
      (data) => ({ ok: true, data }),
      (error: unknown) => ({ ok: false, error }),
    );
  }
  const promise = call.send(context);
  const result = await promise.result();
  if (result.ok) {
    if ((await promise) !== result.data) throw new Error("the promise and result() differ");
    return result;
  }
  const rejected: unknown = await promise.catch((error: unknown) => error);
  if (rejected !== result.error) throw new Error("the promise and result() differ");
  return { ok: false, error: result.error };
}

function checkData(outcome: Outcome & { readonly ok: true }, expected: Expected): string[] {
  if (expected.error) return [`the call succeeded instead of rejecting with ${expected.error}`];
  const problems = [];
  if ("data" in expected && !isSame(outcome.data, expected.data)) {
    problems.push(`the data is ${JSON.stringify(outcome.data)?.slice(0, 300)}`);
  }
  const attempts = expected.attempts ?? expected.requests;
  if (outcome.attempts !== undefined && outcome.attempts !== attempts) {
    problems.push(`attempts is ${outcome.attempts}, not ${attempts}`);
  }
  return problems;
}

function checkError(error: unknown, expected: Expected, call: NonNullable<Fault["call"]>): string[] {
  if (!(error instanceof client.AirbyteError) || typeof call === "function")
    return [`the call rejected with another value: ${String(error)}`];
  const fields: CheckedError = error;
  const { message } = error;
  const problems: string[] = [];
  const differ = (field: string, actual: unknown, wanted: unknown): void => {
    if (!Object.is(actual, wanted)) problems.push(`${field} is ${String(actual)}, not ${String(wanted)}`);
  };
  if (!expected.error) return [...problems, `the call rejected with ${error.name}: ${message}`];
  // Bundlers may change the name of the class.
  if (error.constructor !== Reflect.get(client, expected.error)) problems.push(`the class is not ${expected.error}`);
  differ("name", error.name, expected.error);
  differ("operation", error.operation, call.operation);
  differ("attempts", error.attempts, expected.attempts ?? expected.requests);
  if (call.isWrite && expected.outcomeUnknown === undefined) problems.push("the fault must set outcomeUnknown");
  differ("outcomeUnknown", error.outcomeUnknown, expected.outcomeUnknown ?? false);
  for (const field of ["status", "neverConnected", "limit", "retryAfterMs"] as const) {
    if (field in expected) differ(field, fields[field], expected[field]);
  }
  // Several operations may wait for one token request.
  const isShared = message.startsWith("the token request");
  if (!isShared && !message.includes(String(error.operation))) {
    problems.push(`the message does not name the operation: ${message}`);
  }
  if (fields.status !== undefined && !message.includes(String(fields.status))) {
    problems.push(`the message does not name the status: ${message}`);
  }
  if (message.length > 500) problems.push(`the message has ${message.length} characters`);
  if (/[\n\r\u2028\u2029]/.test(message)) problems.push("the message has several lines");
  if (expected.hint && !expected.hint.test(error.hint ?? "")) problems.push(`the hint is ${error.hint}`);
  if (!Object.hasOwn(error, "cause")) problems.push("the error has no property `cause`");
  if (!error.stack?.includes(error.name)) problems.push("the stack does not name the error");
  const problem = expected.check?.(fields);
  if (problem) problems.push(problem);
  return problems;
}

function checkRequests(seen: SeenByServer, before: SeenByServer, expected: Expected): string[] {
  const problems: string[] = [];
  const requests = seen.requests.slice(before.requests.length);
  const count = (what: string, actual: number, wanted: number): void => {
    if (actual !== wanted) problems.push(`the server received ${actual} ${what}, not ${wanted}`);
  };
  count("requests", requests.length, expected.requests);
  count("token requests", seen.tokenRequests.length - before.tokenRequests.length, expected.tokenRequests ?? 0);
  if (expected.connections !== undefined) count("connections", seen.connections, expected.connections);
  const carriedBy = seen.requests.map(({ connection }) => connection);
  if (expected.carriedBy && !isSame(carriedBy, expected.carriedBy)) {
    problems.push(`the connections of the requests were ${carriedBy}, not ${expected.carriedBy}`);
  }
  for (const { method, headers, body } of requests) {
    const isAsExpected = expected.method
      ? method === expected.method && body === ""
      : method === "POST" && headers["content-type"] === "application/json";
    if (!isAsExpected) problems.push(`a request is not a ${expected.method ?? "POST of JSON"}`);
  }
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
  if (tookMs < leastMs) problems.push(`the call took ${Math.round(tookMs)} ms, less than ${Math.round(leastMs)} ms`);
  return problems;
}

/** One call sends one body, and has one onRequest event for each attempt and one onError event if it fails. */
function checkCall(events: HookEvents, outcome: Outcome, sent: readonly SeenRequest[]): string[] {
  const problems: string[] = [];
  if (new Set(sent.map(({ body }) => body)).size > 1) problems.push("the attempts sent different bodies");
  const attempts = outcome.ok ? outcome.attempts : (outcome.error as client.AirbyteError).attempts;
  // A token request is a separate call with its own events.
  const isOfCall = ({ operation }: client.CallEvent): boolean => !operation.startsWith("/");
  const requests = events.onRequest.filter(isOfCall);
  if (requests.length !== attempts) problems.push(`onRequest was called ${requests.length} times, not ${attempts}`);
  const errors = outcome.ok ? 0 : 1;
  const failed = events.onError.filter(isOfCall);
  if (failed.length !== errors) problems.push(`onError was called ${failed.length} times, not ${errors}`);
  const numbers = requests.map(({ attempt }) => attempt);
  if (numbers.some((number, index) => number !== index + 1)) problems.push(`the attempts were numbered ${numbers}`);
  return problems;
}

/** Whether the client closes the connection of the last request. Idle connections in the pool may stay open. */
async function hungUp(server: ServerHandle): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < HANGS_AFTER_MS; waitedMs += 20) {
    const { requests, tokenRequests, openConnections } = (await server.seen()).server;
    const last = requests.at(-1) ?? tokenRequests.at(-1);
    if (!last || !openConnections.includes(last.connection)) return true;
    await sleep(20);
  }
  return false;
}
