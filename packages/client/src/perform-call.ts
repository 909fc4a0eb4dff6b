import { type Call, NONE, type Operation, toCall } from "./call.ts";
import type { Result } from "./call-promise.ts";
import { checkValidation } from "./check-options.ts";
import { AirbyteError } from "./errors/airbyte-error.ts";
import { ConfigError } from "./errors/config-error.ts";
import { type Family, nextCallId } from "./family.ts";
import { stringify } from "./json/stringify.ts";
import { type MergedOptions, mergeOptions } from "./merge-options.ts";
import { notify } from "./notify.ts";
import type { CallOptions } from "./options.ts";
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
export function createPerformCall(
  options: MergedOptions,
  baseUrl: string,
  transport: Transport,
  family: Family,
): PerformCall {
  const { hooks, validators } = options;
  const validateAnswer = validators && createValidateAnswer(validators, hooks);

  return async (operation, body, callOptions, read) => {
    const startedAt = performance.now();
    const [text, unwritable] = serialize(body);
    const call = toCall(nextCallId(family), operation, text, options, callOptions ?? NONE);
    let answer: TransportResponse | undefined;
    try {
      const merged = callOptions ? mergeOptions(options, callOptions) : options;
      checkValidation(merged);
      if (unwritable) throw unwritable;
      answer = await transport({
        url: baseUrl + operation.path,
        method: "POST",
        headers: {},
        sources: merged.headers,
        body: text,
        signal: callOptions?.signal,
        call,
        read,
      });
      if (!answer.ok) throw toHttpError(answer, call);
      const data = parseJson(answer, call) as never;
      if (merged.validate !== "off") validateAnswer?.(data, call, merged.validate);
      notify(hooks, "onSuccess", call, { durationMs: performance.now() - startedAt });
      return { ok: true, data, response: answer.response, attempts: call.attempts };
    } catch (caught) {
      const error = toAirbyteError(caught, call);
      notify(hooks, "onError", call, { error, durationMs: performance.now() - startedAt });
      return { ok: false, error, response: answer?.response, attempts: call.attempts };
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
