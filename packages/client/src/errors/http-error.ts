import { AirbyteError, type AirbyteErrorFields } from "./airbyte-error.ts";

/** What an `HttpError` knows of the answer. */
export interface HttpErrorFields extends AirbyteErrorFields {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly retryAfterMs?: number | undefined;
  readonly response?: Response | undefined;
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
   * The platform's response; its body is used up, and is in `body`. It is as it came: what a server repeats of your
   * credentials is hidden in this error, and not in these headers. So it is in no log or JSON of the error.
   */
  declare readonly response: Response | undefined;

  constructor(message: string, fields: HttpErrorFields) {
    super(message, fields);
    this.status = fields.status;
    this.body = fields.body;
    this.headers = fields.headers;
    this.retryAfterMs = fields.retryAfterMs;
    // A getter is not even called by an inspection that shows hidden properties.
    Object.defineProperty(this, "response", { get: () => fields.response });
  }

  override get name(): string {
    return "HttpError";
  }
}
