/**
 * A strict validator for each schema, `requestValidators` and `responseValidators` by operation: what version 0.36 takes
 * and sends, to the letter. For what is about to be sent, and for tests. Enums are closed, ids are UUIDs, null is allowed
 * only where the schema says so, and an object that names its properties has no others: the server refuses them. No
 * `eval`, no dependencies.
 *
 * @module
 */
export * from "./generated/0.36/validators-strict.gen.ts";
export type { Issue, Validator } from "./validator.ts";
