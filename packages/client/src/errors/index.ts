/**
 * The error classes: every rejection of the client is one of these.
 *
 * @module
 */
export { AbortError } from "./abort-error.ts";
export { AirbyteError, type AirbyteErrorFields } from "./airbyte-error.ts";
export { AuthenticationError } from "./authentication-error.ts";
export { ConfigError } from "./config-error.ts";
export { isAirbyteError } from "./guards.ts";
export { HttpError, type HttpErrorFields } from "./http-error.ts";
export { InvalidInputError } from "./invalid-input-error.ts";
export { NetworkError } from "./network-error.ts";
export { NotFoundError } from "./not-found-error.ts";
export { ParseError } from "./parse-error.ts";
export { PermissionError } from "./permission-error.ts";
export { RateLimitError } from "./rate-limit-error.ts";
export { ServerError } from "./server-error.ts";
export { TimeoutError } from "./timeout-error.ts";
export { ValidationError, type ValidationIssue } from "./validation-error.ts";
