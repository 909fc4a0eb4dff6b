import { createMockCore } from "@airbyte-web-backend/mock";
import { expect, test } from "vitest";
import { intercept } from "./intercept.ts";
import type { Run } from "./run-cli.ts";
import { runOn } from "./run-on.ts";

const examine = (mock: object, env: Readonly<Record<string, string>> = {}, ...flags: string[]): Promise<Run> =>
  runOn(mock, ["doctor", "-o", "ndjson", "--fields", "finding", ...flags], { env });

/** A server that answers every request alike. */
const answering = (answer: () => Response | Promise<Response>) => intercept(createMockCore(), async () => answer());
const pageOf = (status: number) => () =>
  new Response("<!doctype html><title>Welcome</title>", { status, headers: { "content-type": "text/html" } });
const redirectTo = (status: number) => () => new Response(null, { status, headers: { location: "/login" } });

function findings({ stdout }: Run): string[] {
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).finding);
}

test("a server with all seven operations: 0, without changes", async () => {
  const mock = createMockCore();
  const before = mock.snapshot();
  const run = await examine(mock);
  expect(findings(run)).toEqual(Array(7).fill("available"));
  expect(run.stderr).toContain("7 of 7 operations are available");
  expect(run.exitCode).toBe(0);
  expect(mock.snapshot()).toEqual(before);
});

test("unreachable server: 9, after one request", async () => {
  // A privileged port: no test listens on it.
  const run = await examine(createMockCore(), { AIRBYTE_URL: "http://127.0.0.1:2" });
  expect(findings(run)).toEqual(["unreachable"]);
  expect(run.stderr).toMatch(
    /error: server unreachable.*\nhint: Check AIRBYTE_URL, and that the server is running\.\n$/,
  );
  expect(run.exitCode).toBe(9);
});

test("a server that never responds: 9, after one request", async () => {
  const mock = createMockCore();
  mock.faults.always("*", { hang: true });
  const run = await examine(mock, {}, "--timeout", "300ms");
  expect(findings(run)).toEqual(["unreachable"]);
  expect(run.exitCode).toBe(9);
});

const NO_API = /error: got HTML .*, not the API.*\nhint: Set AIRBYTE_URL to the server/;

test.for([
  { what: "HTML", finding: "no API", stderr: NO_API, answer: pageOf(200) },
  { what: "HTML with status 404", finding: "no API", stderr: NO_API, answer: pageOf(404) },
  { what: "HTML with status 405", finding: "no API", stderr: NO_API, answer: pageOf(405) },
  { what: "{} to everything", finding: "no API", stderr: NO_API, answer: () => Response.json({}) },
  { what: "a list to everything", finding: "no API", stderr: NO_API, answer: () => Response.json({ connections: [] }) },
  {
    what: "400 and {} to everything",
    finding: "no API",
    stderr: NO_API,
    answer: () => Response.json({}, { status: 400 }),
  },
  { what: "302, to a login", finding: "no API", stderr: NO_API, answer: redirectTo(302) },
  { what: "307, to a login", finding: "no API", stderr: NO_API, answer: redirectTo(307) },
  {
    what: "HTML of a proxy with 502",
    finding: "failing",
    stderr: /error: the server fails: .*HTML of a proxy, .*502/,
    answer: pageOf(502),
  },
  {
    what: "500",
    finding: "failing",
    stderr: /\nhint: Check the server's log\.\n$/,
    answer: () => Response.json({ message: "down" }, { status: 500 }),
  },
])("a server that answers $what: 9", async ({ finding, stderr, answer }) => {
  const run = await examine(answering(answer));
  expect(findings(run)).toEqual(Array(7).fill(finding));
  expect(run.stderr).toMatch(stderr);
  expect(run.exitCode).toBe(9);
});

test.for([
  { name: "no credentials", env: {}, exitCode: 3 },
  { name: "a wrong password", env: { AIRBYTE_USERNAME: "airbyte", AIRBYTE_PASSWORD: "hunter2-secret" }, exitCode: 3 },
  { name: "the right password", env: { AIRBYTE_USERNAME: "airbyte", AIRBYTE_PASSWORD: "password" }, exitCode: 0 },
])("basic authentication with $name: $exitCode", async ({ env, exitCode }) => {
  const mock = createMockCore({ auth: { basic: { username: "airbyte", password: "password" } } });
  const run = await examine(mock, env);
  expect(findings(run)).toEqual(Array(7).fill(exitCode === 0 ? "available" : "authentication"));
  expect(run.stderr + run.stdout).not.toContain("hunter2");
  if (exitCode !== 0) expect(run.stderr).toMatch(/\nhint: (Set|Check) AIRBYTE_USERNAME and AIRBYTE_PASSWORD, /);
  expect(run.exitCode).toBe(exitCode);
});

test("wrong client credentials: 3", async () => {
  const auth = { clientCredentials: { clientId: "me", clientSecret: "mine" } };
  const run = await examine(createMockCore({ auth }), {
    AIRBYTE_CLIENT_ID: "me",
    AIRBYTE_CLIENT_SECRET: "hunter2-secret",
  });
  expect(new Set(findings(run))).toEqual(new Set(["authentication"]));
  expect(run.stderr).toContain("hint: Check AIRBYTE_CLIENT_ID and AIRBYTE_CLIENT_SECRET, which the server rejected");
  expect(run.stderr + run.stdout).not.toContain("hunter2");
  expect(run.exitCode).toBe(3);
});

test("a newer server without list_all and search: 0", async () => {
  const mock = intercept(createMockCore(), async (path, answer) => {
    const response = await answer();
    const status = /list_all|search/.test(path) ? 404 : response.status === 422 ? 400 : response.status;
    return status < 400 ? response : Response.json({ errorId: "8f5c1f0e-0000-4000-8000-000000000000" }, { status });
  });
  const run = await runOn(mock, ["doctor", "-o", "json"]);
  const absent = JSON.parse(run.stdout).filter(({ finding }: { finding: string }) => finding === "absent");
  expect(absent.map(({ operation }: { operation: string }) => operation)).toEqual([
    "listAllConnectionsForWorkspace",
    "searchConnections",
    "getStateType",
    "webBackendCheckUpdates",
    "getInstanceConfiguration",
    "applicationTokenRequest",
    "webBackendDescribeCronExpression",
    "webBackendValidateMappers",
    "getWebappConfig",
    "webBackendGetConnectionStatusCounts",
  ]);
  expect(run.stderr).toContain("Airbyte 0.40 or later: 6 of 16 operations are available");
  expect(run.exitCode).toBe(0);
});
