import { fileURLToPath } from "node:url";
import { createMockCore, defaultState, type MockCore, makeConnection } from "@airbyte-web-backend/mock";
import { beforeEach, describe, expect, test } from "vitest";
import { VARIABLES } from "../src/settings/environment.ts";
import { openCli, openTerminal, sitAtCli, type TerminalOptions } from "./open-terminal.ts";
import { serve } from "./run-on.ts";
import { until } from "./until.ts";

const PERMISSIONS = ["--allow-read=airbyte.yaml", "--allow-net=127.0.0.1", `--allow-env=${VARIABLES}`];

function openOnDeno(args: readonly string[], options: TerminalOptions) {
  const [deno, program] = ["../../../node_modules/.bin/deno", "../src/bin.ts"].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  ) as [string, string];
  return openTerminal(deno, ["run", "--no-prompt", ...PERMISSIONS, program, ...args], options);
}

describe("on the embedded fake", () => {
  test.for([
    { name: "list", args: ["list"], columns: 40 },
    ...[
      { name: "list", args: ["list"] },
      { name: "list-all", args: ["list", "--all", "--sort", "last-sync"] },
      { name: "get", args: ["get", "Shop to BigQuery"] },
      { name: "get-streams", args: ["get", "Shop to BigQuery", "--streams"] },
      { name: "pause", args: ["pause", "S*", "--yes"] },
      { name: "doctor", args: ["doctor"] },
      { name: "help", args: ["--help"] },
      { name: "help-list", args: ["list", "--help"] },
    ].flatMap((each) => [80, 120].map((columns) => ({ ...each, columns }))),
  ])("$name fits a terminal of $columns columns", async ({ name, args, columns }) => {
    const terminal = sitAtCli(args, { columns });
    expect(await terminal.ended).toBe(0);
    await expect(terminal.screen()).toMatchFileSnapshot(`terminal/${name}.${columns}.txt`);
  });

  test("a terminal with 0 columns is 80 wide", async () => {
    const terminal = sitAtCli(["list"], { columns: 0 });
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen()).toContain("\nSample data to BigQuery  ● active ");
  });

  test("colours a list, with the same text as without", async () => {
    const coloured = sitAtCli(["list"]);
    const plain = sitAtCli(["list"], { env: { NO_COLOR: "1" } });
    const flag = sitAtCli(["list", "--no-color"]);
    await Promise.all([coloured.ended, plain.ended, flag.ended]);
    expect(coloured.written()).toContain("\u001b[32m● active");
    expect(coloured.written()).toContain("\u001b[31mfailed");
    expect(plain.written()).not.toContain("\u001b");
    expect(flag.written()).toBe(plain.written());
    expect(plain.screen()).toBe(coloured.screen());
  });
});

describe("with a server", () => {
  let mock: MockCore;
  let env: Record<string, string>;
  beforeEach(async () => {
    mock = createMockCore();
    env = await serve(mock);
  });
  const named = (wanted: string) => mock.state.connections.find(({ name }) => name === wanted);

  describe("update asks, and", () => {
    const args = ["update", "Shop to BigQuery", "--set", "prefix=raw_"];

    test.for([
      { keys: "y\r", exitCode: 0, prefix: "raw_", open: openCli },
      { keys: "YES\r", exitCode: 0, prefix: "raw_" },
      { keys: "n\r", exitCode: 7, prefix: "shop_", flags: ["--quiet"] },
      { keys: "\r", exitCode: 7, prefix: "shop_" },
      { keys: "\u0004", exitCode: 7, prefix: "shop_", open: openCli },
      { keys: "\u0003", exitCode: 130, prefix: "shop_", open: openCli },
    ])("after $keys ends with $exitCode", async ({ keys, exitCode, prefix, flags = [], open = sitAtCli }) => {
      const terminal = open([...args, ...flags], { env });
      await terminal.shows("Write this? [y/N]");
      expect(terminal.screen()).toContain('  - prefix: "shop_"\n  + prefix: "raw_"\n');
      terminal.type(keys);
      expect(await terminal.ended).toBe(exitCode);
      if (exitCode !== 0) expect(terminal.screen()).toMatch(/\[y\/N\].*\nerror: (interrupted|nothing was written)/);
      expect(named("Shop to BigQuery")?.prefix).toBe(prefix);
    });

    test("writes nothing if the connection has changed meanwhile", async () => {
      const terminal = sitAtCli(args, { env });
      await terminal.shows("[y/N]");
      Object.assign(named("Shop to BigQuery") ?? {}, { prefix: "theirs_" });
      terminal.type("y\r");
      expect(await terminal.ended).toBe(6);
      expect(terminal.screen()).toContain("was changed by another pr");
      expect(named("Shop to BigQuery")?.prefix).toBe("theirs_");
    });
  });

  describe("a slow pause", () => {
    const args = ["pause", "*", "--yes", "--concurrency", "1", "--timeout", "2s"];
    beforeEach(() => {
      mock.faults.next("connections/update", { delayMs: 0 });
      mock.faults.next("connections/update", { hang: true });
    });

    test("shows its progress and removes it", async () => {
      const terminal = sitAtCli(args, { env });
      await terminal.shows("Written: 1 of 4");
      expect(await terminal.ended).toBe(8);
      expect(terminal.screen()).not.toContain("Written");
      expect(terminal.screen()).toContain("3 changed, 1 unknown, 1 unchanged");
    });

    test.for([
      { where: "in a CI log", open: sitAtCli, variables: { CI: "true" } },
      { where: "on a terminal without cursor movement", open: sitAtCli, variables: { TERM: "dumb" } },
      { where: "on Deno without permission for the variables of colours", open: openOnDeno, variables: {} },
    ])("shows no progress $where", async ({ open, variables }) => {
      const terminal = open(args, { env: { ...env, ...variables } });
      expect(await terminal.ended).toBe(8);
      expect(terminal.written()).not.toContain("Written");
      expect(terminal.screen()).toContain("3 changed, 1 unknown, 1 unchanged");
    });
  });

  test("--quiet shows no difference", async () => {
    const terminal = sitAtCli(["pause", "*", "--yes", "--quiet"], { env });
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen()).toMatch(/^Target: .*\n.*\nNAME +OUTCOME +ERROR\n/);
  });

  test("get --refresh shows a spinner until the response", async () => {
    mock.faults.next("connections/get", { delayMs: 0 });
    mock.faults.next("connections/get", { hang: true });
    const terminal = openCli(["get", "Shop to BigQuery", "--refresh"], { env });
    await terminal.shows("Discovering the streams");
    terminal.type("\u0003");
    expect(await terminal.ended).toBe(130);
    expect(terminal.screen()).not.toContain("Discovering");
  });

  test("--watch redraws until Ctrl-C", async () => {
    const terminal = openCli(["list", "--watch", "50ms", "--fields", "name"], { env });
    await terminal.shows("Shop to BigQuery");
    for (const connection of mock.state.connections) connection.name = "Renamed";
    await terminal.shows("Renamed");
    await until(() => !terminal.screen().includes("Shop"));
    terminal.type("\u0003");
    expect(await terminal.ended).toBe(130);
  });

  test("aligns columns of wide characters", async () => {
    const [first] = defaultState().connections;
    mock.state.connections = ["請求書", "Müller 🚚", "plain"].map((name) =>
      makeConnection({ ...first, connectionId: crypto.randomUUID(), name }),
    );
    const terminal = sitAtCli(["list", "--fields", "name,status"], { env });
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen()).toContain("NAME       STATUS\n請求書     active\nMüller 🚚  active\nplain      active\n");
  });
});
