/**
 * A stateful fake of an Airbyte server, 0.36.5 or 2.x: a `fetch`, msw handlers, the state, and faults to inject.
 *
 * Uses web standards only. Only `handlers` need msw. `/node` has an HTTP server, `/browser` a service worker.
 *
 * @module
 */

export { createMockAirbyte, type MockAirbyte } from "./adapters/msw.ts";
export * from "./core.ts";
