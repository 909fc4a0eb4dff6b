import { createMockCore, type MockCore, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";
import { afterEach, expect, test } from "vitest";
import { createProgram } from "../src/program.ts";
import { intercept } from "./intercept.ts";
import { runDemo } from "./run-demo.ts";

const SECRET = "hunter2-correct-horse";

let server: MockServer | undefined;
afterEach(() => server?.close());

const BASIC = Buffer.from(`me:${SECRET}`).toString("base64");

/** A server that gives back what it was sent, with the status. */
function echo(sent: string, status: number): MockCore {
  return intercept(createMockCore(), () => Promise.resolve(Response.json({ message: `You sent ${sent}` }, { status })));
}

test.for(
  [
    { env: { AIRBYTE_TOKEN: SECRET }, sent: SECRET },
    { env: { AIRBYTE_USERNAME: "me", AIRBYTE_PASSWORD: SECRET }, sent: `${BASIC}, that is ${SECRET}` },
    { env: { AIRBYTE_CLIENT_ID: "me", AIRBYTE_CLIENT_SECRET: SECRET }, sent: SECRET },
  ].flatMap((each) => [400, 401, 500].map((status) => ({ ...each, status }))),
)("with -vv nothing shows the secret of $env when the server gives it back with $status", async (each) => {
  const { env, sent, status } = each;
  server = await listen({ mock: echo(sent, status) });
  for (const format of ["table", "json"]) {
    const { stdout, stderr, exitCode } = await runDemo(["list", "-vv", "--retries", "1", "--output", format], {
      env: { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID, ...env },
    });
    expect(stderr).toContain("You sent [redacted]");
    expect(stdout + stderr).not.toContain("hunter2");
    expect(stdout + stderr).not.toContain(BASIC);
    expect(exitCode).not.toBe(0);
  }
});

test("a header of -H is sent, and not shown with -vv", async () => {
  server = await listen();
  const { stderr, exitCode } = await runDemo(["state", "-vv", "-H", `x-proxy-key: ${SECRET}`], {
    env: { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID },
  });
  expect(stderr).toContain("webBackendGetWorkspaceState #1 <- 200");
  expect(stderr).not.toContain("hunter2");
  expect(server.mock.calls[0]?.headers["x-proxy-key"]).toBe(SECRET);
  expect(exitCode).toBe(0);
});

test.each(["Authorization: Bearer", "proxy-authorization: Basic", "Cookie: session="])(
  "-H '%s …' is refused, and not repeated",
  async (header) => {
    const { stderr, exitCode } = await runDemo(["state", "-H", `${header} ${SECRET}`]);
    expect(stderr).toContain("secrets are not taken from the command line");
    expect(stderr).not.toContain("hunter2");
    expect(exitCode).toBe(2);
  },
);

test("-v says what is repeated and not every request", async () => {
  server = await listen();
  server.mock.faults.next("workspace/state", { status: 503 });
  const { stderr } = await runDemo(["state", "-v"], {
    env: { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID },
  });
  expect(stderr).toMatch(/^webBackendGetWorkspaceState #1: status 503; again in \d+ ms\n$/);
});

test("no command has a flag that takes a credential", () => {
  const program = createProgram(new AbortController().signal);
  const flags = [program, ...program.commands].flatMap(({ options }) => options.map(({ flags }) => flags));
  expect(flags.length).toBeGreaterThan(30);
  expect(flags.filter((each) => /password|token|secret|user|client|auth/i.test(each))).toEqual([]);
});
