import { isErrorLike } from "../transport/never-connected.ts";

const HARMLESS_HEADERS = /^(accept|content-type|user-agent)$/;
/** Shorter strings are left alone: hiding each "a" would hide the error, and protect nothing. */
const SHORTEST_SECRET = 4;

type Headers = Readonly<Record<string, string>>;

/** The headers as a hook may see them: every value that is not known to be harmless is hidden. */
export function redactHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, HARMLESS_HEADERS.test(name) ? value : "[redacted]"]),
  );
}

/** A word that answers have too, such as `production`, or the password `password` that several versions of Airbyte come with. */
const WORD = /^[a-z]{1,12}$/i;

/** What must stay secret of the headers of a request: all values but the harmless, whole and taken apart. */
export function secretsOf(headers: Headers): string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    // A shorter one is no credential with its scheme before it, but a word as well: `true`, `https`.
    HARMLESS_HEADERS.test(name) || value.length < 8 || WORD.test(value) ? [] : parts(value),
  );
}

/** `Bearer abc` holds `abc`; `Basic dTpw` holds `dTpw`, `u:p` and `p`. */
function parts(value: string): string[] {
  const credential = value.replace(/^\w+ /, "");
  const secrets = [value, credential];
  if (/^basic /i.test(value)) {
    try {
      const bytes = Uint8Array.from(atob(credential), (character) => character.charCodeAt(0));
      const pair = new TextDecoder().decode(bytes);
      const password = pair.replace(/.*?:/, "");
      secrets.push(pair);
      if (!WORD.test(password)) secrets.push(password);
    } catch {
      // Not Basic auth after all.
    }
  }
  return secrets;
}

/** Hides secrets in a text that came back: some servers and runtimes echo what they were sent. */
export type Redact = (text: string) => string;

/** Leaves the text as it is. */
export const keep: Redact = (text) => text;

/** Hides the secrets of a request: those in its headers, and others. */
export function createRedactor(headers: Headers, secrets: readonly string[]): Redact {
  return redactor([...secretsOf(headers), ...secrets]);
}

/** Hides each of the secrets, however the text spells it: plain, or as JSON, HTML or a URL write it. */
export function redactor(secrets: readonly string[]): Redact {
  const patterns = secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .sort((a, b) => b.length - a.length) // the whole before its parts
    .map(toPattern);
  if (patterns.length === 0) return keep;
  const pattern = new RegExp(patterns.join("|"), "gi");
  return (text) => text.replace(pattern, "[redacted]");
}

/**
 * How a character that is no letter and no digit can be written, whole or in pieces. No text may be read as such pieces in
 * two ways: a server could make the search take for ever.
 */
const SPELLING = String.raw`(?:\\(?:u[\da-f]{4}|[bfnrt])|&#?[a-z\d]+;|%[\da-f]{2}|[^a-z\d])`;

/**
 * Letters and digits are the same in every spelling. Between them may stand as much as the other characters need: four
 * pieces for each, because a URL writes a character byte by byte, and a text can be JSON within JSON or within a URL.
 */
function toPattern(secret: string): string {
  const [, start = "", core = "", end = ""] = /^([^a-z\d]*)(.*?)([^a-z\d]*)$/is.exec(secret) ?? [];
  if (core.length < SHORTEST_SECRET) return literal(secret);
  const others = (text: string): string => `${SPELLING}{0,${4 * text.length}}`;
  return `(?:${literal(start)})?${core.replace(/[^a-z\d]+/gi, others)}(?:${literal(end)})?`;
}

function literal(text: string): string {
  return text.replace(/\W/g, "\\$&");
}

/**
 * The JSON of a text without secrets. It is parsed first, so that it stays JSON where a header's value is also a word of
 * JSON, such as a number, and because JSON can spell a secret in many ways. No member is left out: one whose name is a secret is
 * called `[redacted]`.
 *
 * @throws {SyntaxError} It is not JSON.
 */
export function parseRedacted(text: string, redact: Redact): unknown {
  return JSON.parse(text, (_key, value) => {
    if (typeof value === "string") return redact(value);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [redact(name), one]));
  });
}

/**
 * The failure underneath. If there are secrets, a copy of its name, code, message and stack: what else a runtime hangs on
 * its errors, such as the request, may hold them in any form.
 */
export function redactCause(cause: unknown, redact: Redact, seen: ReadonlySet<unknown> = new Set()): unknown {
  if (redact === keep || !cause) return cause;
  if (!isErrorLike(cause)) return redact(String(cause));
  if (seen.has(cause)) return undefined; // one among its own causes
  const { name, message, code, stack = "" } = cause;
  const copy = new Error(redact(message), { cause: redactCause(cause.cause, redact, new Set([...seen, cause])) });
  return Object.assign(copy, { name, code, stack: redact(stack) });
}
