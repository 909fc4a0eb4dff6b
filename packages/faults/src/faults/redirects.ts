import { create, operationOf } from "../calls.ts";
import type { Fault } from "../fault.ts";
import type { Step } from "../server/fault-server.ts";
import { respond } from "../server/steps.ts";

type Target = (exchange: Parameters<Step>[0]) => string;

const redirect =
  (status: number, target: Target): Step =>
  (exchange) =>
    respond({ status, headers: { location: target(exchange) }, body: "moved" })(exchange);

const targets: Readonly<Record<string, Target>> = {
  "the same origin": ({ origin }) => `${origin}/api/v1/elsewhere?token=1`,
  "another origin": ({ otherOrigin }) => `${otherOrigin}/api/v1/elsewhere?token=1`,
};

/** A page can read neither the status nor the target of a redirect, so a 303 after the write is possible. */
const unseen = { chromium: { status: 0 } };
const unseenWrite = { chromium: { status: 0, outcomeUnknown: true } };

/** With 307 and 308 the server has not acted. The others may be the response to a write that succeeded. */
const provesNoWrite = new Set([307, 308]);

const everyCode: Fault[] = [301, 302, 303, 307, 308].flatMap((status) =>
  Object.entries(targets).flatMap(([where, target]): Fault[] => [
    {
      name: `${status} to ${where}, a read`,
      script: { responses: [redirect(status, target)] },
      expect: {
        error: "HttpError",
        requests: 1,
        outcomeUnknown: false,
        status,
        hint: /baseUrl/,
      },
      on: unseen,
    },
    {
      name: `${status} to ${where}, a write`,
      script: { responses: [redirect(status, target)] },
      call: create,
      expect: {
        error: "HttpError",
        requests: 1,
        outcomeUnknown: !provesNoWrite.has(status),
        status,
        operation: operationOf.create,
      },
      on: unseenWrite,
    },
  ]),
);

const oddTarget = (name: string, headers: Readonly<Record<string, string>>): Fault => ({
  name,
  script: { responses: [respond({ status: 302, headers })] },
  expect: { error: "HttpError", requests: 1, outcomeUnknown: false, status: 302 },
  on: unseen,
});

export const redirectFaults: readonly Fault[] = [
  ...everyCode,
  oddTarget("a redirect without Location", {}),
  {
    ...oddTarget("a redirect to an invalid URL", { location: "http://[oops" }),
    // Chromium rejects the response.
    on: { chromium: { error: "NetworkError", requests: 3, status: undefined } },
  },
  oddTarget("a redirect to another scheme", { location: "javascript:alert(1)" }),
  oddTarget("a redirect to a very long address", { location: `http://127.0.0.1/${"x".repeat(4_000)}` }),
  oddTarget("a redirect with a relative address", { location: "../login" }),
];
