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
    const [first, ...others] = streams.map(streamText);
    const more = others.length > 0 ? ` and ${others.length} more` : "";
    super(`the change would clear the data of ${first}${more} in the destination of connection ${connectionId}`, {
      hint: "Nothing was written. To allow it, use allowReset.",
    });
    Object.assign(this, { connectionId, streams });
  }

  override get name(): "DestructiveChangeError" {
    return "DestructiveChangeError";
  }
}
