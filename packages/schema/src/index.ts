/**
 * The types and the operation table of Airbyte's web_backend API, version 0.36.
 *
 * @module
 */
export type * from "./generated/0.36/api.gen.ts";
export * from "./generated/0.36/operations.gen.ts";
