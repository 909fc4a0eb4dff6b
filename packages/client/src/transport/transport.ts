import type { Call } from "../call.ts";
import type { HeadersOption } from "../options.ts";
import type { Redact } from "../redact.ts";

/** A request on its way down, made anew for each attempt. The body was serialised once, before the first. */
export interface TransportRequest {
  readonly url: string;
  readonly method: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the headers are made of, anew for each request. Later ones win. */
  readonly sources: readonly HeadersOption[];
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
  /** What must not come to light besides the headers: a token request has it in its body. */
  readonly secrets?: readonly string[];
  readonly call: Call;
  /** Reads the body of a 2xx in place of `text()`, and gives what is left of it. It may reject with an `AirbyteError`. */
  readonly read?: ReadBody | undefined;
}

/** Reads a body to its end. */
export type ReadBody = (response: Response, call: Call) => Promise<string>;

/** An answer that has arrived whole. */
export interface TransportResponse {
  readonly ok: boolean;
  /** 0 for a redirect in a browser, which hides it. */
  readonly status: number;
  /** The body. */
  readonly content: string;
  /** The platform's response; its body is used up. */
  readonly response: Response;
  /** Makes what hides the secrets of the request, should they have come back. */
  readonly redactor: () => Redact;
}

/**
 * A fetch that gives whole answers. Every part of the transport takes one and gives one.
 *
 * It rejects with an `AirbyteError` only.
 */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;
