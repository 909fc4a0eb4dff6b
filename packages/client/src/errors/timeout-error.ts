import { AirbyteError, type AirbyteErrorFields } from "./airbyte-error.ts";

/** A timeout expired: that of one attempt (`timeoutMs`) or that of the whole call (`deadlineMs`). */
export class TimeoutError extends AirbyteError {
  /** The option that set the limit. */
  declare readonly limit: "timeoutMs" | "deadlineMs";
  /** The limit in milliseconds. */
  declare readonly limitMs: number;

  constructor(message: string, fields: AirbyteErrorFields & Pick<TimeoutError, "limit" | "limitMs">) {
    super(message, fields);
  }

  override get name(): "TimeoutError" {
    return "TimeoutError";
  }
}
