import { type MockCore, SANDBOX_CONNECTION_ID, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runDemo } from "./run-demo.ts";

let server: MockServer;

beforeEach(async () => {
  server = await listen();
});
afterEach(() => server.close());

/** Nobody listens there, and no other test can happen to be given that port. */
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
  {
    name: "an unknown command",
    args: ["dance"],
    exitCode: 2,
    stderr: /^error: unknown command or argument "dance"\nhint: --help/,
  },
  {
    name: "a misspelt command",
    args: ["lst"],
    exitCode: 2,
    stderr: /^error: unknown command or argument "lst"\nhint: Did you mean list\? --help/,
  },
  {
    name: "help for an unknown command",
    args: ["help", "dance"],
    exitCode: 2,
    stderr: /^error: there is no such command\nhint: --help/,
  },
  {
    name: "fields that are none",
    args: ["list", "--fields", ","],
    exitCode: 2,
    stderr: /^error: --fields names no field\nhint: /,
  },
  {
    name: "an argument too many",
    args: ["walk", "fast"],
    exitCode: 2,
    stderr: /^error: unknown command or argument "fast"\nhint: /,
  },
  {
    name: "a misspelt flag",
    args: ["--wirte"],
    exitCode: 2,
    stderr: /^error: unknown option '--wirte'\nhint: Did you mean --write\? /,
  },
  {
    name: "an address that is no URL",
    env: { AIRBYTE_URL: "localhost" },
    exitCode: 2,
    stderr: /^error: AIRBYTE_URL must be a URL like http:/,
  },
  {
    name: "an address without http",
    env: { AIRBYTE_URL: "localhost:8000" },
    exitCode: 2,
    stderr: /^error: AIRBYTE_URL must be a URL like http:/,
  },
  {
    name: "an address with a password",
    env: { AIRBYTE_URL: "http://u:s3cret-word@localhost:8000" },
    exitCode: 2,
    stderr: /^error: AIRBYTE_URL must be a URL like .*without user, password/,
  },
  {
    name: "no workspace",
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
    stderr: /^error: the environment holds more than one kind of credentials\nhint: /,
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
    name: "a server that is not there",
    env: { AIRBYTE_URL: CLOSED_PORT },
    exitCode: 9,
    stderr: /^error: webBackendGetWorkspaceState could not connect: .*\nhint: Check AIRBYTE_URL/,
  },
  {
    name: "credentials that are wrong",
    env: { AIRBYTE_TOKEN: "s3cret-token" },
    spoil: ({ faults }) => faults.always("*", { status: 401 }),
    exitCode: 3,
    stderr: /^error: webBackendGetWorkspaceState answered 401(?!.*s3cret).*\nhint: Set AIRBYTE_USERNAME/s,
  },
  {
    name: "credentials that may not do this",
    spoil: ({ faults }) => faults.always("*", { status: 403 }),
    exitCode: 3,
    stderr: /^error: webBackendGetWorkspaceState answered 403/,
  },
  {
    name: "a web page where JSON was promised",
    spoil: ({ faults }) => faults.always("*", { html: true, status: 200 }),
    exitCode: 9,
    stderr: /^error: webBackendGetWorkspaceState answered 200 with .*\nhint: .*Check AIRBYTE_URL\./,
  },
  {
    name: "an address beside the API",
    env: { AIRBYTE_URL: "/elsewhere" },
    exitCode: 9,
    stderr:
      /^error: webBackendGetWorkspaceState answered 405: .*\nhint: The server lacks this path\. Check AIRBYTE_URL\./,
  },
  {
    name: "a workspace id that is none",
    env: { AIRBYTE_WORKSPACE_ID: "acme" },
    exitCode: 5,
    stderr: /^error: webBackendGetWorkspaceState answered 422: .*acme/,
  },
  {
    name: "a server without one of the operations",
    spoil: ({ faults }) => faults.always("connections/list_all", { status: 404 }),
    exitCode: 4,
    stderr: /^error: webBackendListAllConnectionsForWorkspace answered 404.*\nhint: .*removed this operation/,
  },
  {
    name: "--write on a workspace that has nothing to copy",
    args: ["--write"],
    spoil: ({ state }) => {
      state.connections = state.connections.filter(({ connectionId }) => connectionId === SANDBOX_CONNECTION_ID);
    },
    exitCode: 4,
    stderr: /^error: the workspace has no connection whose source and destination .*\nhint: /,
  },
];

test.for(cases)(
  "$name: exit code $exitCode and one clear line",
  async ({ args = [], env = {}, spoil, exitCode, stderr }) => {
    spoil?.(server.mock);
    const address = env["AIRBYTE_URL"]?.startsWith("/")
      ? new URL(env["AIRBYTE_URL"], server.url).href
      : env["AIRBYTE_URL"];
    const run = await runDemo(args, {
      env: { AIRBYTE_WORKSPACE_ID: WORKSPACE_ID, ...env, AIRBYTE_URL: address ?? server.url },
    });
    expect(run.stderr).toMatch(stderr);
    expect(run.exitCode).toBe(exitCode);
    expect(run.stderr).not.toContain("    at ");
    expect(run.stderr.trim().split("\n").length).toBeLessThanOrEqual(3);
  },
);

test("on Deno a network that was not allowed is one clear line", async () => {
  const { exitCode, stderr } = await runDemo([], {
    runtime: "deno",
    env: { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID },
  });
  expect(stderr).toMatch(/^error: .*--allow-net.*\nhint: /);
  expect(exitCode).toBe(9);
  expect(server.mock.calls).toEqual([]);
});

test("results go to stdout, and what went wrong only to stderr", async () => {
  server.mock.faults.next("connections/list", { status: 403 });
  const { stdout, stderr } = await runDemo([], {
    env: { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID },
  });
  expect(stdout).toContain("1. Ask what the workspace has");
  expect(stdout).not.toContain("403");
  expect(stderr).toContain("403");
});
