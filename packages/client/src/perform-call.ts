import { Call, type Operation, type ReadBody } from "./call.ts";
import type { PendingCall, Result } from "./call-promise.ts";
import { checkOptions } from "./check-options.ts";
import { checkValidation } from "./merge-options.ts";
import { notifyFailure, notifySuccess } from "./notify.ts";
import type { OpenapiClient } from "./openapi-client.ts";
import type { CallOptions } from "./options.ts";
import { parseJson } from "./response/parse-json.ts";
import { createReportIssues } from "./response/report-issues.ts";
import { toHttpError } from "./response/to-http-error.ts";

/** Performs a call. Never rejects. */
export type PerformCall = (
  operation: Operation,
  body: unknown,
  callOptions?: CallOptions,
  read?: ReadBody,
  pending?: PendingCall<never>,
) => Promise<Result<never>>;

/** Sends each call through the openapi-fetch client, then parses and validates its response. */
export function createPerformCall({ options, send, shared }: OpenapiClient): PerformCall {
  const { hooks, validators } = options;
  const reportIssues = createReportIssues(hooks);

  return async (operation, body, callOptions, read, pending) => {
    const call = new Call(shared, operation, options, callOptions ?? undefined);
    call.read = read;
    let response: Response | undefined;
    try {
      if (callOptions) checkOptions(callOptions);
      checkValidation(call.validate, options);
      const { response: received } = await send(call, operation.path, body, callOptions);
      response = received.response;
      if (!received.ok) throw toHttpError(received, call);
      const data = parseJson(received, call) as never;
      if (call.validate !== "off") reportIssues(validators?.[call.operation]?.(data) ?? [], data, call);
      notifySuccess(call, hooks);
      pending?.end();
      return { ok: true, data, response, attempts: call.attempts };
    } catch (cause) {
      const error = notifyFailure(cause, call, hooks);
      pending?.end(error);
      return { ok: false, error, response, attempts: call.attempts };
    }
  };
}
