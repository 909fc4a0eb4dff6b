import { clientCredentialsAuth } from "@airbyte-web-backend/client";
import { changedConnection, create, list, operationOf, workspace } from "../calls.ts";
import { credentials } from "../credentials.ts";
import type { Expected, Fault, MakeCall, Stage } from "../fault.ts";
import { drip, hang, head, inTurn, json, raw } from "../steps.ts";
import { noConnections, ok } from "../well-behaved.ts";

/** Kept by identity: `cause` is this very object. */
const reason = new Error("the user pressed escape");
const keepsReason: NonNullable<Expected["check"]> = ({ cause }) =>
  cause === reason ? undefined : `the cause is ${String(cause)}, not the reason`;

const abortWhenSeen = async ({ server, sleep, abort }: Stage): Promise<void> => {
  await server.saw(1);
  await sleep(40);
  abort(reason);
};

const abortInWait = async ({ waits, abort }: Stage): Promise<void> => {
  await waits();
  abort(reason);
};

interface AbortFault {
  readonly script: Fault["script"];
  readonly meanwhile: Fault["meanwhile"];
  readonly expect: { readonly requests: number; readonly attempts?: number; readonly hangsUp?: boolean };
  /** Whether a write may have been done by the time of the abort. */
  readonly maybeDone: boolean;
  readonly rest?: Partial<Fault>;
  readonly leftOutForWrites?: Fault["leftOut"];
}

function readAndWrite(
  name: string,
  { script, meanwhile, expect, maybeDone, rest, leftOutForWrites }: AbortFault,
): Fault[] {
  const cases: readonly [string, MakeCall, string, boolean][] = [
    ["a read", list, operationOf.list, false],
    ["a write", create, operationOf.create, maybeDone],
  ];
  return cases.map(([what, call, operation, outcomeUnknown]) => ({
    name: `abort ${name}, ${what}`,
    script,
    ...(meanwhile && { meanwhile }),
    call,
    ...rest,
    ...(call === create && leftOutForWrites && { leftOut: leftOutForWrites }),
    expect: { error: "AbortError", operation, outcomeUnknown, check: keepsReason, ...expect },
  }));
}

const neverSettles = (): Promise<never> => new Promise(() => undefined);
const application = { clientId: credentials.clientId, clientSecret: credentials.clientSecret };

export const abortFaults: readonly Fault[] = [
  ...readAndWrite("before the call", {
    script: { answers: [ok] },
    meanwhile: undefined,
    rest: { before: async ({ abort }) => abort(reason) },
    expect: { requests: 0 },
    maybeDone: false,
  }),
  ...readAndWrite("in the same tick", {
    script: { answers: [ok] },
    meanwhile: async ({ abort }) => abort(reason),
    expect: { requests: 0, attempts: 0 },
    maybeDone: false,
  }),
  ...readAndWrite("before the headers", {
    script: { answers: [hang] },
    meanwhile: abortWhenSeen,
    expect: { requests: 1, hangsUp: true },
    maybeDone: true,
  }),
  ...readAndWrite("during the headers", {
    script: { answers: [inTurn(raw("HTTP/1.1 200 OK\r\n"), drip("x-more: more\r\n", 10))] },
    meanwhile: abortWhenSeen,
    expect: { requests: 1, hangsUp: true },
    maybeDone: true,
  }),
  ...readAndWrite("during the body", {
    script: { answers: [inTurn(raw(head({ headers: { "content-length": "9999" } })), drip(" ", 10))] },
    meanwhile: abortWhenSeen,
    expect: { requests: 1, hangsUp: true },
    maybeDone: true,
  }),
  ...readAndWrite("in the wait between attempts", {
    script: { answers: [json(429, {}, { "retry-after": "10" })] },
    meanwhile: abortInWait,
    expect: { requests: 1 },
    maybeDone: false,
  }),
  ...readAndWrite("in the wait after a refused connection", {
    script: { answers: [ok] },
    meanwhile: abortInWait,
    rest: { before: ({ server }) => server.goDown(), random: 0 },
    leftOutForWrites: {
      chromium: "a page cannot tell a refused connection, so a write is not repeated and never waits",
    },
    expect: { requests: 0, attempts: 1 },
    maybeDone: false,
  }),
  ...readAndWrite("during the second attempt", {
    script: { answers: [json(429, {}), hang] },
    meanwhile: async ({ server, sleep, abort }) => {
      await server.saw(2);
      await sleep(40);
      abort(reason);
    },
    expect: { requests: 2, hangsUp: true },
    maybeDone: true,
  }),
  {
    name: "abort after the call",
    script: { answers: [ok] },
    call: async (stage) => {
      const data = await list(stage);
      stage.abort(reason);
      return data;
    },
    expect: { requests: 1, data: noConnections },
  },
  {
    name: "abort after the call failed",
    script: { answers: [json(400, {})] },
    call: async (stage) => {
      try {
        return await list(stage);
      } finally {
        stage.abort(reason);
      }
    },
    expect: { error: "InvalidInputError", requests: 1, outcomeUnknown: false },
  },
  {
    name: "abort without a reason",
    script: { answers: [hang] },
    meanwhile: async ({ server, abort }) => {
      await server.saw(1);
      abort();
    },
    expect: {
      error: "AbortError",
      requests: 1,
      outcomeUnknown: false,
      hangsUp: true,
      check: ({ cause }) =>
        (cause as Error | undefined)?.name === "AbortError" ? undefined : "the cause is not the reason",
    },
  },
  {
    name: "abort with a string",
    script: { answers: [hang] },
    meanwhile: async ({ server, abort }) => {
      await server.saw(1);
      abort("enough");
    },
    expect: {
      error: "AbortError",
      requests: 1,
      outcomeUnknown: false,
      hangsUp: true,
      check: ({ cause }) => (cause === "enough" ? undefined : "the cause is not the reason"),
    },
  },
  {
    name: "abort by AbortSignal.timeout",
    script: { answers: [hang] },
    // The platform's own timer, which nothing holds back: long enough for the request to arrive first.
    call: ({ airbyte }) => airbyte.connections.list(workspace, { signal: AbortSignal.timeout(1_000) }),
    expect: {
      error: "AbortError",
      requests: 1,
      outcomeUnknown: false,
      hangsUp: true,
      check: ({ cause }) =>
        (cause as Error | undefined)?.name === "TimeoutError" ? undefined : "the cause is not the reason",
    },
  },
  {
    // One of several calls fails and takes the others down with it. The failure must stay what it is.
    name: "abort a read with the error of a failed write",
    script: { answers: [json(503, {}), hang] },
    call: async ({ airbyte, abort, options, server }) => {
      const write = await airbyte.connections.update(changedConnection).result();
      const read = airbyte.connections.list(workspace, options).result();
      await server.saw(2);
      if (write.ok) return "the write succeeded";
      abort(write.error);
      const { error } = (await read) as { error?: Error };
      return [error?.name, error?.cause === write.error, write.error.outcomeUnknown];
    },
    expect: { requests: 2, data: ["AbortError", true, true], hangsUp: true },
  },
  {
    name: "abort a read with the timeout of a write",
    script: { answers: [hang] },
    options: { timeoutMs: 80 },
    call: async ({ airbyte, abort, options, server }) => {
      const write = await airbyte.connections.update(changedConnection, { timeoutMs: 80 }).result();
      const read = airbyte.connections.list(workspace, { ...options, timeoutMs: undefined }).result();
      await server.saw(2);
      if (write.ok) return "the write succeeded";
      abort(write.error);
      const { error } = (await read) as { error?: Error };
      return [error?.name, error?.cause === write.error, write.error.outcomeUnknown];
    },
    expect: { requests: 2, data: ["AbortError", true, true], hangsUp: true },
  },
  {
    name: "abort from onRetry, before the wait begins",
    script: { answers: [json(429, {}, { "retry-after": "3" })] },
    // The hook belongs to the client, and what it aborts to the call, so the call makes its own client.
    call: async (stage) =>
      list({ ...stage, airbyte: stage.airbyte.with({ hooks: { onRetry: () => stage.abort(reason) } }) }),
    expect: { error: "AbortError", requests: 1, outcomeUnknown: false, check: keepsReason },
  },
  {
    name: "abort fifty calls with one signal",
    script: { answers: [hang] },
    call: async ({ airbyte, options, server, abort }) => {
      const calls = Array.from({ length: 50 }, () => airbyte.connections.list(workspace, options).result());
      await server.saw(50);
      abort(reason);
      return (await Promise.all(calls)).filter((result) => !result.ok && result.error.name === "AbortError").length;
    },
    expect: { requests: 50, data: 50, hangsUp: true },
    leftOut: { chromium: "it opens six connections to a server, so it is left to chance which requests are sent" },
  },
  {
    name: "abort while the token request hangs",
    script: { answers: [ok], tokenAnswers: [hang] },
    client: () => ({ auth: clientCredentialsAuth(application) }),
    meanwhile: async ({ server, abort }) => {
      await server.saw(1);
      abort(reason);
    },
    call: create,
    expect: {
      error: "AbortError",
      requests: 0,
      tokenRequests: 1,
      outcomeUnknown: false,
      operation: operationOf.create,
      check: keepsReason,
      hangsUp: true,
    },
  },
  {
    name: "abort while a provider never answers",
    script: { answers: [ok] },
    client: () => ({ auth: { headers: neverSettles } }),
    meanwhile: async ({ sleep, abort }) => {
      await sleep(30);
      abort(reason);
    },
    expect: { error: "AbortError", requests: 0, outcomeUnknown: false, check: keepsReason },
  },
  {
    name: "the time runs out while a provider never answers",
    script: { answers: [ok] },
    client: () => ({ auth: { headers: neverSettles } }),
    options: { timeoutMs: 60, maxRetries: 1 },
    call: create,
    expect: { error: "TimeoutError", requests: 0, outcomeUnknown: false, operation: operationOf.create },
  },
  {
    name: "abort a fetch that does not listen to its signal",
    script: { answers: [ok] },
    client: () => ({ fetch: neverSettles }),
    meanwhile: async ({ sleep, abort }) => {
      await sleep(30);
      abort(reason);
    },
    call: create,
    expect: {
      error: "AbortError",
      requests: 0,
      attempts: 1,
      outcomeUnknown: true,
      operation: operationOf.create,
      check: keepsReason,
    },
  },
  {
    name: "the time runs out for a fetch that does not listen to its signal",
    script: { answers: [ok] },
    client: () => ({ fetch: neverSettles }),
    options: { timeoutMs: 60, deadlineMs: 60_000, maxRetries: 1 },
    expect: { error: "TimeoutError", requests: 0, attempts: 2, outcomeUnknown: false },
  },
];
