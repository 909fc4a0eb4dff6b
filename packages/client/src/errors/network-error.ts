import { AirbyteError, type AirbyteErrorFields } from "./airbyte-error.ts";

/** No whole answer: the server could not be reached, or the connection broke before the last byte. */
export class NetworkError extends AirbyteError {
  /** True when it is certain that no connection came about, so that the server cannot have acted. */
  declare readonly neverConnected: boolean;

  constructor(message: string, fields: AirbyteErrorFields & { readonly neverConnected: boolean }) {
    super(message, fields);
    this.neverConnected = fields.neverConnected;
  }

  override get name(): "NetworkError" {
    return "NetworkError";
  }
}
