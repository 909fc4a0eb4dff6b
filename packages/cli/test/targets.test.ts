import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMockCore, SANDBOX_CONNECTION_ID, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { readSettings } from "../src/settings/settings.ts";
import { sitAtCli } from "./open-terminal.ts";
import { runCli, spawnCli, spawnFile } from "./run-cli.ts";
import { runOn, serve } from "./run-on.ts";

const PAUSE = ["pause", "*", "--yes", "--quiet"];
const folder = (): string => mkdtempSync(join(tmpdir(), "cli-target-"));

describe("does not use the fake if another server may be meant:", () => {
  test.each([
    ["AIRBYTE_ULR", "AIRBYTE_URL"],
    ["AIRBTYE_URL", "AIRBYTE_URL"],
    ["AIRBYTE_URI", "AIRBYTE_URL"],
    ["AIRBYTEURL", "AIRBYTE_URL"],
    ["airbyte_url", "AIRBYTE_URL"],
    ["AIR_BYTE_URL", "AIRBYTE_URL"],
    ["AIRBITE_URL", "AIRBYTE_URL"],
    ["AIRBYTE_WORKSPACE", "AIRBYTE_WORKSPACE_ID"],
    ["AIRBYTE_WORKSPACEID", "AIRBYTE_WORKSPACE_ID"],
    ["AIRBYTE_TOKN", "AIRBYTE_TOKEN"],
    ["AIRBYTE_CLIENT_SECERT", "AIRBYTE_CLIENT_SECRET"],
  ])("%s", async (name, meant) => {
    const reading = readSettings({}, { env: { [name]: "http://prod:8000" } });
    await expect(reading).rejects.toThrow(`${name} is set, but is not a known variable`);
    await expect(reading).rejects.toMatchObject({
      exitCode: 2,
      hint: expect.stringContaining(`Did you mean ${meant}?`),
    });
  });

  test.each(["AIRBYTE_HOST", "AIRBYTE_API_URL", "AIRBYTE_SERVER_URL", "AIRBYTE_BASE"])("%s", async (name) => {
    await expect(readSettings({}, { env: { [name]: "http://prod:8000" } })).rejects.toMatchObject({
      message: `${name} is set, but is not a known variable`,
      exitCode: 2,
    });
  });

  test.each(["", " ", "\t"])("AIRBYTE_URL is %j", async (value) => {
    await expect(readSettings({}, { env: { AIRBYTE_URL: value } })).rejects.toThrow("AIRBYTE_URL is empty");
  });

  test("ignores other variables if a server is set", async () => {
    const env = { AIRBYTE_URL: "http://host", AIRBYTE_VERSION: "0.36.5", PATH: "/", AIRBYTE_ULR: "x" };
    expect(await readSettings({}, { env })).toMatchObject({ url: "http://host" });
    expect(await readSettings({ fake: true }, { env: { AIRBYTE_ULR: "http://prod" } })).toMatchObject({
      url: undefined,
    });
  });

  test("--fake overrides the environment and cannot be combined with --url", async () => {
    await expect(readSettings({ fake: true, url: "http://host" }, { env: {} })).rejects.toMatchObject({ exitCode: 2 });
    const env = { AIRBYTE_URL: "http://host", AIRBYTE_WORKSPACE_ID: "w" };
    expect(await readSettings({ fake: true }, { env })).toMatchObject({ url: undefined, workspaceId: undefined });
  });

  test.each([
    ["--url", { url: "localhost" }, /^--url must be a URL/],
    ["an empty --url", { url: "" }, /^--url must be a URL/],
    ["an empty --workspace", { url: "http://host", workspace: "" }, /^--workspace is empty/],
    ["-H", { header: ["x a: b"] }, /^-H /],
  ] as const)("names %s in its error", async (_, options, says) => {
    await expect(readSettings(options, { env: {} })).rejects.toThrow(says);
  });

  test("AIRBYTE_ULR, on the command line", async () => {
    const { stdout, stderr, exitCode } = await runCli(PAUSE, { env: { AIRBYTE_ULR: "http://prod:8000" } });
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toMatch(/^error: AIRBYTE_ULR is set, .*\nhint: Did you mean AIRBYTE_URL\? --fake .*\n$/);
  });

  test.each<{ what: string; make: (path: string) => void; says: RegExp }>([
    { what: "a directory", make: (path) => mkdirSync(path), says: /^error: cannot read airbyte.yaml: EISDIR/ },
    { what: "a broken link", make: (path) => symlinkSync("gone", path), says: /^error: airbyte.yaml is a broken link/ },
    {
      what: "a link to itself",
      make: (path) => symlinkSync("airbyte.yaml", path),
      says: /cannot read airbyte.yaml: ELOOP/,
    },
    {
      what: "called airbyte.yml",
      make: (path) => writeFileSync(path.replace("yaml", "yml"), "url: http://prod"),
      says: /^error: airbyte.yml has the wrong name\nhint: Rename it/,
    },
    {
      what: "a file with a misspelt key",
      make: (path) => writeFileSync(path, "ulr: http://prod"),
      says: /^error: airbyte.yaml has an unknown key: ulr/,
    },
    // root reads every file.
    ...(process.getuid?.() === 0
      ? []
      : [
          {
            what: "an unreadable file",
            make: (path: string) => {
              writeFileSync(path, "url: http://prod");
              chmodSync(path, 0);
            },
            says: /^error: cannot read airbyte.yaml: EACCES/,
          },
        ]),
  ])("airbyte.yaml is $what", async ({ make, says }) => {
    const cwd = folder();
    make(join(cwd, "airbyte.yaml"));
    const { stdout, stderr, exitCode } = await runCli(PAUSE, { cwd });
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toMatch(says);
  });

  test.each([
    {
      what: "a variable",
      flags: ["--allow-read=airbyte.yaml"],
      says: /cannot read AIRBYTE_URL.*\nhint: .*--allow-env/,
    },
    {
      what: "a variable, with --ignore-env",
      flags: ["--allow-read=airbyte.yaml", "--ignore-env"],
      says: /cannot read AIRBYTE_URL/,
    },
    { what: "airbyte.yaml", flags: ["--allow-env"], says: /cannot read airbyte.yaml.*\nhint: .*--allow-read/ },
  ])("Deno may not read $what", async ({ flags, says }) => {
    const env = { AIRBYTE_URL: "http://prod:8000", AIRBYTE_WORKSPACE_ID: WORKSPACE_ID };
    const args = ["run", "--no-prompt", ...flags, "../src/bin.ts", ...PAUSE];
    const deno = fileURLToPath(new URL("../../../node_modules/.bin/deno", import.meta.url));
    const { stdout, stderr, exitCode } = await spawnFile(deno, args, { env });
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toMatch(says);
  });
});

test.each(["cli", "demo", "demo:web"])("pnpm %s reads airbyte.yaml of the user's folder", async (script) => {
  const cwd = folder();
  writeFileSync(join(cwd, "airbyte.yaml"), "ulr: http://prod");
  const { stderr, exitCode } = await spawnCli(["list"], { env: { npm_lifecycle_event: script, INIT_CWD: cwd } });
  expect(stderr).toMatch(/^error: airbyte.yaml has an unknown key: ulr/);
  expect(exitCode).toBe(2);
});

describe("a write to the embedded fake", () => {
  const commands = [
    PAUSE,
    ["resume", "*", "--yes"],
    ["retire", "Shop to BigQuery", "--yes"],
    ["update", "Shop to BigQuery", "--set", "prefix=x_", "--yes"],
    ["create", "-f", "../examples/connection.yaml", "--yes"],
  ];

  test.each(commands.map((args) => ({ args })))("needs --fake without a terminal: $args", async ({ args }) => {
    const { stdout, stderr, exitCode } = await runCli(args);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 7 });
    expect(stderr).toMatch(/error: nothing was written: no server is set.*\nhint: .*--fake/);
    const meant = await runCli([...args, "--fake"]);
    expect(meant.stderr).toMatch(/^Target: the embedded fake Airbyte.*\(workspace [\da-f-]{36}\)$/m);
    expect(meant.exitCode).toBe(0);
  });

  test("prints its target and asks on a terminal", async () => {
    const terminal = sitAtCli(["pause", "Shop to BigQuery"]);
    await terminal.shows(/Target: the embedded fake Airbyte[\s\S]*Write this\? \[y\/N\]/);
    terminal.type("y\r");
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen()).toContain("1 changed");
  });
});

describe("on a server", () => {
  test.each([
    { args: ["pause", "Shop to BigQuery"] },
    { args: ["retire", "Shop to BigQuery"] },
    { args: ["update", "Shop to BigQuery", "--set", "prefix=x_"] },
    { args: ["create", "-f", "../examples/connection.yaml"] },
  ])("a write first prints server and workspace, with --quiet too: $args", async ({ args }) => {
    const mock = createMockCore();
    mock.faults.always("connections/update", { status: 500 });
    mock.faults.always("connections/create", { status: 500 });
    const env = await serve(mock);
    const { stderr } = await runCli([...args, "--yes", "--quiet"], { env });
    expect(stderr).toMatch(new RegExp(`^Target: ${env["AIRBYTE_URL"]} \\(workspace ${WORKSPACE_ID}\\)\n`));
  });

  test("a write by id prints the workspace of the connection", async () => {
    const mock = createMockCore();
    const sandbox = mock.state.connections.find(({ connectionId }) => connectionId === SANDBOX_CONNECTION_ID);
    const source = mock.state.sources.find(({ sourceId }) => sourceId === sandbox?.sourceId);
    const { stderr } = await runOn(mock, ["pause", SANDBOX_CONNECTION_ID, "--yes"]);
    expect(source?.workspaceId).not.toBe(WORKSPACE_ID);
    expect(stderr).toContain(`(workspace ${source?.workspaceId})`);
  });
});
