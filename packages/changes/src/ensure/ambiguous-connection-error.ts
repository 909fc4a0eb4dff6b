import { AirbyteError } from "@airbyte-web-backend/client/errors";

/** A connection that `ensure` could mean. */
export interface ConnectionCandidate {
  readonly connectionId: string;
  readonly name: string;
  readonly status?: string | undefined;
}

/** Several connections have the source, destination and name that `ensure` looks for. Nothing was written. */
export class AmbiguousConnectionError extends AirbyteError {
  declare readonly candidates: readonly ConnectionCandidate[];

  constructor(candidates: readonly ConnectionCandidate[]) {
    const ids = candidates.map(({ connectionId }) => connectionId).join(", ");
    super(
      `${candidates.length} connections named ${JSON.stringify(candidates[0]?.name)} have this source and destination: ${ids}`,
      {
        hint: "Pass the connectionId of one of them, or delete the others.",
      },
    );
    Object.assign(this, { candidates });
  }

  override get name(): "AmbiguousConnectionError" {
    return "AmbiguousConnectionError";
  }
}
