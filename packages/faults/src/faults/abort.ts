import { clientCredentialsAuth } from "@airbyte-web-backend/client";
import { create, list, operationOf } from "../calls.ts";
import { credentials } from "../credentials.ts";
import type { Expected, Fault, MakeCall, Stage } from "../fault.ts";
import { drip, hang, head, inTurn, json, ok, raw } from "../server/steps.ts";

/** `cause` must be this very object. */
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

/** Only the abort ends the wait. */
const forEver = (): Promise<never> => new Promise(() => undefined);

interface AbortFault {
  readonly script: Fault["script"];
  readonly meanwhile: NonNullable<Fault["meanwhile"]>;
  readonly expect: { readonly requests: number; readonly attempts?: number; readonly hangsUp?: boolean };
  /** Whether the server may have acted on a write before the abort. */
  readonly mayHaveActed: boolean;
  readonly rest?: Partial<Fault>;
  readonly leftOutForWrites?: Fault["leftOut"];
}

function readAndWrite(
  name: string,
  { script, meanwhile, expect, mayHaveActed, rest, leftOutForWrites }: AbortFault,
): Fault[] {
  const cases: readonly [string, MakeCall, string, boolean][] = [
    ["a read", list, operationOf.list, false],
    ["a write", create, operationOf.create, mayHaveActed],
  ];
  return cases.map(([what, call, operation, outcomeUnknown]) => ({
    name: `abort ${name}, ${what}`,
    script,
    meanwhile,
    call,
    ...rest,
    ...(call === create && leftOutForWrites && { leftOut: leftOutForWrites }),
    expect: { error: "AbortError", operation, outcomeUnknown, check: keepsReason, ...expect },
  }));
}

const application = { clientId: credentials.clientId, clientSecret: credentials.clientSecret };

export const abortFaults: readonly Fault[] = [
  ...readAndWrite("in the same tick", {
    script: { responses: [ok] },
    meanwhile: async ({ abort }) => abort(reason),
    expect: { requests: 0, attempts: 0 },
    mayHaveActed: false,
  }),
  ...readAndWrite("before the headers", {
    script: { responses: [hang] },
    meanwhile: abortWhenSeen,
    expect: { requests: 1, hangsUp: true },
    mayHaveActed: true,
  }),
  ...readAndWrite("during the headers", {
    script: { responses: [inTurn(raw("HTTP/1.1 200 OK\r\n"), drip("x-more: more\r\n", 10))] },
    meanwhile: abortWhenSeen,
    expect: { requests: 1, hangsUp: true },
    mayHaveActed: true,
  }),
  ...readAndWrite("during the body", {
    script: { responses: [inTurn(raw(head({ headers: { "content-length": "9999" } })), drip(" ", 10))] },
    meanwhile: abortWhenSeen,
    expect: { requests: 1, hangsUp: true },
    mayHaveActed: true,
  }),
  ...readAndWrite("in the wait between attempts", {
    script: { responses: [json(429, {}, { "retry-after": "1" })] },
    meanwhile: abortInWait,
    rest: { inWait: [forEver] },
    expect: { requests: 1 },
    mayHaveActed: false,
  }),
  ...readAndWrite("in the wait after a refused connection", {
    script: { responses: [ok] },
    meanwhile: abortInWait,
    rest: { before: ({ server }) => server.goDown(), inWait: [forEver] },
    leftOutForWrites: {
      chromium: "a page cannot recognize a refused connection, so it does not retry the write",
    },
    expect: { requests: 0, attempts: 1 },
    mayHaveActed: false,
  }),
  ...readAndWrite("during the second attempt", {
    script: { responses: [json(429, {}), hang] },
    meanwhile: async ({ server, sleep, abort }) => {
      await server.saw(2);
      await sleep(40);
      abort(reason);
    },
    expect: { requests: 2, hangsUp: true },
    mayHaveActed: true,
  }),
  {
    name: "abort a token request that gets no response",
    script: { responses: [ok], tokenResponses: [hang] },
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
];
