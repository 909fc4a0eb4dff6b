/**
 * The fake server on a real port, for Node, Bun and Deno.
 *
 * @module
 */
export { type ListenOptions, listen, type MockServer } from "./faces/port.ts";
