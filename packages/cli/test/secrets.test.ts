import { createMockCore, type MockCore } from "@airbyte-web-backend/mock";
import { expect, test } from "vitest";
import { createProgram } from "../src/program.ts";
import { intercept } from "./intercept.ts";
import { makeIo, runCli } from "./run-cli.ts";
import { runOn } from "./run-on.ts";

const SECRET = "hunter2-correct-horse";

const BASIC = Buffer.from(`me:${SECRET}`).toString("base64");

/** A server that requires credentials and echoes them. The detection of the version first asks without. */
function echo(sent: string, status: number): MockCore {
  return intercept(createMockCore(), async (path, _answer, init) => {
    const hasSecret = new Headers(init?.headers).has("authorization") || path.endsWith("/applications/token");
    if (!hasSecret) return Response.json({ message: "Log in" }, { status: 401 });
    return Response.json({ message: `You sent ${sent}` }, { status });
  });
}

test.for(
  [
    { env: { AIRBYTE_TOKEN: SECRET }, sent: SECRET },
    { env: { AIRBYTE_USERNAME: "me", AIRBYTE_PASSWORD: SECRET }, sent: `${BASIC}, that is ${SECRET}` },
    { env: { AIRBYTE_CLIENT_ID: "me", AIRBYTE_CLIENT_SECRET: SECRET }, sent: SECRET },
  ].flatMap((each) => [400, 401, 500].map((status) => ({ ...each, status }))),
)("-vv never prints the secret of $env if the server echoes it with $status", async (each) => {
  const { env, sent, status } = each;
  for (const format of ["table", "json"]) {
    const args = ["list", "-vv", "--retries", "1", "--output", format];
    const { stdout, stderr, exitCode } = await runOn(echo(sent, status), args, { env });
    expect(stderr).toContain("You sent [redacted]");
    expect(stdout + stderr).not.toContain("hunter2");
    expect(stdout + stderr).not.toContain(BASIC);
    expect(exitCode).not.toBe(0);
  }
});

test("-vv does not print a header of -H", async () => {
  const mock = createMockCore();
  const { stderr, exitCode } = await runOn(mock, ["state", "-vv", "-H", `x-proxy-key: ${SECRET}`]);
  expect(stderr).toContain("webBackendGetWorkspaceState #1 <- 200");
  expect(stderr).not.toContain("hunter2");
  expect(mock.calls[0]?.headers["x-proxy-key"]).toBe(SECRET);
  expect(exitCode).toBe(0);
});

test.each(["Authorization: Bearer", "proxy-authorization: Basic", "Cookie: session="])(
  "refuses -H '%s …' without printing it",
  async (header) => {
    const { stderr, exitCode } = await runCli(["state", "-H", `${header} ${SECRET}`]);
    expect(stderr).toContain("a secret must not be on the command line");
    expect(stderr).not.toContain("hunter2");
    expect(exitCode).toBe(2);
  },
);

test("-v logs retries only", async () => {
  const mock = createMockCore();
  mock.faults.next("workspace/state", { status: 503 });
  const { stderr } = await runOn(mock, ["state", "-v"]);
  expect(stderr).toMatch(/^webBackendGetWorkspaceState #1: status 503, retry in \d+ ms\n$/);
});

test("no flag takes a credential", () => {
  const program = createProgram(makeIo());
  const flags = [program, ...program.commands].flatMap(({ options }) => options.map(({ flags }) => flags));
  expect(flags.length).toBeGreaterThan(30);
  expect(flags.filter((each) => /password|token|secret|user|client|auth/i.test(each))).toEqual([]);
});
