import { AirbyteError, nameClass } from "./airbyte-error.ts";

/** The caller's `signal` was aborted. `cause` is the signal's reason. */
export class AbortError extends AirbyteError {
  declare readonly name: "AbortError";

  static {
    nameClass(AbortError, "AbortError");
  }
}
