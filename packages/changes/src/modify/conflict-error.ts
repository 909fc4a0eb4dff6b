import { AirbyteError, type AirbyteErrorFields } from "@airbyte-web-backend/client/errors";
import type { AnyConnection } from "../airbyte.ts";
import { andMore } from "../and-more.ts";
import type { Change } from "../settings/list-changes.ts";

/** The properties of a `ConflictError`. */
export type ConflictErrorFields = Pick<ConflictError, "connectionId" | "base" | "theirs" | "mine" | "conflicts">;

/**
 * Another program changed the same settings between the first read and the write. Nothing was written.
 *
 * A setting is a property, the schedule, the namespace or a stream.
 */
export class ConflictError extends AirbyteError {
  declare readonly connectionId: string;
  /** The connection as the first read returned it. Not enumerable: a log of the error should not contain a whole catalog. */
  declare readonly base: AnyConnection;
  /** All changes of the others, from the first read to the second. */
  declare readonly theirs: readonly Change[];
  /** Your changes, from the first read to the draft. */
  declare readonly mine: readonly Change[];
  /** Where both changed the same setting: `before` is their value, `after` is yours. */
  declare readonly conflicts: readonly Change[];

  constructor({ base, ...fields }: ConflictErrorFields) {
    const paths = andMore(fields.conflicts.map(({ path }) => path));
    super(`connection ${fields.connectionId} was changed by another program: ${paths}`, {
      ...fields,
      hint: "Check it, then retry.",
    } as AirbyteErrorFields);
    Object.defineProperty(this, "base", { value: base });
  }

  override get name(): "ConflictError" {
    return "ConflictError";
  }
}
