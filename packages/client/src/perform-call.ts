import { parseJson } from "./answer/parse-json.ts";
import { toHttpError } from "./answer/to-http-error.ts";
import { createValidateAnswer } from "./answer/validate-answer.ts";
import { Call, type Operation, type ReadBody, type SharedState } from "./call.ts";
import type { PendingCall, Result } from "./call-promise.ts";
import { checkValidation, type MergedOptions, mergeOptions } from "./merge-options.ts";
import { notifyFailure, notifySuccess } from "./notify.ts";
import type { OpenapiClient } from "./openapi-client.ts";
import type { CallOptions } from "./options.ts";

/** Performs a call. Never rejects. */
export type PerformCall = (
  operation: Operation,
  body: unknown,
  callOptions?: CallOptions,
  read?: ReadBody,
  pending?: PendingCall<never>,
) => Promise<Result<never>>;

/** Sends each call through the openapi-fetch client, then parses and validates its response. */
export function createPerformCall(options: MergedOptions, shared: SharedState, { send }: OpenapiClient): PerformCall {
  const { hooks, validators } = options;
  const validateAnswer = validators && createValidateAnswer(validators, hooks);

  return async (operation, body, callOptions, read, pending) => {
    const call = new Call(shared, operation, options, callOptions ?? undefined);
    try {
      const merged = callOptions ? mergeOptions(options, callOptions) : options;
      checkValidation(merged);
      call.headers = merged.headers;
      call.read = read;
      const { response: received } = await send(call, operation.path, body, callOptions);
      const { response } = received;
      call.response = response;
      if (!received.ok) throw toHttpError(received, call);
      const data = parseJson(received, call) as never;
      if (merged.validate !== "off") validateAnswer?.(data, call, merged.validate);
      notifySuccess(call, hooks);
      pending?.end();
      return { ok: true, data, response, attempts: call.attempts };
    } catch (cause) {
      const error = notifyFailure(cause, call, hooks);
      pending?.end(error);
      return { ok: false, error, response: call.response, attempts: call.attempts };
    }
  };
}
