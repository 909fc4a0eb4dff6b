import type { Auth, AuthContext } from "../auth/auth.ts";
import { AirbyteError } from "../errors/airbyte-error.ts";
import { lowerCaseNames } from "../header-names.ts";
import type { Call, Transport, TransportRequest, TransportResponse } from "./transport.ts";

/** Adds the credentials to each request. After a 401 they are refreshed and the request is sent once more. */
export function withAuth(next: Transport, auth: Auth | undefined, contextOf: (call: Call) => AuthContext): Transport {
  if (!auth) return next;
  return async (request) => {
    const { call } = request;
    const context = contextOf(call);
    const ask = <T>(question: () => T | Promise<T>): Promise<T> => askProvider(question, call);

    const headers = await ask(() => auth.headers(context));
    const answer = await sendWith(next, request, headers);
    if (answer.status !== 401 || !auth.refresh) return answer;
    call.isInFlight = false; // a 401 is a refusal: the server did not act
    if (!(await ask(() => auth.refresh?.(headers, context) ?? false))) return answer;
    return sendWith(next, request, await ask(() => auth.headers(context)));
  };
}

/** The provider's headers win over those of the client and the call. */
function sendWith(
  next: Transport,
  request: TransportRequest,
  added: Readonly<Record<string, string>>,
): Promise<TransportResponse> {
  return next({ ...request, headers: { ...request.headers, ...lowerCaseNames(added) } });
}

async function askProvider<T>(question: () => T | Promise<T>, { operation, attempts }: Call): Promise<T> {
  try {
    return await question();
  } catch (cause) {
    if (cause instanceof AirbyteError) throw cause;
    const message = `${operation}: the auth provider failed`;
    throw new AirbyteError(message, { operation, attempts, cause, hint: "See `cause`; nothing was sent to Airbyte." });
  }
}
