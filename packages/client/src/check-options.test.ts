import { describe, expect, test } from "vitest";
import { checkOptions } from "./check-options.ts";
import { ConfigError } from "./errors/config-error.ts";
import { isHeaderValue } from "./headers.ts";

describe("checkOptions()", () => {
  test.each([
    {},
    { timeoutMs: 1 },
    { timeoutMs: 0.5 },
    { timeoutMs: Number.POSITIVE_INFINITY, deadlineMs: Number.POSITIVE_INFINITY },
    { maxRetries: 0 },
    { maxRetries: 10 },
    { retry: "auto" as const },
    { retry: "always" as const },
    { retry: "never" as const },
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
    expect(() => checkOptions(options)).not.toThrow();
  });

  test.each([
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
    ["retry", "hunter2"],
    ["retry", true],
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
    ...["onRequest", "onResponse", "onRetry", "onSuccess", "onError", "onInvalid"].map((name) => [
      "hooks",
      { [name]: "hunter2" },
    ]),
    ["hooks", { onError: null }],
    ...["method", "headers", "body", "signal", "redirect", "mode"].map((name) => [
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
  ] as readonly (readonly [string, unknown])[])(
    "rejects %s: %o with a ConfigError that names the option and omits the value",
    (option, value) => {
      let thrown: unknown;
      try {
        checkOptions({ [option]: value });
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(ConfigError);
      expect(thrown).toMatchObject({ name: "ConfigError", option });
      expect((thrown as ConfigError).message).toMatch(new RegExp(`^${option}: `));
      expect((thrown as ConfigError).message).not.toContain("hunter2");
    },
  );
});

describe("isHeaderValue()", () => {
  test.each(["", "token", "with space", "tab\tinside", "\u00ff"])("is true for %j", (value) => {
    expect(isHeaderValue(value)).toBe(true);
  });

  test.each(["a\nb", "a\rb", "a\0b", "a\u007fb", "a\u0100b", "a😀b", "\n", 1, undefined, null, {}])(
    "is false for %j",
    (value) => {
      expect(isHeaderValue(value)).toBe(false);
    },
  );
});
