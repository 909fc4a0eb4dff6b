import { type HttpHandler, http } from "msw/http";
import { breakLate } from "./break-late.ts";
import { operationPaths } from "./route.ts";

/**
 * Handlers for msw's `setupServer` and `setupWorker`, on any origin: one per operation, and one for what else is asked
 * below `web_backend`, which gets the server's 404.
 *
 * They take every verb, because a wrong one has an answer too. From `msw/http`, never from the root of msw: that keeps a
 * Deno program from ending.
 */
export function createMswHandlers(fetch: (request: Request) => Promise<Response>, basePath: string): HttpHandler[] {
  return [...operationPaths.map(({ path }) => path), "*"].map((path) =>
    http.all(`*${basePath}/v1/web_backend/${path}`, ({ request }) =>
      fetch(request).then(breakLate, () => Response.error()),
    ),
  );
}
