/**
 * A stateful fake of an Airbyte 0.36.5 server: a fetch, msw handlers, a state to look into and faults to inject.
 *
 * Web standards only. msw is needed by programs that use `handlers`, and by nothing else here. `/node` is a real port,
 * `/browser` a service worker.
 *
 * @module
 */
export * from "./core.ts";
export { createMockAirbyte, type MockAirbyte } from "./faces/msw.ts";
