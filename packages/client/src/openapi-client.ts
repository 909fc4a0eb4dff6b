import type { paths } from "@airbyte-web-backend/schema/paths";
import createOpenapiFetch, { type Client, createQuerySerializer } from "openapi-fetch";
import type { Call, Operation, SharedState } from "./call.ts";
import { stringify } from "./json/stringify.ts";
import type { MergedOptions } from "./merge-options.ts";
import type { CallOptions } from "./options.ts";
import type { Transport, TransportResponse } from "./transport/transport.ts";

/** The parts of a client that send its calls. */
interface CallContext {
  readonly options: MergedOptions;
  readonly baseUrl: string;
  readonly transport: Transport;
  readonly shared: SharedState;
  /** The known operations. A request of `raw` to any other path counts as a write. */
  readonly operations: readonly Operation[];
}

/** Sends a call with the `GET` or `POST` of openapi-fetch. */
export type SendCall = (
  call: Call,
  path: string,
  body: unknown,
  options: CallOptions | undefined,
) => Promise<{ readonly response: TransportResponse }>;

/** The part of an openapi-fetch client that only `raw` needs. See `useRaw`. */
interface RawParts {
  readonly createRequest: (url: string, init: RequestInit) => Request;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Undefined without middleware. */
  readonly send: SendCall | undefined;
  /** Hands the middleware on to a client that `with` derives. */
  readonly extend: (derived: OpenapiClient) => void;
}

/** The openapi-fetch client of one `Airbyte`, and how a method uses it. */
export interface OpenapiClient extends CallContext {
  readonly client: Client<paths>;
  /** The headers that openapi-fetch adds. Empty before `useRaw`, because the transport adds those of methods faster. */
  readonly headers: Record<string, string>;
  readonly send: SendCall;
  raw: RawParts | undefined;
}

/** The properties that a method gives openapi-fetch for its request. */
interface MethodInit {
  readonly call: Call;
  readonly signal: AbortSignal | undefined;
}

/**
 * What openapi-fetch creates for a method in place of the platform's `Request`, which takes longer than the rest of the
 * call.
 */
class MethodRequest implements MethodInit {
  readonly call: Call;
  readonly signal: AbortSignal | undefined;
  /** openapi-fetch does not read the body of such a response. The transport has read it. */
  readonly method = "HEAD";

  constructor(url: string, { call, signal }: MethodInit) {
    call.url = url;
    this.call = call;
    this.signal = signal;
  }
}

/** Creates the openapi-fetch client that every request of an `Airbyte` passes. Its `fetch` is the transport. */
export function createOpenapiClient(context: CallContext): OpenapiClient {
  const { baseUrl, transport } = context;
  const headers = {};
  const client = createOpenapiFetch<paths>({
    baseUrl,
    bodySerializer: stringify,
    querySerializer: createQuerySerializer(),
    headers,
    Request: class {
      constructor(url: string, init: RequestInit | MethodInit) {
        // biome-ignore lint/correctness/noConstructorReturn: openapi-fetch calls it with `new`.
        return ("call" in init ? new MethodRequest(url, init) : openapi.raw?.createRequest(url, init)) as never;
      }
      static [Symbol.hasInstance](value: unknown): boolean {
        return value instanceof Request;
      }
    } as never,
    fetch: (request): Promise<never> =>
      (request instanceof MethodRequest
        ? transport(request.call, request.signal)
        : openapi.raw?.fetch(request)) as Promise<never>,
  });

  const openapi: OpenapiClient = {
    ...context,
    client,
    headers,
    raw: undefined,
    send(call, path, body, options) {
      const { send } = openapi.raw ?? {};
      if (send) return send(call, path, body, options);
      // openapi-fetch would create `Headers` to serialize a body.
      if (body !== undefined) call.setBody(stringify(body));
      const init: MethodInit = { call, signal: options?.signal };
      return client[call.method as "POST"](path as keyof paths, init as never) as never;
    },
  };
  return openapi;
}
