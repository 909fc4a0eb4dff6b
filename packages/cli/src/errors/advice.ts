import { ConflictError } from "@airbyte-web-backend/changes";
import {
  type AirbyteError,
  AuthenticationError,
  NetworkError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from "@airbyte-web-backend/client";

/** How to fix a failed call, if that is known. */
export function adviceFor(error: AirbyteError): string | undefined {
  if (error.operation === "webBackendGetConnection" && error.outcomeUnknown) {
    // A proxy answers 502 to 504 while the job runs.
    return error instanceof ServerError && error.status === 500
      ? "The discover job failed. Test the source in Airbyte."
      : "The discover job may still be running on the server. Airbyte 2.x can pause the connection: check its status.";
  }
  if (error.outcomeUnknown) {
    return "The server may have applied the change. Check the connection before you try again.";
  }
  if (error instanceof AuthenticationError) {
    return (
      "Set AIRBYTE_USERNAME and AIRBYTE_PASSWORD, or AIRBYTE_TOKEN, or AIRBYTE_CLIENT_ID and AIRBYTE_CLIENT_SECRET, " +
      "then start the program again."
    );
  }
  if (error instanceof RateLimitError && error.retryAfterMs !== undefined) {
    return `The server asks to wait ${Math.ceil(error.retryAfterMs / 1_000)} s.`;
  }
  if (error instanceof ConflictError) return "Nothing was written. Check the connection, then try again.";
  if (error instanceof NetworkError) return "Check AIRBYTE_URL, and that the server is running.";
  if (error instanceof TimeoutError) return "The server is reachable, but slow. Try again.";
  return error.hint && withVariableNames(error.hint);
}

/** Replaces the client's option names by the names of the variables. */
export function withVariableNames(text: string): string {
  return text
    .replaceAll("baseUrl", "AIRBYTE_URL")
    .replaceAll("the option `auth`", "AIRBYTE_USERNAME and AIRBYTE_PASSWORD");
}
