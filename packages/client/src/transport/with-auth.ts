import type { Auth, AuthContext } from "../auth/auth.ts";
import { type Call, fieldsOf } from "../call.ts";
import { AirbyteError } from "../errors/airbyte-error.ts";
import { checkHeaders, mergeHeaders, mergeStatic } from "../headers.ts";
import type { HeadersContext, HeadersOption } from "../options.ts";
import type { Send, Transport } from "./transport.ts";

/**
 * Merges the headers of each request: those of the client, of the call and of `auth`. Later ones override earlier ones. After
 * a 401 it refreshes the credentials and sends the request once more.
 *
 * @param sources The headers of the client. Static ones are merged once for all calls without headers of their own.
 */
export function withAuth(
  next: Send,
  auth: Auth | undefined,
  sources: readonly HeadersOption[],
  server: Pick<AuthContext, "baseUrl" | "fetch" | "hooks">,
): Transport {
  const fixed = auth || sources.some((source) => typeof source === "function") ? undefined : mergeStatic(sources);
  const authenticate: Transport = async (call, signal) => {
    const { operation, id: callId } = call;
    let context: AuthContext & HeadersContext;
    let credentials: Readonly<Record<string, string>> = {};
    const callProvider = async <T>(
      provide: (context: AuthContext & HeadersContext) => T,
      option = "auth",
    ): Promise<Awaited<T>> => {
      try {
        // The call may have ended in the meantime.
        signal?.throwIfAborted();
        const provided = await provide(context);
        signal?.throwIfAborted();
        return provided;
      } catch (cause) {
        throw toErrorOf(call, cause, option);
      }
    };
    const sendOnce = async (): ReturnType<Transport> => {
      const headers = {};
      context = { ...server, operation, callId, attempt: call.attempts + 1, signal };
      for (const source of call.headers) {
        mergeHeaders(
          headers,
          typeof source === "function" ? checkHeaders(await callProvider(source, "headers")) : source,
        );
      }
      if (auth) {
        credentials = await callProvider((context) => auth.headers(context));
        mergeHeaders(headers, checkHeaders(credentials));
      }
      return next(call, signal, headers);
    };

    const response = await sendOnce();
    if (!auth?.refresh || response.status !== 401 || call.isRefreshed) return response;
    call.isRefreshed = await callProvider((context) => auth.refresh?.(credentials, context));
    return call.isRefreshed ? sendOnce() : response;
  };
  if (!fixed) return authenticate;
  return (call, signal) => (call.headers === sources ? next(call, signal, fixed) : authenticate(call, signal));
}

/** Converts the error of a provider to an error of the call. Returns a copy, because several calls may get the same error. */
function toErrorOf(call: Call, cause: unknown, option: string): AirbyteError {
  const prototype = Object.getPrototypeOf(Object(cause));
  if (!(cause instanceof AirbyteError && Object.hasOwn(prototype, "name") && OUR_NAMES.test(cause.name)))
    return new AirbyteError(`${call.operation}: ${option} failed`, { ...fieldsOf(call), cause });
  const copy = Object.setPrototypeOf(new Error(), prototype);
  Object.defineProperties(copy, { ...Object.getOwnPropertyDescriptors(cause), stack: { value: cause.stack } });
  return Object.assign(copy, fieldsOf(call));
}

/** The names of the classes of this package. A copy of another error could lack its private properties. */
const OUR_NAMES =
  /^(Airbyte|Abort|Authentication|Config|Http|InvalidInput|Network|NotFound|Parse|Permission|RateLimit|Server|Timeout|Validation)Error$/;
