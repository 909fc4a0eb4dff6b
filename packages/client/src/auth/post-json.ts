import { Call } from "../call.ts";
import type { AirbyteError } from "../errors/airbyte-error.ts";
import { AuthenticationError } from "../errors/authentication-error.ts";
import { notify } from "../notify.ts";
import type { Fetch } from "../options.ts";
import { parseJson } from "../parse-json.ts";
import { toHttpError } from "../to-http-error.ts";
import { send } from "../transport/send.ts";
import { TransportResponse } from "../transport/transport.ts";
import { withHooks } from "../transport/with-hooks.ts";
import { withTimeout } from "../transport/with-timeout.ts";
import type { AuthContext } from "./auth.ts";

/** Airbyte answers wrong client credentials with 400 on some editions, with 401 on others. */
const ERRORS = { 400: AuthenticationError, 401: AuthenticationError, 403: AuthenticationError };

/**
 * Posts JSON to a token endpoint and gives the JSON that it answers with. One request, within 30 seconds, which counts as
 * no attempt of the call that waits for it. Neither the strings of the body nor a token in the
 * answer are shown by an error.
 *
 * @throws {AirbyteError} Whatever a call can fail with; a refusal is an `AuthenticationError`.
 */
export async function postJson(
  { baseUrl, fetch, hooks = [], callId = "", signal }: AuthContext,
  path: string,
  body: Readonly<Record<string, string>>,
): Promise<object> {
  const call = new Call(callId, { operationId: path, path, effect: "read" });
  call.subject = "the token request";
  call.url = baseUrl + path;
  call.body = JSON.stringify(body);
  call.secrets = Object.values(body);
  const headers = { "content-type": "application/json", accept: "application/json" };
  const sendOnce = withHooks(send(fetch as Fetch), hooks);
  const sendInTime = withTimeout((call, signal) => sendOnce(call, signal, headers));
  try {
    const response = await sendInTime(call, signal);
    // What cannot be read may hold a token all the same, and so may a failure: then nothing of it is shown.
    const hidden = Object.assign(new TransportResponse(response.response, response.body), {
      redactor: () => () => "[redacted]",
    });
    if (!response.ok) throw toHttpError(/access_token/.test(response.body) ? hidden : response, call, ERRORS);
    const parsed = parseJson(hidden, call);
    notify(hooks, "onSuccess", call, { durationMs: performance.now() - call.startedAtMs });
    return parsed;
  } catch (error) {
    notify(hooks, "onError", call, { error: error as AirbyteError, durationMs: performance.now() - call.startedAtMs });
    throw error;
  }
}
