import { AirbyteError, type AirbyteErrorFields } from "./airbyte-error.ts";

/** The server is unreachable, or the connection broke before the end of the response. */
export class NetworkError extends AirbyteError {
  /**
   * True if the request was certainly not sent: the lookup of the host, the connection, the check of the certificate or the
   * tunnel of a proxy failed. The server cannot have acted.
   */
  declare readonly neverConnected: boolean;

  constructor(message: string, fields: AirbyteErrorFields & { readonly neverConnected: boolean }) {
    super(message, fields);
  }

  override get name(): "NetworkError" {
    return "NetworkError";
  }
}
