import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMockCore, type MockCore, SANDBOX_CONNECTION_ID, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { type GlobalOptions, readSettings, type Settings } from "../src/settings/settings.ts";
import { runCli } from "./run-cli.ts";
import { serve } from "./run-on.ts";

function settingsFile(settings: object): string {
  const path = join(mkdtempSync(join(tmpdir(), "cli-settings-")), "airbyte.yaml");
  writeFileSync(path, stringify(settings));
  return path;
}

interface Precedence {
  readonly setting: keyof Settings;
  readonly flag: Partial<GlobalOptions>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly file: Readonly<Record<string, unknown>>;
  /** The values by precedence, the default last. */
  readonly values: readonly unknown[];
}

const precedences: readonly Precedence[] = [
  {
    setting: "url",
    flag: { url: "http://flag" },
    environment: { AIRBYTE_URL: "http://environment" },
    file: { url: "http://file" },
    values: ["http://flag", "http://environment", "http://file", undefined],
  },
  {
    setting: "workspaceId",
    flag: { workspace: "flag" },
    environment: { AIRBYTE_WORKSPACE_ID: "environment", AIRBYTE_URL: "http://host" },
    file: { workspace: "file", url: "http://host" },
    values: ["flag", "environment", "file", undefined],
  },
  { setting: "timeoutMs", flag: { timeout: "1s" }, file: { timeout: "2s" }, values: [1_000, 2_000, undefined] },
  { setting: "maxRetries", flag: { retries: "0" }, file: { retries: 1 }, values: [0, 1, undefined] },
  { setting: "concurrency", flag: { concurrency: "8" }, file: { concurrency: 9 }, values: [8, 9, 4] },
  { setting: "format", flag: { output: "ids" }, file: { output: "yaml" }, values: ["ids", "yaml", "table"] },
  { setting: "fields", flag: { fields: "a,b" }, file: { fields: ["c"] }, values: [["a", "b"], undefined, undefined] },
  {
    setting: "connectionFields",
    flag: { fields: "a,b" },
    file: { fields: ["c"] },
    values: [["a", "b"], ["c"], undefined],
  },
  {
    setting: "headers",
    flag: { header: ["x-a: flag"] },
    file: { headers: { "x-a": "file" } },
    values: [{ "x-a": "flag" }, { "x-a": "file" }, {}],
  },
];

describe("precedence: flag, environment, file, default:", () => {
  beforeEach(() => {
    for (const name of ["AIRBYTE_URL", "AIRBYTE_WORKSPACE_ID"]) vi.stubEnv(name, undefined);
  });

  test.for(precedences)("$setting", async ({ setting, flag, environment, file, values }) => {
    const config = settingsFile(file);
    const found: unknown[] = [];
    const read = async (options: Partial<GlobalOptions>): Promise<void> => {
      found.push((await readSettings({ color: true, ...options }, { env: process.env }))[setting]);
    };
    for (const [name, value] of Object.entries(environment ?? {})) vi.stubEnv(name, value);
    await read({ config, ...flag });
    if (environment) await read({ config });
    vi.unstubAllEnvs();
    for (const name of Object.keys(environment ?? {})) vi.stubEnv(name, undefined);
    await read({ config });
    await read({ config: settingsFile({}) });
    expect(found).toEqual(values);
  });

  test("covers every setting of the file", () => {
    const inFile = precedences.flatMap(({ file }) => Object.keys(file));
    expect(new Set(inFile)).toEqual(
      new Set(["url", "workspace", "headers", "timeout", "retries", "concurrency", "output", "fields"]),
    );
  });
});

describe("a value of the file is used as written:", () => {
  test.each([
    "0012345",
    "1.10",
    "1e3",
    "0x1F",
    "0o17",
    "1_000",
    "12:30:00",
    "no",
    "on",
    "true",
    "~",
    ".inf",
    "2022-04-29",
  ])("%s", async (written) => {
    const config = settingsFile({});
    writeFileSync(config, `workspace: ${written}\nurl: http://host\nheaders:\n  x-account: ${written}\n`);
    const settings = await readSettings({ config }, { env: {} });
    expect(settings.headers).toEqual({ "x-account": written });
    expect(settings.workspaceId).toBe(written);
  });
});

describe("the command line", () => {
  let mock: MockCore;
  let [url, env]: [string, Record<string, string>] = ["", {}];
  beforeEach(async () => {
    mock = createMockCore();
    env = await serve(mock);
    url = env["AIRBYTE_URL"] ?? "";
  });

  test("reads airbyte.yaml of the current folder", async () => {
    const file = settingsFile({ url, workspace: WORKSPACE_ID, output: "json", fields: "name" });
    const { stdout, exitCode } = await runCli(["list"], { cwd: join(file, ".."), env: { AIRBYTE_VERSION: "0.36.5" } });
    expect(JSON.parse(stdout)).toHaveLength(5);
    expect(mock.calls).toHaveLength(1);
    expect(exitCode).toBe(0);
  });

  test("prints errors in the format of the file", async () => {
    const file = settingsFile({ url, workspace: WORKSPACE_ID, output: "json" });
    const { stderr, exitCode } = await runCli(["get", "nobody", "--config", file]);
    expect(JSON.parse(stderr)).toMatchObject({ error: { exitCode: 4 } });
    expect(exitCode).toBe(4);
  });

  test("requires a workspace where a command needs one", async () => {
    const env = { AIRBYTE_URL: url };
    const list = await runCli(["list"], { env });
    expect(list.stderr).toMatch(/^error: no workspace: AIRBYTE_WORKSPACE_ID is not set/);
    expect(list.exitCode).toBe(2);
    expect(mock.calls).toEqual([]);
    const byId = await runCli(["get", SANDBOX_CONNECTION_ID, "-o", "ids"], { env });
    expect(byId.stdout).toBe(`${SANDBOX_CONNECTION_ID}\n`);
    expect((await runCli(["export", SANDBOX_CONNECTION_ID], { env })).exitCode).toBe(0);
    expect((await runCli(["doctor"], { env })).exitCode).toBe(0);
    expect((await runCli(["search", "--everywhere"], { env })).exitCode).toBe(0);
  });

  test.for([
    { name: "a missing value", text: "url:", says: "url is empty" },
    { name: "an empty value", text: "workspace: ' '", says: "workspace is empty" },
    { name: "an empty header", text: "headers: { x-a: '' }", says: "headers.x-a is empty" },
    { name: "an invalid URL", text: "url: localhost", says: /url in .*airbyte.yaml must be a URL/ },
    { name: "an invalid header", text: 'headers: { "x a": b }', says: /headers in .*airbyte.yaml/ },
    { name: "a duration without a unit", text: "timeout: 5", says: /timeout in .*airbyte.yaml "5" is not a duration/ },
    { name: "two documents", text: "url: http://a\n---\nurl: http://b", says: "has several documents" },
    { name: "a duplicate key", text: "url: http://a\nurl: http://b", says: "is not YAML: Map keys must be unique" },
    { name: "a merge key", text: "<<: { url: http://a }", says: "has an unknown key: <<" },
    { name: "an unknown key", text: "urll: http://host", says: "has an unknown key: urll" },
    { name: "a credential", text: "token: hunter2-secret", says: "has an unknown key: token" },
    { name: "invalid YAML", text: "url: [", says: "is not YAML" },
    { name: "a list", text: "- url", says: "must have keys" },
    { name: "a list in itself", text: "fields: &a [*a]", says: "fields must be a string or a number" },
    { name: "an object for a string", text: "url: { a: b }", says: "url must be a string or a number" },
    { name: "headers without values", text: "headers: x", says: "headers must be a mapping of names to values" },
    {
      name: "an unknown format",
      text: "output: xml",
      says: /output in .*airbyte.yaml "xml" is not one of table, json/,
    },
    {
      name: "a concurrency of 0",
      text: "concurrency: 0",
      says: /concurrency in .*airbyte.yaml "0" is not an integer of at least 1/,
    },
  ])("a settings file with $name is a usage error", async ({ text, says }) => {
    const file = settingsFile({});
    writeFileSync(file, text);
    const { stderr, exitCode } = await runCli(["list", "--config", file]);
    expect(stderr).toMatch(says);
    expect(stderr).not.toContain("hunter2");
    expect(exitCode).toBe(2);
  });

  test("requires the file of --config to exist", async () => {
    const { stderr, exitCode } = await runCli(["list", "--config", "/nowhere/airbyte.yaml"]);
    expect(stderr).toMatch(/^error: cannot read \/nowhere\/airbyte.yaml: ENOENT/);
    expect(exitCode).toBe(2);
  });

  test("passes --timeout and --retries to the client", async () => {
    mock.faults.always("workspace/state", { hang: true });
    const args = ["state", "--timeout", "100ms", "--retries", "1", "-o", "json"];
    const { stderr, exitCode } = await runCli(args, { env: { ...env, AIRBYTE_VERSION: "0.36.5" } });
    const { error } = JSON.parse(stderr);
    expect(error).toMatchObject({ attempts: 2, message: expect.stringContaining("100 ms") });
    expect(exitCode).toBe(9);
  });
});
