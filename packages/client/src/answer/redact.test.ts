import { describe, expect, test } from "vitest";
import { parseRedacted, type Redact, redactCause, redactHeaders, redactor, secretsOf } from "./redact.ts";

describe("redactHeaders()", () => {
  test("redacts every value that is not known to be harmless", () => {
    const headers = {
      authorization: "Bearer abcdef",
      cookie: "session=abcdef",
      "x-api-key": "abcdef",
      accept: "application/json",
      "content-type": "application/json",
      "user-agent": "me",
    };
    expect(redactHeaders(headers)).toEqual({
      authorization: "[redacted]",
      cookie: "[redacted]",
      "x-api-key": "[redacted]",
      accept: "application/json",
      "content-type": "application/json",
      "user-agent": "me",
    });
  });

  test("does not change the original headers", () => {
    const headers = { authorization: "Bearer abcdef" };
    redactHeaders(headers);
    expect(headers).toEqual({ authorization: "Bearer abcdef" });
  });
});

describe("redactor() of secretsOf()", () => {
  test.each([
    ["the whole header", { authorization: "Bearer abcdef" }, "you sent Bearer abcdef!", "you sent [redacted]!"],
    ["the token alone", { authorization: "Bearer abcdef" }, "token abcdef!", "token [redacted]!"],
    ["each occurrence", { authorization: "Bearer abcdef" }, "abcdef abcdef", "[redacted] [redacted]"],
    ["a custom header", { "x-api-key": "k-123456" }, "key k-123456", "key [redacted]"],
    ["the base64 of Basic", { authorization: `Basic ${btoa("ann:hunter2")}` }, btoa("ann:hunter2"), "[redacted]"],
    ["the pair in Basic", { authorization: `Basic ${btoa("ann:hunter2")}` }, "ann:hunter2", "[redacted]"],
    ["the password in Basic", { authorization: `Basic ${btoa("ann:hunter2")}` }, "pass hunter2", "pass [redacted]"],
    ["a password with a colon", { authorization: `Basic ${btoa("ann:a:hunter2")}` }, "<a:hunter2>", "<[redacted]>"],
    ["a UTF-8 password", { authorization: "Basic dTpww6Rzc3fDtnJk" }, "pässwörd", "[redacted]"],
    ["a JSON-encoded token", { "x-key": 'a"b\\cdef' }, JSON.stringify({ key: 'a"b\\cdef' }), '{"key":"[redacted]"}'],
    ["a URL-encoded token", { "x-key": "a b&c=de" }, "?key=a%20b%26c%3Dde", "?key=[redacted]"],
    [
      "characters that are special in a regular expression",
      { "x-key": "a.*b$&cd" },
      "axxbcd a.*b$&cd",
      "axxbcd [redacted]",
    ],
  ])("hides %s", (_what, headers, text, redacted) => {
    expect(redactorOf(headers)(text)).toBe(redacted);
  });

  test.each([
    ["harmless headers", { accept: "application/json" }, "application/json"],
    ["values shorter than 8 characters, which may be ordinary words", { "x-forwarded-proto": "https" }, "https://"],
    ["passwords shorter than 4 characters", { authorization: `Basic ${btoa("ann:abc")}` }, "abc"],
    ["a Basic header that is not base64", { authorization: "Basic" }, "nothing to see"],
  ])("leaves %s alone", (_what, headers, text) => {
    expect(redactorOf(headers)(text)).toBe(text);
  });

  test("redacts a Basic header that cannot be decoded", () => {
    expect(redactorOf({ authorization: "Basic ??????" })("it was ??????")).toBe("it was [redacted]");
  });
});

test("redactor() replaces the longest secret first, so that no part of it remains", () => {
  expect(redactor(["abcd", "abcdefgh"])("abcdefgh abcd")).toBe("[redacted] [redacted]");
});

describe("parseRedacted()", () => {
  test("redacts a secret in any string, with or without JSON escapes", () => {
    const text = String.raw`{"a":"hunter\/2","b":["\u0068unter/2"],"c":1}`;
    expect(parseRedacted(text, redactor(["hunter/2"]))).toEqual({ a: "[redacted]", b: ["[redacted]"], c: 1 });
  });

  test("keeps a property whose name is a secret under a redacted name", () => {
    expect(parseRedacted('{"a":{"hunter/2":1,"b":2}}', redactor(["hunter/2"]))).toEqual({
      a: { "[redacted]": 1, b: 2 },
    });
  });

  test("does not redact numbers, true and false, even if a header has the same text", () => {
    const text = '{"port":12345678,"isOn":true}';
    expect(parseRedacted(text, redactor(["12345678", "true"]))).toEqual({ port: 12_345_678, isOn: true });
  });
});

describe("redactCause()", () => {
  const redact = redactor(["hunter2"]);

  test("returns the same error when there are no secrets", () => {
    const cause = new TypeError("fetch failed", { cause: new Error("ECONNRESET") });
    expect(redactCause(cause, redactor([]))).toBe(cause);
  });

  test("returns undefined for undefined", () => {
    expect(redactCause(undefined, redact)).toBeUndefined();
  });

  test("shows nothing of an object that is not an error", () => {
    expect(JSON.stringify(redactCause({ sent: "hunter2" }, redact))).not.toContain("hunter2");
  });

  test("omits extra properties that the runtime added to its error", () => {
    const cause = Object.assign(new Error("no"), { request: { headers: { authorization: "hunter2" } } });
    expect(redactCause(cause, redact)).not.toHaveProperty("request");
  });

  test("redacts a string", () => {
    expect(redactCause("with hunter2", redact)).toBe("with [redacted]");
  });

  test("redacts message and stack, and keeps name and code", () => {
    const cause = Object.assign(new TypeError("with hunter2"), { code: "EPIPE" });
    const copy = redactCause(cause, redact) as Error;
    expect(copy).toBeInstanceOf(Error);
    expect(copy).toMatchObject({ name: "TypeError", message: "with [redacted]", code: "EPIPE" });
    expect(copy.stack).toContain("with [redacted]");
    expect(copy.stack).not.toContain("hunter2");
  });

  test("redacts a secret in a nested cause", () => {
    const cause = new Error("outer", { cause: new Error("middle", { cause: "inner hunter2" }) });
    const copy = redactCause(cause, redact) as Error;
    expect(copy.message).toBe("outer");
    expect((copy.cause as Error).message).toBe("middle");
    expect((copy.cause as Error).cause).toBe("inner [redacted]");
  });

  test("does not change the original error", () => {
    const cause = new Error("with hunter2");
    redactCause(cause, redact);
    expect(cause.message).toBe("with hunter2");
  });

  test("terminates for an error that is its own cause", () => {
    const cause = new Error("round and round");
    cause.cause = cause;
    expect(() => redactCause(cause, redact)).not.toThrow();
  });
});

function redactorOf(headers: object): Redact {
  return redactor(secretsOf(headers as Record<string, string>));
}

describe("redactor(), for a secret with characters that encodings replace,", () => {
  const secret = 'hunter&2"né/xyz';
  test.each([
    ["HTML", "hunter&amp;2&quot;n&#233;&#47;xyz"],
    ["JSON in ASCII", "hunter\\u00262\\u0022n\\u00e9\\u002fxyz"],
    ["JSON with escaped slashes", 'hunter&2\\"né\\/xyz'],
    ["a URL", encodeURIComponent(secret)],
    ["JSON within a URL", encodeURIComponent(JSON.stringify(secret).slice(1, -1))],
  ])("hides them in %s", (_spelling, text) => {
    expect(redactor([secret])(`a ${text} b`)).toBe("a [redacted] b");
  });

  test("does not redact text that only begins like a secret", () => {
    expect(redactor(["airbyte.example.com"])("at io.airbyte.server.apis")).toBe("at io.airbyte.server.apis");
  });
});

test("redactCause() terminates when two errors are each other's cause", () => {
  const [one, other] = [new Error("hunter2 one"), new Error("hunter2 other")];
  one.cause = other;
  other.cause = one;
  const copy = redactCause(one, redactor(["hunter2"])) as Error;
  expect(copy.message).toBe("[redacted] one");
  expect(copy.cause).toMatchObject({ message: "[redacted] other", cause: undefined });
});
