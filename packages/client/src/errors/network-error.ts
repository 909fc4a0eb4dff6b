import { AirbyteError, type AirbyteErrorFields } from "./airbyte-error.ts";

/** No whole answer: the server could not be reached, or the connection broke before the last byte. */
export class NetworkError extends AirbyteError {
  /**
   * True when the request certainly was not sent: no address was found, nobody could be connected to, a certificate was
   * refused, or a proxy opened no tunnel. The server cannot have acted.
   */
  declare readonly neverConnected: boolean;

  constructor(message: string, fields: AirbyteErrorFields & { readonly neverConnected: boolean }) {
    super(message, fields);
    this.neverConnected = fields.neverConnected;
  }

  override get name(): "NetworkError" {
    return "NetworkError";
  }
}
