import type { OperationName } from "@airbyte-web-backend/schema";

/** A request that arrived, and how it was answered. */
export interface MockCall {
  /** `null` when the path is none of an operation. */
  readonly operation: OperationName | null;
  readonly method: string;
  readonly url: string;
  /** Names in lower case; credentials read `**********`, with the scheme left standing: `Bearer **********`. */
  readonly headers: { readonly [name: string]: string };
  /** Parsed when it is JSON, else the text; `null` when there was none. */
  readonly body: unknown;
  /** Of the response; `null` as long as there is none, and when there never was (a network error, a hang). */
  readonly status: number | null;
  /** When it arrived, in milliseconds since the epoch, by the clock of the mock. */
  readonly at: number;
}

const credentials = new Set(["authorization", "proxy-authorization", "cookie", "x-api-key"]);

/** Headers as they may be shown: a log of calls ends up in test output. */
export function redactHeaders(headers: Headers): { [name: string]: string } {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [name, credentials.has(name) ? redact(name, value) : value]),
  );
}

function redact(name: string, value: string): string {
  const scheme = name.endsWith("authorization") ? /^([A-Za-z]+) ./.exec(value)?.[1] : undefined;
  return scheme ? `${scheme} **********` : "**********";
}

/** A request body as a call shows it. */
export function describeBody(text: string): unknown {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
