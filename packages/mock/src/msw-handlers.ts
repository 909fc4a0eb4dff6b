import { type HttpHandler, http } from "msw/http";
import { answerMistake } from "./answer-mistake.ts";
import { breakLate } from "./break-late.ts";
import type { MockCore } from "./create-core.ts";
import { findRoute } from "./route.ts";

/**
 * A handler for msw's `setupServer` and `setupWorker`, on any origin: for every operation, for what else is asked below
 * `web_backend`, which gets the server's 404, for tokens and for health. Other requests are not its own, also when their
 * path ends like one of these: an app may have an API too.
 *
 * It takes every verb, because a wrong one has an answer too. From `msw/http`, never from the root of msw: that keeps a
 * Deno program from ending.
 */
export function createMswHandlers({ fetch, basePath }: Pick<MockCore, "fetch" | "basePath">): HttpHandler[] {
  const isOurs = ({ request }: { request: Request }) => {
    const { to } = findRoute(request.url, basePath);
    if (to === "nothing") return new URL(request.url).pathname.startsWith(`${basePath}/v1/web_backend/`);
    return to !== "web app";
  };
  return [
    http.all(isOurs, ({ request }) =>
      fetch(request).then(breakLate, (error) => answerMistake(error, request.signal) ?? Response.error()),
    ),
  ];
}
