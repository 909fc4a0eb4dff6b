import type { OperationName } from "@airbyte-web-backend/schema";
import type { LaterOperationName } from "../2.0/routes.ts";
import { defineLazily } from "../state/lazy.ts";
import type { MockVersion, RequestRoute } from "./fake-server.ts";

interface NamesBy {
  "0.36.5": OperationName;
  "2.0": LaterOperationName;
}

/** A request and the status of its response. */
export interface MockCall<Version extends MockVersion = "0.36.5"> {
  /** `null` if the path is not that of an operation. */
  readonly operation: NamesBy[Version] | null;
  readonly method: string;
  readonly url: string;
  /** Names are in lower case. Credentials are masked: `Bearer **********`. */
  readonly headers: { readonly [name: string]: string };
  /** The parsed JSON, or the text if it is not JSON. `null` if there was no body. */
  readonly body: unknown;
  /** `null` until the response, or if there is none (a network error, a hang). */
  readonly status: number | null;
  /** When the request arrived, in milliseconds since the epoch, by the clock of the mock. */
  readonly at: number;
}

type AnyCall = MockCall<MockVersion>;
type OpenCall = { -readonly [Key in keyof AnyCall]: AnyCall[Key] };

/** Maximum total size of the recorded bodies. */
const maxBodyBytes = 100_000_000;

/** The calls of a mock, oldest first. */
export class CallLog {
  readonly entries: AnyCall[] = [];
  readonly #maxCalls: number;
  /** The size of the body of each entry. */
  readonly #sizes: number[] = [];
  #bytes = 0;

  constructor(maxCalls: number) {
    this.#maxCalls = maxCalls;
  }

  /** @returns The call, without a status. */
  add({ method, url, headers }: Request, bytes: Uint8Array, route: RequestRoute, at: number): OpenCall {
    const call: OpenCall = {
      operation: route.operation,
      method,
      url,
      headers: redactHeaders(headers),
      body: null,
      status: null,
      at,
    };
    // Most bodies are never read, and some are large.
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

/** Masks credentials: calls are printed in test output. */
function redactHeaders(headers: Headers): { [name: string]: string } {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [name, credentials.has(name) ? redact(name, value) : value]),
  );
}

function redact(name: string, value: string): string {
  const scheme = name.endsWith("authorization") ? /^([A-Za-z]+) ./.exec(value)?.[1] : undefined;
  return scheme ? `${scheme} ${hidden}` : hidden;
}

/** Masks the body of a token request. */
function describeBody(bytes: Uint8Array, route: RequestRoute): unknown {
  if (bytes.length === 0) return null;
  if (route.hasSecrets) return hidden;
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
