import {
  type Auth,
  basicAuth,
  bearerAuth,
  type ClientOptions,
  clientCredentialsAuth,
  type Hooks,
} from "@airbyte-web-backend/client";
import { describe, expect, test } from "vitest";
import { makeClient } from "./make-client.ts";
import { workspaceId } from "./make-connection.ts";
import { inspect } from "./node.ts";
import { type Answer, json, scriptedFetch } from "./scripted-fetch.ts";
import { settle, useFakeClock } from "./time.ts";

useFakeClock();

interface Credential {
  kind: string;
  options: Partial<ClientOptions>;
  /** The strings that must not appear, in every encoding that a server may return. */
  secrets: string[];
}

const CREDENTIALS: Credential[] = [
  {
    kind: "basicAuth",
    options: { auth: basicAuth({ username: "admin", password: "Hunter2/pass" }) },
    secrets: ["Hunter2/pass", btoa("admin:Hunter2/pass")],
  },
  {
    kind: "basicAuth beyond ASCII",
    options: { auth: basicAuth({ username: "admin", password: "Hünter2/pass" }) },
    secrets: ["Hünter2/pass", "YWRtaW46SMO8bnRlcjIvcGFzcw=="],
  },
  { kind: "bearerAuth", options: { auth: bearerAuth("Hunter2/token") }, secrets: ["Hunter2/token"] },
  {
    kind: "a header of the client",
    options: { headers: { "x-api-key": 'Hunter2/"key"' } },
    secrets: ['Hunter2/"key"', String.raw`Hunter2/\"key\"`],
  },
  {
    kind: "a header of the client from a function",
    options: { headers: () => ({ "x-api-key": "Hunter2-key" }) },
    secrets: ["Hunter2-key"],
  },
  {
    kind: "a provider of one's own",
    options: { auth: { headers: () => ({ "x-vault": "Hunter2/vault" }) } },
    secrets: ["Hunter2/vault"],
  },
];

describe.each(CREDENTIALS)("the credential of $kind does not leak", ({ options, secrets }) => {
  const [secret] = secrets as [string];

  test.each<[string, Answer]>([
    ["an error response repeats it", () => json({ message: `I know ${secret}`, validationErrors: [] }, 400)],
    ["an error response repeats all headers", ({ headers }) => json({ echo: Object.fromEntries(headers) }, 500)],
    [
      "a validation error repeats it",
      () => json({ validationErrors: [{ propertyPath: secret, message: secret }] }, 422),
    ],
    ["an error id repeats it", () => json({ errorId: secret }, 500)],
    ["an error page repeats it", () => new Response(`<html>${secret}</html>`, { status: 502 })],
    ["a web page with status 200 repeats it", () => new Response(`<html>${secret}</html>`)],
    ["broken JSON repeats it", () => new Response(`{"you sent": "${secret}`)],
    ["broken JSON repeats it without quotes", () => new Response(`{"a": ${secret} }`)],
    ["broken JSON repeats it after other text", () => new Response(`{"a": "${"x".repeat(2_040)}", ${secret}`)],
    ["JSON with escaped slashes repeats it", () => escaped({ message: secret }, /\//g)],
    ["JSON with escaped letters repeats it", () => escaped({ message: secret }, /[^\x20-\x7e]/g)],
    ["a text repeats it URL-encoded", () => new Response(encodeURIComponent(secret), { status: 500 })],
    ["a header repeats it", () => withHeader("server", secret)],
    ["a challenge repeats it", () => withHeader("www-authenticate", secret)],
    ["a redirect repeats it", () => withHeader("location", `/login/${encodeURIComponent(secret)}?t=${secret}`, 302)],
  ])("when %s", async (_how, answer) => {
    const airbyte = makeClient(scriptedFetch(answer), { ...options, maxRetries: 0 });
    const result = await settle(airbyte.connections.list({ workspaceId }));
    expect(leaks(!result.ok && result.error, secrets)).toEqual([]);
  });

  test.each<[string, () => unknown]>([
    ["in its message", () => new TypeError(`invalid header value "${secret}"`)],
    ["in its stack only", () => Object.assign(new Error("no"), { stack: `Error: no\n  at send("${secret}")` })],
    ["in its cause", () => new TypeError("fetch failed", { cause: new Error(`sent ${secret}`) })],
    ["in a cause that is a string", () => new TypeError("fetch failed", { cause: `sent ${secret}` })],
    ["in a cause that is an object", () => new TypeError("fetch failed", { cause: { sent: secret } })],
    ["in a property", () => Object.assign(new Error("no"), { request: { headers: { authorization: secret } } })],
    ["in an AggregateError", () => new AggregateError([new Error(`sent ${secret}`)], "all failed")],
    ["in a string", () => `sent ${secret}`],
    ["in an object that is not an error", () => ({ message: `sent ${secret}` })],
  ])("when the runtime's error repeats it %s", async (_where, failure) => {
    const airbyte = makeClient(() => Promise.reject(failure()), { ...options, maxRetries: 0 });
    const result = await settle(airbyte.connections.list({ workspaceId }));
    expect(!result.ok && result.error.name).toBe("NetworkError");
    expect(leaks(!result.ok && result.error, secrets)).toEqual([]);
  });

  test("when the error of a body repeats it", async () => {
    const body = new ReadableStream({
      pull: (controller) => controller.error(new Error(`terminated ${secret}`)),
    });
    const airbyte = makeClient(scriptedFetch(new Response(body)), { ...options, maxRetries: 0 });
    const result = await settle(airbyte.connections.list({ workspaceId }));
    expect(leaks(!result.ok && result.error, secrets)).toEqual([]);
  });

  test("when hooks record every event", async () => {
    const events: unknown[] = [];
    const log = (event: unknown): void => void events.push(event);
    const hooks: Hooks = { onRequest: log, onResponse: log, onRetry: log, onError: log };
    const fetch = scriptedFetch(
      new Error(`sent ${secret}`),
      json({ message: secret }, 503),
      json({ message: secret }, 404),
    );
    await settle(makeClient(fetch, { ...options, hooks }).connections.list({ workspaceId }));
    expect(events.length).toBeGreaterThan(5);
    expect(leaks(events, secrets)).toEqual([]);
  });

  test("when the client, its auth or a pending call is printed", () => {
    const airbyte = makeClient(() => new Promise(() => {}), options);
    const call = airbyte.connections.list({ workspaceId });
    call.result();
    expect(leaks([airbyte, call], secrets)).toEqual([]);
  });
});

describe("the client secret of clientCredentialsAuth does not leak", () => {
  const secrets = ["Hunter2/secret"];
  const auth = (): Auth => clientCredentialsAuth({ clientId: "app-1", clientSecret: "Hunter2/secret" });

  test.each<[string, Answer]>([
    ["an error response repeats it", ({ text }) => json({ message: `no: ${text}` }, 400)],
    ["a page repeats it", ({ text }) => new Response(`<html>${text}</html>`)],
    ["a response without access_token repeats it", ({ text }) => json({ echo: text })],
    ["a redirect repeats it", () => withHeader("location", "/login/Hunter2/secret?client_secret=Hunter2/secret", 302)],
    ["JSON with escaped slashes repeats it", () => escaped({ message: "Hunter2/secret" }, /\//g)],
    ["a header repeats it", () => withHeader("server", "Hunter2/secret")],
    ["the runtime's error repeats it", ({ text }) => Promise.reject(new TypeError(`could not send ${text}`))],
    [
      "the error of the body repeats it",
      ({ text }) => new Response(new ReadableStream({ pull: (stream) => stream.error(new Error(`cut ${text}`)) })),
    ],
  ])("when %s", async (_how, answer) => {
    const airbyte = makeClient(scriptedFetch(answer), { auth: auth(), maxRetries: 0 });
    const result = await settle(airbyte.connections.list({ workspaceId }));
    expect(result.ok).toBe(false);
    expect(leaks(!result.ok && result.error, secrets)).toEqual([]);
  });

  test("when the server repeats its token", async () => {
    const fetch = scriptedFetch(json({ access_token: "Hunter2/access" }), ({ headers }) =>
      json({ message: headers.get("authorization") }, 500),
    );
    const result = await settle(makeClient(fetch, { auth: auth(), maxRetries: 0 }).connections.list({ workspaceId }));
    expect(leaks(!result.ok && result.error, ["Hunter2/access"])).toEqual([]);
  });

  test("when its token is not a valid header value", async () => {
    const fetch = scriptedFetch(json({ access_token: "Hunter2\n/access" }), json({ connections: [] }));
    const result = await settle(makeClient(fetch, { auth: auth(), maxRetries: 0 }).connections.list({ workspaceId }));
    expect(result.ok).toBe(false);
    expect(leaks(!result.ok && result.error, ["Hunter2"])).toEqual([]);
  });

  test("when the auth itself is printed", () => {
    expect(leaks(auth(), secrets)).toEqual([]);
  });
});

describe("an invalid header of a provider does not leak", () => {
  test.each([
    ["a line break in its value", { "x-vault": "Hunter2\n/vault" }],
    ["a character beyond latin1 in its value", { "x-vault": "Hunter2 €" }],
    ["an invalid name", { "Hunter2 ": "x" }],
  ])("because of %s", async (_why, headers) => {
    const airbyte = makeClient(scriptedFetch(json({})), { auth: { headers: () => headers }, maxRetries: 0 });
    const result = await settle(airbyte.connections.list({ workspaceId }));
    expect(result.ok).toBe(false);
    expect(leaks(!result.ok && result.error, ["Hunter2"])).toEqual([]);
  });
});

/** The secrets, or their first eight characters, in the printed form of a value. */
function leaks(value: unknown, secrets: readonly string[]): string[] {
  const seen = [inspect(value), JSON.stringify(value), String(value)];
  for (let error = value; error instanceof Error; error = error.cause) seen.push(error.message, String(error.stack));
  const all = seen.join("\n");
  return secrets.filter((secret) => all.includes(secret) || all.includes(secret.slice(0, 8)));
}

/** A JSON response in which the matching characters are written as JSON escapes. */
function escaped(body: unknown, characters: RegExp): Response {
  const toEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return new Response(JSON.stringify(body).replace(characters, toEscape), { status: 500 });
}

/** A response whose header has this value, which may contain invalid characters. */
function withHeader(name: string, value: string, status = 500): Response {
  const latin1 = value.replace(/[^\x20-\x7e]/g, encodeURIComponent);
  return new Response(null, { status, headers: { [name]: latin1 } });
}
