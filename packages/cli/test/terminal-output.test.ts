import { createMockCore, defaultState, makeConnection, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openCli, sitAtCli, type TerminalOptions } from "./open-terminal.ts";
import { until } from "./until.ts";

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
  let server: MockServer;
  beforeEach(async () => {
    server = await listen();
  });
  afterEach(() => server.close());

  const onServer = (): TerminalOptions => ({
    env: { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID },
  });
  const prefixOf = (name: string): string | null | undefined =>
    server.mock.state.connections.find((connection) => connection.name === name)?.prefix;

  describe("update asks, and", () => {
    const args = ["update", "Shop to BigQuery", "--set", "prefix=raw_"];

    test.for([
      { keys: "y\r", exitCode: 0, prefix: "raw_", open: openCli },
      { keys: "YES\r", exitCode: 0, prefix: "raw_" },
      { keys: "n\r", exitCode: 7, prefix: "shop_" },
      { keys: "\r", exitCode: 7, prefix: "shop_" },
      { keys: "\u0004", exitCode: 7, prefix: "shop_", open: openCli },
      { keys: "\u0003", exitCode: 130, prefix: "shop_", open: openCli },
    ])("after $keys ends with $exitCode", async ({ keys, exitCode, prefix, open = sitAtCli }) => {
      const terminal = open(args, onServer());
      await terminal.shows("Write this? [y/N]");
      expect(terminal.screen()).toContain('  - prefix: "shop_"\n  + prefix: "raw_"\n');
      terminal.type(keys);
      expect(await terminal.ended).toBe(exitCode);
      if (exitCode !== 0) expect(terminal.screen()).toMatch(/\[y\/N\].*\nerror: (interrupted|nothing was written)/);
      expect(prefixOf("Shop to BigQuery")).toBe(prefix);
    });

    test("writes nothing if the connection has changed meanwhile", async () => {
      const terminal = sitAtCli(args, onServer());
      await terminal.shows("[y/N]");
      const connection = server.mock.state.connections.find(({ name }) => name === "Shop to BigQuery");
      if (connection) connection.prefix = "theirs_";
      terminal.type("y\r");
      expect(await terminal.ended).toBe(6);
      expect(terminal.screen()).toContain("was changed by another pr");
      expect(prefixOf("Shop to BigQuery")).toBe("theirs_");
    });
  });

  test("pause shows a progress bar and removes it", async () => {
    const terminal = sitAtCli(["pause", "*", "--yes"], onServer());
    expect(await terminal.ended).toBe(0);
    expect(terminal.written()).toContain("█");
    expect(terminal.written()).toContain("4/4");
    expect(terminal.screen()).not.toContain("█");
    expect(terminal.screen()).toContain("4 changed, 1 unchanged");
  });

  test("--quiet shows neither bar nor diff", async () => {
    const terminal = sitAtCli(["pause", "*", "--yes", "--quiet"], onServer());
    expect(await terminal.ended).toBe(0);
    expect(terminal.written()).not.toContain("█");
    expect(terminal.screen()).toMatch(/^Target: .*\n.*\nNAME +OUTCOME +ERROR\n/);
  });

  test("--quiet shows the diff before a question", async () => {
    const terminal = sitAtCli(["update", "Shop to BigQuery", "--set", "prefix=raw_", "--quiet"], onServer());
    await terminal.shows("Write this? [y/N]");
    expect(terminal.screen()).toContain('  - prefix: "shop_"\n  + prefix: "raw_"\n');
    terminal.type("n\r");
    expect(await terminal.ended).toBe(7);
  });

  test("get --refresh shows a spinner until the response", async () => {
    server.mock.faults.next("connections/get", { hang: true });
    const terminal = openCli(["get", "Shop to BigQuery", "--refresh"], onServer());
    await terminal.shows("Discovering the streams");
    terminal.type("\u0003");
    expect(await terminal.ended).toBe(130);
    expect(terminal.screen()).not.toContain("Discovering");
  });

  test("--watch redraws until Ctrl-C", async () => {
    const terminal = openCli(["list", "--watch", "50ms", "--fields", "name"], onServer());
    await terminal.shows("Shop to BigQuery");
    for (const connection of server.mock.state.connections) connection.name = "Renamed";
    await terminal.shows("Renamed");
    await until(() => !terminal.screen().includes("Shop"));
    terminal.type("\u0003");
    expect(await terminal.ended).toBe(130);
  });

  test("aligns columns of wide characters", async () => {
    await server.close();
    const [first] = defaultState().connections;
    const connections = ["請求書", "Müller 🚚", "plain"].map((name) => makeConnection({ ...first, name }));
    server = await listen({ mock: createMockCore({ state: { connections } }) });
    const terminal = sitAtCli(["list", "--fields", "name,status"], onServer());
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen()).toContain("NAME       STATUS\n請求書     active\nMüller 🚚  active\nplain      active\n");
  });
});
