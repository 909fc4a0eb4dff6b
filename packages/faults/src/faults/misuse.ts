import { create, operationOf, workspace } from "../calls.ts";
import type { Fault } from "../fault.ts";
import { ok } from "../well-behaved.ts";

const refused = { error: "ConfigError", requests: 0, attempts: 0, outcomeUnknown: false } as const;

const withOptions = (name: string, options: Fault["options"], message: RegExp): Fault => ({
  name: `a call with ${name}`,
  script: { answers: [ok] },
  ...(options && { options }),
  call: create,
  expect: { ...refused, operation: operationOf.create, message },
});

const cycle: { workspaceId: string; self?: unknown } = { workspaceId: "" };
cycle.self = cycle;

/** The server is well and the caller is not: a rejection that says so, and not a single request. */
export const misuseFaults: readonly Fault[] = [
  withOptions("a negative timeout", { timeoutMs: -1 }, /timeoutMs/),
  withOptions("NaN as its deadline", { deadlineMs: Number.NaN }, /deadlineMs/),
  withOptions("half a retry", { maxRetries: 0.5 }, /maxRetries/),
  withOptions("a line break in a header", { headers: { "x-call-key": "a\nb: c" } }, /headers/),
  {
    name: "a body that contains itself",
    script: { answers: [ok] },
    call: ({ airbyte, options }) => airbyte.connections.list(cycle, options),
    expect: { ...refused, message: /body/ },
  },
  {
    name: "a body that holds a promise",
    script: { answers: [ok] },
    call: ({ airbyte, options }) => airbyte.connections.list({ ...workspace, ...{ n: Promise.resolve() } }, options),
    expect: { ...refused, message: /body: n must/ },
  },
  {
    // Well-formed JSON escapes it; as bytes it would be U+FFFD.
    name: "a body with a lone surrogate",
    script: {
      answers: [
        ({ request, write }) => {
          const { body } = request;
          const sent = JSON.stringify({ sent: body });
          write(`HTTP/1.1 200 OK\r\ncontent-length: ${sent.length}\r\n\r\n${sent}`);
        },
      ],
    },
    call: ({ airbyte, options }) => airbyte.connections.list({ workspaceId: "\ud800" }, options),
    expect: { requests: 1, data: { sent: '{"workspaceId":"\\ud800"}' } },
  },
];
