import { AirbyteError, type AirbyteErrorFields } from "./airbyte-error.ts";

/** The properties of an `HttpError`. */
export interface HttpErrorFields extends AirbyteErrorFields {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly retryAfterMs?: number | undefined;
  readonly response?: (() => Response) | undefined;
}

/**
 * The status of the response is not 2xx. Some statuses have a subclass; the others (409, 408, redirects and so on) are instances
 * of this class.
 */
export class HttpError extends AirbyteError {
  /** The HTTP status. 0 for a redirect in a browser, which hides it. */
  declare readonly status: number;
  /**
   * The parsed JSON body; the first 2 KB of the text if it is not JSON or longer than 1,048,576 characters; undefined if it
   * is empty.
   */
  declare readonly body: unknown;
  /**
   * The headers that help to handle the error, without secrets: content-type, date, location, retry-after, server,
   * www-authenticate, x-request-id. `response` has all headers.
   */
  declare readonly headers: Readonly<Record<string, string>>;
  /** `Retry-After` in milliseconds, if the server sent it. */
  declare readonly retryAfterMs: number | undefined;
  /**
   * The response with all headers, without secrets and without its body, which is in `body`. Not enumerable: logs and JSON
   * of the error omit it.
   */
  declare readonly response: Response | undefined;

  constructor(message: string, { response: create, ...fields }: HttpErrorFields) {
    super(message, fields);
    let response: Response | undefined;
    Object.defineProperty(this, "response", { get: () => (response ??= create?.()) });
  }

  /** The id of this failure in the log of Airbyte 2.0.0 and later, which has the message. Undefined if the server sent none. */
  get errorId(): string | undefined {
    return Object(this.body).errorId;
  }

  override get name(): string {
    return "HttpError";
  }
}
