import type { paths } from "@airbyte-web-backend/schema/paths";
import type { Middleware } from "openapi-fetch";
import { Call } from "./call.ts";
import { ConfigError } from "./errors/config-error.ts";
import { mergeStatic } from "./headers.ts";
import { parse } from "./json/exact-number.ts";
import { notifyFailure, notifySuccess } from "./notify.ts";
import type { OpenapiClient, SendCall } from "./openapi-client.ts";
import type { HeaderValues } from "./options.ts";
import { keep, parseRedacted } from "./response/redact.ts";
import { toHttpError } from "./response/to-http-error.ts";
import { toResponse } from "./response/to-response.ts";
import { TransportResponse } from "./transport/transport.ts";

/**
 * Prepares an openapi-fetch client for calls and middleware of the user, which expect the platform's `Request` and
 * `Response`. Only `raw` imports this, so that other programs do not bundle it.
 *
 * @param inherited Middleware of the client that this one is derived from.
 */
export function useRaw(openapi: OpenapiClient, inherited: Iterable<Middleware> = []): void {
  const { baseUrl, client, shared, headers: clientHeaders, operations, options, transport } = openapi;
  const { hooks } = options;
  // Middleware and custom requests see the headers of the client, and can remove them.
  Object.assign(clientHeaders, mergeStatic(options.headers));
  const checkUrl = (url: string): void => {
    if (!url.startsWith(`${baseUrl}/`)) throw new ConfigError("path", `must start with / and stay below ${baseUrl}`);
  };

  const dispatch = async (call: Call, request: Request): Promise<TransportResponse> => {
    checkUrl(request.url);
    call.url = request.url;
    call.method = request.method;
    call.headers = [...call.headers, changesOf(clientHeaders, request.headers)];
    const body = await textOf(request);
    if (body && !call.operation.startsWith("/")) checkJson(body);
    call.setBody(body);
    return transport(call, request.signal);
  };

  const send: SendCall = async (call, path, body, callOptions) => {
    let received: TransportResponse | undefined;
    const headers = callOptions?.headers;
    const { error, response } = await client[call.method as "POST"](
      path as keyof paths,
      {
        body,
        signal: callOptions?.signal,
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
    return { response: new TransportResponse(response, text ?? "", received?.redactor) };
  };

  const { use, eject } = client;
  const middleware = new Set<Middleware>();
  client.use = (...added) => {
    use(...added);
    for (const item of added) middleware.add(item);
  };
  client.eject = (...removed) => {
    eject(...removed);
    for (const item of removed) middleware.delete(item);
  };
  client.use(...inherited);

  openapi.raw = {
    createRequest(url, init) {
      checkUrl(url);
      return new Request(url, init);
    },
    async fetch(request) {
      const [path = ""] = request.url.slice(baseUrl.length).split(/[?#]/);
      const operation = operations.find((known) => known.path === path);
      const call = new Call(shared, operation ?? { operationId: path, path, effect: "write" }, options);
      try {
        const response = await dispatch(call, request);
        if (response.ok) notifySuccess(call, hooks);
        else notifyFailure(toHttpError(response, call), call, hooks);
        return toPlatformResponse(response);
      } catch (cause) {
        throw notifyFailure(cause, call, hooks);
      }
    },
    get send() {
      return middleware.size > 0 ? send : undefined;
    },
    extend: (derived) => useRaw(derived, middleware),
  };
}

/** The headers that a call or a middleware has added, changed or removed. */
function changesOf(before: Readonly<Record<string, string>>, after: Headers): HeaderValues {
  const changes: Record<string, string | null> = {};
  for (const [name, value] of after) if (before[name] !== value) changes[name] = value;
  for (const name of Object.keys(before)) if (!after.has(name)) changes[name] = null;
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

/** All known operations take JSON. A serializer of the caller may return anything. */
function checkJson(body: string): void {
  try {
    JSON.parse(body);
  } catch {
    throw new ConfigError("body", "must be JSON");
  }
}

/** The response for openapi-fetch and for middleware. Its JSON has exact numbers; its failures show no secrets. */
function toPlatformResponse(received: TransportResponse): Response {
  const { ok, body, response } = received;
  const copy = toResponse(response, ok ? body : withoutSecrets(body, received.redactor()), keep);
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
