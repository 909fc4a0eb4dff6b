import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SANDBOX_CONNECTION_ID, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { type GlobalOptions, readSettings, type Settings } from "../src/settings/settings.ts";
import { runDemo } from "./run-demo.ts";

function settingsFile(settings: object): string {
  const path = join(mkdtempSync(join(tmpdir(), "demo-settings-")), "airbyte.yaml");
  writeFileSync(path, stringify(settings));
  return path;
}

interface Precedence {
  readonly setting: keyof Settings;
  readonly flag: Partial<GlobalOptions>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly file: Readonly<Record<string, unknown>>;
  /** What each of them makes of it, the strongest first, and the default. */
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

describe("a flag counts before the environment, that before the file, and that before the default:", () => {
  beforeEach(() => {
    for (const name of ["AIRBYTE_URL", "AIRBYTE_WORKSPACE_ID"]) vi.stubEnv(name, undefined);
  });

  test.for(precedences)("$setting", async ({ setting, flag, environment, file, values }) => {
    const config = settingsFile(file);
    const found: unknown[] = [];
    const read = async (options: Partial<GlobalOptions>): Promise<void> => {
      found.push((await readSettings({ color: true, ...options }))[setting]);
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

  test("every setting of the file is in that list", () => {
    const inFile = precedences.flatMap(({ file }) => Object.keys(file));
    expect(new Set(inFile)).toEqual(
      new Set(["url", "workspace", "headers", "timeout", "retries", "concurrency", "output", "fields"]),
    );
  });
});

describe("a value of the file is sent as it is written:", () => {
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
    const settings = await readSettings({ config }, {});
    expect(settings.headers).toEqual({ "x-account": written });
    expect(settings.workspaceId).toBe(written);
  });
});

describe("as a process", () => {
  let server: MockServer;
  beforeEach(async () => {
    server = await listen();
  });
  afterEach(() => server.close());

  test("airbyte.yaml of the folder is read by itself", async () => {
    const file = settingsFile({ url: server.url, workspace: WORKSPACE_ID, output: "json", fields: "name" });
    const { stdout, exitCode } = await runDemo(["list"], { cwd: join(file, "..") });
    expect(JSON.parse(stdout)).toHaveLength(5);
    expect(server.mock.calls).toHaveLength(1);
    expect(exitCode).toBe(0);
  });

  test("errors come in the format that the file names, too", async () => {
    const file = settingsFile({ url: server.url, workspace: WORKSPACE_ID, output: "json" });
    const { stderr, exitCode } = await runDemo(["get", "nobody", "--config", file]);
    expect(JSON.parse(stderr)).toMatchObject({ error: { exitCode: 4 } });
    expect(exitCode).toBe(4);
  });

  test("a workspace is never guessed, though the server has one; what needs none works without", async () => {
    const env = { AIRBYTE_URL: server.url };
    const list = await runDemo(["list"], { env });
    expect(list.stderr).toMatch(/^error: AIRBYTE_WORKSPACE_ID is not set/);
    expect(list.exitCode).toBe(2);
    expect(server.mock.calls).toEqual([]);
    const byId = await runDemo(["get", SANDBOX_CONNECTION_ID, "-o", "ids"], { env });
    expect(byId.stdout).toBe(`${SANDBOX_CONNECTION_ID}\n`);
    expect((await runDemo(["doctor"], { env })).exitCode).toBe(0);
    expect((await runDemo(["search", "--everywhere"], { env })).exitCode).toBe(0);
  });

  test.for([
    { name: "a value that is missing", text: "url:", says: "url is empty" },
    { name: "an empty value", text: "workspace: ' '", says: "workspace is empty" },
    { name: "an empty header", text: "headers: { x-a: '' }", says: "headers.x-a is empty" },
    { name: "an address that is none", text: "url: localhost", says: /url in .*airbyte.yaml must be a URL/ },
    { name: "a header that cannot be sent", text: 'headers: { "x a": b }', says: /headers in .*airbyte.yaml/ },
    { name: "a time without a unit", text: "timeout: 5", says: /timeout in .*airbyte.yaml "5" is not a time/ },
    { name: "two documents", text: "url: http://a\n---\nurl: http://b", says: "holds several documents" },
    { name: "a key twice", text: "url: http://a\nurl: http://b", says: "is not YAML: Map keys must be unique" },
    { name: "a merge key", text: "<<: { url: http://a }", says: "<< is no setting" },
    { name: "a key that is none", text: "urll: http://host", says: "urll is no setting" },
    { name: "a credential", text: "token: hunter2-secret", says: "token is no setting" },
    { name: "what is no YAML", text: "url: [", says: "is not YAML" },
    { name: "a list", text: "- url", says: "must hold settings" },
    { name: "an object where a text belongs", text: "url: { a: b }", says: "url must be text or a number" },
    { name: "headers without values", text: "headers: x", says: "headers must be names with values" },
    {
      name: "a format that is none",
      text: "output: xml",
      says: /output in .*airbyte.yaml "xml" is not one of table, json/,
    },
    {
      name: "a concurrency of none",
      text: "concurrency: 0",
      says: /concurrency in .*airbyte.yaml "0" is not a whole number from 1 on/,
    },
  ])("a settings file with $name is a usage error", async ({ text, says }) => {
    const file = settingsFile({});
    writeFileSync(file, text);
    const { stderr, exitCode } = await runDemo(["list", "--config", file]);
    expect(stderr).toMatch(says);
    expect(stderr).not.toContain("hunter2");
    expect(exitCode).toBe(2);
  });

  test("a settings file that is named must be there", async () => {
    const { stderr, exitCode } = await runDemo(["list", "--config", "/nowhere/airbyte.yaml"]);
    expect(stderr).toMatch(/^error: \/nowhere\/airbyte.yaml cannot be read: ENOENT/);
    expect(exitCode).toBe(2);
  });

  test("--timeout and --retries reach the calls", async () => {
    server.mock.faults.always("workspace/state", { hang: true });
    const env = { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID };
    const { stderr, exitCode } = await runDemo(["state", "--timeout", "100ms", "--retries", "1", "-o", "json"], {
      env,
    });
    const { error } = JSON.parse(stderr);
    expect(error).toMatchObject({ attempts: 2, message: expect.stringContaining("100 ms") });
    expect(exitCode).toBe(9);
  });
});
