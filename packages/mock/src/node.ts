/**
 * The fake server as an HTTP server, for Node, Bun and Deno.
 *
 * @module
 */
export { type ListenOptions, listen, type MockServer } from "./adapters/port.ts";
