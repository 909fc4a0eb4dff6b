/**
 * The error classes: every rejection of the client is one of these.
 *
 * @module
 */
export { AbortError } from "./abort-error.ts";
export { AirbyteError, type AirbyteErrorFields, isAirbyteError } from "./airbyte-error.ts";
export { ConfigError } from "./config-error.ts";
export { HttpError, type HttpErrorFields } from "./http-error.ts";
export { NetworkError } from "./network-error.ts";
export { ParseError } from "./parse-error.ts";
export {
  AuthenticationError,
  InvalidInputError,
  type InvalidProperty,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
} from "./status-errors.ts";
export { TimeoutError } from "./timeout-error.ts";
export { ValidationError, type ValidationIssue } from "./validation-error.ts";
