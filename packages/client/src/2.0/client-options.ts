import type { OperationName } from "@airbyte-web-backend/schema/2.0";
import type { ValidationIssue } from "../errors/validation-error.ts";
import type { SharedOptions } from "../options.ts";

/** For each operation, a function that returns the issues of a response. */
export type Validators = Readonly<Record<OperationName, (response: unknown) => readonly ValidationIssue[]>>;

/** The options of `createClient`. An option that is undefined counts as absent. */
export interface ClientOptions extends SharedOptions {
  /**
   * The validators: `responseValidators` of `@airbyte-web-backend/client/2.0/validators`. They are an option so that programs
   * without validation do not bundle them.
   */
  readonly validators?: Validators | undefined;
}
