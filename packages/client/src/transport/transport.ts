import type { Call } from "../call.ts";
import { createRedactor, type Redact } from "../response/redact.ts";

const NO_HEADERS = { get: () => null };

/** A response whose body was read. openapi-fetch gets it in place of a platform's `Response`. */
export class TransportResponse {
  /** The platform's response. Its body has been read. */
  readonly response: Response;
  readonly body: string;
  /** The headers of the request that it responds to. */
  readonly sent: Readonly<Record<string, string>>;
  readonly #secrets: readonly string[];

  /** @param secrets Secrets that are not in the headers of the request. */
  constructor(
    response: Response,
    body: string,
    sent: Readonly<Record<string, string>> = {},
    secrets: readonly string[] = [],
  ) {
    this.response = response;
    this.body = body;
    this.sent = sent;
    this.#secrets = secrets;
  }

  get ok(): boolean {
    return this.response.ok;
  }

  /** 0 for a redirect in a browser, which hides it. */
  get status(): number {
    return this.response.status;
  }

  /** openapi-fetch only reads the length of the body. An empty object is faster than the platform's headers. */
  get headers(): Pick<Headers, "get"> {
    return NO_HEADERS;
  }

  /** Creates a function that hides the secrets of the request. */
  redactor(): Redact {
    return createRedactor(this.sent, this.#secrets);
  }
}

/** Sends one request. Rejects with an `AirbyteError` only. */
export type Send = (
  call: Call,
  signal: AbortSignal | undefined,
  headers: Readonly<Record<string, string>>,
) => Promise<TransportResponse>;

/** Performs a call. Each layer of the transport takes one and returns one. Rejects with an `AirbyteError` only. */
export type Transport = (call: Call, signal: AbortSignal | undefined) => Promise<TransportResponse>;
