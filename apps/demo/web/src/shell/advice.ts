import {
  AirbyteError,
  AuthenticationError,
  NetworkError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from "@airbyte-web-backend/client";

/** What the person at the page can do about a failure, where that is known. */
export function adviceFor(error: Error): string | undefined {
  if (!(error instanceof AirbyteError)) return undefined;
  if (error.operation === "webBackendGetConnection" && error.outcomeUnknown) {
    return error instanceof ServerError
      ? "So Airbyte says that its discover job failed: test the source there. Nothing was changed."
      : "The discover job may still run on the server. Nothing is changed by it.";
  }
  if (error.outcomeUnknown) {
    return "Nobody knows whether the server did it. Look at the connections before you try again.";
  }
  if (error instanceof AuthenticationError) {
    return "The credentials belong where demo:web was started, in AIRBYTE_USERNAME and AIRBYTE_PASSWORD for instance: this page never has them.";
  }
  if (error instanceof RateLimitError && error.retryAfterMs !== undefined) {
    return `The server asks to wait for ${Math.ceil(error.retryAfterMs / 1_000)} s.`;
  }
  if (error instanceof NetworkError) return "Check that the server runs and can be reached from here.";
  if (error instanceof TimeoutError) return "The server is there, but slow.";
  return error.hint?.replace("Check baseUrl.", "Check AIRBYTE_URL.");
}
