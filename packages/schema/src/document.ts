/**
 * The OpenAPI 3.1 document of version 0.36, corrections applied: for validators, fakes and other generators.
 *
 * @module
 */
export { document } from "./generated/0.36/document.gen.ts";
