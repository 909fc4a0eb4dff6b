/**
 * The fake server in a browser tab: a service worker answers what the page asks of Airbyte.
 *
 * The script of the worker is msw's. `npx msw init public` puts it into the folder of static files.
 *
 * @module
 */
export { type MockWorker, type StartWorkerOptions, startWorker } from "./faces/worker.ts";
