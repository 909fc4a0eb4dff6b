/**
 * A lenient validator for each schema, and `responseValidators` by operation: for answers, from servers of any version.
 * Nulls, absent optional properties, unknown enum values and extra keys pass. No `eval`, no dependencies.
 *
 * @module
 */
export * from "./generated/0.36/validators.gen.ts";
export type { Issue, Validator } from "./validator.ts";
