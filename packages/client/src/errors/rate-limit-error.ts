import { nameClass } from "./airbyte-error.ts";
import { HttpError } from "./http-error.ts";

/** 429: too many requests. `retryAfterMs` says how long to wait, if the server said it. */
export class RateLimitError extends HttpError {
  declare readonly name: "RateLimitError";

  static {
    nameClass(RateLimitError, "RateLimitError");
  }
}
