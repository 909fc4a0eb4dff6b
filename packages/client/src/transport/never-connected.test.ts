import { describe, expect, test } from "vitest";
import { isNeverConnected } from "./never-connected.ts";

const error = (fields: object, message = "it failed"): Error => Object.assign(new Error(message), fields);
const wrapped = (cause: unknown, depth = 1): Error =>
  new TypeError("fetch failed", { cause: depth > 1 ? wrapped(cause, depth - 1) : cause });
const connect = (code: string): Error => error({ code, syscall: "connect" }, `connect ${code} 10.0.0.1:8000`);
const read = (code: string): Error => error({ code, syscall: "read" }, `read ${code}`);

describe("the request was certainly not sent after", () => {
  test.each([
    ["a refused connect", connect("ECONNREFUSED")],
    ["a connect that timed out", connect("ETIMEDOUT")],
    ["a connect to an unreachable network", connect("ENETUNREACH")],
    ["a connect to an unreachable host", connect("EHOSTUNREACH")],
    ["a connect that a firewall blocks", connect("EACCES")],
    ["a connect without a free local port", connect("EADDRNOTAVAIL")],
    ["a host name that does not exist", error({ code: "ENOTFOUND", syscall: "getaddrinfo" })],
    ["a host name that the resolver cannot find", error({ code: "ESERVFAIL", syscall: "queryA" })],
    ["a refused connect without its system call", error({ code: "ECONNREFUSED" })],
    ["Node's limit for connecting", error({ code: "UND_ERR_CONNECT_TIMEOUT" })],
    ["a failed connect to each address", new AggregateError([connect("ETIMEDOUT"), connect("ENETUNREACH")], "")],
    ["the same in the other order", new AggregateError([connect("ENETUNREACH"), connect("ETIMEDOUT")], "")],
    ["the same with an own code", Object.assign(new AggregateError([connect("ETIMEDOUT")], ""), { code: "ETIMEDOUT" })],
    ["a self-signed certificate", error({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" })],
    ["a certificate of another host", error({ code: "ERR_TLS_CERT_ALTNAME_INVALID" })],
    ["a proxy that refused the tunnel", error({ code: "ERR_PROXY_TUNNEL" })],
    ["an older Bun", error({ code: "ConnectionRefused" })],
    ["a permission that Deno lacks", error({ name: "NotCapable" })],
    [
      "Deno's failure to connect",
      error({}, "error sending request for url (http://localhost:1/): client error (Connect): tcp"),
    ],
    [
      "an error of another realm",
      { name: "Error", message: "connect ECONNREFUSED", code: "ECONNREFUSED", syscall: "connect" },
    ],
    [
      "an error that a library wrapped with its own code",
      error({ code: "MY_FETCH_FAILED", cause: connect("ETIMEDOUT") }),
    ],
  ])("%s", (_what, cause) => {
    for (const depth of [0, 1, 4]) expect(isNeverConnected(depth === 0 ? cause : wrapped(cause, depth))).toBe(true);
  });
});

describe("the server may have acted after", () => {
  const goAway = 'client error (SendRequest): http2 error: GOAWAY ("client error (Connect)")';
  test.each([
    ["a reset connection", read("ECONNRESET")],
    ["a broken pipe", error({ code: "EPIPE", syscall: "write" })],
    ["a host that becomes unreachable during the response", read("EHOSTUNREACH")],
    ["a network that becomes unreachable during the response", read("ENETUNREACH")],
    ["sent data that was not acknowledged", read("ETIMEDOUT")],
    ["an unreachable host in an unknown phase", error({ code: "EHOSTUNREACH" })],
    ["a timeout in an unknown phase", error({ code: "ETIMEDOUT" })],
    ["a socket that was closed", error({ code: "UND_ERR_SOCKET" }, "other side closed")],
    ["a timeout of the response headers", error({ code: "UND_ERR_HEADERS_TIMEOUT" })],
    ["TLS that broke at some time", error({ code: "EPROTO" })],
    [
      "an alert about a certificate, which TLS 1.3 sends late",
      error({ code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" }),
    ],
    ["a refusal that was read", read("ECONNREFUSED")],
    [
      "an aggregate with one established connection",
      new AggregateError([connect("ECONNREFUSED"), read("ECONNRESET")], ""),
    ],
    ["an empty aggregate", new AggregateError([], "connect ECONNREFUSED")],
    ["a reset after a failed connect", error({ code: "ECONNRESET", syscall: "read", cause: connect("ECONNREFUSED") })],
    ["a failed connect after a reset", error({ code: "ECONNREFUSED", syscall: "connect", cause: read("ECONNRESET") })],
    ["a browser's failure", new TypeError("Failed to fetch")],
    [
      "Deno's failure to send",
      error({}, "error sending request for url (http://x/): client error (SendRequest): closed"),
    ],
    ["a server that sends the name of a phase", error({}, `error sending request for url (http://x/): ${goAway}`)],
    [
      "a server that sends the name of an error",
      error({}, "invalid header: connect ECONNREFUSED, certificate, UNREACH"),
    ],
    ["a message alone", error({}, "connect ECONNREFUSED 127.0.0.1:8000")],
    ["a string", "ECONNREFUSED"],
    ["nothing", undefined],
  ])("%s", (_what, cause) => {
    for (const depth of [0, 1, 4]) expect(isNeverConnected(depth === 0 ? cause : wrapped(cause, depth))).toBe(false);
  });

  test("an error that is its own cause", () => {
    const round = new Error("round and round");
    round.cause = round;
    expect(isNeverConnected(round)).toBe(false);
  });
});
