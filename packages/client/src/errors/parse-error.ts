import { AirbyteError, type AirbyteErrorFields } from "./airbyte-error.ts";

/**
 * The status is 2xx, but the body is not a JSON object: it is empty, HTML, malformed JSON or `null`. Or it is one page of
 * a list, which Airbyte 2.x sends to the client of 0.36.
 */
export class ParseError extends AirbyteError {
  /** The HTTP status, 200 to 299. */
  declare readonly status: number;
  /** The first 2 KB of the body. */
  declare readonly excerpt: string;

  constructor(message: string, fields: AirbyteErrorFields & Pick<ParseError, "status" | "excerpt">) {
    super(message, fields);
  }

  override get name(): "ParseError" {
    return "ParseError";
  }
}
