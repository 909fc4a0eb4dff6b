import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type MockCore, SANDBOX_CONNECTION_ID, SANDBOX_WORKSPACE_ID, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { intercept } from "./intercept.ts";
import { fakeOf, runOn, VERSIONS } from "./run-on.ts";

const ID = "c0000000-0000-4000-8000-000000000001";
const EXAMPLE = await readFile(fileURLToPath(new URL("../examples/connection.yaml", import.meta.url)), "utf8");

const fromFile = (command: string, ...flags: string[]): string[] => [command, "-f", "-", "--yes", ...flags];

type Fake = Pick<MockCore<(typeof VERSIONS)[number]>, "calls" | "state">;
const writesOf = ({ calls }: Fake): unknown[] =>
  calls.map(({ operation }) => operation).filter((each) => /Create|Update/.test(each ?? ""));
const named = ({ state }: Fake, wanted: string) => state.connections.filter(({ name }) => name === wanted);

describe.each(VERSIONS)("on %s", (version) => {
  const edited = (change: Record<string, unknown>): string => stringify({ ...parse(EXAMPLE), ...change });

  test("a second create of a file makes no second connection: 6", async () => {
    const mock = fakeOf(version);
    expect((await runOn(mock, fromFile("create"), { stdin: EXAMPLE })).exitCode).toBe(0);
    const [{ connectionId } = { connectionId: "" }] = named(mock, "Shop, nightly");
    for (const flags of [["--yes"], ["--dry-run"]]) {
      const again = await runOn(mock, ["create", "-f", "-", ...flags], { stdin: edited({ prefix: "other_" }) });
      expect(again.stderr).toBe(
        `error: "Shop, nightly" exists already: ${connectionId}\nhint: It has the same source and destination. ` +
          "`apply` changes it; another name makes another connection.\n",
      );
      expect(again).toMatchObject({ stdout: "", exitCode: 6 });
    }
    expect(writesOf(mock)).toEqual(["webBackendCreateConnection"]);
  });

  test.each(["create", "apply"])("%s finds the connection that it created after a lost response", async (command) => {
    const mock = fakeOf(version);
    mock.faults.next("connections/create", { cutBody: true });
    const { stdout, exitCode } = await runOn(mock, fromFile(command, "-o", "ids"), { stdin: EXAMPLE });
    expect(exitCode).toBe(0);
    expect(named(mock, "Shop, nightly").map(({ connectionId }) => `${connectionId}\n`)).toEqual([stdout]);
  });

  test("create without a response, and without a connection, says to run it again: 9", async () => {
    const mock = fakeOf(version);
    const dead = intercept(mock as unknown as MockCore, async (path, answer) =>
      path === "connections/create" ? new Response(null, { status: 502 }) : answer(),
    );
    const { stderr, exitCode } = await runOn(dead, fromFile("create"), { stdin: EXAMPLE });
    expect(stderr).toMatch(
      /\nhint: The server may still create it\. Run the command again: it looks for it first\.\n$/,
    );
    expect(exitCode).toBe(9);
    expect((await runOn(mock, fromFile("create"), { stdin: EXAMPLE })).exitCode).toBe(0);
    expect(named(mock, "Shop, nightly")).toHaveLength(1);
  });

  test("apply creates, then changes nothing, then changes what the file changes", async () => {
    const mock = fakeOf(version);
    const created = await runOn(mock, fromFile("apply", "-o", "ids"), { stdin: EXAMPLE });
    expect(created.exitCode).toBe(0);
    const same = await runOn(mock, fromFile("apply", "-o", "ids"), { stdin: EXAMPLE });
    expect(same).toEqual({ stdout: created.stdout, stderr: "no changes\n", exitCode: 0 });
    const changed = await runOn(mock, fromFile("apply", "-o", "ids"), { stdin: edited({ prefix: "raw_" }) });
    expect(changed.stderr).toContain('  - prefix: "nightly_"\n  + prefix: "raw_"\nTarget: ');
    expect(changed).toMatchObject({ stdout: created.stdout, exitCode: 0 });
    expect(writesOf(mock)).toEqual(["webBackendCreateConnection", "webBackendUpdateConnection"]);
    expect(named(mock, "Shop, nightly")).toMatchObject([{ prefix: "raw_" }]);
  });

  test("apply --dry-run and a missing confirmation write nothing", async () => {
    const mock = fakeOf(version);
    await runOn(mock, fromFile("create"), { stdin: EXAMPLE });
    const stdin = edited({ prefix: "raw_" });
    const dry = await runOn(mock, ["apply", "-f", "-", "--dry-run", "-o", "json"], { stdin });
    expect(JSON.parse(dry.stdout)).toMatchObject({ prefix: "raw_" });
    expect((await runOn(mock, ["apply", "-f", "-"], { stdin })).exitCode).toBe(7);
    expect(writesOf(mock)).toEqual(["webBackendCreateConnection"]);
  });

  test.each(["create", "apply"])("%s --dry-run of a new connection prints no id", async (command) => {
    const args = [command, "-f", "-", "--dry-run", "-o", "ids"];
    const { stdout, stderr, exitCode } = await runOn(fakeOf(version), args, { stdin: EXAMPLE });
    expect(stderr).toMatch(/dry run: nothing was written\n$/);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 0 });
  });

  test("apply does not guess between two connections: 2", async () => {
    const mock = fakeOf(version);
    await runOn(mock, fromFile("create"), { stdin: EXAMPLE });
    await runOn(mock, fromFile("create"), { stdin: edited({ name: "Another" }) });
    for (const connection of named(mock, "Another")) connection.name = "Shop, nightly";
    for (const command of ["apply", "create"]) {
      const { stderr, exitCode } = await runOn(mock, fromFile(command), { stdin: EXAMPLE });
      expect(stderr).toMatch(
        /^error: 2 connections named ".+" have this source and destination: .+, .+\nhint: Retire all/,
      );
      expect(exitCode).toBe(2);
    }
  });

  test.each([
    { change: { name: " " }, says: "name is missing" },
    { change: { name: undefined }, says: "name is missing" },
    { change: { status: "deprecated" }, says: 'status must be "active" or "inactive"; `retire` deletes a connection' },
  ])("refuses a file with $change: 5", async ({ change, says }) => {
    const mock = fakeOf(version);
    const { stderr, exitCode } = await runOn(mock, fromFile("apply"), { stdin: edited(change) });
    expect(stderr).toContain(`- is not a valid connection: ${says}\n`);
    expect(exitCode).toBe(5);
    expect(writesOf(mock)).toEqual([]);
  });

  test("apply of an export changes nothing", async () => {
    const mock = fakeOf(version);
    const { sources, connections } = mock.state;
    const inWorkspace = new Set(
      sources.filter((each) => each.workspaceId === WORKSPACE_ID).map(({ sourceId }) => sourceId),
    );
    const alive = connections.filter(({ status, sourceId }) => status !== "deprecated" && inWorkspace.has(sourceId));
    expect(alive.length).toBeGreaterThanOrEqual(5);
    for (const { connectionId } of alive) {
      for (const format of ["yaml", "json"]) {
        const { stdout, exitCode } = await runOn(mock, ["export", connectionId, "-o", format]);
        expect(exitCode).toBe(0);
        const applied = await runOn(mock, fromFile("apply", "-o", "ids"), { stdin: stdout });
        expect(applied).toEqual({ stdout: `${connectionId}\n`, stderr: "no changes\n", exitCode: 0 });
      }
    }
    expect(writesOf(mock)).toEqual([]);
  });

  const withNumber = (digits: string): string =>
    EXAMPLE.replace("{ type: integer }", `{ type: integer, maximum: ${digits} }`);

  test.each(["9223372036854775807", "-12345678901234567890123"])("an export of %s has all digits", async (digits) => {
    const mock = fakeOf(version);
    const created = await runOn(mock, fromFile("create"), { stdin: withNumber(digits) });
    expect(created.exitCode, created.stderr).toBe(0);
    const { stdout: stdin } = await runOn(mock, ["export", "Shop, nightly"]);
    expect(stdin).toContain(`maximum: ${digits}\n`);
    expect(await runOn(mock, fromFile("apply"), { stdin })).toMatchObject({ stderr: "no changes\n", exitCode: 0 });
  });

  test.each(["1e400", "0.12345678901234567890"])("--dry-run prints all digits of %s", async (digits) => {
    const { stdout } = await runOn(fakeOf(version), ["create", "-f", "-", "--dry-run", "-o", "yaml"], {
      stdin: withNumber(digits),
    });
    expect(stdout).toContain(`maximum: ${digits}\n`);
  });

  test("apply of an export removes a prefix that was added later", async () => {
    const mock = fakeOf(version);
    await runOn(mock, fromFile("create"), { stdin: edited({ prefix: undefined }) });
    const { stdout } = await runOn(mock, ["export", "Shop, nightly"]);
    await runOn(mock, ["update", "Shop, nightly", "--set", "prefix=added_", "--yes"]);
    expect(named(mock, "Shop, nightly")).toMatchObject([{ prefix: "added_" }]);
    const { stderr, exitCode } = await runOn(mock, fromFile("apply"), { stdin: stdout });
    expect(exitCode, stderr).toBe(0);
    expect(named(mock, "Shop, nightly")[0]?.prefix || null).toBeNull();
  });

  test("finds the connection of a file in another workspace", async () => {
    const mock = fakeOf(version);
    const { stdout: stdin } = await runOn(mock, ["export", SANDBOX_CONNECTION_ID]);
    const applied = await runOn(mock, fromFile("apply", "-o", "ids"), { stdin });
    expect(applied).toEqual({ stdout: `${SANDBOX_CONNECTION_ID}\n`, stderr: "no changes\n", exitCode: 0 });
    expect((await runOn(mock, fromFile("create"), { stdin })).exitCode).toBe(6);
    expect(writesOf(mock)).toEqual([]);
  });

  test("create accepts a source of another workspace without connections", async () => {
    const mock = fakeOf(version);
    mock.state.connections = [];
    const env = { AIRBYTE_WORKSPACE_ID: SANDBOX_WORKSPACE_ID };
    const { stderr, exitCode } = await runOn(mock, fromFile("create"), { stdin: EXAMPLE, env });
    expect(stderr).toContain(`warning: the connection is in workspace ${WORKSPACE_ID}, that of its source`);
    expect(exitCode).toBe(0);
  });

  test("create makes a copy of an export under another name", async () => {
    const mock = fakeOf(version);
    const { stdout: exported } = await runOn(mock, ["export", "Shop to BigQuery"]);
    const stdin = stringify({ ...parse(exported), name: "A copy" });
    const { stderr, exitCode } = await runOn(mock, fromFile("create"), { stdin });
    expect(exitCode, stderr).toBe(0);
    const copied = await runOn(mock, ["export", "A copy"]);
    expect(parse(copied.stdout)).toEqual({ ...parse(exported), name: "A copy" });
  });

  test("apply keeps what another program changes meanwhile, and does not overwrite the same setting: 6", async () => {
    const mock = fakeOf(version);
    await runOn(mock, fromFile("create"), { stdin: EXAMPLE });
    const withOther = (change: object) => {
      let reads = 0;
      return intercept(mock as unknown as MockCore, async (path, answer) => {
        // The plan reads three times, then the command reads what it shows, and again before it writes.
        if (path === "connections/get" && ++reads === 5) Object.assign(named(mock, "Shop, nightly")[0] ?? {}, change);
        return answer();
      });
    };
    const stdin = edited({ prefix: "raw_" });
    const conflict = await runOn(withOther({ prefix: "theirs_" }), fromFile("apply"), { stdin });
    expect(conflict.stderr).toContain("was changed by another program: prefix\n");
    expect(conflict.exitCode).toBe(6);
    const kept = await runOn(withOther({ status: "inactive" }), fromFile("apply"), { stdin });
    expect(kept.exitCode, kept.stderr).toBe(0);
    expect(named(mock, "Shop, nightly")).toMatchObject([{ prefix: "raw_", status: "inactive" }]);
  });
});

describe("on 2.0, a file that clears data in the destination", () => {
  /** A fake whose destinations do not support refreshes, and the export of a connection with another key. */
  async function prepare() {
    const mock = fakeOf("2.0");
    for (const definition of mock.state.destinationDefinitions)
      Object.assign(definition, { later: { supportsRefreshes: false } });
    const { stdout } = await runOn(mock, ["export", ID]);
    const file = parse(stdout);
    for (const { stream, config } of file.syncCatalog.streams) {
      if (stream.name === "users") config.destinationSyncMode = "append";
    }
    return { mock, stdin: stringify(file) };
  }

  test.each([[], ["--dry-run"], ["--allow-reset", WORKSPACE_ID]].map((flags) => ({ flags })))(
    "is refused with $flags: 7",
    async ({ flags }) => {
      const { mock, stdin } = await prepare();
      const { stderr, exitCode } = await runOn(mock, fromFile("apply", ...flags), { stdin });
      expect(stderr).toBe(
        "error: the server would clear the data in the destination of: public.users\n" +
          `hint: Nothing was written. To allow it, use --allow-reset ${ID}.\n`,
      );
      expect(exitCode).toBe(7);
      expect(writesOf(mock)).toEqual([]);
    },
  );

  test("is written with --allow-reset and the id, after a warning", async () => {
    const { mock, stdin } = await prepare();
    const { stderr, exitCode } = await runOn(mock, fromFile("apply", "--allow-reset", ID), { stdin });
    expect(stderr).toMatch(/\n {2}clears the data in the destination: public\.users\nTarget: /);
    expect(exitCode).toBe(0);
    expect(mock.resets).toMatchObject([{ connectionId: ID, streams: [{ namespace: "public", name: "users" }] }]);
  });
});
