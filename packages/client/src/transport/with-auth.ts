import type { Auth, AuthContext } from "../auth/auth.ts";
import type { Call } from "../call.ts";
import { checkHeaders } from "../check-options.ts";
import { AirbyteError } from "../errors/airbyte-error.ts";
import { ConfigError } from "../errors/config-error.ts";
import type { HttpError } from "../errors/http-error.ts";
import { mergeHeaders } from "../merge-headers.ts";
import type { HeadersContext } from "../options.ts";
import type { Transport } from "./transport.ts";

/**
 * Makes the headers of each request: those of the client and the call, then the credentials, which win. After a 401 these
 * are refreshed and the request is sent once more.
 */
export function withAuth(
  next: Transport,
  auth: Auth | undefined,
  server: Pick<AuthContext, "baseUrl" | "fetch" | "hooks">,
): Transport {
  return async (request) => {
    const { call, signal, sources } = request;
    const { operation, id: callId } = call;
    let context: AuthContext & HeadersContext;
    let credentials: Readonly<Record<string, string>> = {};
    const ask = async <T>(question: (context: AuthContext & HeadersContext) => T): Promise<Awaited<T>> => {
      call.isInFlight = false; // nothing is on its way, and a 401 was a refusal
      try {
        // The call may have ended meanwhile. Then nothing more is asked or sent.
        signal?.throwIfAborted();
        const answer = await question(context);
        signal?.throwIfAborted();
        return answer;
      } catch (cause) {
        throw toErrorOf(call, cause);
      }
    };
    const attempt = async (): ReturnType<Transport> => {
      const headers = {};
      context = { ...server, operation, callId, attempt: call.attempts + 1, signal };
      for (const source of sources) {
        mergeHeaders(headers, typeof source === "function" ? checkHeaders(await ask(source)) : source);
      }
      if (auth) {
        credentials = await ask((context) => auth.headers(context));
        mergeHeaders(headers, checkHeaders(credentials));
      }
      return next({ ...request, headers });
    };

    const answer = await attempt();
    if (!auth?.refresh || answer.status !== 401 || call.isRenewed) return answer;
    call.isRenewed = await ask((context) => auth.refresh?.(credentials, context));
    return call.isRenewed ? attempt() : answer;
  };
}

/** What a provider fails with, as an error of the call that asked: calls share a token request, but not its error. */
function toErrorOf(call: Call, cause: unknown): AirbyteError {
  if (!(cause instanceof AirbyteError) || !isOurs(cause.constructor.prototype)) {
    return new AirbyteError(`${call.operation}: auth failed`, { ...call, cause });
  }
  const fields = { ...cause, ...call, cause: cause.cause, response: () => (cause as HttpError).response };
  if (cause instanceof ConfigError) return new ConfigError(cause.option, cause.reason, fields);
  const ErrorClass = cause.constructor as new (message: string, fields: object) => AirbyteError;
  return new ErrorClass(cause.message, fields);
}

const OUR_NAMES =
  /^(Airbyte|Abort|Authentication|Config|Http|InvalidInput|Network|NotFound|Parse|Permission|RateLimit|Server|Timeout|Validation)Error$/;

/** Whether a class is of this package, so that its constructor is known. A subclass of a provider has one of its own. */
function isOurs(prototype: AirbyteError): boolean {
  return Object.hasOwn(prototype, "name") && OUR_NAMES.test(prototype.name);
}
