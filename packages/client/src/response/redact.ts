import { isErrorLike } from "../transport/never-connected.ts";

const HARMLESS_HEADERS = /^(accept|content-type|user-agent)$/;
/** Shorter strings are not hidden: hiding each "a" would make an error unreadable. */
const SHORTEST_SECRET = 4;

type Headers = Readonly<Record<string, string>>;

/** The headers for a hook. Hides every value that is not known to be harmless. */
export function redactHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, HARMLESS_HEADERS.test(name) ? value : "[redacted]"]),
  );
}

/** A word that also occurs in responses, such as `production`, or `password`, the default in some Airbyte versions. */
const WORD = /^[a-z]{1,12}$/i;

/** The secrets in the headers of a request: all values that are not harmless, and their parts. */
export function secretsOf(headers: Headers): string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    // A shorter value is a word such as `true`, not a scheme with a credential.
    HARMLESS_HEADERS.test(name) || value.length < 8 || WORD.test(value) ? [] : parts(value),
  );
}

/** `Bearer abc` contains `abc`; `Basic dTpw` contains `dTpw`, `u:p` and `p`. */
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
      // Not Basic authentication.
    }
  }
  return secrets;
}

/** Hides secrets in a text. Some servers and runtimes repeat the request. */
export type Redact = (text: string) => string;

/** Returns the text unchanged. */
export const keep: Redact = (text) => text;

/** Hides the secrets of a request: those in its headers, and others. */
export function createRedactor(headers: Headers, secrets: readonly string[]): Redact {
  return redactor([...secretsOf(headers), ...secrets]);
}

/** Hides each secret in plain text and in the escapes of JSON, HTML and URLs. */
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
 * An escaped character that is neither a letter nor a digit. The alternatives do not overlap, so that a search takes linear
 * time.
 */
const SPELLING = String.raw`(?:\\(?:u[\da-f]{4}|[bfnrt])|&#?[a-z\d]+;|%[\da-f]{2}|[^a-z\d])`;

/**
 * Escapes leave letters and digits alone. Each other character becomes up to four escapes: a URL escapes each byte, and JSON
 * may be nested in JSON or in a URL.
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
 * Parses JSON and hides secrets in it. Parsing comes first, so that the result is JSON even if the value of a header is a
 * number, and because JSON has many escapes of a secret. A property whose name is a secret is renamed to `[redacted]`.
 *
 * @throws {SyntaxError} The text is not JSON.
 */
export function parseRedacted(text: string, redact: Redact): unknown {
  return JSON.parse(text, (_key, value) => {
    if (typeof value === "string") return redact(value);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [redact(name), member]));
  });
}

/**
 * The cause of an error. If there are secrets, a copy of its name, code, message and stack: other properties, such as the
 * request, may contain them in any form.
 */
export function redactCause(cause: unknown, redact: Redact, seen: ReadonlySet<unknown> = new Set()): unknown {
  if (redact === keep || !cause) return cause;
  if (!isErrorLike(cause)) return redact(String(cause));
  if (seen.has(cause)) return undefined; // a circular chain of causes
  const { name, message, code, stack = "" } = cause;
  const copy = new Error(redact(message), { cause: redactCause(cause.cause, redact, new Set([...seen, cause])) });
  return Object.assign(copy, { name, code, stack: redact(stack) });
}
