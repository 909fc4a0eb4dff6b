import { createMockAirbyte, type MockAirbyte, type MockAuth, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { expect, test } from "vitest";

const api = "http://localhost:8000/api/v1";
const json = { "content-type": "application/json" };
const basic = { basic: { username: "airbyte", password: "pässword:1" } };
const application = { clientId: "application", clientSecret: "hush-hush" };

function list(mock: MockAirbyte, authorization?: string): Promise<Response> {
  return mock.fetch(`${api}/web_backend/connections/list`, {
    method: "POST",
    headers: { ...json, ...(authorization && { authorization }) },
    body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
  });
}

function askForToken(mock: MockAirbyte, body: unknown, init: RequestInit = {}): Promise<Response> {
  const text = JSON.stringify(body);
  return mock.fetch(`${api}/applications/token`, { method: "POST", headers: json, body: text, ...init });
}

async function getToken(mock: MockAirbyte): Promise<string> {
  const answer = await askForToken(mock, { client_id: "application", client_secret: "hush-hush" });
  const { access_token: token } = await answer.json();
  return `Bearer ${token}`;
}

/** A mock with a clock that the test sets, in milliseconds. */
function makeGuarded(auth: MockAuth): { mock: MockAirbyte; clock: { now: number } } {
  const clock = { now: 1_700_000_000_000 };
  return { mock: createMockAirbyte({ auth, now: () => clock.now }), clock };
}

function encode(text: string): string {
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(text)))}`;
}

test("basic auth accepts the right username and password", async () => {
  const { mock } = makeGuarded(basic);
  expect((await list(mock, encode("airbyte:pässword:1"))).status).toBe(200);
});

test.each([
  ["nothing", undefined],
  ["a wrong password", encode("airbyte:wrong")],
  ["no password", encode("airbyte")],
  ["a token", "Bearer abc"],
  ["an incomplete header", "Basic"],
])("basic auth responds to %s with the proxy's 401 page", async (_, authorization) => {
  const response = await list(makeGuarded(basic).mock, authorization);
  expect(response.status).toBe(401);
  expect(response.headers.get("content-type")).toBe("text/html");
  expect(response.headers.get("www-authenticate")).toBe('Basic realm="Welcome to Airbyte"');
  expect(await response.text()).toContain("401 Authorization Required");
});

test("basic auth also protects health and the web app", async () => {
  const { mock } = makeGuarded(basic);
  for (const url of [`${api}/health`, "http://localhost:8000/"]) expect((await mock.fetch(url)).status, url).toBe(401);
});

test("basic auth is disabled by an empty username with an empty password", async () => {
  expect((await list(makeGuarded({ basic: { username: "", password: "" } }).mock)).status).toBe(200);
});

test("a token for client credentials authenticates operations", async () => {
  const { mock } = makeGuarded({ clientCredentials: application });
  expect((await list(mock, await getToken(mock))).status).toBe(200);
});

test.each([
  ["no token", undefined],
  ["an unknown token", "Bearer abc"],
  ["basic credentials", encode("application:hush-hush")],
])("with client credentials, an operation with %s gets a 401 in JSON", async (_, authorization) => {
  const response = await list(makeGuarded({ clientCredentials: application }).mock, authorization);
  expect(response.status).toBe(401);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.json()).toMatchObject({ message: "Unauthorized" });
});

test("with client credentials, health needs no token", async () => {
  const { mock } = makeGuarded({ clientCredentials: application });
  expect((await mock.fetch(`${api}/health`)).status).toBe(200);
});

test("the token response has only a token, which expires after 15 minutes", async () => {
  const { mock, clock } = makeGuarded({ clientCredentials: application });
  const answer = await askForToken(mock, { client_id: "application", client_secret: "hush-hush" });
  const body: { access_token: string } = await answer.json();
  expect(Object.keys(body)).toEqual(["access_token"]);
  const [, claims = ""] = body.access_token.split(".");
  const { exp, iat } = JSON.parse(atob(claims.replaceAll("-", "+").replaceAll("_", "/")));
  expect({ exp, iat }).toEqual({ iat: clock.now / 1000, exp: clock.now / 1000 + 900 });
});

test("a token expires at its exp, by the clock of the mock", async () => {
  const { mock, clock } = makeGuarded({ clientCredentials: { ...application, tokenLifetimeSeconds: 60 } });
  const token = await getToken(mock);
  clock.now += 59_999;
  expect((await list(mock, token)).status).toBe(200);
  clock.now += 1;
  expect((await list(mock, token)).status).toBe(401);
  expect((await list(mock, await getToken(mock))).status).toBe(200);
});

test("a second token does not revoke the first, a reset revokes both", async () => {
  const { mock } = makeGuarded({ clientCredentials: application });
  const tokens = [await getToken(mock), await getToken(mock)];
  expect(tokens[0]).not.toBe(tokens[1]);
  for (const token of tokens) expect((await list(mock, token)).status).toBe(200);
  mock.reset();
  for (const token of tokens) expect((await list(mock, token)).status).toBe(401);
});

test.each([{ client_id: "application", client_secret: "wrong" }, { client_id: "application" }, {}, null, "text"])(
  "the token endpoint responds to the credentials %j with 400",
  async (body) => {
    const answer = await askForToken(makeGuarded({ clientCredentials: application }).mock, body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      message: "Bad Request",
      _embedded: { errors: [{ message: "Invalid client id or token" }] },
    });
  },
);

test("the token endpoint rejects other media types and other verbs", async () => {
  const { mock } = makeGuarded({ clientCredentials: application });
  const body = "client_id=application&client_secret=hush-hush";
  const form = { headers: { "content-type": "application/x-www-form-urlencoded" }, body };
  expect((await askForToken(mock, undefined, form)).status).toBe(415);
  const bytes = new TextEncoder().encode(JSON.stringify({ client_id: "application", client_secret: "hush-hush" }));
  expect((await askForToken(mock, undefined, { headers: {}, body: bytes })).status).toBe(415);
  expect((await mock.fetch(`${api}/applications/token`)).status).toBe(405);
});

test("the token endpoint does not exist without client credentials", async () => {
  expect((await askForToken(createMockAirbyte(), {})).status).toBe(404);
});

test("faults for the token endpoint apply to it, faults for all operations do not", async () => {
  const { mock } = makeGuarded({ clientCredentials: application });
  mock.faults.always("*", { status: 503 });
  expect((await askForToken(mock, {})).status).toBe(400);
  mock.faults.next("applications/token", { status: 503 });
  expect((await askForToken(mock, {})).status).toBe(503);
});

test("calls do not contain credentials and tokens", async () => {
  const { mock } = makeGuarded({ clientCredentials: application });
  const token = await getToken(mock);
  await list(mock, token);
  const calls = JSON.stringify(mock.calls);
  expect(calls).not.toContain("hush-hush");
  expect(calls).not.toContain(token.slice("Bearer ".length));
  expect(mock.calls.map(({ body }) => body)).toEqual(["**********", { workspaceId: WORKSPACE_ID }]);
});
