import { type Call, NONE, type Operation, toCall } from "./call.ts";
import type { Result } from "./call-promise.ts";
import { checkOptions, checkValidators } from "./check-options.ts";
import { AirbyteError } from "./errors/airbyte-error.ts";
import { ConfigError } from "./errors/config-error.ts";
import { lowerCaseNames } from "./header-names.ts";
import { notify } from "./hooks.ts";
import { isBrowser } from "./is-browser.ts";
import { stringify } from "./json/stringify.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { parseJson } from "./parse-json.ts";
import { toHttpError } from "./to-http-error.ts";
import type { ReadBody, Transport, TransportResponse } from "./transport/transport.ts";
import { createValidateAnswer } from "./validate-answer.ts";

/** Performs a call and tells what came of it. Never rejects. */
export type PerformCall = (
  operation: Operation,
  body: unknown,
  options?: CallOptions,
  read?: ReadBody,
) => Promise<Result<never>>;

/**
 * Performs calls over the transport. See docs/decisions/0009 for why openapi-fetch stays with `raw`.
 */
export function createPerformCall(options: ClientOptions, baseUrl: string, transport: Transport): PerformCall {
  const headersOfClient = defaultHeaders(options);
  const { hooks, validators } = options;
  const validateAnswer = validators && createValidateAnswer(validators, hooks);

  return async (operation, body, callOptions, read) => {
    const startedAt = performance.now();
    const [text, unwritable] = serialize(body);
    const call = toCall(operation, text, options, callOptions ?? NONE);
    let answer: TransportResponse | undefined;
    try {
      if (callOptions) checkOptions(callOptions);
      const { headers, signal, validate = options.validate ?? "off" } = callOptions ?? NONE;
      checkValidators(validate, options);
      if (unwritable) throw unwritable;
      answer = await transport({
        url: baseUrl + operation.path,
        method: "POST",
        headers: headers ? { ...headersOfClient, ...lowerCaseNames(headers) } : headersOfClient,
        body: text,
        signal,
        call,
        read,
      });
      if (!answer.ok) throw toHttpError(answer, call);
      const data = parseJson(answer, call) as never;
      if (validate !== "off") validateAnswer?.(data, call, validate);
      return { ok: true, data, response: answer.response, attempts: call.attempts };
    } catch (caught) {
      const error = toAirbyteError(caught, call);
      const durationMs = performance.now() - startedAt;
      notify(hooks?.onError, { operation: call.operation, attempt: call.attempts, error, durationMs });
      return { ok: false, error, response: answer?.response };
    }
  };
}

/** Once for all attempts, so that each sends the same bytes even if the caller changes the object meanwhile. */
function serialize(body: unknown): [text: string | undefined, error?: ConfigError] {
  try {
    return [body === undefined ? undefined : stringify(body)];
  } catch (cause) {
    return [
      undefined,
      cause instanceof ConfigError ? cause : new ConfigError("body", "cannot be written as JSON", { cause }),
    ];
  }
}

/** What a call rejects with, knowing by now whether the server may have acted. */
export function toAirbyteError(cause: unknown, call: Call): AirbyteError {
  // Nothing else is known to get here. If something does, it is a bug of this package, and still one of its errors.
  const error =
    cause instanceof AirbyteError ? cause : new AirbyteError(`${call.operation} failed`, { ...call, cause });
  return Object.assign(error, {
    operation: error.operation ?? call.operation, // what is wrong with an option is found without knowing the call
    outcomeUnknown: call.isWrite && (call.mayHaveActed || call.isInFlight),
  });
}

/** The headers of every request, by lower-case name. */
function defaultHeaders({ headers }: ClientOptions): Record<string, string> {
  return {
    accept: "application/json",
    "content-type": "application/json",
    // In a browser the header is the browser's own, and would make a preflight that Airbyte refuses.
    ...(!isBrowser() && { "user-agent": "airbyte-web-backend-client" }),
    ...lowerCaseNames(headers),
  };
}
