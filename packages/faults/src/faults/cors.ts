import { create } from "../calls.ts";
import type { Fault } from "../fault.ts";
import type { Step } from "../server/fault-server.ts";
import { close, hang, json, noConnections, ok, respond } from "../server/steps.ts";
import { readAndWrite } from "./read-and-write.ts";

const noOrigin = "only pages have an origin that a server can reject";
const skip = { node: noOrigin, bun: noOrigin, deno: noOrigin };

/** A page cannot distinguish this from a broken connection. */
const blocked = { error: "NetworkError", neverConnected: false } as const;
const unknown = { attempts: 1, outcomeUnknown: true } as const;

/** The CORS headers of Airbyte 0.36. */
const allowed = { "access-control-allow-origin": "*", "access-control-allow-headers": "Origin, Content-Type, Accept" };

/** The preflight fails, so the browser never sends the request. The page cannot know that. */
const rejections: Readonly<Record<string, Step>> = {
  "no CORS headers": respond({ status: 204, headers: { "access-control-allow-origin": "" } }),
  "headers for another origin": respond({
    status: 204,
    headers: { ...allowed, "access-control-allow-origin": "http://localhost:1" },
  }),
  "authorization not allowed, as by Airbyte 0.36": respond({ status: 200, headers: allowed }),
  "status 401, as by a proxy that requires a login": json(401, {}, allowed),
  "a closed connection": close,
};

/** The server has acted, but the page must not read the response. */
const hidden = json(200, noConnections, { "access-control-allow-origin": "http://localhost:1" });

export const corsFaults: readonly Fault[] = [
  ...Object.entries(rejections).flatMap(([what, preflight]) =>
    readAndWrite(
      `a preflight response with ${what}`,
      { skip, script: { responses: [ok], preflight }, expect: { ...blocked, requests: 0, attempts: 3 } },
      { expect: unknown },
    ),
  ),
  {
    name: "a preflight without a response",
    skip,
    script: { responses: [ok], preflight: hang },
    options: { timeoutMs: 300 },
    call: create,
    expect: { error: "TimeoutError", requests: 0, ...unknown },
  },
  ...readAndWrite(
    "a response for another origin",
    { skip, script: { responses: [hidden] }, expect: { ...blocked, requests: 3 } },
    { expect: { ...unknown, requests: 1 } },
  ),
  {
    name: "429 with a Retry-After that the page cannot read",
    skip,
    script: { responses: [json(429, {}, { "retry-after": "3600", "access-control-allow-origin": "*" }), ok] },
    expect: { requests: 2, data: noConnections, waitsMs: [0] },
  },
];
