import { AirbyteError } from "@airbyte-web-backend/client/errors";
import { andMore } from "../and-more.ts";
import { streamText } from "../stream-name.ts";
import type { CatalogProblem } from "./check-catalog.ts";

/** A catalog would be rejected by the server, or fail in a sync. Nothing was sent. */
export class InvalidCatalogError extends AirbyteError {
  declare readonly problems: readonly CatalogProblem[];

  constructor(problems: readonly CatalogProblem[]) {
    super(`invalid catalog: ${andMore(problems.map((each) => `${streamText(each)}: ${each.message}`))}`);
    this.problems = problems;
  }

  override get name(): string {
    return "InvalidCatalogError";
  }
}
