const HARMLESS_HEADERS = new Set(["accept", "content-type", "content-length", "user-agent"]);
/** Shorter strings are left alone: hiding each "a" would hide the error, and protect nothing. */
const SHORTEST_SECRET = 4;

/** The headers as a hook may see them: every value that is not known to be harmless is hidden. */
export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, HARMLESS_HEADERS.has(name) ? value : "[redacted]"]),
  );
}

/** Hides the credentials of a request in a text that came back: some servers and runtimes echo what they were sent. */
export type Redact = (text: string) => string;

/** Hides every header value of a request that is not harmless, as it was sent, decoded, and as JSON or a URL write it. */
export function redactorFor(headers: Readonly<Record<string, string>>): Redact {
  const values = Object.entries(headers).flatMap(([name, value]) =>
    HARMLESS_HEADERS.has(name) ? [] : secretsIn(value),
  );
  return redactor(values);
}

export function redactor(values: readonly string[]): Redact {
  const secrets = values
    .flatMap((value) => [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value)])
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .sort((a, b) => b.length - a.length); // the whole before its parts
  return (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "[redacted]"), text);
}

/**
 * The failure underneath, without credentials. The original, if it holds none; else a copy with its name and code.
 */
export function redactCause(cause: unknown, redact: Redact): unknown {
  if (typeof cause === "string") return redact(cause);
  if (!(cause instanceof Error)) return cause;
  const inner = redactCause(cause.cause, redact);
  const stack = redact(cause.stack ?? "");
  if (inner === cause.cause && stack === (cause.stack ?? "") && redact(cause.message) === cause.message) return cause;
  const { name } = cause;
  const code = (cause as { code?: unknown }).code;
  return Object.assign(new Error(redact(cause.message), { cause: inner }), { name, stack }, code && { code });
}

/** `Bearer abc` holds `abc`; `Basic dTpw` holds `dTpw`, `u:p` and `p`. */
function secretsIn(value: string): string[] {
  const [, scheme = "", credential = ""] = value.match(/^(\w+) (.*)$/) ?? [];
  if (scheme.toLowerCase() !== "basic") return [value, credential];
  try {
    const bytes = Uint8Array.from(atob(credential), (character) => character.charCodeAt(0));
    const pair = new TextDecoder().decode(bytes);
    return [value, credential, pair, pair.slice(pair.indexOf(":") + 1)];
  } catch {
    return [value, credential];
  }
}
