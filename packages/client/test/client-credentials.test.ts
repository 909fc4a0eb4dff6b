import { type Airbyte, type AirbyteError, clientCredentialsAuth } from "@airbyte-web-backend/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { connectionId, destinationId, sourceId, workspaceId } from "./make-connection.ts";
import {
  type Answer,
  empty,
  json,
  never,
  page,
  refused,
  type ScriptedFetch,
  type SentRequest,
  scriptedFetch,
} from "./scripted-fetch.ts";
import { settle } from "./time.ts";

const MINUTE_MS = 60_000;
const NOW_MS = Date.UTC(2026, 10, 1);
const create = { sourceId, destinationId, status: "active" } as const;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW_MS });
});

afterEach(() => {
  vi.useRealTimers();
});

test("the first call fetches a token with client id and secret as JSON", async () => {
  const server = tokenServer();
  const airbyte = clientOf(server);
  expect(server.requests).toHaveLength(0);
  await airbyte.connections.list({ workspaceId });
  expect(server.requests.map(({ url }) => url)).toEqual([
    "http://localhost:8000/api/v1/applications/token",
    "http://localhost:8000/api/v1/web_backend/connections/list",
  ]);
  const [token, list] = server.requests;
  expect(token?.init.method).toBe("POST");
  expect(token?.headers.get("content-type")).toBe("application/json");
  expect(token?.headers.has("authorization")).toBe(false);
  expect(JSON.parse(token?.text ?? "")).toEqual({ client_id: "id-1", client_secret: "secret-1" });
  expect(list?.headers.get("authorization")).toBe(`Bearer ${jwt(1)}`);
});

test("the token request does not count as an attempt", async () => {
  expect(await clientOf(tokenServer()).connections.list({ workspaceId }).result()).toMatchObject({ attempts: 1 });
});

test("later calls share the token", async () => {
  const server = tokenServer();
  const airbyte = clientOf(server);
  for (let call = 0; call < 5; call++) await airbyte.connections.list({ workspaceId });
  expect(tokenRequests(server)).toBe(1);
});

test("a hundred calls at once share one token request", async () => {
  const server = tokenServer();
  const airbyte = clientOf(server);
  await Promise.all(Array.from({ length: 100 }, () => airbyte.connections.list({ workspaceId })));
  expect(tokenRequests(server)).toBe(1);
  expect(server.requests).toHaveLength(101);
});

test("a client that with() derives shares the token", async () => {
  const server = tokenServer();
  const airbyte = clientOf(server);
  await airbyte.connections.list({ workspaceId });
  await airbyte.with({ timeoutMs: 1_000 }).connections.list({ workspaceId });
  expect(tokenRequests(server)).toBe(1);
});

test("a provider that clients of two servers share fetches a token from each", async () => {
  const server = tokenServer();
  const airbyte = clientOf(server);
  await airbyte.connections.list({ workspaceId });
  await airbyte.with({ baseUrl: "https://other.example" }).connections.list({ workspaceId });
  const urls = server.requests.map(({ url }) => url).filter((url) => url.endsWith("/token"));
  expect(urls).toEqual([
    "http://localhost:8000/api/v1/applications/token",
    "https://other.example/api/v1/applications/token",
  ]);
  expect(server.requests[3]?.headers.get("authorization")).toBe(`Bearer ${jwt(2)}`);
});

describe("renewal", () => {
  test("happens 30 s before the token expires, and not earlier", async () => {
    const server = tokenServer();
    const airbyte = clientOf(server);
    await airbyte.connections.list({ workspaceId });
    vi.setSystemTime(NOW_MS + 15 * MINUTE_MS - 30_001);
    await airbyte.connections.list({ workspaceId });
    expect(tokenRequests(server)).toBe(1);
    vi.setSystemTime(NOW_MS + 15 * MINUTE_MS - 30_000);
    await airbyte.connections.list({ workspaceId });
    expect(tokenRequests(server)).toBe(2);
    expect(server.requests.at(-1)?.headers.get("authorization")).toBe(`Bearer ${jwt(2)}`);
  });

  test("sends one request when many calls need a new token", async () => {
    const server = tokenServer();
    const airbyte = clientOf(server);
    await airbyte.connections.list({ workspaceId });
    vi.setSystemTime(NOW_MS + 15 * MINUTE_MS);
    await Promise.all(Array.from({ length: 20 }, () => airbyte.connections.list({ workspaceId })));
    expect(tokenRequests(server)).toBe(2);
  });

  test.each([
    ["a token that is not a JWT", "opaque-token"],
    ["a JWT without exp", `h.${btoa('{"sub":"x"}')}.s`],
    ["a JWT whose exp is no number", `h.${btoa('{"exp":"soon"}')}.s`],
    ["a JWT whose payload is no JSON", `h.${btoa("nope")}.s`],
    ["a JWT whose payload is no base64", "h.%%%.s"],
  ])("of %s comes after 3 minutes, less 30 s", async (_what, token) => {
    const server = tokenServer({ token: () => token });
    const airbyte = clientOf(server);
    await airbyte.connections.list({ workspaceId });
    vi.setSystemTime(NOW_MS + 150_000 - 1);
    await airbyte.connections.list({ workspaceId });
    expect(tokenRequests(server)).toBe(1);
    vi.setSystemTime(NOW_MS + 150_000);
    await airbyte.connections.list({ workspaceId });
    expect(tokenRequests(server)).toBe(2);
  });

  test("reads exp from base64url without padding", async () => {
    const exp = (NOW_MS + 5 * MINUTE_MS) / 1_000;
    const payload = btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify({ exp, name: "ÿ>>>???é" }))));
    const base64url = payload.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    const server = tokenServer({ token: () => `h.${base64url}.s` });
    const airbyte = clientOf(server);
    await airbyte.connections.list({ workspaceId });
    vi.setSystemTime(NOW_MS + 5 * MINUTE_MS - 30_001);
    await airbyte.connections.list({ workspaceId });
    expect(tokenRequests(server)).toBe(1);
    vi.setSystemTime(NOW_MS + 5 * MINUTE_MS - 30_000);
    await airbyte.connections.list({ workspaceId });
    expect(tokenRequests(server)).toBe(2);
  });

  test("uses exp, not expires_in, which some versions set wrongly", async () => {
    const server = tokenServer({ extra: { expires_in: 1 } });
    const airbyte = clientOf(server);
    await airbyte.connections.list({ workspaceId });
    vi.setSystemTime(NOW_MS + MINUTE_MS);
    await airbyte.connections.list({ workspaceId });
    expect(tokenRequests(server)).toBe(1);
  });
});

describe("after a 401", () => {
  const unauthorized = (): Response => json({ message: "Unauthorized" }, 401);

  test("fetches a new token and repeats the request", async () => {
    const server = tokenServer({ answers: [unauthorized] });
    const result = await clientOf(server).connections.list({ workspaceId }).result();
    expect(result).toMatchObject({ ok: true, attempts: 2 });
    expect(tokenRequests(server)).toBe(2);
    expect(server.requests.at(-1)?.headers.get("authorization")).toBe(`Bearer ${jwt(2)}`);
  });

  test("fetches one new token for many concurrent calls", async () => {
    const server = tokenServer({ answers: Array.from({ length: 10 }, () => unauthorized) });
    const airbyte = clientOf(server);
    await Promise.all(Array.from({ length: 10 }, () => airbyte.connections.list({ workspaceId })));
    expect(tokenRequests(server)).toBe(2);
  });
});

describe("a token request that fails", () => {
  test.each<[string, Answer, object]>([
    [
      "400, as for wrong credentials",
      json({ message: "Bad Request" }, 400),
      { name: "AuthenticationError", status: 400 },
    ],
    ["401", json({ message: "no" }, 401), { name: "AuthenticationError", status: 401 }],
    ["403", json({ message: "no" }, 403), { name: "AuthenticationError", status: 403 }],
    ["404, as by servers without applications", json({}, 404), { name: "HttpError", status: 404 }],
    ["a redirect", empty(302, { location: "/login" }), { name: "HttpError", status: 302 }],
    ["a web page", page(200), { name: "ParseError" }],
    ["no access_token", json({ token: "x" }), { name: "ConfigError", option: "auth" }],
    ["an empty access_token", json({ access_token: "" }), { name: "ConfigError", option: "auth" }],
    ["an access_token of two lines", json({ access_token: "a\nb" }), { name: "ConfigError", option: "auth" }],
    ["an access_token that is not a string", json({ access_token: 7 }), { name: "ConfigError", option: "auth" }],
  ])("with %s makes the call reject, and nothing else is sent", async (_what, answer, expected) => {
    const server = tokenServer({ tokenAnswers: [answer] });
    const result = await settle(clientOf(server).connections.create(create));
    expect(result).toMatchObject({ ok: false, error: { ...expected, outcomeUnknown: false } });
    expect(server.requests).toHaveLength(1);
  });

  test("does not count as an attempt of the call", async () => {
    const server = tokenServer({ tokenAnswers: [json({ message: "Bad Request" }, 400)] });
    await expect(clientOf(server).connections.create(create)).rejects.toMatchObject({ attempts: 0 });
  });

  test.each<[string, Answer]>([
    ["503", json({}, 503)],
    ["429", json({}, 429)],
    ["a refused connection", refused()],
  ])("with %s is repeated, before a write too: nothing was sent yet", async (_what, answer) => {
    const server = tokenServer({ tokenAnswers: [answer] });
    expect(await settle(clientOf(server).connections.create(create))).toMatchObject({ ok: true });
    expect(tokenRequests(server)).toBe(2);
  });

  test("is repeated by the next call", async () => {
    const server = tokenServer({ tokenAnswers: [json({ message: "Bad Request" }, 400)] });
    const airbyte = clientOf(server);
    await airbyte.connections.list({ workspaceId }).result();
    expect(await airbyte.connections.list({ workspaceId }).result()).toMatchObject({ ok: true });
  });

  test("because one call was aborted does not fail the other waiting calls", async () => {
    const controller = new AbortController();
    let answerToken: (response: Response) => void = () => undefined;
    const slow = (): Promise<Response> =>
      new Promise((resolve) => {
        answerToken = resolve;
      });
    const server = tokenServer({ tokenAnswers: [slow] });
    const airbyte = clientOf(server);
    const aborted = airbyte.connections.list({ workspaceId }, { signal: controller.signal }).result();
    const other = airbyte.connections.list({ workspaceId }).result();
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    expect(await aborted).toMatchObject({ error: { name: "AbortError" } });
    answerToken(json({ access_token: jwt(1) }));
    expect(await other).toMatchObject({ ok: true });
  });
});

test("an abort of the call that renews the token does not fail another call after a 401", async () => {
  const controller = new AbortController();
  let answerToken: (response: Response) => void = () => undefined;
  const slow = ({ signal }: SentRequest): Promise<Response> =>
    new Promise((resolve, reject) => {
      answerToken = resolve;
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  let answerOther: (response: Response) => void = () => undefined;
  const later = (): Promise<Response> =>
    new Promise((resolve) => {
      answerOther = resolve;
    });
  const server = tokenServer({
    tokenAnswers: [json({ access_token: jwt(0) }), slow],
    answers: [json({}, 401), later],
  });
  const airbyte = clientOf(server);
  const renewing = airbyte.connections.list({ workspaceId }, { signal: controller.signal }).result();
  const other = airbyte.connections.list({ workspaceId }).result();
  await vi.advanceTimersByTimeAsync(10);
  answerOther(json({}, 401));
  await vi.advanceTimersByTimeAsync(10);
  controller.abort();
  expect(await renewing).toMatchObject({ error: { name: "AbortError" } });
  answerToken(json({ access_token: jwt(1) }));
  expect(await other).toMatchObject({ ok: true, attempts: 2 });
});

describe("the error of a token request", () => {
  const auth = clientCredentialsAuth({ clientId: "an-application", clientSecret: "its-secret-1" });
  const errorsOf = async (fetch: ReturnType<typeof scriptedFetch>): Promise<unknown[]> => {
    const airbyte = makeClient(fetch, { auth, timeoutMs: 120_000, maxRetries: 0 });
    const results = [
      airbyte.connections.get({ connectionId }).result(),
      airbyte.workspaces.getState({ workspaceId }).result(),
    ];
    await vi.runAllTimersAsync();
    return (await Promise.all(results)).map(({ error }) => error);
  };

  test.each([
    ["a rejection", () => json({ error: "invalid_client" }, 401), /^the token request answered 401: invalid_client$/],
    ["a timeout", never, /^the token request took longer than 30000 ms$/],
    ["a broken connection", () => Promise.reject(new TypeError("terminated")), /^the token request got no response/],
    ["a web page", () => new Response("<html>"), /^the token request answered 200 with a web page/],
  ])(
    "names the token request in its message, and has the operation of the waiting call: %s",
    async (_what, answer, message) => {
      const errors = await errorsOf(scriptedFetch(answer));
      expect(errors).toMatchObject([
        { operation: "webBackendGetConnection" },
        { operation: "webBackendGetWorkspaceState" },
      ]);
      for (const error of errors) {
        expect((error as Error).message).toMatch(message);
        expect((error as AirbyteError).hint ?? "").not.toContain("timeoutMs");
      }
    },
  );
});

describe("a wrong system clock", () => {
  const tokenOf = (payload: object): Response => {
    const part = (value: object): string => btoa(JSON.stringify(value)).replaceAll("=", "");
    return json({ access_token: `${part({ alg: "none" })}.${part(payload)}.${part(payload)}` });
  };
  const hour = 3_600;
  const issued = 1_700_000_000;
  test.each([
    ["an hour fast", hour, { iat: issued, exp: issued + 900 }],
    ["an hour slow", -hour, { iat: issued, exp: issued + 900 }],
    ["a year fast", 365 * 24 * hour, { iat: issued, exp: issued + 900 }],
    ["an hour fast, and the token has no iat", hour, { exp: issued + 180 }],
    ["a year fast, and the token has no iat", 365 * 24 * hour, { exp: issued + 180 }],
    ["right, and the token is valid for 20 seconds", 0, { iat: issued, exp: issued + 20 }],
  ])("does not cause a token request for each call: %s", async (_what, wrongBySeconds, payload) => {
    vi.useFakeTimers({ now: (issued + wrongBySeconds) * 1_000 });
    const isToken = (url: string): boolean => url.endsWith("/token");
    let tokens = 0;
    const airbyte = makeClient(
      async (url) => {
        if (!isToken(url)) return json({ connections: [] });
        tokens++;
        return tokenOf(payload);
      },
      { auth: clientCredentialsAuth({ clientId: "an-application", clientSecret: "its-secret-1" }) },
    );
    for (let call = 0; call < 3; call++) await airbyte.connections.list({ workspaceId });
    expect(tokens).toBe(1);
    await vi.advanceTimersByTimeAsync(15 * 60_000);
    await airbyte.connections.list({ workspaceId });
    expect(tokens).toBe(2);
  });
});

interface TokenServerOptions {
  /** The responses to the first token requests. Later ones return tokens. */
  tokenAnswers?: Answer[];
  /** The responses to the first other requests. Later ones return lists. */
  answers?: Answer[];
  token?: (count: number) => string;
  /** Additional properties of the token response. */
  extra?: object;
}

/** A server whose tokens are valid for 15 minutes. */
function tokenServer({ tokenAnswers = [], answers = [], token = jwt, extra }: TokenServerOptions = {}): ScriptedFetch {
  let count = 0;
  const serve: Answer = (request) => {
    const isToken = request.url.endsWith("/applications/token");
    const scripted = (isToken ? tokenAnswers : answers).shift();
    if (scripted instanceof Error) throw scripted;
    if (scripted) return typeof scripted === "function" ? scripted(request) : scripted;
    return isToken ? json({ access_token: token(++count), ...extra }) : json({ connections: [] });
  };
  return scriptedFetch(...Array.from({ length: 300 }, () => serve));
}

function clientOf(server: ScriptedFetch): Airbyte {
  return makeClient(server, { auth: clientCredentialsAuth({ clientId: "id-1", clientSecret: "secret-1" }) });
}

function tokenRequests({ requests }: ScriptedFetch): number {
  return requests.filter(({ url }) => url.endsWith("/applications/token")).length;
}

/** The token with this number, valid for 15 minutes from the start of the test. */
function jwt(count: number): string {
  return `h.${btoa(JSON.stringify({ exp: (NOW_MS + (14 + count) * MINUTE_MS) / 1_000, jti: count }))}.s`;
}
