/** The exports that the entries of all versions share. */
export type { Auth, AuthContext } from "./auth/auth.ts";
export { basicAuth } from "./auth/basic-auth.ts";
export { bearerAuth } from "./auth/bearer-auth.ts";
export { clientCredentialsAuth } from "./auth/client-credentials-auth.ts";
export type { CallPromise, Failure, Result, Success } from "./call-promise.ts";
export { consoleLogger } from "./console-logger.ts";
export * from "./errors/index.ts";
export type {
  CallEvent,
  ErrorEvent,
  Hooks,
  InvalidEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  SuccessEvent,
} from "./hooks.ts";
export { ExactNumber } from "./json/exact-number.ts";
export type {
  CallOptions,
  Fetch,
  FetchInit,
  FetchOptions,
  FetchResponse,
  HeadersContext,
  HeadersOption,
  HeaderValues,
  SharedOptions,
  Validate,
} from "./options.ts";
