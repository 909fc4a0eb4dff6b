/**
 * The typed client for Airbyte 1.8 to 2.x.
 *
 * @module 2.0
 */

/** The types of all request and response bodies. */
export type * from "@airbyte-web-backend/schema/2.0";
export type { Auth, AuthContext } from "../auth/auth.ts";
export { basicAuth } from "../auth/basic-auth.ts";
export { bearerAuth } from "../auth/bearer-auth.ts";
export { clientCredentialsAuth } from "../auth/client-credentials-auth.ts";
export type { CallPromise, Failure, Result, Success } from "../call-promise.ts";
export { consoleLogger } from "../console-logger.ts";
export * from "../errors/index.ts";
export type {
  CallEvent,
  ErrorEvent,
  Hooks,
  InvalidEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  SuccessEvent,
} from "../hooks.ts";
export { ExactNumber } from "../json/exact-number.ts";
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
} from "../options.ts";
export type { ClientOptions, Validators } from "./client-options.ts";
export { type ConnectionChanges, toConnectionUpdate } from "./connection-update.ts";
export {
  type Airbyte,
  type Applications,
  type Connections,
  createClient,
  type Server,
  type Workspaces,
} from "./create-client.ts";
export type { ListBody, ListMethod, PageOptions } from "./list-pages.ts";
