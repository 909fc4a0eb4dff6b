import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createMockCore } from "@airbyte-web-backend/mock";
import { expect, onTestFinished, test } from "vitest";
import { intercept } from "./intercept.ts";
import { type Run, runCli } from "./run-cli.ts";
import { runOn } from "./run-on.ts";

async function serve(answer: RequestListener): Promise<string> {
  const server: Server = createServer(answer).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function examine(url: string, ...flags: string[]): Promise<Run> {
  return runCli(["doctor", "-o", "ndjson", "--fields", "finding", ...flags], { env: { AIRBYTE_URL: url } });
}

const examineMock = (mock: object, env: Readonly<Record<string, string>> = {}): Promise<Run> =>
  runOn(mock, ["doctor", "-o", "ndjson", "--fields", "finding"], { env });

function findings({ stdout }: Run): string[] {
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).finding);
}

test("a server with all seven operations: 0, without changes", async () => {
  const mock = createMockCore();
  const before = mock.snapshot();
  const run = await examineMock(mock);
  expect(findings(run)).toEqual(Array(7).fill("available"));
  expect(run.stderr).toContain("7 of 7 operations are available");
  expect(run.exitCode).toBe(0);
  expect(mock.snapshot()).toEqual(before);
});

test("unreachable server: 9, after one request", async () => {
  // A privileged port: no test listens on it.
  const run = await examine("http://127.0.0.1:2");
  expect(findings(run)).toEqual(["unreachable"]);
  expect(run.stderr).toMatch(
    /error: server unreachable.*\nhint: Check AIRBYTE_URL, and that the server is running\.\n$/,
  );
  expect(run.exitCode).toBe(9);
});

test("a server that never responds: 9, after one request", async () => {
  const url = await serve(() => undefined);
  const run = await examine(url, "--timeout", "300ms");
  expect(findings(run)).toEqual(["unreachable"]);
  expect(run.exitCode).toBe(9);
});

test.for([200, 404, 405])("HTML with status %i: 9", async (status) => {
  const url = await serve((_, response) => {
    response.writeHead(status, { "content-type": "text/html" }).end("<!doctype html><title>Welcome</title>");
  });
  const run = await examine(url);
  expect(findings(run)).toEqual(Array(7).fill("no API"));
  expect(run.stderr).toMatch(/error: got HTML .*, not the API.*\nhint: Set AIRBYTE_URL to the server/);
  expect(run.exitCode).toBe(9);
});

test("HTML of a proxy with 502: 9, with the status", async () => {
  const url = await serve((_, response) => {
    response.writeHead(502, { "content-type": "text/html" }).end("<html><title>502 Bad Gateway</title></html>");
  });
  const run = await examine(url);
  expect(findings(run)).toEqual(Array(7).fill("failing"));
  expect(run.stderr).toMatch(/error: the server fails: .*HTML of a proxy, .*502/);
  expect(run.exitCode).toBe(9);
});

test.for([
  { what: "{} to everything", status: 200, body: "{}" },
  { what: "a list to everything", status: 200, body: '{"connections":[]}' },
  { what: "302, to a login", status: 302, body: "" },
  { what: "307, to a login", status: 307, body: "" },
])("a server that answers $what: 9", async ({ status, body }) => {
  const url = await serve((_, response) => {
    response.writeHead(status, { "content-type": "application/json", location: "/login" }).end(body);
  });
  const run = await examine(url);
  expect(findings(run)).toEqual(Array(7).fill("no API"));
  expect(run.exitCode).toBe(9);
});

test("404 to everything: 9", async () => {
  const url = await serve((_, response) => {
    response.writeHead(404, { "content-type": "application/json" }).end("{}");
  });
  const run = await examine(url);
  expect(findings(run)).toEqual(Array(7).fill("absent"));
  expect(run.stderr).toMatch(/error: got .*, not the API.*\nhint: Set AIRBYTE_URL to the server/);
  expect(run.exitCode).toBe(9);
});

test("a redirect of a write: shows its target", async () => {
  const url = await serve((_, response) => {
    response.writeHead(302, { location: "/login" }).end();
  });
  const { stdout } = await runCli(["doctor", "-o", "json"], { env: { AIRBYTE_URL: url } });
  for (const { detail } of JSON.parse(stdout)) expect(detail).toContain("Redirected to /login");
});

test.for([
  { name: "no credentials", env: {}, exitCode: 3 },
  { name: "a wrong password", env: { AIRBYTE_USERNAME: "airbyte", AIRBYTE_PASSWORD: "hunter2-secret" }, exitCode: 3 },
  { name: "the right password", env: { AIRBYTE_USERNAME: "airbyte", AIRBYTE_PASSWORD: "password" }, exitCode: 0 },
])("basic authentication with $name: $exitCode", async ({ env, exitCode }) => {
  const mock = createMockCore({ auth: { basic: { username: "airbyte", password: "password" } } });
  const run = await examineMock(mock, env);
  expect(findings(run)).toEqual(Array(7).fill(exitCode === 0 ? "available" : "authentication"));
  expect(run.stderr + run.stdout).not.toContain("hunter2");
  if (exitCode !== 0) expect(run.stderr).toMatch(/\nhint: Set AIRBYTE_USERNAME and AIRBYTE_PASSWORD/);
  expect(run.exitCode).toBe(exitCode);
});

test("wrong client credentials: 3", async () => {
  const auth = { clientCredentials: { clientId: "me", clientSecret: "mine" } };
  const run = await examineMock(createMockCore({ auth }), {
    AIRBYTE_CLIENT_ID: "me",
    AIRBYTE_CLIENT_SECRET: "hunter2-secret",
  });
  expect(new Set(findings(run))).toEqual(new Set(["authentication"]));
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

test("a server that answers 500: 9", async () => {
  const mock = intercept(createMockCore(), () => Promise.resolve(Response.json({ message: "down" }, { status: 500 })));
  const run = await examineMock(mock);
  expect(findings(run)).toEqual(Array(7).fill("failing"));
  expect(run.stderr).toMatch(/\nhint: Check the server's log\.\n$/);
  expect(run.exitCode).toBe(9);
});
