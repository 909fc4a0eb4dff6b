import { AirbyteError } from "@airbyte-web-backend/client/errors";
import { type StreamName, streamText } from "../stream-name.ts";

/** The properties of a `DestructiveChangeError`. */
export interface DestructiveChangeErrorFields {
  readonly connectionId: string;
  readonly streams: readonly StreamName[];
}

/** The change would make the server clear the data of streams in the destination. Nothing was written. */
export class DestructiveChangeError extends AirbyteError {
  declare readonly connectionId: string;
  /** The streams whose data would be cleared. */
  declare readonly streams: readonly StreamName[];

  constructor({ connectionId, streams }: DestructiveChangeErrorFields) {
    const names = streams.slice(0, 5).map(streamText).join(", ") + (streams.length > 5 ? ", …" : "");
    super(
      `the change of connection ${connectionId} would clear the data of ${streams.length} streams in the destination: ${names}`,
      { hint: "Nothing was written. To allow it, pass the id of the connection as allowReset." },
    );
    Object.assign(this, { connectionId, streams });
  }

  override get name(): "DestructiveChangeError" {
    return "DestructiveChangeError";
  }
}
