import type { TransportRequest } from "./transport/transport.ts";

/**
 * Stands in for the platform's `Request` inside openapi-fetch. Making a real one is most of openapi-fetch's cost per call,
 * and the transport needs no more than its parts: it makes a fresh request for each attempt.
 */
export class LightRequest implements TransportRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: TransportRequest["headers"];
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly call: TransportRequest["call"];

  /** @param init As openapi-fetch hands it on; `outgoing` is ours. */
  constructor(
    url: string,
    init: { readonly method: string; readonly outgoing: Omit<TransportRequest, "url" | "method"> },
  ) {
    const { headers, body, signal, call } = init.outgoing;
    this.url = url;
    this.method = init.method;
    this.headers = headers;
    this.body = body;
    this.signal = signal;
    this.call = call;
  }
}
