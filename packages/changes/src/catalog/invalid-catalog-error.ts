import { AirbyteError } from "@airbyte-web-backend/client/errors";
import { streamText } from "../stream-name.ts";
import type { CatalogProblem } from "./check-catalog.ts";

/** A catalog would be rejected by the server, or fail in a sync. Nothing was sent. */
export class InvalidCatalogError extends AirbyteError {
  declare readonly problems: readonly CatalogProblem[];

  constructor(problems: readonly CatalogProblem[]) {
    const [first] = problems;
    const more =
      problems.length > 1 ? `, and ${problems.length - 1} more problem${problems.length > 2 ? "s" : ""}` : "";
    super(`invalid catalog: ${first ? `${streamText(first)}: ${first.message}` : "unknown problem"}${more}`);
    this.problems = problems;
  }

  override get name(): string {
    return "InvalidCatalogError";
  }
}
