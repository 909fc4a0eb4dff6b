import { AirbyteError, type AirbyteErrorFields } from "@airbyte-web-backend/client/errors";
import { andMore } from "../and-more.ts";
import { type StreamName, streamText } from "../stream-name.ts";

/** The properties of a `DestructiveChangeError`. */
export type DestructiveChangeErrorFields = Pick<DestructiveChangeError, "connectionId" | "streams">;

/** The change would make the server clear the data of streams in the destination. Nothing was written. */
export class DestructiveChangeError extends AirbyteError {
  declare readonly connectionId: string;
  /** The streams whose data would be cleared. Lacks those that 2.x syncs but does not show. */
  declare readonly streams: readonly StreamName[];

  constructor(fields: DestructiveChangeErrorFields) {
    const names = andMore(fields.streams.map(streamText));
    super(`the change would clear the data of ${names} in the destination of connection ${fields.connectionId}`, {
      ...fields,
      hint: "To allow it, use allowReset.",
    } as AirbyteErrorFields);
  }

  override get name(): "DestructiveChangeError" {
    return "DestructiveChangeError";
  }
}
