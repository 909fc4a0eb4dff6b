import { create, operationOf } from "../calls.ts";
import type { Fault } from "../fault.ts";
import { close, hang, json, noConnections, ok, respond } from "../server/steps.ts";

const noOrigin = "only pages have an origin that a server can reject";
const leftOut = { node: noOrigin, bun: noOrigin, deno: noOrigin };

/** A page cannot distinguish this from a broken connection. */
const blocked = { error: "NetworkError", neverConnected: false } as const;
const blockedWrite = { ...blocked, attempts: 1, outcomeUnknown: true, operation: operationOf.create } as const;

/** The CORS headers of Airbyte 0.36. */
const allowed = { "access-control-allow-origin": "*", "access-control-allow-headers": "Origin, Content-Type, Accept" };

const rejections: readonly (readonly [string, Fault["script"]])[] = [
  [
    "no CORS headers",
    { responses: [ok], preflight: respond({ status: 204, headers: { "access-control-allow-origin": "" } }) },
  ],
  [
    "headers for another origin",
    {
      responses: [ok],
      preflight: respond({ status: 204, headers: { ...allowed, "access-control-allow-origin": "http://localhost:1" } }),
    },
  ],
  [
    "authorization not allowed, as by Airbyte 0.36",
    { responses: [ok], preflight: respond({ status: 200, headers: allowed }) },
  ],
  ["status 401, as by a proxy that requires a login", { responses: [ok], preflight: json(401, {}, allowed) }],
  ["a closed connection", { responses: [ok], preflight: close }],
];

/** The preflight fails, so the browser never sends the request. The page cannot know that. */
const rejectedPreflights: Fault[] = rejections.flatMap(([what, script]): Fault[] => [
  {
    name: `a preflight response with ${what}, a read`,
    leftOut,
    script,
    expect: { ...blocked, requests: 0, attempts: 3, outcomeUnknown: false },
  },
  {
    name: `a preflight response with ${what}, a write`,
    leftOut,
    script,
    call: create,
    expect: { ...blockedWrite, requests: 0 },
  },
]);

/** The server has acted, but the page must not read the response. */
const hidden = json(200, noConnections, { "access-control-allow-origin": "http://localhost:1" });

export const corsFaults: readonly Fault[] = [
  ...rejectedPreflights,
  {
    name: "a preflight without a response",
    leftOut,
    script: { responses: [ok], preflight: hang },
    options: { timeoutMs: 300 },
    call: create,
    expect: { error: "TimeoutError", requests: 0, attempts: 1, outcomeUnknown: true, operation: operationOf.create },
  },
  {
    name: "a response for another origin, a read",
    leftOut,
    script: { responses: [hidden] },
    expect: { ...blocked, requests: 3, outcomeUnknown: false },
  },
  {
    name: "a response for another origin, a write",
    leftOut,
    script: { responses: [hidden] },
    call: create,
    expect: { ...blockedWrite, requests: 1 },
  },
  {
    name: "429 with a Retry-After that the page cannot read",
    leftOut,
    script: { responses: [json(429, {}, { "retry-after": "3600", "access-control-allow-origin": "*" }), ok] },
    expect: { requests: 2, data: noConnections, waitsMs: [0] },
  },
];
