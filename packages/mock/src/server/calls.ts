import type { OperationName } from "@airbyte-web-backend/schema";
import { defineLazily } from "../state/lazy.ts";
import type { Route } from "./route.ts";

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

type OpenCall = { -readonly [Key in keyof MockCall]: MockCall[Key] };

/** The bodies of so many bytes are remembered. */
const maxBodyBytes = 100_000_000;

/** The calls of a mock, oldest first. */
export class CallLog {
  readonly entries: MockCall[] = [];
  readonly #maxCalls: number;
  /** How many bytes the body of each entry has. */
  readonly #sizes: number[] = [];
  #bytes = 0;

  constructor(maxCalls: number) {
    this.#maxCalls = maxCalls;
  }

  /** @returns The call, whose status is still to be filled in. */
  add({ method, url, headers }: Request, bytes: Uint8Array, route: Route, at: number): OpenCall {
    const call: OpenCall = {
      operation: route.to === "operation" ? route.operationId : null,
      method,
      url,
      headers: redactHeaders(headers),
      body: null,
      status: null,
      at,
    };
    // Most bodies are never looked at, and some are large.
    defineLazily(call, "body", () => describeBody(bytes, route));
    this.entries.push(call);
    this.#sizes.push(bytes.length);
    this.#bytes += bytes.length;
    while (this.entries.length > this.#maxCalls || (this.#bytes > maxBodyBytes && this.entries.length > 1)) {
      this.entries.shift();
      this.#bytes -= this.#sizes.shift() ?? 0;
    }
    return call;
  }

  clear(): void {
    this.entries.length = 0;
    this.#sizes.length = 0;
    this.#bytes = 0;
  }
}

const credentials = new Set(["authorization", "proxy-authorization", "cookie", "x-api-key"]);
const hidden = "**********";

/** Headers as they may be shown: a log of calls ends up in test output. */
function redactHeaders(headers: Headers): { [name: string]: string } {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [name, credentials.has(name) ? redact(name, value) : value]),
  );
}

function redact(name: string, value: string): string {
  const scheme = name.endsWith("authorization") ? /^([A-Za-z]+) ./.exec(value)?.[1] : undefined;
  return scheme ? `${scheme} ${hidden}` : hidden;
}

/** A request body as a call shows it. What is sent for a token is a secret. */
function describeBody(bytes: Uint8Array, route: Route): unknown {
  if (bytes.length === 0) return null;
  if (route.to === "token") return hidden;
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
