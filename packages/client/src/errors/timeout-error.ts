import { AirbyteError, type AirbyteErrorFields, nameClass } from "./airbyte-error.ts";

/** A limit of time ran out: that of one attempt (`timeoutMs`) or that of the whole call (`deadlineMs`). */
export class TimeoutError extends AirbyteError {
  declare readonly name: "TimeoutError";
  /** The option that set the limit. */
  declare readonly limit: "timeoutMs" | "deadlineMs";
  /** The limit in milliseconds. */
  declare readonly limitMs: number;

  constructor(message: string, fields: AirbyteErrorFields & Pick<TimeoutError, "limit" | "limitMs">) {
    super(message, fields);
    this.limit = fields.limit;
    this.limitMs = fields.limitMs;
  }

  static {
    nameClass(TimeoutError, "TimeoutError");
  }
}
