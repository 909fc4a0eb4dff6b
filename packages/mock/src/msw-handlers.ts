import { type HttpHandler, http } from "msw/http";
import { breakLate } from "./break-late.ts";
import type { MockCore } from "./create-core.ts";
import { operationPaths, tokenPath } from "./route.ts";

/**
 * Handlers for msw's `setupServer` and `setupWorker`, on any origin: one per operation, one for what else is asked below
 * `web_backend`, which gets the server's 404, one for tokens and one for health.
 *
 * They take every verb, because a wrong one has an answer too. From `msw/http`, never from the root of msw: that keeps a
 * Deno program from ending.
 */
export function createMswHandlers({ fetch, basePath }: Pick<MockCore, "fetch" | "basePath">): HttpHandler[] {
  const operations = [...operationPaths.map(({ path }) => path), "*"].map((path) => `web_backend/${path}`);
  return [...operations, tokenPath, "health"].map((path) =>
    http.all(`*${basePath}/v1/${path}`, ({ request }) => fetch(request).then(breakLate, () => Response.error())),
  );
}
