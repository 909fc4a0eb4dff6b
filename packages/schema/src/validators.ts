/**
 * Validators for what the operations answer with. They are lenient: nulls, absent optional properties, unknown enum values
 * and extra keys pass, because servers of other versions send them. No `eval`, no dependencies.
 *
 * @module
 */
export * from "./generated/0.36/validators.gen.ts";
export type { Issue, Validator } from "./validator.ts";
