/**
 * The typed client of Airbyte's web_backend API.
 *
 * @module
 */

/** The types of all request and response bodies. */
export type * from "@airbyte-web-backend/schema";
export type { Auth, AuthContext } from "./auth/auth.ts";
export { basicAuth } from "./auth/basic-auth.ts";
export { bearerAuth } from "./auth/bearer-auth.ts";
export { clientCredentialsAuth } from "./auth/client-credentials-auth.ts";
export type { CallPromise, Failure, Result, Success } from "./call-promise.ts";
export type { ClientOptions, Validators } from "./client-options.ts";
export { toConnectionUpdate } from "./connection-update.ts";
export { consoleLogger } from "./console-logger.ts";
export { type Airbyte, type Connections, createClient, type Workspaces } from "./create-client.ts";
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
