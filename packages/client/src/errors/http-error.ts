import { AirbyteError, type AirbyteErrorFields } from "./airbyte-error.ts";

/** What an `HttpError` knows of the answer. */
export interface HttpErrorFields extends AirbyteErrorFields {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly retryAfterMs?: number | undefined;
  readonly response?: (() => Response) | undefined;
}

/**
 * The server answered, and not with 2xx. Statuses that have a class of their own arrive as that class; the others
 * (409, 408, redirects, ...) as this one.
 */
export class HttpError extends AirbyteError {
  /** The HTTP status. 0 for a redirect in a browser, which hides it. */
  declare readonly status: number;
  /**
   * The parsed JSON body; the first 2 KB of the text when it is not JSON, or longer than 1,048,576 characters; undefined when
   * it is empty.
   */
  declare readonly body: unknown;
  /**
   * The headers that help to act on the error, without secrets: content-type, date, location, retry-after, server,
   * www-authenticate, x-request-id. All of them are in `response`.
   */
  declare readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds that the server asked to wait (`Retry-After`), if it asked. */
  declare readonly retryAfterMs: number | undefined;
  /**
   * The response with all of its headers, without secrets and without its body, which is in `body`. No log or JSON of the
   * error has it.
   */
  declare readonly response: Response | undefined;

  constructor(message: string, fields: HttpErrorFields) {
    super(message, fields);
    this.status = fields.status;
    this.body = fields.body;
    this.headers = fields.headers;
    this.retryAfterMs = fields.retryAfterMs;
    let response: Response | undefined;
    Object.defineProperty(this, "response", { get: () => (response ??= fields.response?.()) });
  }

  /** What Airbyte from 2.0.0 on calls this failure in its log, which has the message. Undefined if the server sent none. */
  get errorId(): string | undefined {
    return Object(this.body).errorId;
  }

  override get name(): string {
    return "HttpError";
  }
}
