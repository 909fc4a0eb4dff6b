import type { Fault } from "../fault.ts";
import type { Exchange } from "../server/fault-server.ts";
import { redirect, respond } from "../server/steps.ts";
import { readAndWrite } from "./read-and-write.ts";

const targets: Readonly<Record<string, (exchange: Exchange) => string>> = {
  "the same origin": ({ origin }) => `${origin}/api/v1/elsewhere?token=1`,
  "another origin": ({ otherOrigin }) => `${otherOrigin}/api/v1/elsewhere?token=1`,
};

/** A page can read neither the status nor the target of a redirect, so a 303 after the write is possible. */
const unseen = { chromium: { status: 0 } };
const unseenWrite = { chromium: { status: 0, outcomeUnknown: true } };

/** With 307 and 308 the server has not acted. The others may be the response to a write that succeeded. */
const provesNoWrite = new Set([307, 308]);

const everyCode: Fault[] = [301, 302, 303, 307, 308].flatMap((status) =>
  Object.entries(targets).flatMap(([where, target]) =>
    readAndWrite(
      `${status} to ${where}`,
      {
        script: { responses: [redirect(status, target)] },
        expect: { error: "HttpError", requests: 1, status, hint: /baseUrl/ },
        on: unseen,
      },
      { expect: { outcomeUnknown: !provesNoWrite.has(status) }, on: unseenWrite },
    ),
  ),
);

const oddTarget = (name: string, location: string): Fault => ({
  name,
  script: { responses: [redirect(302, () => location)] },
  expect: { error: "HttpError", requests: 1, status: 302 },
  on: unseen,
});

export const redirectFaults: readonly Fault[] = [
  ...everyCode,
  { ...oddTarget("a redirect without Location", ""), script: { responses: [respond({ status: 302 })] } },
  {
    ...oddTarget("a redirect to an invalid URL", "http://[oops"),
    // Chromium rejects the response.
    on: { chromium: { error: "NetworkError", requests: 3, status: undefined } },
  },
  oddTarget("a redirect to another scheme", "javascript:alert(1)"),
  oddTarget("a redirect to a very long address", `http://127.0.0.1/${"x".repeat(4_000)}`),
  oddTarget("a redirect with a relative address", "../login"),
];
