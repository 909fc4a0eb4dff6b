// Generated from spec/0.36 (sha256 4dfce1477201) by packages/codegen. Do not edit: change the spec, run `pnpm generate`.
/**
 * The types and the table of operations of version 0.36 of the API.
 *
 * @module index
 */
export type * from "./api.gen.ts";
export * from "./operations.gen.ts";
