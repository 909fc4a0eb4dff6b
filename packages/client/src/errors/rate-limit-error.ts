import { HttpError } from "./http-error.ts";

/** 429: too many requests. `retryAfterMs` says how long to wait, if the server said it. */
export class RateLimitError extends HttpError {
  override get name(): "RateLimitError" {
    return "RateLimitError";
  }
}
