import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMockCore, defaultState, makeConnection } from "@airbyte-web-backend/mock";
import { describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { type Run, runCli, spawnCli } from "./run-cli.ts";
import { runOn } from "./run-on.ts";
import { spawnProgram } from "./testing.ts";

const RUN_LINES = fileURLToPath(new URL("run-lines.ts", import.meta.url));

const COMMANDS: readonly string[][] = [
  ["state"],
  ["list"],
  ["list", "--name", "nothing*"],
  ["search", "--source-type", "Postgres"],
  ["search", "--name", "nothing"],
  ["get", "Shop to BigQuery"],
  ["get", "Shop to BigQuery", "--streams", "--refresh"],
  ["create", "-f", "../examples/connection.yaml", "--yes"],
  ["create", "-f", "../examples/connection.yaml", "--dry-run"],
  ["update", "Shop to BigQuery", "--set", "schedule=manual", "--dry-run"],
  ["update", "Shop to BigQuery", "--set", "namespace=custom:x", "--yes"],
  ["update", "Shop to BigQuery", "--set", "status=active", "--yes"],
  ["pause", "S*", "--yes"],
  ["pause", "Sample data to files", "--dry-run"],
  ["resume", "*", "--yes"],
  ["retire", "Shop to BigQuery", "--yes"],
  ["doctor"],
];

describe.each(COMMANDS.map((args) => ({ args })))("$args prints on stdout", ({ args }) => {
  test("the same value as JSON, YAML and ndjson", async () => {
    const [json, yaml, ndjson] = await Promise.all(
      ["json", "yaml", "ndjson"].map((format) => runCli([...args, "--fake", "--output", format])),
    );
    const value = JSON.parse(json?.stdout ?? "");
    expect(parse(yaml?.stdout ?? "")).toEqual(value);
    const lines = (ndjson?.stdout ?? "").split("\n").slice(0, -1);
    expect(lines.map((line) => JSON.parse(line))).toEqual([value].flat());
    expect([json?.exitCode, yaml?.exitCode, ndjson?.exitCode]).toEqual([0, 0, 0]);
  });
});

test.each([
  ["mock", "serve"],
  ["completion", "bash"],
])("%s %s refuses --output json", async (...args) => {
  const words = args.filter((word) => word !== undefined);
  const { stdout, stderr, exitCode } = await runCli([...words, "--output", "json"]);
  expect(stdout).toBe("");
  expect(JSON.parse(stderr)).toMatchObject({ error: { message: expect.stringContaining("prints text") } });
  expect(exitCode).toBe(2);
});

describe.each([
  { args: ["state"], firstLine: "connections   yes" },
  { args: ["doctor"], firstLine: "OPERATION " },
  { args: ["drift", "Sample data to files"], firstLine: "STREAM " },
  { args: ["get", "Shop to BigQuery", "--streams", "--refresh"], firstLine: "STREAM " },
  { args: ["export", "Shop to BigQuery"], firstLine: "prefix: shop_" },
])("$args has no ids:", ({ args, firstLine }) => {
  test("refuses --output ids before the first request", async () => {
    const mock = createMockCore();
    const { stdout, stderr, exitCode } = await runOn(mock, [...args, "--output", "ids"]);
    expect(stdout).toBe("");
    expect(stderr).toBe("error: --output ids: this command prints no ids\n");
    expect(exitCode).toBe(2);
    expect(mock.calls).toEqual([]);
  });

  test("ignores output: ids of the settings file", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "cli-ids-"));
    writeFileSync(join(cwd, "airbyte.yaml"), "output: ids\n");
    const { stdout, exitCode } = await runOn(createMockCore(), args, { cwd });
    expect(stdout.startsWith(firstLine)).toBe(true);
    expect(exitCode).toBe(0);
  });
});

test("refuses a JSON document that is too long for a string", async () => {
  const { stringify } = JSON;
  const long = vi.spyOn(JSON, "stringify").mockImplementation((value, replacer, space) => {
    const text = stringify(value, replacer as never, space);
    return space === undefined ? text : text.padEnd(2 ** 30);
  });
  const { stdout, stderr, exitCode } = await runCli(["list", "--output", "json"]);
  long.mockRestore();
  expect(stdout).toBe("");
  expect(JSON.parse(stderr).error.message).toBe("--output json: the result is too long for one document");
  expect(JSON.parse(stderr).error.hint).toContain("--output ndjson");
  expect(exitCode).toBe(2);
});

test("ids of one command can be arguments of the next", async () => {
  const { stdout } = await runCli(["list", "--name", "Shop*", "--output", "ids", "--quiet"]);
  const ids = stdout.trim().split("\n");
  const paused = await runCli(["pause", ...ids, "--yes", "--fake", "-o", "ndjson", "--fields", "name"]);
  expect(paused.stdout).toBe('{"name":"Shop to BigQuery"}\n{"name":"Shop to Snowflake"}\n');
});

test.each(["table", "json", "ndjson", "yaml"])("removes control characters from a name, as %s", async (format) => {
  const [first] = defaultState().connections;
  const name = "a\u001b[31mb\u009b31mc\u007fd\u0007";
  const mock = createMockCore({ state: { connections: [makeConnection({ ...first, name })] } });
  const { stdout, stderr } = await runOn(mock, ["list", "-o", format, "--fields", "name"]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test is about them.
  expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  if (format !== "table") expect([parse(stdout)].flat()).toEqual([{ name }]);
});

describe.each(["bun", "deno"] as const)("%s prints the same as Node:", (runtime) => {
  test.each([[["list"]], [["list", "--fialing"]]])("%j", async (args) => {
    expect(await spawnCli(args, { runtime })).toEqual(await runCli(args));
  });

  test("other commands, one after another in one process", async () => {
    const lines = [
      ["list", "--output", "yaml", "--fields", "name,schedule"],
      ["pause", "*", "--yes", "--fake"],
      ["update", "Shop to BigQuery", "--set", "prefix=raw_"],
      ["doctor"],
      ["get", "--help"],
      ["get", "Shpo to BigQuery", "-o", "json"],
    ];
    const { stdout } = await spawnProgram(RUN_LINES, [JSON.stringify(lines)], { runtime });
    const onNode: Run[] = [];
    for (const args of lines) onNode.push(await runCli(args));
    expect(JSON.parse(stdout)).toEqual(onNode);
  });
});

test("results go to stdout, the rest to stderr; --quiet prints the target only", async () => {
  const loud = await runCli(["pause", "*", "--yes", "--fake"]);
  const quiet = await runCli(["pause", "*", "--yes", "--fake", "--quiet"]);
  expect(loud.stderr).toContain("+ status");
  expect(quiet.stderr).toMatch(/^Target: the embedded fake Airbyte.*\n$/);
  expect(quiet.stdout).toBe(loud.stdout);
});
