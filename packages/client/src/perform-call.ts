import type { OperationName } from "@airbyte-web-backend/schema";
import createOpenapiFetch from "openapi-fetch";
import type { Result } from "./call-promise.ts";
import { checkOptions } from "./check-options.ts";
import { AirbyteError } from "./errors/airbyte-error.ts";
import { ConfigError } from "./errors/config-error.ts";
import { lowerCaseNames } from "./header-names.ts";
import { notify } from "./hooks.ts";
import { LightRequest } from "./light-request.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { parseJson } from "./parse-json.ts";
import { toHttpError } from "./to-http-error.ts";
import type { Call, Transport, TransportRequest, TransportResponse } from "./transport/transport.ts";

/** What the operation table says of an operation. */
export interface Operation {
  readonly operationId: OperationName;
  readonly path: string;
  readonly effect: "read" | "write";
  /** A boolean property of the body that makes the call a write. */
  readonly writeWhen?: string;
}

/** Performs a call and tells what came of it. Never rejects. */
export type PerformCall = (operation: Operation, body: unknown, options?: CallOptions) => Promise<Result<never>>;

/** How long a call that runs a discover job may take, if nobody says otherwise. */
const DISCOVER_TIMEOUT_MS = 600_000;
const NO_OPTIONS: CallOptions = {};

/** Performs calls through openapi-fetch over the transport. */
export function createPerformCall(options: ClientOptions, baseUrl: string, transport: Transport): PerformCall {
  const openapi = createOpenapiFetch({ baseUrl, Request: LightRequest as never, fetch: transport as never });
  const post = openapi.POST as (path: string, init: object) => Promise<{ response: unknown }>;
  const headersOfClient = defaultHeaders(options);

  const { hooks } = options;

  return async (operation, body, callOptions = NO_OPTIONS) => {
    const startedAt = hooks ? performance.now() : 0;
    const call = toCall(operation, body, options, callOptions);
    let answer: TransportResponse | undefined;
    try {
      if (callOptions !== NO_OPTIONS) checkOptions(callOptions);
      const outgoing: Omit<TransportRequest, "url" | "method"> = {
        headers: callOptions.headers ? { ...headersOfClient, ...lowerCaseNames(callOptions.headers) } : headersOfClient,
        body: serialize(body, call),
        signal: callOptions.signal,
        call,
      };
      // "stream" makes openapi-fetch hand on the answer unread: not every 2xx is JSON, and that is for us to say.
      answer = (await post(operation.path, { outgoing, parseAs: "stream" })).response as TransportResponse;
      if (!answer.ok) throw toHttpError(answer, call);
      const data = parseJson(answer, call) as never;
      return { ok: true, data, response: answer.response, attempts: call.attempts };
    } catch (caught) {
      const error = toAirbyteError(caught, call);
      error.outcomeUnknown = call.isWrite && (call.mayHaveActed || call.isInFlight);
      if (hooks) {
        const durationMs = performance.now() - startedAt;
        notify(hooks.onError, { operation: call.operation, attempt: call.attempts, error, durationMs });
      }
      return { ok: false, error, response: answer?.response };
    }
  };
}

/** What is fixed for this call. A refresh runs a discover job: it counts as a write, and it takes its time. */
export function toCall(operation: Operation, body: unknown, client: ClientOptions, options: CallOptions): Call {
  const { writeWhen } = operation;
  const startsJob =
    writeWhen !== undefined && (body as Record<string, unknown> | null | undefined)?.[writeWhen] === true;
  const timeoutMs = client.timeoutMs ?? 30_000;
  return {
    operation: operation.operationId,
    isWrite: operation.effect === "write" || startsJob,
    timeoutMs: options.timeoutMs ?? (startsJob ? Math.max(timeoutMs, DISCOVER_TIMEOUT_MS) : timeoutMs),
    deadlineMs: options.deadlineMs ?? client.deadlineMs,
    maxRetries: options.maxRetries ?? client.maxRetries ?? 2,
    retry: options.retry ?? "auto",
    attempts: 0,
    isInFlight: false,
    mayHaveActed: false,
  };
}

/** Once for all attempts, so that each sends the same bytes even if the caller changes the object meanwhile. */
function serialize(body: unknown, { operation }: Call): string | undefined {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new ConfigError("body", "cannot be written as JSON", { operation, cause });
  }
}

function toAirbyteError(caught: unknown, { operation, attempts }: Call): AirbyteError {
  if (caught instanceof AirbyteError) return caught;
  // Nothing is known that gets here. If something does, it is a bug of this package, and still one of its errors.
  return new AirbyteError(`${operation} failed unexpectedly`, { operation, attempts, cause: caught });
}

/** The headers of every request, by lower-case name. */
function defaultHeaders({ headers }: ClientOptions): Record<string, string> {
  return {
    accept: "application/json",
    "content-type": "application/json",
    ...userAgent(),
    ...lowerCaseNames(headers),
  };
}

/** Not in a browser, where the header is the browser's own and would make a preflight that Airbyte refuses. */
function userAgent(): Record<string, string> {
  const isBrowser = globalThis.navigator?.userAgent?.startsWith("Mozilla/") ?? false;
  return isBrowser ? {} : { "user-agent": "airbyte-web-backend-client" };
}
