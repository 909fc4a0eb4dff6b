import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRedacted, type Redact, redactCause, redactor, secretsOf } from "./redact.ts";

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
});

describe("redactCause()", () => {
  const redact = redactor(["hunter2"]);

  test("redacts message and stack, and keeps name and code", () => {
    const cause = Object.assign(new TypeError("with hunter2"), { code: "EPIPE" });
    const copy = redactCause(cause, redact) as Error;
    expect(copy).toBeInstanceOf(Error);
    expect(copy).toMatchObject({ name: "TypeError", message: "with [redacted]", code: "EPIPE" });
    expect(copy.stack).toContain("with [redacted]");
    expect(copy.stack).not.toContain("hunter2");
  });

  test("does not change the original error", () => {
    const cause = new Error("with hunter2");
    redactCause(cause, redact);
    expect(cause.message).toBe("with hunter2");
  });
});

function redactorOf(headers: object): Redact {
  return redactor(secretsOf(headers as Record<string, string>));
}

test("redactor() does not redact text that only begins like a secret", () => {
  expect(redactor(["airbyte.example.com"])("at io.airbyte.server.apis")).toBe("at io.airbyte.server.apis");
});

test("redactCause() terminates when two errors are each other's cause", () => {
  const [one, other] = [new Error("hunter2 one"), new Error("hunter2 other")];
  one.cause = other;
  other.cause = one;
  const copy = redactCause(one, redactor(["hunter2"])) as Error;
  expect(copy.message).toBe("[redacted] one");
  expect(copy.cause).toMatchObject({ message: "[redacted] other", cause: undefined });
});

/** A realistic secret: it begins and ends with letters or digits, with any printable characters between. */
const secret = fc
  .tuple(
    fc.stringMatching(/^[A-Za-z0-9]{3,12}$/),
    fc.stringMatching(/^[!-~]{0,6}$/),
    fc.stringMatching(/^[A-Za-z0-9]{3,12}$/),
  )
  .map((parts) => parts.join(""));

const spellings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify(text),
  (text) => JSON.stringify(text).replaceAll("/", "\\/"),
  encodeURIComponent,
  (text) => new URLSearchParams({ text }).toString(),
  (text) => encodeURIComponent(JSON.stringify(text)),
  (text) => text.replaceAll(/[^A-Za-z0-9]/g, (character) => `&#${character.charCodeAt(0)};`),
  (text) =>
    text.replaceAll(/[^A-Za-z0-9]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`),
];

test("a secret is redacted in every encoding", () => {
  fc.assert(
    fc.property(secret, fc.constantFrom(...spellings), (text, spell) => {
      const shown = redactor([text])(`before ${spell(text)} after`);
      expect(shown).toContain("[redacted]");
      expect(shown).not.toContain(spell(text));
      expect(shown.startsWith("before ") && shown.endsWith(" after")).toBe(true);
    }),
  );
});
