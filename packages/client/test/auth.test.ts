import {
  type Airbyte,
  AirbyteError,
  type Auth,
  basicAuth,
  bearerAuth,
  type CallPromise,
  type ClientOptions,
} from "@airbyte-web-backend/client";
import { describe, expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { connectionId, destinationId, sourceId, workspaceId } from "./make-connection.ts";
import { nextTask } from "./node.ts";
import { json, page, type ScriptedFetch, scriptedFetch } from "./scripted-fetch.ts";

const create = { sourceId, destinationId, status: "active" } as const;
const ok = (): Response => json({ connections: [] });
const unauthorized = (): Response => json({ message: "Unauthorized" }, 401);

describe("basicAuth()", () => {
  test.each([
    ["airbyte", "password", "Basic YWlyYnl0ZTpwYXNzd29yZA=="],
    ["Jürgen", "pässwörd€", "Basic SsO8cmdlbjpww6Rzc3fDtnJk4oKs"],
    ["", "", "Basic Og=="],
    ["ann", "a:b", "Basic YW5uOmE6Yg=="],
    ["ann", "😀", "Basic YW5uOvCfmIA="],
  ])("sends %j and %j as UTF-8 in base64", async (username, password, authorization) => {
    const fetch = scriptedFetch(ok());
    await makeClient(fetch, { auth: basicAuth({ username, password }) }).connections.list({ workspaceId });
    expect(authorizations(fetch)).toEqual([authorization]);
  });

  test("does not repeat the request after a 401", async () => {
    const fetch = scriptedFetch(page(401, { "www-authenticate": "Basic realm=x" }), ok());
    const call = makeClient(fetch, { auth: basicAuth({ username: "a", password: "b" }) });
    await expect(call.connections.list({ workspaceId })).rejects.toMatchObject({ name: "AuthenticationError" });
    expect(fetch.requests).toHaveLength(1);
  });

  test("takes precedence over an authorization header of the client", async () => {
    const fetch = scriptedFetch(ok());
    const auth = basicAuth({ username: "airbyte", password: "password" });
    await makeClient(fetch, { auth, headers: { Authorization: "Bearer old" } }).connections.list({ workspaceId });
    expect(authorizations(fetch)).toEqual(["Basic YWlyYnl0ZTpwYXNzd29yZA=="]);
  });
});

describe("bearerAuth()", () => {
  test("sends a token", async () => {
    const fetch = scriptedFetch(ok());
    await makeClient(fetch, { auth: bearerAuth("abc") }).connections.list({ workspaceId });
    expect(authorizations(fetch)).toEqual(["Bearer abc"]);
  });

  test.each([
    ["a function", () => "abc"],
    ["an async function", async () => "abc"],
  ])("asks %s before each request", async (_what, token) => {
    const asked = vi.fn(token);
    const fetch = scriptedFetch(ok(), ok());
    const airbyte = makeClient(fetch, { auth: bearerAuth(asked) });
    expect(asked).not.toHaveBeenCalled();
    await airbyte.connections.list({ workspaceId });
    await airbyte.connections.list({ workspaceId });
    expect(authorizations(fetch)).toEqual(["Bearer abc", "Bearer abc"]);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test.each<[string, (airbyte: Airbyte) => CallPromise<unknown>, Partial<ClientOptions>]>([
    ["a read", (airbyte) => airbyte.connections.list({ workspaceId }), {}],
    ["a write", (airbyte) => airbyte.connections.create(create), {}],
    ["a read with maxRetries 0", (airbyte) => airbyte.connections.list({ workspaceId }), { maxRetries: 0 }],
  ])("repeats %s once after a 401 when the function returns another token", async (_what, call, options) => {
    const tokens = ["old", "new", "new"];
    const fetch = scriptedFetch(unauthorized(), ok());
    const auth = bearerAuth(() => tokens.shift() ?? "none");
    expect(await call(makeClient(fetch, { auth, ...options })).result()).toMatchObject({ ok: true, attempts: 2 });
    expect(authorizations(fetch)).toEqual(["Bearer old", "Bearer new"]);
    expect(fetch.requests[1]?.text).toBe(fetch.requests[0]?.text);
  });

  test.each([
    ["the token is fixed", "same"],
    ["the function returns the same token", () => "same"],
  ])("does not repeat the request after a 401 when %s", async (_what, token) => {
    const fetch = scriptedFetch(unauthorized(), ok());
    const call = makeClient(fetch, { auth: bearerAuth(token) }).connections.list({ workspaceId });
    await expect(call).rejects.toMatchObject({ name: "AuthenticationError", attempts: 1 });
    expect(fetch.requests).toHaveLength(1);
  });

  test.each([
    ["at once", [unauthorized(), unauthorized()]],
    ["after a retry", [unauthorized(), json({}, 503, { "retry-after": "0" }), unauthorized()]],
  ])("rejects when the second token is rejected too, %s: a call refreshes it once", async (_when, answers) => {
    let count = 0;
    const fetch = scriptedFetch(...answers, ok());
    const auth = bearerAuth(() => `token-${count++}`);
    const call = makeClient(fetch, { auth }).connections.list({ workspaceId });
    await expect(call).rejects.toMatchObject({ name: "AuthenticationError", attempts: answers.length });
    expect(fetch.requests).toHaveLength(answers.length);
  });

  test("rejects the call when the function returns an invalid token", async () => {
    const fetch = scriptedFetch(ok());
    const auth = bearerAuth(() => undefined as never);
    await expect(makeClient(fetch, { auth }).connections.list({ workspaceId })).rejects.toMatchObject({
      name: "ConfigError",
      option: "token",
    });
    expect(fetch.requests).toHaveLength(0);
  });
});

describe("a custom credential provider", () => {
  test("adds any headers", async () => {
    const fetch = scriptedFetch(ok());
    const auth: Auth = { headers: () => ({ "X-Api-Key": "k", Cookie: "session=1" }) };
    await makeClient(fetch, { auth }).connections.list({ workspaceId });
    expect(fetch.requests[0]?.headers.get("x-api-key")).toBe("k");
    expect(fetch.requests[0]?.headers.get("cookie")).toBe("session=1");
  });

  test("keeps its `this`", async () => {
    class KeyAuth implements Auth {
      #key = "k";
      headers(): Record<string, string> {
        return { "x-api-key": this.#key };
      }
      refresh(): boolean {
        this.#key = "k2";
        return true;
      }
    }
    const fetch = scriptedFetch(unauthorized(), ok());
    await makeClient(fetch, { auth: new KeyAuth() }).connections.list({ workspaceId });
    expect(fetch.requests.map(({ headers }) => headers.get("x-api-key"))).toEqual(["k", "k2"]);
  });

  test("gets the URL of the server and the operation", async () => {
    const headers = vi.fn(() => ({}));
    await makeClient(scriptedFetch(ok()), { auth: { headers } }).connections.list({ workspaceId });
    expect(headers).toHaveBeenCalledWith(
      expect.objectContaining({
        baseUrl: "http://localhost:8000/api",
        operation: "webBackendListConnectionsForWorkspace",
      }),
    );
  });

  test("gets the rejected headers after a 401", async () => {
    const refresh = vi.fn(() => false);
    const auth: Auth = { headers: () => ({ "X-Api-Key": "k" }), refresh };
    await makeClient(scriptedFetch(unauthorized()), { auth }).connections.list({ workspaceId }).result();
    expect(refresh).toHaveBeenCalledExactlyOnceWith({ "X-Api-Key": "k" }, expect.anything());
  });

  test.each([
    [403, "PermissionError"],
    [404, "NotFoundError"],
  ])("is not asked to refresh after %d", async (status, name) => {
    const refresh = vi.fn(() => true);
    const auth: Auth = { headers: () => ({}), refresh };
    const call = makeClient(scriptedFetch(json({}, status)), { auth }).connections.list({ workspaceId });
    await expect(call).rejects.toMatchObject({ name });
    expect(refresh).not.toHaveBeenCalled();
  });

  test.each<[string, Auth["headers"]]>([
    [
      "throws",
      () => {
        throw new Error("vault is sealed");
      },
    ],
    ["rejects", () => Promise.reject(new Error("vault is sealed"))],
  ])("that %s makes the call reject with an AirbyteError, and nothing is sent", async (_what, headers) => {
    const fetch = scriptedFetch(ok());
    const error = await makeClient(fetch, { auth: { headers } })
      .connections.create(create)
      .catch((reason) => reason);
    expect(error).toBeInstanceOf(AirbyteError);
    expect(error).toMatchObject({
      message: expect.stringMatching(/^webBackendCreateConnection: auth failed/),
      operation: "webBackendCreateConnection",
      attempts: 0,
      outcomeUnknown: false,
      cause: { message: "vault is sealed" },
    });
    expect(fetch.requests).toHaveLength(0);
  });

  test("rejects the call if refresh() rejects, with outcomeUnknown false", async () => {
    const auth: Auth = { headers: () => ({}), refresh: () => Promise.reject(new Error("vault is sealed")) };
    const call = makeClient(scriptedFetch(unauthorized()), { auth }).connections.create(create);
    await expect(call).rejects.toMatchObject({
      attempts: 1,
      outcomeUnknown: false,
      cause: { message: "vault is sealed" },
    });
  });

  test("is not asked to refresh if the call has ended before the 401", async () => {
    const controller = new AbortController();
    let answer: (response: Response) => void = () => undefined;
    const late = (): Promise<Response> =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const refresh = vi.fn(() => true);
    const fetch = scriptedFetch(late, ok());
    const airbyte = makeClient(fetch, { auth: { headers: () => ({}), refresh } });
    const call = airbyte.connections.create(create, { signal: controller.signal }).result();
    await vi.waitFor(() => expect(fetch.requests).toHaveLength(1));
    controller.abort();
    answer(unauthorized());
    expect(await call).toMatchObject({ error: { name: "AbortError" } });
    await nextTask(); // the handlers of the response have run by then
    expect(refresh).not.toHaveBeenCalled();
    expect(fetch.requests).toHaveLength(1);
  });

  test.each([
    ["a line break in a value", { "x-api-key": "key-123456\nx: y" }],
    ["an invalid name", { "x y": "key-123456" }],
  ])("that gives %s makes the call reject with an AirbyteError, without a request", async (_what, headers) => {
    const fetch = scriptedFetch(ok(), ok(), ok());
    const call = makeClient(fetch, { auth: { headers: () => headers as never } }).connections.create(create);
    await expect(call).rejects.toBeInstanceOf(AirbyteError);
    await expect(call).rejects.toMatchObject({ attempts: 0, outcomeUnknown: false });
    expect(fetch.requests).toHaveLength(0);
  });

  test("can fetch its token with the client's fetch, without credentials and redirects", async () => {
    const fetch = scriptedFetch(json({ token: "t" }), ok());
    const auth: Auth = {
      headers: async (context) => {
        const response = await context.fetch(`${context.baseUrl}/login`, { method: "POST", body: '{"user":"ann"}' });
        const { token } = (await response.json()) as { token: string };
        return { authorization: `Bearer ${token}` };
      },
    };
    const result = await makeClient(fetch, { auth }).connections.list({ workspaceId }).result();
    expect(result).toMatchObject({ ok: true, attempts: 1 });
    expect(fetch.requests[0]).toMatchObject({ url: "http://localhost:8000/api/login", init: { redirect: "manual" } });
    expect(fetch.requests[0]?.headers.has("authorization")).toBe(false);
    expect(fetch.requests[1]?.headers.get("authorization")).toBe("Bearer t");
  });
});

function authorizations({ requests }: ScriptedFetch): (string | null)[] {
  return requests.map(({ headers }) => headers.get("authorization"));
}

test("a subclass of AirbyteError from a provider becomes the cause of an AirbyteError", async () => {
  class VaultError extends AirbyteError {
    constructor(path: { readonly name: string }) {
      super(`vault: ${path.name} is sealed`);
    }
    override get name(): string {
      return "VaultError";
    }
  }
  const failure = new VaultError({ name: "secret/airbyte" });
  const auth = { headers: () => Promise.reject(failure) };
  const { error } = await makeClient(scriptedFetch(), { auth }).connections.get({ connectionId }).result();
  expect(error).toMatchObject({ name: "AirbyteError", message: "webBackendGetConnection: auth failed", attempts: 0 });
  expect(error?.cause).toBe(failure);
});
