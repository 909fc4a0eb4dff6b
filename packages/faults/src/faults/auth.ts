import { bearerAuth } from "@airbyte-web-backend/client";
import { create, list, warmUp } from "../calls.ts";
import { asApplication, credentials } from "../credentials.ts";
import type { Context, Fault } from "../fault.ts";
import type { Step } from "../server/fault-server.ts";
import { hang, inTurn, json, noConnections, ok, pause, redirect, together } from "../server/steps.ts";

const unauthorized = json(401, { message: "Unauthorized" });
/** Starts so many lists at once, and counts those that succeed. */
const listsAtOnce =
  (count: number) =>
  async (context: Context): Promise<number> =>
    (await Promise.all(Array.from({ length: count }, () => list.send(context)))).length;

/** A new JWT for each request, which expires after so many seconds. */
export const token =
  (livesSeconds: number): Step =>
  (exchange) => {
    const exp = Math.floor(Date.now() / 1_000) + livesSeconds;
    const payload = Buffer.from(JSON.stringify({ exp, jti: Math.random() })).toString("base64url");
    json(200, { access_token: `e30.${payload}.${credentials.fetchedToken}` })(exchange);
  };

/** A provider function that returns another token each time. */
const renewing = () => {
  let count = 0;
  return { auth: bearerAuth(() => `${credentials.bearerToken}-${++count}`) };
};

export const authFaults: readonly Fault[] = [
  {
    name: "401 once: renews the token and repeats a write",
    script: { responses: [unauthorized, ok] },
    client: renewing,
    call: create,
    expect: { requests: 2, data: noConnections },
  },
  {
    name: "401, then no response: a write is not repeated",
    script: { responses: [unauthorized, hang] },
    client: renewing,
    options: { timeoutMs: 150 },
    beforeLimit: ({ server }) => server.saw(2),
    call: create,
    expect: { error: "TimeoutError", requests: 2, outcomeUnknown: true, hangsUp: true },
  },
  {
    name: "client credentials: one token fetched for fifty calls at once",
    script: { responses: [ok], tokenResponses: [inTurn(pause(30), token(900))] },
    client: asApplication,
    call: listsAtOnce(50),
    expect: { requests: 50, tokenRequests: 1, data: 50 },
  },
  {
    // All six are sent with the first token and are refused at the same moment. A browser opens six connections at most.
    name: "client credentials: one token fetched anew for six calls that get 401",
    script: () => {
      const refused = inTurn(together(6), unauthorized);
      return { responses: [...Array.from({ length: 6 }, () => refused), ok], tokenResponses: [token(900)] };
    },
    client: asApplication,
    call: listsAtOnce(6),
    expect: { requests: 12, tokenRequests: 2, data: 6 },
  },
  {
    name: "client credentials: a token about to expire is fetched anew",
    script: { responses: [ok], tokenResponses: [token(25), token(900)] },
    client: asApplication,
    before: warmUp,
    expect: { requests: 1, tokenRequests: 1, data: noConnections },
  },
  {
    name: "client credentials: retries a token request, for a write too",
    script: { responses: [ok], tokenResponses: [json(503, {}), json(503, {}), token(900)] },
    client: asApplication,
    call: create,
    expect: { requests: 1, tokenRequests: 3, attempts: 1, data: noConnections },
  },
  {
    name: "client credentials: the token endpoint redirects to another origin",
    script: {
      responses: [ok],
      tokenResponses: [redirect(307, ({ otherOrigin }) => `${otherOrigin}/`)],
    },
    client: asApplication,
    expect: { error: "HttpError", requests: 0, tokenRequests: 1, attempts: 0, status: 307 },
    on: { chromium: { status: 0 } }, // a page cannot read the status of a redirect
  },
  {
    // The operation itself was not requested, so a write may try again, with a token request of its own.
    name: "client credentials: the token endpoint never responds, a write",
    script: { responses: [ok], tokenResponses: [hang] },
    client: asApplication,
    options: { timeoutMs: 120, maxRetries: 1 },
    beforeLimit: ({ server }, n) => server.saw(n),
    call: create,
    expect: {
      error: "TimeoutError",
      requests: 0,
      tokenRequests: 2,
      attempts: 0,
      outcomeUnknown: false,
      hangsUp: true,
    },
  },
];
