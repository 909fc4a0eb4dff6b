import type { paths } from "@airbyte-web-backend/schema/paths";
import createOpenapiFetch, { type Client, createQuerySerializer, type Middleware } from "openapi-fetch";
import { parseRedacted } from "./answer/redact.ts";
import { toHttpError } from "./answer/to-http-error.ts";
import { toResponse } from "./answer/to-response.ts";
import { Call, type Family, type Operation } from "./call.ts";
import type { MergedOptions } from "./check-options.ts";
import { ConfigError } from "./errors/config-error.ts";
import { mergeStatic } from "./headers.ts";
import { parse } from "./json/exact-number.ts";
import { stringify } from "./json/stringify.ts";
import { notifyFailure, notifySuccess } from "./notify.ts";
import type { CallOptions, HeaderValues } from "./options.ts";
import { type Transport, TransportResponse } from "./transport/transport.ts";

/** The openapi-fetch client of one `Airbyte`, and how a method uses it. */
export interface OpenapiClient {
  readonly client: Client<paths>;
  /** The middleware that is registered with `client.use`. */
  readonly middleware: ReadonlySet<Middleware>;
  /** Sends a call with the `GET` or `POST` of `client`. */
  readonly send: (
    call: Call,
    path: string,
    body: unknown,
    options: CallOptions | undefined,
  ) => Promise<{ readonly response: TransportResponse }>;
}

/**
 * The part of a `Request` that the transport reads. A method has openapi-fetch make one of these, because the platform's
 * `Request` takes longer than the rest of the call.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;

  constructor(url: string, { method, headers, body, signal }: Omit<LightRequest, "url">) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.body = body;
    this.signal = signal;
  }
}

/**
 * Creates the openapi-fetch client that every request of an `Airbyte` passes. Its `fetch` is the transport.
 *
 * @param operations The known operations. A request to any other path counts as a write.
 * @param inherited Middleware of the client that this one is derived from.
 */
export function createOpenapiClient(
  options: MergedOptions,
  baseUrl: string,
  transport: Transport,
  family: Family,
  operations: readonly Operation[],
  inherited: Iterable<Middleware>,
): OpenapiClient {
  const { hooks } = options;
  const shared = mergeStatic(options.headers);
  // Whether openapi-fetch is building the request of a method. It does so before it returns a promise.
  let isLight = false;
  // `raw` and middleware see the headers of the client and can remove them. For a method only the transport adds them.
  const headers: Headers = Object.create(Headers.prototype, {
    entries: { value: () => (isLight ? [] : Object.entries(shared)) },
  });
  const checkUrl = (url: string): void => {
    if (!url.startsWith(`${baseUrl}/`)) throw new ConfigError("path", `must start with / and stay below ${baseUrl}`);
  };

  const dispatchLight = (call: Call, { url, body, signal }: LightRequest): Promise<TransportResponse> => {
    call.url = url;
    call.setBody(body);
    return transport(call, signal);
  };

  /** Sends a request that `raw` or a middleware has made. */
  const dispatch = async (call: Call, request: Request): Promise<TransportResponse> => {
    checkUrl(request.url);
    call.url = request.url;
    call.method = request.method;
    call.headers = [...call.headers, changesOf(shared, request.headers)];
    const body = await textOf(request);
    if (body && !call.operation.startsWith("/")) checkJson(body);
    call.setBody(body);
    return transport(call, request.signal);
  };

  const client = createOpenapiFetch<paths>({
    baseUrl,
    bodySerializer: stringify,
    querySerializer: createQuerySerializer(),
    headers,
    Request: class {
      constructor(url: string, init: RequestInit) {
        // biome-ignore lint/correctness/noConstructorReturn: openapi-fetch calls it with `new`.
        if (isLight) return new LightRequest(url, init as never);
        checkUrl(url);
        // biome-ignore lint/correctness/noConstructorReturn: as above.
        return new Request(url, init);
      }
      static [Symbol.hasInstance](value: unknown): boolean {
        return value instanceof Request;
      }
    } as never,
    // A request of `raw`: a method brings a fetch of its own.
    fetch: async (request) => {
      const [path = ""] = request.url.slice(baseUrl.length).split(/[?#]/);
      const operation = operations.find((known) => known.path === path);
      const call = new Call(family, operation ?? { operationId: path, path, effect: "write" }, options);
      call.headers = options.headers;
      try {
        const response = await dispatch(call, request);
        if (response.ok) notifySuccess(call, hooks);
        else notifyFailure(toHttpError(response, call), call, hooks);
        return toPlatformResponse(response);
      } catch (cause) {
        throw notifyFailure(cause, call, hooks);
      }
    },
  });

  const { use, eject } = client;
  const middleware = new Set<Middleware>();
  client.use = (...added) => {
    use(...added);
    for (const one of added) middleware.add(one);
  };
  client.eject = (...removed) => {
    eject(...removed);
    for (const one of removed) middleware.delete(one);
  };
  client.use(...inherited);

  const sendWithMiddleware: OpenapiClient["send"] = async (call, path, body, options) => {
    let received: TransportResponse | undefined;
    const headers = options?.headers;
    const { error, response } = await client[call.method as "POST"](
      path as keyof paths,
      {
        body,
        signal: options?.signal,
        headers: typeof headers === "function" ? undefined : headers,
        parseAs: "stream",
        fetch: async (request: Request) => {
          received = await dispatch(call, request);
          return toPlatformResponse(received);
        },
      } as never,
    );
    // openapi-fetch has read the body of a failure, and parsed it if it was JSON.
    const text = response.ok ? await response.text() : typeof error === "string" ? error : JSON.stringify(error);
    return { response: new TransportResponse(response, text ?? "", received?.sent) };
  };

  const send: OpenapiClient["send"] = (call, path, body, options) => {
    const signal = options?.signal;
    if (middleware.size === 0) {
      isLight = true;
      const sent = client[call.method as "POST"](
        path as keyof paths,
        {
          body,
          signal,
          parseAs: "stream",
          fetch: (request: LightRequest) => dispatchLight(call, request),
        } as never,
      );
      isLight = false;
      return sent as never;
    }
    return sendWithMiddleware(call, path, body, options);
  };
  return { client, middleware, send };
}

/** What a call or a middleware has changed of the headers that all requests share. */
function changesOf(shared: Readonly<Record<string, string>>, headers: Headers): HeaderValues {
  const changes: Record<string, string | null> = {};
  for (const [name, value] of headers) if (shared[name] !== value) changes[name] = value;
  for (const name of Object.keys(shared)) if (!headers.has(name)) changes[name] = null;
  return changes;
}

async function textOf(request: Request): Promise<string | undefined> {
  try {
    const bytes = await request.arrayBuffer();
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) || undefined;
  } catch {
    throw new ConfigError("body", "must be text: binary bodies are unsupported");
  }
}

/** Each of the known operations takes JSON. A serializer of the caller may have written anything. */
function checkJson(body: string): void {
  try {
    JSON.parse(body);
  } catch {
    throw new ConfigError("body", "must be written as JSON");
  }
}

/** The response for openapi-fetch and for middleware. Its JSON has exact numbers; its failures show no secrets. */
function toPlatformResponse(received: TransportResponse): Response {
  const { ok, body, response } = received;
  const copy = toResponse(response, ok ? body : withoutSecrets(body, received.redactor()));
  // openapi-fetch calls json() only if it knows the length. Otherwise it parses the text itself and rounds numbers.
  if (ok && body) copy.headers.set("content-length", `${new TextEncoder().encode(body).length}`);
  return Object.defineProperty(copy, "json", { value: async () => parse(await copy.text()) });
}

function withoutSecrets(text: string, redact: (text: string) => string): string {
  try {
    return JSON.stringify(parseRedacted(text, redact));
  } catch {
    return redact(text);
  }
}
