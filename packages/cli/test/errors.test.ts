import { createMockCore, type MockCore } from "@airbyte-web-backend/mock";
import { expect, test, vi } from "vitest";
import { EXIT_CODES } from "../src/errors/exit-code.ts";
import { intercept } from "./intercept.ts";
import { type Run, type RunOptions, runCli, spawnCli } from "./run-cli.ts";
import { serve } from "./run-on.ts";

/** A privileged port: no test listens on it. */
const CLOSED_PORT = "http://127.0.0.1:2";

interface Way {
  /** Default: `state`. */
  readonly args?: readonly string[];
  /** Merged with the address of a server that works. */
  readonly env?: Readonly<Record<string, string>>;
  readonly mock?: () => MockCore;
  readonly spoil?: (mock: MockCore) => unknown;
  readonly options?: (mock: MockCore) => RunOptions;
  /** The name of the error. Default: CommandError. */
  readonly error?: string;
}

/** Another client that changes each connection after it was read. */
function withOtherClient(): MockCore {
  const mock = createMockCore();
  return intercept(mock, async (path, answer) => {
    const response = await answer();
    if (path === "connections/get") for (const each of mock.state.connections) each.prefix = "theirs_";
    return response;
  });
}

const ways: [name: string, code: keyof typeof EXIT_CODES, stderr: RegExp, way: Way][] = [
  ["an unknown command", "usage", /^error: unknown command 'dance'\nhint: --help/, { args: ["dance"] }],
  ["a misspelt command", "usage", /^error: unknown command 'lst'\nhint: Did you mean list\? --help/, { args: ["lst"] }],
  [
    "help for an unknown command",
    "usage",
    /^error: unknown or missing command\nhint: --help/,
    { args: ["help", "dance"] },
  ],
  ["options without a command", "usage", /^error: unknown or missing command\nhint: /, { args: ["-q"] }],
  [
    "a misspelt command of mock",
    "usage",
    /^error: unknown command 'mock srve'\nhint: Use mock serve\.\n$/,
    { args: ["mock", "srve"] },
  ],
  ["--fields without a name", "usage", /^error: --fields is empty\nhint: /, { args: ["list", "--fields", ","] }],
  ["an extra argument", "usage", /^error: too many arguments for 'state'.*\nhint: /, { args: ["state", "fast"] }],
  ["a missing argument", "usage", /^error: missing required argument 'connection'\nhint: --help/, { args: ["drift"] }],
  [
    "a misspelt flag",
    "usage",
    /^error: unknown option '--fialing'\nhint: Did you mean --failing\? /,
    { args: ["list", "--fialing"] },
  ],
  ["an unknown sort key", "usage", /^error: --sort "colour" is not one of name, /, { args: ["list", "--sort=colour"] }],
  ["a URL without a scheme", "usage", /^error: AIRBYTE_URL must be a URL like http:/, { env: { AIRBYTE_URL: "host" } }],
  ["a URL with a host only", "usage", /^error: AIRBYTE_URL must be a URL/, { env: { AIRBYTE_URL: "localhost:8000" } }],
  [
    "a URL with a password",
    "usage",
    /^error: AIRBYTE_URL must be a URL like .*without user, password/,
    { env: { AIRBYTE_URL: "http://u:s3cret-word@localhost:8000" } },
  ],
  ["no workspace", "usage", /^error: AIRBYTE_WORKSPACE_ID is empty\nhint: /, { env: { AIRBYTE_WORKSPACE_ID: "" } }],
  [
    "an invalid workspace id",
    "usage",
    /^error: the workspace id must be a UUID, got "acme"\nhint: /,
    { env: { AIRBYTE_WORKSPACE_ID: "acme" } },
  ],
  [
    "a user without a password",
    "usage",
    /^error: AIRBYTE_USERNAME is set, but AIRBYTE_PASSWORD is not\n$/,
    { env: { AIRBYTE_USERNAME: "u" } },
  ],
  [
    "a secret without its id",
    "usage",
    /^error: AIRBYTE_CLIENT_SECRET is set, but AIRBYTE_CLIENT_ID is not\n$/,
    { env: { AIRBYTE_CLIENT_SECRET: "s" } },
  ],
  [
    "two kinds of credentials",
    "usage",
    /^error: the environment has more than one kind of credentials\nhint: /,
    { env: { AIRBYTE_USERNAME: "u", AIRBYTE_PASSWORD: "p", AIRBYTE_TOKEN: "t" } },
  ],
  [
    "a user name with a colon",
    "usage",
    /^error: AIRBYTE_USERNAME must be a string without control characters and colons/,
    { env: { AIRBYTE_USERNAME: "u:v", AIRBYTE_PASSWORD: "p" }, error: "ConfigError" },
  ],
  [
    "a token with a line break",
    "usage",
    /^error: AIRBYTE_TOKEN (?!.*s3cret).*one line/s,
    { env: { AIRBYTE_TOKEN: "s3cret\nword" }, error: "ConfigError" },
  ],
  [
    "an unexpected error",
    "unexpected",
    /^error: unexpected: oops\n$/,
    {
      args: ["list", "--sort", "name"],
      // A method of the runtime throws.
      spoil: () =>
        vi.spyOn(Array.prototype, "toSorted").mockImplementation(() => {
          throw new Error("oops");
        }),
      error: "Error",
    },
  ],
  [
    "an unreachable server",
    "networkOrServer",
    /^error: getWebappConfig could not connect: .*\nhint: Check AIRBYTE_URL/,
    { args: ["state", "--retries", "0"], env: { AIRBYTE_URL: CLOSED_PORT }, error: "NetworkError" },
  ],
  [
    "a server that fails",
    "networkOrServer",
    /^error: .* answered 503/,
    {
      args: ["list", "--retries", "0"],
      spoil: ({ faults }) => faults.always("*", { status: 503 }),
      error: "ServerError",
    },
  ],
  [
    "wrong credentials",
    "authentication",
    /^error: webBackendGetWorkspaceState answered 401(?!.*s3cret).*\nhint: Check AIRBYTE_TOKEN, which the server rejected/s,
    {
      env: { AIRBYTE_TOKEN: "s3cret-token" },
      spoil: ({ faults }) => faults.always("*", { status: 401 }),
      error: "AuthenticationError",
    },
  ],
  [
    "missing credentials",
    "authentication",
    /^error: webBackendGetWorkspaceState answered 401.*\nhint: Set AIRBYTE_USERNAME/,
    { spoil: ({ faults }) => faults.always("*", { status: 401 }), error: "AuthenticationError" },
  ],
  [
    "missing permissions",
    "authentication",
    /^error: webBackendGetWorkspaceState answered 403/,
    { spoil: ({ faults }) => faults.always("*", { status: 403 }), error: "PermissionError" },
  ],
  [
    "HTML instead of JSON",
    "networkOrServer",
    /^error: webBackendGetWorkspaceState answered 200 with .*\nhint: .*Check AIRBYTE_URL\./,
    { spoil: ({ faults }) => faults.always("*", { html: true, status: 200 }), error: "ParseError" },
  ],
  [
    "a URL outside the API",
    "networkOrServer",
    /^error: webBackendGetWorkspaceState answered 405: .*\nhint: The server lacks this path\. Check AIRBYTE_URL\./,
    { env: { AIRBYTE_URL: "/elsewhere" }, error: "HttpError" },
  ],
  [
    "an unknown connection id",
    "notFound",
    /^error: webBackendGetConnection answered 404: .*\nhint: The server has no connection with this id/,
    { args: ["get", "7f3f1b0e-0000-4000-8000-000000000000"], error: "NotFoundError" },
  ],
  [
    "an unknown name",
    "notFound",
    /^error: no connection in this workspace has the name "nobody"\nhint: /,
    { args: ["get", "nobody"] },
  ],
  [
    "a timeout",
    "networkOrServer",
    /^error: .* took longer than 1 ms\nhint: .* use a longer --timeout/,
    {
      args: ["list", "--timeout", "1ms", "--retries", "0"],
      spoil: ({ faults }) => faults.always("*", { hang: true }),
      error: "TimeoutError",
    },
  ],
  [
    "the wrong AIRBYTE_VERSION",
    "invalidInput",
    /^error: .*\nhint: Set AIRBYTE_VERSION to the version of the server, or unset it\.\n$/,
    { args: ["list"], env: { AIRBYTE_VERSION: "2.0" }, error: "InvalidInputError" },
  ],
  [
    "a server without one of the operations",
    "notFound",
    /^error: webBackendListAllConnectionsForWorkspace answered 404.*\nhint: Set AIRBYTE_VERSION to the version/,
    {
      args: ["list", "--all"],
      env: { AIRBYTE_VERSION: "0.36.5" },
      spoil: ({ faults }) => faults.always("connections/list_all", { status: 404 }),
      error: "NotFoundError",
    },
  ],
  [
    "a rejected request",
    "invalidInput",
    /^error: .* answered 422/,
    {
      args: ["list"],
      spoil: ({ faults }) => faults.always("connections/list", { status: 422 }),
      error: "InvalidInputError",
    },
  ],
  [
    "a locked connection of 2.x",
    "invalidInput",
    /^error: webBackendUpdateConnection answered 409/m,
    {
      args: ["retire", "Shop to BigQuery", "--yes"],
      spoil: ({ faults }) => faults.always("connections/update", { status: 409 }),
      error: "HttpError",
    },
  ],
  ["an empty file", "invalidInput", /^error: \/dev\/null is empty\nhint: /, { args: ["create", "-f", "/dev/null"] }],
  [
    "a change by another program",
    "conflict",
    /^error: .* was changed by another program: prefix\nhint: Nothing was written/m,
    {
      args: ["update", "Shop to BigQuery", "--set", "prefix=raw_", "--yes"],
      mock: withOtherClient,
      error: "ConflictError",
    },
  ],
  [
    "no confirmation",
    "refused",
    /^error: nothing was written: no terminal to confirm on\nhint: Use --yes/m,
    { args: ["retire", "Shop to BigQuery"] },
  ],
  [
    "a failure of one of several",
    "partlyFailed",
    /^error: 1 of 5 failed\nhint: Run the same command again/m,
    { args: ["pause", "*", "--yes"], spoil: ({ faults }) => faults.next("connections/update", { status: 404 }) },
  ],
  ["a problem of health", "checkFailed", /^error: connections with a problem: 4 of 5\n$/, { args: ["health"] }],
  ["a breaking change", "checkFailed", /^error: breaking changes: 1 of 4\n$/, { args: ["drift", "Shop to BigQuery"] }],
  [
    "an interruption of a discover job",
    "interrupted",
    /^error: .*\nhint: The discover job may still be running on the server\. Airbyte 2\.x can pause the connection/,
    {
      args: ["drift", "Shop to BigQuery"],
      spoil: ({ faults }) => {
        faults.next("connections/get", { delayMs: 0 });
        faults.next("connections/get", { hang: true });
      },
      options: ({ calls }) => ({ interruptWhen: () => calls.some(({ body }) => Object(body).withRefreshedCatalog) }),
      error: "AbortError",
    },
  ],
  [
    "a timeout of a proxy during a discover job",
    "networkOrServer",
    /^error: .* answered 504.*\nhint: The discover job may still be running/,
    {
      args: ["get", "Shop to BigQuery", "--refresh"],
      spoil: ({ faults }) => {
        faults.next("connections/get", { delayMs: 0 });
        faults.next("connections/get", { status: 504 });
      },
      error: "ServerError",
    },
  ],
  [
    "an interruption",
    "interrupted",
    /^error: interrupted\n$/,
    {
      args: ["list"],
      spoil: ({ faults }) => faults.always("*", { hang: true }),
      options: ({ calls }) => ({ interruptWhen: () => calls.length > 0 }),
      error: "AbortError",
    },
  ],
];

async function run(
  { args = ["state"], env = {}, mock: create = createMockCore, ...way }: Way,
  ...flags: string[]
): Promise<Run> {
  const mock = create();
  const server = await serve(mock);
  way.spoil?.(mock);
  const { AIRBYTE_URL = server["AIRBYTE_URL"] ?? "" } = env;
  const url = AIRBYTE_URL.startsWith("/") ? new URL(AIRBYTE_URL, server["AIRBYTE_URL"]).href : AIRBYTE_URL;
  const options = { ...way.options?.(mock), env: { ...server, ...env, AIRBYTE_URL: url } };
  return runCli([...args, ...flags], options).finally(() => vi.restoreAllMocks());
}

test.for(ways)("%s is one line, with the exit code of %s", async ([, code, says, way]) => {
  const { stderr, exitCode } = await run(way);
  expect(stderr).toMatch(says);
  expect(exitCode).toBe(EXIT_CODES[code]);
  expect(stderr).not.toContain("    at ");
  expect(stderr).toMatch(/^error: .+(\nhint: .+)?\n$/m);
});

test.for(ways)("%s is a JSON object on stderr, with the exit code of %s", async ([, code, , way]) => {
  const { stdout, stderr, exitCode } = await run(way, "--output", "json", "--quiet");
  expect(exitCode).toBe(EXIT_CODES[code]);
  if (stdout !== "") JSON.parse(stdout);
  // A write first prints its target.
  const said = stderr.trimEnd().split("\n");
  expect(said.slice(0, -1).filter((line) => !line.startsWith("Target: "))).toEqual([]);
  expect(JSON.parse(said.at(-1) ?? "")).toEqual({
    error: {
      name: way.error ?? "CommandError",
      message: expect.any(String),
      hint: stderr.includes('"hint":null') ? null : expect.any(String),
      exitCode: EXIT_CODES[code],
      status: expect.toBeOneOf([null, expect.any(Number)]),
      operation: expect.toBeOneOf([null, expect.any(String)]),
      attempts: expect.toBeOneOf([null, expect.any(Number)]),
      outcomeUnknown: expect.toBeOneOf([null, expect.any(Boolean)]),
    },
  });
});

test("covers every exit code of an error", () => {
  expect(new Set(["done", ...ways.map(([, code]) => code)])).toEqual(new Set(Object.keys(EXIT_CODES)));
});

test("on Deno a missing network permission is a one-line error", async () => {
  const mock = createMockCore();
  const { exitCode, stderr } = await spawnCli(["state"], { runtime: "deno", env: await serve(mock) });
  expect(stderr).toMatch(/^error: .*--allow-net.*\nhint: /);
  expect(exitCode).toBe(9);
  expect(mock.calls).toEqual([]);
});
