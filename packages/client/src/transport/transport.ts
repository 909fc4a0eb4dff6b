import type { Call } from "../call.ts";
import { keep, type Redact } from "../response/redact.ts";

const NO_HEADERS = { get: () => null };

/** A response whose body was read. openapi-fetch gets it in place of a platform's `Response`. */
export class TransportResponse {
  /** The platform's response. Its body has been read. */
  readonly response: Response;
  readonly body: string;
  readonly ok: boolean;
  /** Creates a function that hides the secrets of the request. Only errors need it. */
  readonly redactor: () => Redact;

  constructor(response: Response, body: string, redactor: () => Redact = () => keep) {
    this.response = response;
    this.body = body;
    this.ok = response.ok;
    this.redactor = redactor;
  }

  /** 0 for a redirect in a browser, which hides it. */
  get status(): number {
    return this.response.status;
  }

  /** openapi-fetch only reads the length of the body. An empty object is faster than the platform's headers. */
  get headers(): Pick<Headers, "get"> {
    return NO_HEADERS;
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
