import type { Auth, AuthContext } from "../auth/auth.ts";
import type { Call } from "../call.ts";
import { checkOptions } from "../check-options.ts";
import { AirbyteError } from "../errors/airbyte-error.ts";
import { ConfigError } from "../errors/config-error.ts";
import { lowerCaseNames } from "../header-names.ts";
import type { Transport } from "./transport.ts";

/** Adds the credentials to each request. After a 401 they are refreshed and the request is sent once more. */
export function withAuth(
  next: Transport,
  auth: Auth | undefined,
  server: Pick<AuthContext, "baseUrl" | "fetch">,
): Transport {
  if (!auth) return next;
  return async (request) => {
    const { call } = request;
    const context: AuthContext = { ...server, operation: call.operation, signal: request.signal };
    const ask = async <T>(question: () => T): Promise<Awaited<T>> => {
      call.isInFlight = false; // nothing is on its way, and a 401 was a refusal
      try {
        // The call may have ended meanwhile. Then nothing more is asked or sent.
        request.signal?.throwIfAborted();
        const answer = await question();
        request.signal?.throwIfAborted();
        return answer;
      } catch (cause) {
        throw toErrorOf(call, cause);
      }
    };
    const attempt = async (): ReturnType<Transport> => {
      credentials = await ask(() => auth.headers(context));
      checkOptions({ headers: credentials });
      // The provider's headers win over those of the client and the call.
      return next({ ...request, headers: { ...request.headers, ...lowerCaseNames(credentials) } });
    };

    let credentials: Readonly<Record<string, string>> = {};
    const answer = await attempt();
    if (answer.status !== 401 || call.isRenewed) return answer;
    call.isRenewed = await ask(() => auth.refresh?.(credentials, context));
    return call.isRenewed ? attempt() : answer;
  };
}

/** What a provider fails with, as an error of the call that asked: calls share a token request, but not its error. */
function toErrorOf(call: Call, cause: unknown): AirbyteError {
  if (!(cause instanceof AirbyteError) || !isOurs(cause.constructor.prototype)) {
    return new AirbyteError(`${call.operation}: auth failed`, { ...call, cause });
  }
  const fields = { ...cause, ...call, cause: cause.cause };
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
