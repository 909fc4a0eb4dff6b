import { create, operationOf } from "../calls.ts";
import type { Fault } from "../fault.ts";
import { answer, close, hang, json } from "../steps.ts";
import { noConnections, ok } from "../well-behaved.ts";

const noOrigin = "only pages have an origin that a server can refuse";
/**
 * What packages/chromium starts takes no notice of origins: its arguments hold `--disable-web-security`. Take `chromium`
 * out of here when they do not any more; these faults have been met by a Chromium without it.
 */
const leftOut = {
  node: noOrigin,
  bun: noOrigin,
  deno: noOrigin,
  chromium: "it is started with --disable-web-security",
};

/** What a page cannot tell from a broken connection. */
const blocked = { error: "NetworkError", neverConnected: false } as const;
const blockedWrite = { ...blocked, attempts: 1, outcomeUnknown: true, operation: operationOf.create } as const;

/** What Airbyte 0.36 lets pages send. */
const allowed = { "access-control-allow-origin": "*", "access-control-allow-headers": "Origin, Content-Type, Accept" };

const refusals: readonly (readonly [string, Fault["script"]])[] = [
  [
    "no headers for pages",
    { answers: [ok], preflight: answer({ status: 204, headers: { "access-control-allow-origin": "" } }) },
  ],
  [
    "headers for another origin",
    {
      answers: [ok],
      preflight: answer({ status: 204, headers: { ...allowed, "access-control-allow-origin": "http://localhost:1" } }),
    },
  ],
  [
    "authorization not allowed, as by Airbyte 0.36",
    { answers: [ok], preflight: answer({ status: 200, headers: allowed }) },
  ],
  ["status 401, as by a proxy that wants a login", { answers: [ok], preflight: json(401, {}, allowed) }],
  ["the connection closed", { answers: [ok], preflight: close }],
];

/** The preflight fails, so the request is never sent; a page is not told so. */
const refusedPreflights: Fault[] = refusals.flatMap(([what, script]): Fault[] => [
  {
    name: `a preflight answered with ${what}, a read`,
    leftOut,
    script,
    expect: { ...blocked, requests: 0, attempts: 3, outcomeUnknown: false },
  },
  {
    name: `a preflight answered with ${what}, a write`,
    leftOut,
    script,
    call: create,
    expect: { ...blockedWrite, requests: 0 },
  },
]);

/** The server has acted, and the page may not see what it says. */
const hidden = json(200, noConnections, { "access-control-allow-origin": "http://localhost:1" });

export const corsFaults: readonly Fault[] = [
  ...refusedPreflights,
  {
    name: "a preflight that is never answered",
    leftOut,
    script: { answers: [ok], preflight: hang },
    options: { timeoutMs: 300 },
    call: create,
    expect: { error: "TimeoutError", requests: 0, attempts: 1, outcomeUnknown: true, operation: operationOf.create },
  },
  {
    name: "an answer for another origin, a read",
    leftOut,
    script: { answers: [hidden] },
    expect: { ...blocked, requests: 3, outcomeUnknown: false },
  },
  {
    name: "an answer for another origin, a write",
    leftOut,
    script: { answers: [hidden] },
    call: create,
    expect: { ...blockedWrite, requests: 1 },
  },
  {
    name: "429 with a Retry-After that the page may not see",
    leftOut,
    script: { answers: [json(429, {}, { "retry-after": "3600", "access-control-allow-origin": "*" }), ok] },
    expect: { requests: 2, data: noConnections, waitsMs: [20] },
  },
];
