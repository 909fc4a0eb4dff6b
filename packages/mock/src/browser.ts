/**
 * The fake server in a browser: a service worker answers the page's requests to Airbyte.
 *
 * `npx msw init public` copies the worker's script, which is part of msw, to the folder of static files.
 *
 * @module
 */
export { type MockWorker, type StartWorkerOptions, startWorker } from "./adapters/worker.ts";
