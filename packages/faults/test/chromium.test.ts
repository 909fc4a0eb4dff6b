import { expect, test } from "vitest";
import { faults } from "../src/faults/index.ts";
import { secretFaults } from "../src/secrets.ts";
import { runOn } from "./run-on.ts";

const noOrigins = "it is started with --disable-web-security";

test("in a page of Chromium, of another origin, the client keeps its promises", async () => {
  const run = await runOn(["node"], [], "run-in-chromium.ts");
  expect(run.failures).toEqual([]);
  expect(run.leftOut).toEqual([
    "the server is away for a while, a write waits for it: a page cannot tell that the server is away, so a write is not repeated",
    `a preflight answered with no headers for pages, a read: ${noOrigins}`,
    `a preflight answered with no headers for pages, a write: ${noOrigins}`,
    `a preflight answered with headers for another origin, a read: ${noOrigins}`,
    `a preflight answered with headers for another origin, a write: ${noOrigins}`,
    `a preflight answered with authorization not allowed, as by Airbyte 0.36, a read: ${noOrigins}`,
    `a preflight answered with authorization not allowed, as by Airbyte 0.36, a write: ${noOrigins}`,
    `a preflight answered with status 401, as by a proxy that wants a login, a read: ${noOrigins}`,
    `a preflight answered with status 401, as by a proxy that wants a login, a write: ${noOrigins}`,
    `a preflight answered with the connection closed, a read: ${noOrigins}`,
    `a preflight answered with the connection closed, a write: ${noOrigins}`,
    `a preflight that is never answered: ${noOrigins}`,
    `an answer for another origin, a read: ${noOrigins}`,
    `an answer for another origin, a write: ${noOrigins}`,
    `429 with a Retry-After that the page may not see: ${noOrigins}`,
    "abort in the wait after a refused connection, a write: a page cannot tell a refused connection, so a write is not repeated and never waits",
    "abort fifty calls with one signal: it opens six connections to a server, so it is left to chance which requests are sent",
  ]);
  const ran = faults.length + secretFaults.length - run.leftOut.length;
  expect(run.lastLine).toBe(`${ran} passed, 0 failed, ${run.leftOut.length} left out`);
  expect(run.exitCode).toBe(0);
});
