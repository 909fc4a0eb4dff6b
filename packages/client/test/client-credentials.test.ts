import { type Airbyte, type AirbyteError, clientCredentialsAuth } from "@airbyte-web-backend/client";
import { describe, expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { connectionId, destinationId, sourceId, workspaceId } from "./make-connection.ts";
import { type Answer, empty, json, never, page, refused, type ScriptedFetch, scriptedFetch } from "./scripted-fetch.ts";
import { settle, useFakeClock } from "./time.ts";

const MINUTE_MS = 60_000;
const NOW_MS = Date.UTC(2026, 10, 1);
const create = { sourceId, destinationId, status: "active" } as const;

useFakeClock(NOW_MS);

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

test("a hundred calls at once share one token request", async () => {
  const server = tokenServer();
  const airbyte = clientOf(server);
  await Promise.all(Array.from({ length: 100 }, () => airbyte.connections.list({ workspaceId })));
  expect(tokenRequests(server)).toBe(1);
  expect(server.requests).toHaveLength(101);
});

test("later calls share the token, also those of a client that with() derives", async () => {
  const server = tokenServer();
  const airbyte = clientOf(server);
  await airbyte.connections.list({ workspaceId });
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
  test("sends one request when many calls need a new token", async () => {
    const server = tokenServer();
    const airbyte = clientOf(server);
    await airbyte.connections.list({ workspaceId });
    vi.setSystemTime(NOW_MS + 15 * MINUTE_MS);
    await Promise.all(Array.from({ length: 20 }, () => airbyte.connections.list({ workspaceId })));
    expect(tokenRequests(server)).toBe(2);
  });

  const payload = new TextEncoder().encode(JSON.stringify({ exp: (NOW_MS + 5 * MINUTE_MS) / 1_000, name: "ÿ>>>???é" }));
  const base64url = btoa(String.fromCharCode(...payload))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
  test.each([
    ["a JWT", 15, jwt(1)],
    ["a JWT in base64url without padding", 5, `h.${base64url}.s`],
    ["a token that is not a JWT", 3, "opaque-token"],
    ["a JWT without exp", 3, `h.${btoa('{"sub":"x"}')}.s`],
    ["a JWT whose exp is no number", 3, `h.${btoa('{"exp":"soon"}')}.s`],
    ["a JWT whose payload is no JSON", 3, `h.${btoa("nope")}.s`],
    ["a JWT whose payload is no base64", 3, "h.%%%.s"],
  ])("of %s comes after %d minutes, less 30 s, for any expires_in", async (_what, minutes, token) => {
    // Some versions set expires_in wrongly.
    const server = tokenServer({ tokenAnswers: [json({ access_token: token, expires_in: 1 })] });
    const airbyte = clientOf(server);
    await airbyte.connections.list({ workspaceId });
    vi.setSystemTime(NOW_MS + minutes * MINUTE_MS - 30_001);
    await airbyte.connections.list({ workspaceId });
    expect(tokenRequests(server)).toBe(1);
    vi.setSystemTime(NOW_MS + minutes * MINUTE_MS - 30_000);
    await airbyte.connections.list({ workspaceId });
    expect(tokenRequests(server)).toBe(2);
    expect(server.requests.at(-1)?.headers.get("authorization")).toBe(`Bearer ${jwt(1)}`);
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
    ["429 that asks to wait", json({}, 429, { "retry-after": "60" }), { name: "RateLimitError", retryAfterMs: 60_000 }],
    ["a redirect", empty(302, { location: "/login" }), { name: "HttpError", status: 302 }],
    ["a web page", page(200), { name: "ParseError" }],
    ["no access_token", json({ token: "x" }), { name: "ConfigError", option: "auth" }],
    ["an empty access_token", json({ access_token: "" }), { name: "ConfigError", option: "auth" }],
    ["an access_token of two lines", json({ access_token: "a\nb" }), { name: "ConfigError", option: "auth" }],
    ["an access_token that is not a string", json({ access_token: 7 }), { name: "ConfigError", option: "auth" }],
  ])("with %s makes the call reject, and nothing else is sent", async (_what, answer, expected) => {
    const server = tokenServer({ tokenAnswers: [answer] });
    const result = await settle(clientOf(server).connections.create(create));
    expect(result).toMatchObject({ ok: false, error: { ...expected, attempts: 0, outcomeUnknown: false } });
    expect(server.requests).toHaveLength(1);
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
});

describe("an abort of the call that requests the token does not fail another call that waits for it", () => {
  const delayed =
    (ms: number, response: Response): Answer =>
    ({ signal }) =>
      new Promise((resolve, reject) => {
        setTimeout(resolve, ms, response);
        signal.addEventListener("abort", () => reject(signal.reason));
      });
  test.each<[string, TokenServerOptions, number]>([
    ["the first token", { tokenAnswers: [delayed(50, json({ access_token: jwt(1) }))] }, 1],
    [
      "a new token after a 401",
      {
        tokenAnswers: [json({ access_token: jwt(0) }), delayed(50, json({ access_token: jwt(1) }))],
        answers: [json({}, 401), delayed(10, json({}, 401))],
      },
      2,
    ],
  ])("%s", async (_which, answers, attempts) => {
    const controller = new AbortController();
    const airbyte = clientOf(tokenServer(answers));
    const aborted = airbyte.connections.list({ workspaceId }, { signal: controller.signal }).result();
    const other = airbyte.connections.list({ workspaceId });
    await vi.advanceTimersByTimeAsync(20);
    controller.abort();
    expect(await aborted).toMatchObject({ error: { name: "AbortError" } });
    expect(await settle(other)).toMatchObject({ ok: true, attempts });
  });
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
}

/** A server whose tokens are valid for 15 minutes. */
function tokenServer({ tokenAnswers = [], answers = [] }: TokenServerOptions = {}): ScriptedFetch {
  let count = 0;
  const serve: Answer = (request) => {
    const isToken = request.url.endsWith("/applications/token");
    const scripted = (isToken ? tokenAnswers : answers).shift();
    if (scripted instanceof Error) throw scripted;
    if (scripted) return typeof scripted === "function" ? scripted(request) : scripted;
    return isToken ? json({ access_token: jwt(++count) }) : json({ connections: [] });
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
