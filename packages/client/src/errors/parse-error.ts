import { AirbyteError, type AirbyteErrorFields } from "./airbyte-error.ts";

/** The status was 2xx, but the body is not the JSON object that was promised: empty, HTML, cut JSON, `null`. */
export class ParseError extends AirbyteError {
  /** The HTTP status, 200 to 299. */
  declare readonly status: number;
  /** The first 2 KB of the body. */
  declare readonly excerpt: string;

  constructor(message: string, fields: AirbyteErrorFields & Pick<ParseError, "status" | "excerpt">) {
    super(message, fields);
    this.status = fields.status;
    this.excerpt = fields.excerpt;
  }

  override get name(): "ParseError" {
    return "ParseError";
  }
}
