import { type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { launchChromium, servePage } from "@airbyte-web-backend/chromium";
import { createMockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { listen } from "@airbyte-web-backend/mock/node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const mock = createMockAirbyte();
let server: Awaited<ReturnType<typeof listen>>;
beforeEach(async () => {
  mock.reset();
  server = await listen({ mock });
});
afterEach(() => server.close());

interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const pathOf = (example: string): string => fileURLToPath(new URL(`../examples/${example}`, import.meta.url));

/** Runs an example as a process: `["bun", "bun.ts", "backup.ndjson"]`. */
async function run(command: readonly string[], options: SpawnOptions = {}): Promise<Run> {
  const [program = "", ...args] = command.map((word) =>
    /^(node|node-2\.x|any-version|bun|deno)\.ts$/.test(word) ? pathOf(word) : word,
  );
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1", AIRBYTE_URL: server.url };
  const child = spawn(program, args, {
    stdio: ["ignore", "pipe", "pipe"],
    ...options,
    env: { ...env, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID, ...options.env },
  });
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout as NonNullable<typeof child.stdout>),
    text(child.stderr as NonNullable<typeof child.stderr>),
    once(child, "close") as Promise<[number | null]>,
  ]);
  return { exitCode, stdout, stderr };
}

const connectionsOf = async (path: string): Promise<{ name: string; source: { name: string }; status: string }[]> => {
  const body = JSON.stringify({ workspaceId: WORKSPACE_ID });
  const headers = { "content-type": "application/json" };
  const response = await mock.fetch(`${server.url}/v1/web_backend/connections/${path}`, {
    method: "POST",
    body,
    headers,
  });
  return (await response.json()).connections;
};

describe("the example for Node", () => {
  test("lists the connections that failed, and exits with 1", async () => {
    expect(await run(["node", "node.ts"])).toEqual({
      exitCode: 1,
      stdout: "Stripe to Snowflake: Stripe EU to Finance warehouse\n",
      stderr: "",
    });
  });

  test("prints the error and exits with 2", async () => {
    const env = { AIRBYTE_URL: `${server.url}/elsewhere` };
    const { exitCode, stdout, stderr } = await run(["node", "node.ts"], { env });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(/^webBackendListConnectionsForWorkspace answered 404/);
  });
});

describe("on a fake 2.x", () => {
  const later = createMockAirbyte({ version: "2.0" });
  let laterServer: Awaited<ReturnType<typeof listen<typeof later>>>;
  beforeEach(async () => {
    later.reset();
    laterServer = await listen({ mock: later });
  });
  afterEach(() => laterServer.close());
  const env = () => ({
    AIRBYTE_URL: laterServer.url,
    AIRBYTE_CLIENT_ID: "mock-client-id",
    AIRBYTE_CLIENT_SECRET: "mock-client-secret",
  });

  test("the example for Airbyte 2.x pauses the connections that failed", async () => {
    expect(await run(["node", "node-2.x.ts"], { env: env() })).toEqual({
      exitCode: 0,
      stdout: "Stripe to Snowflake is paused\n",
      stderr: "",
    });
    const { connections = [] } = later.snapshot();
    expect(connections.find(({ name }) => name === "Stripe to Snowflake")).toMatchObject({ status: "inactive" });
  });

  test("the example for Airbyte 2.x says what is wrong, and exits with 2", async () => {
    const wrong = { ...env(), AIRBYTE_CLIENT_SECRET: "wrong" };
    const { exitCode, stdout, stderr } = await run(["node", "node-2.x.ts"], { env: wrong });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(/^the token request answered 400/);
  });

  test("the example for any version prints the same connections on both", async () => {
    const of036 = await run(["node", "any-version.ts"]);
    const of20 = await run(["node", "any-version.ts"], { env: env() });
    expect([of036.stderr, of20.stderr]).toEqual(["", ""]);
    const [first036, ...lines036] = of036.stdout.trimEnd().split("\n");
    const [first20, ...lines20] = of20.stdout.trimEnd().split("\n");
    expect([first036, first20]).toEqual(["Airbyte 0.36", "Airbyte 2.1.0"]);
    expect(lines036).toContain("Shop to BigQuery active succeeded");
    expect(lines20.filter((line) => lines036.includes(line)).length).toBeGreaterThan(3);
  });
});

test("the example for Bun saves all connections to a file and retries failed requests", async () => {
  const folder = await mkdtemp(join(tmpdir(), "example-"));
  try {
    mock.faults.next("connections/list_all", { status: 503 });
    const { exitCode, stdout, stderr } = await run(["bun", "bun.ts", "backup.ndjson"], { cwd: folder });
    const lines = (await readFile(join(folder, "backup.ndjson"), "utf8")).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(await connectionsOf("list_all"));
    expect(stdout).toBe(`${lines.length} connections in backup.ndjson\n`);
    expect(stderr).toMatch(/^webBackendListAllConnectionsForWorkspace again in \d+ ms\n$/);
    expect(exitCode).toBe(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("the example for Deno pauses the connections of a source, with minimal permissions", async () => {
  const readsFrom = async (source: string): Promise<string[]> =>
    (await connectionsOf("list"))
      .filter((connection) => connection.source.name === source && connection.status === "active")
      .map(({ name }) => name);
  const before = await readsFrom("Shop database");
  expect(before.length).toBeGreaterThan(0);
  const allowed = ["--allow-env=AIRBYTE_URL,AIRBYTE_WORKSPACE_ID", "--allow-net=127.0.0.1"];
  expect(await run(["deno", "run", "--quiet", ...allowed, "deno.ts", "Shop database"])).toEqual({
    exitCode: 0,
    stdout: before.map((name) => `${name} is paused\n`).join(""),
    stderr: "",
  });
  expect(await readsFrom("Shop database")).toEqual([]);
});

test("the example for a browser shows the connections and errors, and keeps the last good list", async () => {
  const html = await readFile(pathOf("browser/index.html"), "utf8");
  const page = await servePage({ entry: pathOf("browser/main.ts"), html });
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    await tab.goto(`${page.url}?airbyte=${server.url}&workspace=${WORKSPACE_ID}`);
    const items = tab.locator("#connections li");
    await items.first().waitFor();
    const shown = await items.allTextContents();
    expect(shown).toEqual((await connectionsOf("list")).map(({ name, status }) => `${name} (${status})`));

    const problem = tab.locator("#problem");
    mock.faults.next("connections/list", { status: 403 });
    await tab.getByRole("button").click();
    await problem.filter({ hasText: "answered 403" }).waitFor();
    expect(await items.allTextContents()).toEqual(shown);

    await tab.getByRole("button").click();
    await problem.filter({ hasNotText: "answered" }).waitFor({ state: "attached" });
    expect(await problem.textContent()).toBe("");
  } finally {
    await browser.close();
    await page.close();
  }
});
