import type { OperationName } from "@airbyte-web-backend/schema";
import type { Redact } from "../redact.ts";

/** What is fixed for one call and counted during it. */
export interface Call {
  readonly operation: OperationName;
  /** Whether the call may change something on the server: by the operation table, and for `get` by its body. */
  readonly isWrite: boolean;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly maxRetries: number;
  readonly retry: "auto" | "always" | "never";
  /** How many requests were sent so far. */
  attempts: number;
  /** Whether a request is on its way, or was answered in a way that nobody has judged yet. */
  isInFlight: boolean;
  /** Whether the server may have acted on one of the attempts that are over. */
  mayHaveActed: boolean;
}

/** A request on its way down, made anew for each attempt. The body was serialised once, before the first. */
export interface TransportRequest {
  readonly url: string;
  readonly method: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly call: Call;
}

const NO_HEADERS: Pick<Headers, "get"> = { get: () => null };

/** An answer that has arrived whole. */
export class TransportResponse {
  readonly ok: boolean;
  readonly status: number;
  /** What openapi-fetch looks up a content length in. The headers of the answer are those of `response`. */
  readonly headers: Pick<Headers, "get"> = NO_HEADERS;
  /** The body. */
  readonly content: string;
  /** The platform's response; its body is used up. */
  readonly response: Response;
  /** Hides what was secret in the request, should it have come back. */
  readonly redact: Redact;

  constructor(response: Response, content: string, redact: Redact) {
    this.ok = response.ok;
    this.status = response.status;
    this.content = content;
    this.response = response;
    this.redact = redact;
  }

  /** What openapi-fetch reads of an answer that is not 2xx. It is given nothing to parse: `toHttpError` does that. */
  text(): Promise<string> {
    return Promise.resolve("");
  }
}

/**
 * A fetch that gives whole answers. Every part of the transport takes one and gives one.
 *
 * It rejects with an `AirbyteError` only.
 */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;
