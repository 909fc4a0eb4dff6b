import { AirbyteError, type AirbyteErrorFields } from "./airbyte-error.ts";

/** A difference between a response and its type. Has the shape of `Issue` in `@airbyte-web-backend/schema/validators`. */
export interface ValidationIssue {
  /** A JSON pointer such as `/connections/0/name`. */
  readonly pointer: string;
  /** The expected type or value. */
  readonly expected: string;
  /** The JSON type of the value, never the value itself. */
  readonly found: string;
}

/** The response does not match its type (`validate: "strict"`). */
export class ValidationError extends AirbyteError {
  /** All differences. */
  declare readonly issues: readonly ValidationIssue[];
  /** The response body, in case you can use it nevertheless. */
  declare readonly data: unknown;

  constructor(message: string, { data, ...fields }: AirbyteErrorFields & Pick<ValidationError, "issues" | "data">) {
    super(message, fields);
    // Not enumerable: a log of the error should not contain a whole catalog.
    Object.defineProperty(this, "data", { value: data });
  }

  override get name(): "ValidationError" {
    return "ValidationError";
  }
}
