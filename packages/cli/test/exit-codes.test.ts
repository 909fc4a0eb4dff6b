import { createMockCore, type MockCore, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";
import { afterEach, expect, test, vi } from "vitest";
import { EXIT_CODES } from "../src/errors/exit-code.ts";
import { intercept } from "./intercept.ts";
import { type Run, type RunOptions, runCli } from "./run-cli.ts";

let server: MockServer;

afterEach(() => server.close());

interface Way {
  readonly code: keyof typeof EXIT_CODES;
  readonly args: readonly string[];
  readonly mock?: () => MockCore;
  readonly spoil?: (server: MockServer) => unknown;
  readonly options?: (server: MockServer) => RunOptions;
  /** The name of the error; undefined for success. */
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

const ways: readonly Way[] = [
  { code: "done", args: ["list"] },
  {
    code: "unexpected",
    args: ["list", "--sort", "name"],
    // An unexpected error: a method of the runtime throws.
    spoil: () =>
      vi.spyOn(Array.prototype, "toSorted").mockImplementation(() => {
        throw new Error("oops");
      }),
    error: "Error",
  },
  { code: "usage", args: ["list", "--sort", "colour"], error: "CommandError" },
  { code: "usage", args: ["list", "--colour"], error: "CommandError" },
  {
    code: "authentication",
    args: ["list"],
    spoil: ({ mock }) => mock.faults.always("*", { status: 401 }),
    error: "AuthenticationError",
  },
  { code: "notFound", args: ["get", "7f3f1b0e-0000-4000-8000-000000000000"], error: "NotFoundError" },
  { code: "notFound", args: ["get", "nobody"], error: "CommandError" },
  { code: "usage", args: ["list", "--workspace", "acme"], error: "CommandError" },
  {
    code: "invalidInput",
    args: ["list"],
    spoil: ({ mock }) => mock.faults.always("connections/list", { status: 422 }),
    error: "InvalidInputError",
  },
  {
    code: "invalidInput",
    args: ["retire", "Shop to BigQuery", "--yes"],
    // As 2.x answers for a locked connection.
    spoil: ({ mock }) => mock.faults.always("connections/update", { status: 409 }),
    error: "HttpError",
  },
  { code: "invalidInput", args: ["create", "-f", "/dev/null"], error: "CommandError" },
  {
    code: "conflict",
    args: ["update", "Shop to BigQuery", "--set", "prefix=raw_", "--yes"],
    mock: withOtherClient,
    error: "ConflictError",
  },
  { code: "refused", args: ["retire", "Shop to BigQuery"], error: "CommandError" },
  {
    code: "partlyFailed",
    args: ["pause", "*", "--yes"],
    spoil: ({ mock }) => mock.faults.next("connections/update", { status: 404 }),
    error: "CommandError",
  },
  {
    code: "networkOrServer",
    args: ["list", "--retries", "0"],
    spoil: ({ mock }) => mock.faults.always("*", { status: 503 }),
    error: "ServerError",
  },
  { code: "networkOrServer", args: ["list", "--retries", "0", "--url", "http://127.0.0.1:2"], error: "NetworkError" },
  { code: "checkFailed", args: ["health"], error: "CommandError" },
  { code: "checkFailed", args: ["drift", "Shop to BigQuery"], error: "CommandError" },
  {
    code: "interrupted",
    args: ["list"],
    spoil: ({ mock }) => mock.faults.always("*", { hang: true }),
    options: ({ mock }) => ({ interruptWhen: () => mock.calls.length > 0 }),
    error: "AbortError",
  },
];

async function run({ args, mock, spoil, options }: Way, ...flags: string[]): Promise<Run> {
  server = await (mock ? listen({ mock: mock() }) : listen());
  spoil?.(server);
  const env = { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID };
  return runCli([...args, ...flags], { ...options?.(server), env }).finally(() => vi.restoreAllMocks());
}

test.for(ways)("$code: $args", async (way) => {
  const { code, error } = way;
  const { stdout, stderr, exitCode } = await run(way, "--output", "table");
  expect(exitCode).toBe(EXIT_CODES[code]);
  expect(stderr).not.toContain("    at ");
  if (error) expect(stderr).toMatch(/^error: .+(\nhint: .+)?\n$/m);
  else expect(stdout).not.toBe("");
});

test.for(ways)("$code as a JSON object on stderr: $args", async (way) => {
  const { code, error } = way;
  const { stdout, stderr, exitCode } = await run(way, "--output", "json", "--quiet");
  expect(exitCode).toBe(EXIT_CODES[code]);
  if (stdout !== "") JSON.parse(stdout);
  if (!error) return expect(stderr).toBe("");
  // A write first prints its target.
  const said = stderr.trimEnd().split("\n");
  expect(said.slice(0, -1).filter((line) => !line.startsWith("Target: "))).toEqual([]);
  expect(JSON.parse(said.at(-1) ?? "")).toEqual({
    error: {
      name: error,
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

test("covers every exit code", () => {
  expect(new Set(ways.map(({ code }) => code))).toEqual(new Set(Object.keys(EXIT_CODES)));
});
