/**
 * The `paths` interface that openapi-fetch takes. Apart from the main entry because it is dear to type-check.
 *
 * @module
 */
export type { paths } from "./generated/0.36/paths.gen.ts";
