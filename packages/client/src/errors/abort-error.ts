import { AirbyteError } from "./airbyte-error.ts";

/** The caller's `signal` was aborted. `cause` is the signal's reason. */
export class AbortError extends AirbyteError {
  override get name(): "AbortError" {
    return "AbortError";
  }
}
