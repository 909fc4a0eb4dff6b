import { AirbyteError } from "@airbyte-web-backend/client/errors";

/** The server could not discover the source of a connection. Nothing was written. */
export class DiscoveryFailedError extends AirbyteError {
  declare readonly connectionId: string;

  constructor(connectionId: string, cause?: unknown) {
    super(`the server could not discover the source of connection ${connectionId}`, {
      cause,
      hint: "Check the source in Airbyte: is it reachable, and are its credentials valid?",
    });
    this.connectionId = connectionId;
  }

  override get name(): string {
    return "DiscoveryFailedError";
  }
}
