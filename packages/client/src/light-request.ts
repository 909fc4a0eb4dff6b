import type { Call, TransportRequest } from "./transport/transport.ts";

/**
 * Stands in for the platform's `Request` inside openapi-fetch. Making a real one is most of openapi-fetch's cost per call,
 * and the transport needs no more than its parts: it makes a fresh request for each attempt.
 */
export class LightRequest implements TransportRequest {
  readonly url: string;
  declare readonly method: string;
  declare readonly headers: Headers;
  declare readonly body: string | undefined;
  declare readonly signal: AbortSignal | undefined;
  declare readonly call: Call;

  constructor(url: string, init: Omit<TransportRequest, "url">) {
    Object.assign(this, init);
    this.url = url;
  }
}
