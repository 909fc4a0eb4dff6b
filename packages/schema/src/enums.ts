/**
 * For each enum of version 0.36 its values, and a guard for values that a newer server may have sent. Apart from the main
 * entry, because nobody should type-check what they do not use.
 *
 * @module
 */
export * from "./generated/0.36/enums.gen.ts";
