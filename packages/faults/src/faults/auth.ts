import { basicAuth, bearerAuth, clientCredentialsAuth } from "@airbyte-web-backend/client";
import { changedConnection, create, list, operationOf, workspace } from "../calls.ts";
import { credentials } from "../credentials.ts";
import type { Fault } from "../fault.ts";
import type { Step } from "../fault-server.ts";
import { answer, hang, html, inTurn, json, pause, together } from "../steps.ts";
import { noConnections, ok } from "../well-behaved.ts";

const unauthorized = json(401, { message: "Unauthorized" });
const application = { clientId: credentials.clientId, clientSecret: credentials.clientSecret };
const applicationAuth = () => ({ auth: clientCredentialsAuth(application) });

/** A token that is a JWT and runs out in so many seconds; each is another one. */
const token =
  (livesSeconds: number): Step =>
  (exchange) => {
    const exp = Math.floor(Date.now() / 1_000) + livesSeconds;
    const payload = Buffer.from(JSON.stringify({ exp, jti: Math.random() })).toString("base64url");
    json(200, { access_token: `e30.${payload}.${credentials.fetchedToken}` })(exchange);
  };

/** A provider function that gives another token each time. */
const renewing = () => {
  let given = 0;
  return { auth: bearerAuth(() => `${credentials.bearerToken}-${++given}`) };
};

const bearer: Fault[] = [
  {
    name: "401 once, a new token, a read",
    script: { answers: [unauthorized, ok] },
    client: renewing,
    expect: { requests: 2, data: noConnections },
  },
  {
    name: "401 once, a new token, a write",
    script: { answers: [unauthorized, ok] },
    client: renewing,
    call: create,
    expect: { requests: 2, data: noConnections },
  },
  {
    name: "401 for ever, ever new tokens, a read",
    script: { answers: [unauthorized] },
    client: renewing,
    expect: { error: "AuthenticationError", requests: 2, outcomeUnknown: false, status: 401 },
  },
  {
    name: "401 for ever, ever new tokens, a write",
    script: { answers: [unauthorized] },
    client: renewing,
    call: create,
    expect: {
      error: "AuthenticationError",
      requests: 2,
      outcomeUnknown: false,
      status: 401,
      operation: operationOf.create,
    },
  },
  {
    name: "401 for ever, the same token",
    script: { answers: [unauthorized] },
    client: () => ({ auth: bearerAuth(() => credentials.bearerToken) }),
    expect: { error: "AuthenticationError", requests: 1, outcomeUnknown: false, status: 401 },
  },
  {
    name: "401, a fixed token",
    script: { answers: [unauthorized] },
    expect: { error: "AuthenticationError", requests: 1, outcomeUnknown: false, status: 401, message: /Unauthorized/ },
  },
  {
    name: "401 as a page of the Airbyte proxy",
    script: { answers: [html(401, "<html>401</html>", { "www-authenticate": 'Basic realm="Welcome to Airbyte"' })] },
    client: () => ({ auth: basicAuth({ username: credentials.username, password: credentials.password }) }),
    expect: { error: "AuthenticationError", requests: 1, outcomeUnknown: false, status: 401, hint: /basic/i },
  },
  {
    name: "401, a new token, then 503, a write stops there",
    script: { answers: [unauthorized, json(503, {})] },
    client: renewing,
    call: create,
    expect: { error: "ServerError", requests: 2, outcomeUnknown: true, status: 503, operation: operationOf.create },
  },
  {
    name: "401, a new token, then no answer, a write stops there",
    script: { answers: [unauthorized, hang] },
    client: renewing,
    options: { timeoutMs: 150 },
    beforeLimit: ({ server }) => server.saw(2),
    call: create,
    expect: { error: "TimeoutError", requests: 2, outcomeUnknown: true, operation: operationOf.create, hangsUp: true },
  },
  {
    name: "a provider that throws",
    script: { answers: [ok] },
    client: () => ({
      auth: bearerAuth(() => {
        throw new Error("the vault is sealed");
      }),
    }),
    call: create,
    expect: {
      error: "AirbyteError",
      requests: 0,
      outcomeUnknown: false,
      operation: operationOf.create,
    },
  },
  {
    name: "a provider that gives no header value",
    script: { answers: [ok] },
    client: () => ({ auth: bearerAuth(() => `${credentials.bearerToken}\nx: y`) }),
    expect: { error: "ConfigError", requests: 0, outcomeUnknown: false, message: /token/ },
  },
  {
    name: "a provider of one's own that gives no header value",
    script: { answers: [ok] },
    client: () => ({ auth: { headers: () => ({ authorization: `Bearer ${credentials.bearerToken}\nx: y` }) } }),
    call: create,
    expect: { error: "ConfigError", requests: 0, outcomeUnknown: false, operation: operationOf.create },
  },
  {
    name: "401, and the provider cannot renew",
    script: { answers: [unauthorized] },
    client: () => ({
      auth: {
        headers: () => ({ authorization: `Bearer ${credentials.bearerToken}` }),
        refresh: () => Promise.reject(new Error("the vault is sealed")),
      },
    }),
    call: create,
    expect: { error: "AirbyteError", requests: 1, outcomeUnknown: false, operation: operationOf.create },
  },
  {
    // The second attempt is waiting for its answer when the provider of the first one comes back. That one is over: it
    // must neither send anything nor be counted.
    name: "a provider that is slower than an attempt may be",
    script: { answers: [inTurn(pause(120), ok)] },
    // The first attempt runs into its limit, the second never.
    beforeLimit: (_, n) => new Promise((resolve) => n === 1 && resolve(undefined)),
    client: (server) => {
      let asked = 0;
      const headers = { authorization: `Bearer ${credentials.bearerToken}` };
      return { auth: { headers: async () => (++asked === 1 ? server.saw(1).then(() => headers) : headers) } };
    },
    options: { timeoutMs: 100 },
    expect: { requests: 1, data: noConnections },
  },
];

const clientCredentials: Fault[] = [
  {
    name: "a token is fetched once for two calls",
    script: { answers: [ok], tokenAnswers: [token(900)] },
    client: applicationAuth,
    before: list,
    expect: { requests: 1, data: noConnections },
  },
  {
    name: "a token is fetched once for fifty calls at once",
    script: { answers: [ok], tokenAnswers: [inTurn(pause(30), token(900))] },
    client: applicationAuth,
    call: async (stage) => (await Promise.all(Array.from({ length: 50 }, () => list(stage)))).length,
    expect: { requests: 50, tokenRequests: 1, data: 50 },
  },
  {
    name: "a token that is about to run out is fetched anew",
    script: { answers: [ok], tokenAnswers: [token(25), token(900)] },
    client: applicationAuth,
    before: list,
    expect: { requests: 1, tokenRequests: 1, data: noConnections },
  },
  {
    name: "a token that is no JWT is kept for a while",
    script: { answers: [ok], tokenAnswers: [json(200, { access_token: credentials.fetchedToken })] },
    client: applicationAuth,
    before: list,
    expect: { requests: 1, tokenRequests: 0, data: noConnections },
  },
  {
    name: "401 once, a token fetched anew, a write",
    script: { answers: [unauthorized, ok], tokenAnswers: [token(900)] },
    client: applicationAuth,
    call: create,
    expect: { requests: 2, tokenRequests: 2, data: noConnections },
  },
  {
    name: "401 for ever, one token fetched anew",
    script: { answers: [unauthorized], tokenAnswers: [token(900)] },
    client: applicationAuth,
    expect: { error: "AuthenticationError", requests: 2, tokenRequests: 2, outcomeUnknown: false, status: 401 },
  },
  {
    // All of them are out with the first token, and learn at the same moment that it is no good. Six, because a browser
    // opens no more connections to a server.
    name: "401 to six calls at once, one token fetched anew",
    script: () => {
      const refused = inTurn(together(6), unauthorized);
      return { answers: [...Array.from({ length: 6 }, () => refused), ok], tokenAnswers: [token(900)] };
    },
    client: applicationAuth,
    call: async (stage) => (await Promise.all(Array.from({ length: 6 }, () => list(stage)))).length,
    expect: { requests: 12, tokenRequests: 2, data: 6 },
  },
  {
    name: "the token endpoint refuses the application",
    script: { answers: [ok], tokenAnswers: [json(401, { message: "Invalid client id or token" })] },
    client: applicationAuth,
    expect: {
      error: "AuthenticationError",
      requests: 0,
      tokenRequests: 1,
      attempts: 0,
      outcomeUnknown: false,
    },
  },
  {
    name: "the token endpoint fails twice, then works, a write",
    script: { answers: [ok], tokenAnswers: [json(503, {}), json(503, {}), token(900)] },
    client: applicationAuth,
    call: create,
    expect: { requests: 1, tokenRequests: 3, attempts: 1, data: noConnections },
  },
  {
    name: "the token endpoint fails for ever, a write",
    script: { answers: [ok], tokenAnswers: [json(500, {})] },
    client: applicationAuth,
    call: create,
    expect: {
      error: "ServerError",
      requests: 0,
      tokenRequests: 3,
      attempts: 0,
      outcomeUnknown: false,
      operation: operationOf.create,
    },
  },
  {
    name: "the token endpoint redirects",
    script: {
      answers: [ok],
      tokenAnswers: [
        (exchange) => answer({ status: 307, headers: { location: `${exchange.otherOrigin}/` } })(exchange),
      ],
    },
    client: applicationAuth,
    expect: { error: "HttpError", requests: 0, tokenRequests: 1, attempts: 0, outcomeUnknown: false, status: 307 },
    on: { chromium: { status: 0 } }, // a page does not see what kind of redirect it was
  },
  {
    name: "the token endpoint answers without a token",
    script: { answers: [ok], tokenAnswers: [json(200, { token: "x" })] },
    client: applicationAuth,
    expect: {
      error: "ConfigError",
      requests: 0,
      tokenRequests: 1,
      attempts: 0,
      outcomeUnknown: false,
      message: /access_token/,
    },
  },
  {
    name: "the token endpoint gives a token that no header can hold",
    script: { answers: [ok], tokenAnswers: [json(200, { access_token: `${credentials.fetchedToken}\r\nx: y` })] },
    client: applicationAuth,
    call: create,
    expect: {
      error: "ConfigError",
      requests: 0,
      tokenRequests: 1,
      attempts: 0,
      outcomeUnknown: false,
      operation: operationOf.create,
    },
  },
  {
    // Nothing was sent to the operation, so a write may try again, with a token request of its own: the first one ended
    // with the attempt that waited for it. When nobody waits any more, nothing may go on.
    name: "the token endpoint hangs, a write",
    script: { answers: [ok], tokenAnswers: [hang] },
    client: applicationAuth,
    options: { timeoutMs: 120, maxRetries: 1 },
    beforeLimit: ({ server }, n) => server.saw(n),
    call: create,
    expect: {
      error: "TimeoutError",
      requests: 0,
      tokenRequests: 2,
      attempts: 0,
      outcomeUnknown: false,
      operation: operationOf.create,
      hangsUp: true,
    },
  },
  {
    // They wait for the same request, but each error must tell of its own call.
    name: "the token endpoint fails for a read and a write at once",
    script: { answers: [ok], tokenAnswers: [inTurn(pause(30), json(403, {}))] },
    client: applicationAuth,
    call: async (stage) => {
      const results = await Promise.all([
        stage.airbyte.connections.list(workspace, stage.options).result(),
        stage.airbyte.connections.update(changedConnection).result(),
      ]);
      return results.map((result) => (result.ok ? undefined : result.error.operation));
    },
    expect: { requests: 0, tokenRequests: 1, data: [operationOf.list, operationOf.update] },
  },
];

export const authFaults: readonly Fault[] = [...bearer, ...clientCredentials];
