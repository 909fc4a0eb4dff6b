import { basicAuth, bearerAuth, ConfigError, clientCredentialsAuth, createClient } from "@airbyte-web-backend/client";
import { raw } from "@airbyte-web-backend/client/raw";
import { afterEach, describe, expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { destinationId, sourceId, workspaceId } from "./make-connection.ts";
import { inspect } from "./node.ts";
import { json, scriptedFetch } from "./scripted-fetch.ts";

const baseUrl = "http://localhost:8000";

describe("createClient()", () => {
  test.each([
    {},
    { timeoutMs: 1 },
    { timeoutMs: 0.5 },
    { timeoutMs: Number.POSITIVE_INFINITY, deadlineMs: Number.POSITIVE_INFINITY },
    { maxRetries: 0 },
    { maxRetries: 10 },
    { headers: {} },
    { headers: { x: undefined, y: null } },
    { headers: () => ({}) },
    { hooks: {} },
    { hooks: { onError: () => undefined, onRetry: undefined, count: 0 } as object },
    { fetchOptions: { cache: "no-store" as const, dispatcher: {}, signal: undefined as never } },
    { basePath: "" },
    { basePath: "/" },
    { basePath: "/airbyte-api/" },
    { headers: { "X-Api-Key": "a b\tc", "x!#$%&'*+.^_`|~-9": "é", empty: "" } },
    { fetch: globalThis.fetch, auth: { headers: () => ({}) } },
    { timeoutMs: undefined, maxRetries: undefined, headers: undefined, fetch: undefined, auth: undefined },
  ])("accepts %o", (options) => {
    expect(() => createClient({ baseUrl, ...options })).not.toThrow();
  });

  test.each<[string, unknown]>([
    ["timeoutMs", 0],
    ["timeoutMs", -1],
    ["timeoutMs", Number.NaN],
    ["timeoutMs", "1000"],
    ["timeoutMs", null],
    ["deadlineMs", 0],
    ["deadlineMs", -1],
    ["deadlineMs", Number.NaN],
    ["deadlineMs", "1000"],
    ["maxRetries", -1],
    ["maxRetries", 1.5],
    ["maxRetries", Number.NaN],
    ["maxRetries", Number.POSITIVE_INFINITY],
    ["maxRetries", "2"],
    ["fetch", "fetch"],
    ["fetch", null],
    ["auth", "Bearer hunter2"],
    ["auth", { username: "admin", password: "hunter2" }],
    ["auth", null],
    ["headers", { "x y": "hunter2" }],
    ["headers", { "": "hunter2" }],
    ["headers", { "x:": "hunter2" }],
    ["headers", { "x\n": "hunter2" }],
    ["headers", { ü: "hunter2" }],
    ["headers", { x: "hunter2\n" }],
    ["headers", { x: "hunter2\r\ny: z" }],
    ["headers", { x: "hunter2\0" }],
    ["headers", { x: "hunter2 €" }],
    ["headers", { x: 2 }],
    ["headers", [["x", "hunter2"]]],
    ["headers", new Map([["x", "hunter2"]])],
    ["headers", "x: hunter2"],
    ["headers", null],
    ["hooks", null],
    ["hooks", "hunter2"],
    ["hooks", () => "hunter2"],
    ...["onRequest", "onResponse", "onRetry", "onSuccess", "onError", "onInvalid"].map((name): [string, unknown] => [
      "hooks",
      { [name]: "hunter2" },
    ]),
    ["hooks", { onError: null }],
    ...["method", "headers", "body", "signal", "redirect", "mode"].map((name): [string, unknown] => [
      "fetchOptions",
      { [name]: "hunter2" },
    ]),
    ["fetchOptions", null],
    ["fetchOptions", "hunter2"],
    ["basePath", "hunter2"],
    ["basePath", "/hunter2?x"],
    ["basePath", "/hunter2#x"],
    ["basePath", "/hunter2 x"],
    ["basePath", "/hunter2\\x"],
    ["basePath", "http://hunter2"],
    ["basePath", null],
    ["validate", "hunter2"],
    ["headers", new Headers({ x: "hunter2" })],
    ["baseUrl", undefined],
    ["baseUrl", "hunter2"],
  ])("rejects %s: %o with a ConfigError that names the option and omits the value", (option, value) => {
    const error = thrownBy(() => createClient({ baseUrl, [option]: value } as never));
    expect(error).toMatchObject({ name: "ConfigError", option, attempts: 0 });
    expect(error.operation).toBeUndefined();
    expect(error.reason).not.toBe("");
    expect(error.message).toBe(`${option}: ${error.reason}`);
    expect(inspect(error)).not.toContain("hunter2");
  });

  test.each([undefined, null, "http://localhost:8000"])("throws a ConfigError for %j instead of options", (options) => {
    expect(thrownBy(() => createClient(options as never))).toBeInstanceOf(ConfigError);
  });
});

describe("a provider of credentials throws a ConfigError that names the option and omits the value", () => {
  const tokens = ["", "hunter2\n", "hunter2\r\nx: y", "hunter2\0", "hunter2\u007f", "hunter2€", undefined, null, 7, {}];
  test.each<[(credentials: never) => unknown, string, unknown]>([
    [basicAuth, "username", { username: "ann:hunter2", password: "x" }],
    [basicAuth, "username", { username: "hunter2\n", password: "x" }],
    [basicAuth, "username", { password: "hunter2" }],
    [basicAuth, "username", undefined],
    [basicAuth, "password", { username: "ann", password: "hunter2\r\n" }],
    [basicAuth, "password", { username: "ann", password: "hunter2\0" }],
    [basicAuth, "password", { username: "hunter2" }],
    [basicAuth, "password", { username: "ann", password: 7 }],
    ...tokens.map((token): [typeof bearerAuth, string, unknown] => [bearerAuth, "token", token]),
    [clientCredentialsAuth, "clientId", { clientSecret: "hunter2" }],
    [clientCredentialsAuth, "clientId", undefined],
    [clientCredentialsAuth, "clientId", { clientId: "", clientSecret: "hunter2" }],
    [clientCredentialsAuth, "clientId", { clientId: 7, clientSecret: "hunter2" }],
    [clientCredentialsAuth, "clientSecret", { clientId: "hunter2" }],
    [clientCredentialsAuth, "clientSecret", { clientId: "hunter2", clientSecret: "" }],
  ])("%o: %s of %o", (createAuth, option, credentials) => {
    const error = thrownBy(() => createAuth(credentials as never));
    expect(error).toMatchObject({ name: "ConfigError", option });
    expect(inspect(error)).not.toContain("hunter2");
  });
});

describe("a call rejects with a ConfigError, without a request, for an invalid call option", () => {
  test.each([
    ["timeoutMs", { timeoutMs: 0 }],
    ["deadlineMs", { deadlineMs: Number.NaN }],
    ["maxRetries", { maxRetries: -1 }],
    ["retry", { retry: "sometimes" }],
    ["retry", { retry: true }],
    ["headers", { headers: { x: "hunter2\n" } }],
    ["headers", { headers: new Headers({ x: "hunter2" }) }],
    ["headers", { headers: [["x", "hunter2"]] }],
    ["headers", { headers: "x: hunter2" }],
    ["signal", { signal: { aborted: false } }],
  ])("%s: %o", async (option, options) => {
    const fetch = scriptedFetch(json({}));
    const call = makeClient(fetch).connections.create({ sourceId, destinationId, status: "active" }, options as never);
    const error = await call.catch((reason) => reason);
    const operation = "webBackendCreateConnection";
    expect(error).toMatchObject({ name: "ConfigError", option, operation, attempts: 0, outcomeUnknown: false });
    expect(inspect(error)).not.toContain("hunter2");
    expect(fetch.requests).toHaveLength(0);
  });

  test("that names the header with an invalid value", async () => {
    const call = makeClient(scriptedFetch()).connections.list({ workspaceId }, { headers: { "x-team": "a\n" } });
    await expect(call).rejects.toThrow("headers: must be one line of Latin-1 characters: check x-team");
  });

  test.each([null, { timeoutMs: 0 }])("and .result() does not reject for the options %o", async (options) => {
    const airbyte = makeClient(scriptedFetch(json({})));
    const result = await airbyte.connections.list({ workspaceId }, options as never).result();
    expect(result.ok).toBe(options === null);
  });
});

function thrownBy(action: () => unknown): ConfigError {
  try {
    action();
  } catch (error) {
    return error as ConfigError;
  }
  throw new Error("nothing was thrown");
}

describe("a runtime without fetch", () => {
  // Vitest restores globals before the next test, but all files share them, and the next file may need Response to load.
  afterEach(() => void vi.unstubAllGlobals());

  test("a call rejects with a ConfigError before an attempt, with and without credentials", async () => {
    vi.stubGlobal("fetch", undefined);
    for (const auth of [undefined, clientCredentialsAuth({ clientId: "a", clientSecret: "b" })]) {
      const airbyte = makeClient(undefined as never, { fetch: undefined, auth });
      const { error } = await airbyte.connections.create({ sourceId, destinationId, status: "active" }).result();
      expect(error).toMatchObject({ name: "ConfigError", option: "fetch", attempts: 0, outcomeUnknown: false });
    }
  });

  test.each(["Request", "Response"])("or without %s: raw throws a ConfigError that names it", (name) => {
    const airbyte = makeClient(scriptedFetch());
    vi.stubGlobal(name, undefined);
    expect(() => raw(airbyte)).toThrow(/Request/);
  });
});
