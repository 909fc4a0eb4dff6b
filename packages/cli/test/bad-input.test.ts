import { type MockCore, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli, spawnCli } from "./run-cli.ts";

let server: MockServer;

beforeEach(async () => {
  server = await listen();
});
afterEach(() => server.close());

/** A privileged port: no test listens on it. */
const CLOSED_PORT = "http://127.0.0.1:2";

interface BadInput {
  readonly name: string;
  readonly args?: readonly string[];
  /** Merged with the address of a server that works. */
  readonly env?: Readonly<Record<string, string>>;
  readonly spoil?: (mock: MockCore) => void;
  readonly exitCode: number;
  readonly stderr: RegExp;
}

const cases: readonly BadInput[] = [
  { name: "an unknown command", args: ["dance"], exitCode: 2, stderr: /^error: unknown command 'dance'\nhint: --help/ },
  {
    name: "a misspelt command",
    args: ["lst"],
    exitCode: 2,
    stderr: /^error: unknown command 'lst'\nhint: Did you mean list\? --help/,
  },
  {
    name: "help for an unknown command",
    args: ["help", "dance"],
    exitCode: 2,
    stderr: /^error: unknown or missing command\nhint: --help/,
  },
  {
    name: "options without a command",
    args: ["-q"],
    exitCode: 2,
    stderr: /^error: unknown or missing command\nhint: /,
  },
  {
    name: "a misspelt command of mock",
    args: ["mock", "srve"],
    exitCode: 2,
    stderr: /^error: unknown command 'mock srve'\nhint: Use mock serve\.\n$/,
  },
  {
    name: "--fields without a name",
    args: ["list", "--fields", ","],
    exitCode: 2,
    stderr: /^error: --fields is empty\nhint: /,
  },
  {
    name: "an extra argument",
    args: ["state", "fast"],
    exitCode: 2,
    stderr: /^error: too many arguments for 'state'.*\nhint: /,
  },
  {
    name: "a missing argument",
    args: ["drift"],
    exitCode: 2,
    stderr: /^error: missing required argument 'connection'\nhint: --help/,
  },
  {
    name: "a misspelt flag",
    args: ["list", "--fialing"],
    exitCode: 2,
    stderr: /^error: unknown option '--fialing'\nhint: Did you mean --failing\? /,
  },
  {
    name: "a URL without a scheme",
    env: { AIRBYTE_URL: "localhost" },
    exitCode: 2,
    stderr: /^error: AIRBYTE_URL must be a URL like http:/,
  },
  {
    name: "a URL with a host only",
    env: { AIRBYTE_URL: "localhost:8000" },
    exitCode: 2,
    stderr: /^error: AIRBYTE_URL must be a URL like http:/,
  },
  {
    name: "a URL with a password",
    env: { AIRBYTE_URL: "http://u:s3cret-word@localhost:8000" },
    exitCode: 2,
    stderr: /^error: AIRBYTE_URL must be a URL like .*without user, password/,
  },
  {
    name: "an empty workspace",
    env: { AIRBYTE_WORKSPACE_ID: "" },
    exitCode: 2,
    stderr: /^error: AIRBYTE_WORKSPACE_ID is empty\nhint: /,
  },
  {
    name: "a user without a password",
    env: { AIRBYTE_USERNAME: "u" },
    exitCode: 2,
    stderr: /^error: AIRBYTE_USERNAME is set, but AIRBYTE_PASSWORD is not\n$/,
  },
  {
    name: "a secret without its id",
    env: { AIRBYTE_CLIENT_SECRET: "s" },
    exitCode: 2,
    stderr: /^error: AIRBYTE_CLIENT_SECRET is set, but AIRBYTE_CLIENT_ID is not\n$/,
  },
  {
    name: "two kinds of credentials",
    env: { AIRBYTE_USERNAME: "u", AIRBYTE_PASSWORD: "p", AIRBYTE_TOKEN: "t" },
    exitCode: 2,
    stderr: /^error: the environment has more than one kind of credentials\nhint: /,
  },
  {
    name: "a user name with a colon",
    env: { AIRBYTE_USERNAME: "u:v", AIRBYTE_PASSWORD: "p" },
    exitCode: 2,
    stderr: /^error: AIRBYTE_USERNAME must be a string without control characters and colons/,
  },
  {
    name: "a token with a line break",
    env: { AIRBYTE_TOKEN: "s3cret\nword" },
    exitCode: 2,
    stderr: /^error: AIRBYTE_TOKEN (?!.*s3cret).*one line/s,
  },
  {
    name: "an unreachable server",
    env: { AIRBYTE_URL: CLOSED_PORT },
    exitCode: 9,
    stderr: /^error: getWebappConfig could not connect: .*\nhint: Check AIRBYTE_URL/,
  },
  {
    name: "wrong credentials",
    env: { AIRBYTE_TOKEN: "s3cret-token" },
    spoil: ({ faults }) => faults.always("*", { status: 401 }),
    exitCode: 3,
    stderr: /^error: webBackendGetWorkspaceState answered 401(?!.*s3cret).*\nhint: Set AIRBYTE_USERNAME/s,
  },
  {
    name: "missing permissions",
    spoil: ({ faults }) => faults.always("*", { status: 403 }),
    exitCode: 3,
    stderr: /^error: webBackendGetWorkspaceState answered 403/,
  },
  {
    name: "HTML instead of JSON",
    spoil: ({ faults }) => faults.always("*", { html: true, status: 200 }),
    exitCode: 9,
    stderr: /^error: webBackendGetWorkspaceState answered 200 with .*\nhint: .*Check AIRBYTE_URL\./,
  },
  {
    name: "a URL outside the API",
    env: { AIRBYTE_URL: "/elsewhere" },
    exitCode: 9,
    stderr:
      /^error: webBackendGetWorkspaceState answered 405: .*\nhint: The server lacks this path\. Check AIRBYTE_URL\./,
  },
  {
    name: "an invalid workspace id",
    env: { AIRBYTE_WORKSPACE_ID: "acme" },
    exitCode: 2,
    stderr: /^error: the workspace id must be a UUID, got "acme"\nhint: /,
  },
  {
    name: "an unknown connection id",
    args: ["get", "7f3f1b0e-0000-4000-8000-000000000000"],
    exitCode: 4,
    stderr: /^error: webBackendGetConnection answered 404: .*\nhint: The server has no connection with this id/,
  },
  {
    name: "a timeout",
    args: ["list", "--timeout", "1ms", "--retries", "0"],
    spoil: ({ faults }) => faults.always("*", { hang: true }),
    exitCode: 9,
    stderr: /^error: .* took longer than 1 ms\nhint: .* use a longer --timeout/,
  },
  {
    name: "the wrong AIRBYTE_VERSION",
    args: ["list"],
    env: { AIRBYTE_VERSION: "2.0" },
    exitCode: 5,
    stderr: /^error: .*\nhint: Set AIRBYTE_VERSION to the version of the server, or unset it\.\n$/,
  },
  {
    name: "a server without one of the operations",
    args: ["list", "--all"],
    env: { AIRBYTE_VERSION: "0.36.5" },
    spoil: ({ faults }) => faults.always("connections/list_all", { status: 404 }),
    exitCode: 4,
    stderr: /^error: webBackendListAllConnectionsForWorkspace answered 404.*\nhint: .*removed this operation/,
  },
];

test.for(cases)(
  "$name: exit code $exitCode and a one-line error",
  async ({ args = ["state"], env = {}, spoil, exitCode, stderr }) => {
    spoil?.(server.mock);
    const address = env["AIRBYTE_URL"]?.startsWith("/")
      ? new URL(env["AIRBYTE_URL"], server.url).href
      : env["AIRBYTE_URL"];
    const run = await runCli(args, {
      env: { AIRBYTE_WORKSPACE_ID: WORKSPACE_ID, ...env, AIRBYTE_URL: address ?? server.url },
    });
    expect(run.stderr).toMatch(stderr);
    expect(run.exitCode).toBe(exitCode);
    expect(run.stderr).not.toContain("    at ");
    expect(run.stderr.trim().split("\n").length).toBeLessThanOrEqual(3);
  },
);

test("on Deno a missing network permission is a one-line error", async () => {
  const { exitCode, stderr } = await spawnCli(["state"], {
    runtime: "deno",
    env: { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID },
  });
  expect(stderr).toMatch(/^error: .*--allow-net.*\nhint: /);
  expect(exitCode).toBe(9);
  expect(server.mock.calls).toEqual([]);
});
