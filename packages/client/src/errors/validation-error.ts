import { AirbyteError, type AirbyteErrorFields } from "./airbyte-error.ts";

/** One thing that is wrong with an answer. The shape of `Issue` in `@airbyte-web-backend/schema/validators`. */
export interface ValidationIssue {
  /** Where: a JSON pointer such as `/connections/0/name`. */
  readonly pointer: string;
  /** What should be there. */
  readonly expected: string;
  /** What is there instead: a JSON type, never the value. */
  readonly found: string;
}

/** With `validate: "strict"`: the answer is a JSON object, but not of the shape that the types promise. */
export class ValidationError extends AirbyteError {
  /** What is wrong, all of it. */
  declare readonly issues: readonly ValidationIssue[];
  /** The answer as it came, for whoever can use it all the same. */
  declare readonly data: unknown;

  constructor(message: string, fields: AirbyteErrorFields & Pick<ValidationError, "issues" | "data">) {
    super(message, fields);
    this.issues = fields.issues;
    // Not enumerable: a log of the error should not hold a whole catalog.
    Object.defineProperty(this, "data", { value: fields.data });
  }

  override get name(): "ValidationError" {
    return "ValidationError";
  }
}
