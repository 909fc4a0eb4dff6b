import { expect, test } from "vitest";
import { consoleLogger } from "./console-logger.ts";
import { NetworkError } from "./errors/network-error.ts";

const operation = "webBackendGetConnection";
const error = new NetworkError("it broke", { neverConnected: false });

function linesOf(verbose: boolean): string[] {
  const lines: string[] = [];
  const hooks = consoleLogger({ verbose, write: (line) => lines.push(line) });
  hooks.onRequest?.({
    operation,
    callId: "1",
    attempt: 1,
    url: "http://localhost/api",
    headers: { authorization: "[redacted]" },
  });
  hooks.onResponse?.({ operation, callId: "1", attempt: 1, status: 503, durationMs: 1.4 });
  hooks.onRetry?.({ operation, callId: "1", attempt: 1, delayMs: 499.6, reason: 503 });
  hooks.onRetry?.({ operation, callId: "1", attempt: 2, delayMs: 20, reason: error });
  hooks.onError?.({ operation, callId: "1", attempt: 3, error, durationMs: 9 });
  hooks.onInvalid?.({
    operation,
    callId: "1",
    attempt: 1,
    issues: [{ pointer: "/name", expected: "string", found: "null" }],
  });
  return lines;
}

test("consoleLogger() writes a line for each retry, failure and validation issue", () => {
  expect(linesOf(false)).toEqual([
    "webBackendGetConnection #1: status 503, retry in 500 ms",
    "webBackendGetConnection #2: it broke, retry in 20 ms",
    "NetworkError after 9 ms, 3 requests: it broke",
    "webBackendGetConnection: /name is null, not string",
  ]);
});

test("consoleLogger() writes one request in the singular", () => {
  const lines: string[] = [];
  const { onError } = consoleLogger({ write: (line) => lines.push(line) });
  onError?.({ operation, callId: "1", attempt: 1, error, durationMs: 9 });
  expect(lines).toEqual(["NetworkError after 9 ms, 1 request: it broke"]);
});

test("consoleLogger() also writes requests and responses when verbose is true", () => {
  expect(linesOf(true).slice(0, 2)).toEqual([
    "webBackendGetConnection #1 -> http://localhost/api",
    "webBackendGetConnection #1 <- 503 in 1 ms",
  ]);
});
