import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { POSTGRES_SOURCE_ID, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type OpenTerminal, openTerminal } from "./open-terminal.ts";
import { PROGRAM } from "./run-cli.ts";
import { until } from "./until.ts";

const BIN = fileURLToPath(new URL("../../../node_modules/.bin", import.meta.url));
const MOCK = fileURLToPath(new URL("../../../packages/mock/src/bin.ts", import.meta.url));
const CTRL_C = "\u0003";

/** A user's project whose scripts and binaries start our programs. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), "cli-interrupted-"));
  const commands = {
    "their-pause": `node "${PROGRAM}" pause "*" --yes --concurrency 1`,
    "their-mock": `node "${MOCK}" --port 0 --state state.json`,
  };
  const manifest = { name: "x", version: "1.0.0", private: true, scripts: commands };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "state.json"), "{}");
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  for (const [name, command] of Object.entries(commands)) {
    writeFileSync(join(folder, "node_modules/.bin", name), `#!/bin/sh\nexec ${command}\n`, { mode: 0o755 });
  }
  return folder;
}

const WAYS: Readonly<Record<string, (command: string) => string>> = {
  "npm run": (command) => `npm run --silent ${command}`,
  "npm run with bash as its shell": (command) => `npm run --silent --script-shell=bash ${command}`,
  npx: (command) => `npx --no ${command}`,
  // npx may have to fetch pnpm, which takes long on a busy machine. `pnpm test` has it on its PATH.
  pnpm: (command) => `exec $(command -v pnpm || echo npx -y pnpm@12) --silent ${command}`,
  "bun run": (command) => `bun run --silent ${command}`,
  bunx: (command) => `bunx ${command}`,
};

function open(command: string, cwd: string, env: Readonly<Record<string, string>> = {}): OpenTerminal {
  const PATH = [BIN, process.env["PATH"]].join(delimiter);
  // Keeps the settings of package managers, but not the program's.
  const others = Object.entries(process.env).filter(([name]) => !/^(AIRBYTE|npm_(package|lifecycle))/.test(name));
  return openTerminal("bash", ["-c", command], {
    columns: 120,
    cwd,
    env: { ...Object.fromEntries(others), ...env, PATH },
  });
}

describe("one Ctrl-C is one interruption", () => {
  let server: MockServer;
  beforeEach(async () => {
    server = await listen();
  });
  afterEach(() => server.close());

  test.each(Object.keys(WAYS))("of a bulk command, through %s: prints the outcomes", async (way) => {
    server.mock.faults.next("connections/update", { delayMs: 0 });
    server.mock.faults.next("connections/update", { hang: true });
    const isUpdate = ({ operation }: { operation: string | null }) => operation === "webBackendUpdateConnection";
    const env = { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID, AIRBYTE_VERSION: "0.36.5" };
    const terminal = open(WAYS[way]?.("their-pause") ?? "", project(), env);
    let hasEnded = false;
    void terminal.ended.then(() => {
      hasEnded = true;
    });
    await until(() => hasEnded || server.mock.calls.filter(isUpdate).length === 2);
    terminal.type(CTRL_C);
    await terminal.shows(/error: interrupted/);
    expect(terminal.screen()).toMatch(/^Shop to BigQuery +changed/m);
    expect(terminal.screen()).toMatch(/^Stripe to Snowflake +unknown/m);
    expect(terminal.screen()).toMatch(/^Sample data to BigQuery +skipped/m);
    expect(await terminal.ended).toBe(130);
  });
});

// The mock's own tests send the signals of the other ways.
test("one Ctrl-C stops the fake through npx and saves its state", async () => {
  const folder = project();
  const terminal = open("npx --no their-mock", folder);
  await terminal.shows(/airbyte-mock listens on \S+\n/);
  const [, url] = /listens on (\S+)/.exec(terminal.screen()) ?? [];
  const body = {
    sourceId: POSTGRES_SOURCE_ID,
    destinationId: "d0000000-0000-4000-8000-000000000001",
    status: "active",
  };
  const created = await fetch(`${url}/v1/web_backend/connections/create`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...body, name: "Kept" }),
  });
  expect(created.status).toBe(200);
  terminal.type(CTRL_C);
  await terminal.ended;
  await expect.poll(() => readFile(join(folder, "state.json"), "utf8")).toContain('"name": "Kept"');
});
