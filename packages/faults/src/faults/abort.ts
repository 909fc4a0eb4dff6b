import { create } from "../calls.ts";
import { asApplication } from "../credentials.ts";
import type { Context, Expected, Fault } from "../fault.ts";
import { announce, drip, hang, inTurn, json, ok, raw } from "../server/steps.ts";
import { hasNotActed, mayHaveActed, readAndWrite } from "./read-and-write.ts";

/** `cause` must be this very object. */
const reason = new Error("the user pressed escape");
const keepsReason: NonNullable<Expected["check"]> = ({ cause }) =>
  cause === reason ? undefined : `the cause is ${String(cause)}, not the reason`;

const abortWhenSeen =
  (requests: number) =>
  async ({ server, sleep, abort }: Context): Promise<void> => {
    await server.saw(requests);
    await sleep(40);
    abort(reason);
  };

const abortInWait = async ({ waits, abort }: Context): Promise<void> => {
  await waits;
  abort(reason);
};

/** Only the abort ends the wait. */
const forEver = (): Promise<never> => new Promise(() => undefined);

const aborted = { error: "AbortError", check: keepsReason } as const;

export const abortFaults: readonly Fault[] = [
  ...readAndWrite(
    "abort in the same tick",
    {
      script: { responses: [ok] },
      meanwhile: async ({ abort }) => abort(reason),
      expect: { ...aborted, requests: 0, attempts: 0 },
    },
    hasNotActed,
  ),
  ...Object.entries({
    "before the headers": hang,
    "during the headers": inTurn(raw("HTTP/1.1 200 OK\r\n"), drip("x-more: more\r\n", 10)),
    "during the body": inTurn(announce(9999), drip(" ", 10)),
  }).flatMap(([phase, step]) =>
    readAndWrite(
      `abort ${phase}`,
      {
        script: { responses: [step] },
        meanwhile: abortWhenSeen(1),
        expect: { ...aborted, requests: 1, hangsUp: true },
      },
      mayHaveActed,
    ),
  ),
  ...readAndWrite(
    "abort in the wait between attempts",
    {
      script: { responses: [json(429, {}, { "retry-after": "1" })] },
      meanwhile: abortInWait,
      inWait: [forEver],
      expect: { ...aborted, requests: 1 },
    },
    hasNotActed,
  ),
  ...readAndWrite(
    "abort in the wait after a refused connection",
    {
      script: { responses: [ok] },
      before: ({ server }) => server.goDown(),
      meanwhile: abortInWait,
      inWait: [forEver],
      expect: { ...aborted, requests: 0, attempts: 1 },
    },
    {
      ...hasNotActed,
      skip: { chromium: "a page cannot recognize a refused connection, so it does not retry the write" },
    },
  ),
  ...readAndWrite(
    "abort during the second attempt",
    {
      script: { responses: [json(429, {}), hang] },
      meanwhile: abortWhenSeen(2),
      expect: { ...aborted, requests: 2, hangsUp: true },
    },
    mayHaveActed,
  ),
  {
    name: "abort a token request that gets no response",
    script: { responses: [ok], tokenResponses: [hang] },
    client: asApplication,
    meanwhile: abortWhenSeen(1),
    call: create,
    expect: { ...aborted, requests: 0, tokenRequests: 1, outcomeUnknown: false, hangsUp: true },
  },
];
