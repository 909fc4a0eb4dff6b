import { expect, test } from "vitest";
import { isNeverConnected } from "./never-connected.ts";

const withCode = (code: string): Error => Object.assign(new Error("it failed"), { code });
const wrapped = (cause: unknown, depth: number): Error =>
  new TypeError("fetch failed", { cause: depth > 1 ? wrapped(cause, depth - 1) : cause });

test.each([
  ["ECONNREFUSED"],
  ["ENOTFOUND"],
  ["EAI_AGAIN"],
  ["EHOSTUNREACH"],
  ["ENETUNREACH"],
  ["UND_ERR_CONNECT_TIMEOUT"],
  ["ConnectionRefused"],
])("isNeverConnected() is true for %s, as such and as the cause of a TypeError", (code) => {
  expect(isNeverConnected(withCode(code))).toBe(true);
  expect(isNeverConnected(wrapped(withCode(code), 1))).toBe(true);
});

test("isNeverConnected() knows Deno's failure to connect by its message", () => {
  const error = new TypeError("error sending request for url (http://localhost:1/): client error (Connect): tcp");
  expect(isNeverConnected(error)).toBe(true);
});

test("isNeverConnected() is true for a Deno permission that is missing", () => {
  const error = Object.assign(new Error('Requires net access to "localhost:8000"'), { name: "NotCapable" });
  expect(isNeverConnected(error)).toBe(true);
});

test("isNeverConnected() is true for a port that the fetch standard blocks", () => {
  expect(isNeverConnected(wrapped(new Error("bad port"), 1))).toBe(true);
});

test.each([
  "self-signed certificate; if the root CA is installed locally, try running Node.js with --use-system-ca",
  "unable to verify the first certificate",
  "certificate has expired",
  "Hostname/IP does not match certificate's altnames: Host: localhost. is not in the cert's altnames: DNS:other",
])("isNeverConnected() is true where TLS is refused: %s", (message) => {
  expect(isNeverConnected(wrapped(new Error(message), 1))).toBe(true);
});

test.each([
  ["a reset connection", wrapped(withCode("ECONNRESET"), 1)],
  ["a broken pipe", wrapped(withCode("EPIPE"), 1)],
  ["a socket that was closed", wrapped(withCode("UND_ERR_SOCKET"), 1)],
  ["headers that came too late", wrapped(withCode("UND_ERR_HEADERS_TIMEOUT"), 1)],
  ["a browser's TypeError", new TypeError("Failed to fetch")],
  ["Deno's failure to send", new TypeError("error sending request: client error (SendRequest): connection closed")],
  ["a string", "ECONNREFUSED"],
  ["nothing", undefined],
])("isNeverConnected() is false for %s", (_what, error) => {
  expect(isNeverConnected(error)).toBe(false);
});

test("isNeverConnected() comes to an end with an error that is its own cause", () => {
  const error = new Error("round and round");
  error.cause = error;
  expect(isNeverConnected(error)).toBe(false);
});
