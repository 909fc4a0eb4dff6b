// Generated from spec/2.0 (sha256 3b0acd48926d) by packages/codegen. Do not edit: change the spec, run `pnpm generate`.
/**
 * The types and the table of operations of version 2.0 of the API.
 *
 * @module 2.0
 */
export type * from "./api.gen.ts";
export * from "./operations.gen.ts";
