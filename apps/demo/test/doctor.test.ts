import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createMockCore } from "@airbyte-web-backend/mock";
import { listen } from "@airbyte-web-backend/mock/node";
import { afterEach, expect, test } from "vitest";
import { intercept } from "./intercept.ts";
import { type Run, runDemo } from "./run-demo.ts";

let close: () => unknown = () => undefined;
afterEach(() => close());

async function serve(answer: RequestListener): Promise<string> {
  const server: Server = createServer(answer).listen(0, "127.0.0.1");
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What the doctor found out about each operation, by the last word of its path. */
function examine(url: string, env: Readonly<Record<string, string>> = {}, ...flags: string[]): Promise<Run> {
  return runDemo(["doctor", "-o", "ndjson", "--fields", "finding", ...flags], { env: { AIRBYTE_URL: url, ...env } });
}

function findings({ stdout }: Run): string[] {
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).finding);
}

test("a server with all seven operations: 0, and nothing was changed", async () => {
  const server = await listen();
  close = () => server.close();
  const before = server.mock.snapshot();
  const run = await examine(server.url);
  expect(findings(run)).toEqual(Array(7).fill("there"));
  expect(run.stderr).toContain("7 of 7 operations are there");
  expect(run.exitCode).toBe(0);
  expect(server.mock.snapshot()).toEqual(before);
});

test("nothing listening: 9, after one question", async () => {
  // No other test can happen to be given that port.
  const run = await examine("http://127.0.0.1:2");
  expect(findings(run)).toEqual(["unreachable"]);
  expect(run.stderr).toMatch(/error: .*nobody answers.*\nhint: Check AIRBYTE_URL, and that the server runs\.\n$/);
  expect(run.exitCode).toBe(9);
});

test("a server that never answers: 9, after one question", async () => {
  const url = await serve(() => undefined);
  const run = await examine(url, {}, "--timeout", "300ms");
  expect(findings(run)).toEqual(["unreachable"]);
  expect(run.exitCode).toBe(9);
});

test.for([200, 404, 405])("a page of a proxy or a web app with status %i: 9", async (status) => {
  const url = await serve((_, response) => {
    response.writeHead(status, { "content-type": "text/html" }).end("<!doctype html><title>Welcome</title>");
  });
  const run = await examine(url);
  expect(findings(run)).toEqual(Array(7).fill("no API"));
  expect(run.stderr).toMatch(/error: .*web page.*\nhint: AIRBYTE_URL must be where the API is/);
  expect(run.exitCode).toBe(9);
});

test("a page of a proxy whose server does not answer: 9, with the status", async () => {
  const url = await serve((_, response) => {
    response.writeHead(502, { "content-type": "text/html" }).end("<html><title>502 Bad Gateway</title></html>");
  });
  const run = await examine(url);
  expect(findings(run)).toEqual(Array(7).fill("failing"));
  expect(run.stderr).toMatch(/error: the server fails: .*a proxy's page, .*502/);
  expect(run.exitCode).toBe(9);
});

test.for([
  { what: "{} to everything", status: 200, body: "{}" },
  { what: "a list to everything", status: 200, body: '{"connections":[]}' },
  { what: "302, to a login", status: 302, body: "" },
  { what: "307, to a login", status: 307, body: "" },
])("a server that answers $what is no Airbyte: 9", async ({ status, body }) => {
  const url = await serve((_, response) => {
    response.writeHead(status, { "content-type": "application/json", location: "/login" }).end(body);
  });
  const run = await examine(url);
  expect(findings(run)).toEqual(Array(7).fill("no API"));
  expect(run.exitCode).toBe(9);
});

test.for([
  { name: "no credentials", env: {}, exitCode: 3 },
  { name: "a wrong password", env: { AIRBYTE_USERNAME: "airbyte", AIRBYTE_PASSWORD: "hunter2-secret" }, exitCode: 3 },
  { name: "the right ones", env: { AIRBYTE_USERNAME: "airbyte", AIRBYTE_PASSWORD: "password" }, exitCode: 0 },
])("a proxy that wants a password, and is given $name: $exitCode", async ({ env, exitCode }) => {
  const server = await listen({
    mock: createMockCore({ auth: { basic: { username: "airbyte", password: "password" } } }),
  });
  close = () => server.close();
  const run = await examine(server.url, env);
  expect(findings(run)).toEqual(Array(7).fill(exitCode === 0 ? "there" : "authentication"));
  expect(run.stderr + run.stdout).not.toContain("hunter2");
  if (exitCode !== 0) expect(run.stderr).toMatch(/\nhint: Set AIRBYTE_USERNAME and AIRBYTE_PASSWORD/);
  expect(run.exitCode).toBe(exitCode);
});

test("an application's id and secret that the server does not know: 3", async () => {
  const auth = { clientCredentials: { clientId: "me", clientSecret: "mine" } };
  const server = await listen({ mock: createMockCore({ auth }) });
  close = () => server.close();
  const run = await examine(server.url, { AIRBYTE_CLIENT_ID: "me", AIRBYTE_CLIENT_SECRET: "hunter2-secret" });
  expect(new Set(findings(run))).toEqual(new Set(["authentication"]));
  expect(run.stderr + run.stdout).not.toContain("hunter2");
  expect(run.exitCode).toBe(3);
});

test("a later server, without list_all and search and with errors that only have an id: five of seven, and 0", async () => {
  const mock = intercept(createMockCore(), async (path, answer) => {
    const response = await answer();
    const status = /list_all|search/.test(path) ? 404 : response.status === 422 ? 400 : response.status;
    return status < 400 ? response : Response.json({ errorId: "8f5c1f0e-0000-4000-8000-000000000000" }, { status });
  });
  const server = await listen({ mock });
  close = () => server.close();
  const run = await runDemo(["doctor", "-o", "json"], { env: { AIRBYTE_URL: server.url } });
  const absent = JSON.parse(run.stdout).filter(({ finding }: { finding: string }) => finding === "absent");
  expect(absent).toEqual([
    {
      operation: "webBackendListAllConnectionsForWorkspace",
      finding: "absent",
      detail: "Airbyte 0.40 removed this operation. Use list, or check AIRBYTE_URL.",
    },
    {
      operation: "webBackendSearchConnections",
      finding: "absent",
      detail: "Airbyte 0.40 removed this operation. Use list, or check AIRBYTE_URL.",
    },
  ]);
  expect(run.stderr).toContain("5 of 7 operations are there");
  expect(run.exitCode).toBe(0);
});

test("a server that fails: 9, and the log to look into", async () => {
  const mock = intercept(createMockCore(), () => Promise.resolve(Response.json({ message: "down" }, { status: 500 })));
  const server = await listen({ mock });
  close = () => server.close();
  const run = await examine(server.url);
  expect(findings(run)).toEqual(Array(7).fill("failing"));
  expect(run.stderr).toMatch(/\nhint: Look into the server's log\.\n$/);
  expect(run.exitCode).toBe(9);
});
