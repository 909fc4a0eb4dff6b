import { createMockCore, defaultState, generateState, type MockCore, makeConnection } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { intercept } from "./intercept.ts";
import { type Run, type RunOptions, type SpawnOptions, spawnCli } from "./run-cli.ts";
import { runOn, serve } from "./run-on.ts";
import { until } from "./until.ts";

const version = { AIRBYTE_VERSION: "0.36.5" };

function run(mock: MockCore, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return runOn(mock, args, { ...options, env: version });
}

/** Runs the command line as a process on a mock. */
async function spawnOn(mock: MockCore, args: readonly string[], options: SpawnOptions): Promise<Run> {
  return spawnCli(args, { ...options, env: { ...(await serve(mock)), ...version } });
}

function withConnections(amount: number): MockCore {
  const [model] = defaultState().connections;
  const connections = Array.from({ length: amount }, (_, index) =>
    makeConnection({ ...model, connectionId: crypto.randomUUID(), name: `Sync ${index}` }),
  );
  return createMockCore({ state: { connections }, maxCalls: 0 });
}

interface Outcome {
  readonly name: string;
  readonly outcome: string;
  readonly error: string | null;
}

const outcomesOf = ({ stdout }: Run): Outcome[] => JSON.parse(stdout);

test.for([
  { amount: 100, concurrency: 1 },
  { amount: 200, concurrency: 4 },
  { amount: 100, concurrency: 7 },
])("pauses $amount connections with at most $concurrency concurrent requests", async ({ amount, concurrency }) => {
  const mock = withConnections(amount);
  let underWay = 0;
  let most = 0;
  const counted = intercept(mock, async (path, answer) => {
    most = Math.max(most, ++underWay);
    try {
      // The first requests wait until the maximum is reached.
      if (path !== "connections/list") await until(() => most >= concurrency);
      await new Promise((resolve) => setImmediate(resolve));
      return await answer();
    } finally {
      underWay--;
    }
  });
  const { stdout, stderr, exitCode } = await run(counted, [
    ...["pause", "Sync *", "--yes", "-o", "ndjson", "--fields", "outcome"],
    ...(concurrency === 4 ? [] : ["--concurrency", String(concurrency)]),
  ]);
  expect(stdout).toBe('{"outcome":"changed"}\n'.repeat(amount));
  expect(stderr.trimEnd().split("\n").at(-1)).toBe(`${amount} changed`);
  expect(exitCode).toBe(0);
  expect(mock.state.connections.every(({ status }) => status === "inactive")).toBe(true);
  expect(most).toBe(concurrency);
});

describe("1,000 connections of 50 streams each need one request and a heap of 40 MB:", () => {
  const state = generateState({ connections: 1_050, streamsPerConnection: 50 });
  const all = state.connections.length;
  const alive = state.connections.filter(({ status }) => status !== "deprecated").length;
  // With more in memory, Node would abort.
  const flags = ["--max-old-space-size=40"];
  const mock = createMockCore({ state });
  const responses = new Map<string, Promise<Response>>();
  // A response takes longer to make than to read.
  const cached = intercept(mock, async (path, answer) => {
    const response = responses.get(path) ?? answer();
    responses.set(path, response);
    return (await response).clone();
  });

  test.for([
    { args: ["list", "--all"], lines: 1 + all },
    { args: ["list", "-o", "ndjson"], lines: alive },
    { args: ["list", "-o", "json", "--fields", "name"], lines: 2 + 3 * alive },
    { args: ["get", state.connections[0]?.name ?? "", "-o", "ids"], lines: 1 },
  ])("$args", async ({ args, lines }) => {
    expect(alive).toBeGreaterThanOrEqual(1_000);
    let requests = 0;
    const counted = intercept(cached, (_path, answer) => {
      requests += 1;
      return answer();
    });
    const { stdout, exitCode } = await spawnOn(counted, args, { flags });
    expect(stdout.trimEnd().split("\n")).toHaveLength(lines);
    expect(requests).toBe(args[0] === "get" ? 2 : 1);
    expect(exitCode).toBe(0);
  });
});

test("a failure does not stop the others: prints a row for each and a summary, exit code 8", async () => {
  const mock = createMockCore();
  mock.faults.next("connections/update", { status: 422 });
  mock.faults.next("connections/update", { cutBody: true });
  const bulk = await run(mock, ["pause", "*", "--yes", "--concurrency", "1", "-o", "json"]);
  expect(outcomesOf(bulk).map(({ outcome }) => outcome)).toEqual([
    "failed",
    "unknown",
    "unchanged",
    "changed",
    "changed",
  ]);
  expect(outcomesOf(bulk)[0]?.error).toMatch(/422/);
  expect(outcomesOf(bulk)[1]?.error).toContain("The server may have applied the change");
  expect(bulk.stderr).toContain("1 failed, 1 unknown, 1 unchanged, 2 changed");
  expect(bulk.exitCode).toBe(8);
});

test("keeps changes of others since the list was read, and does not overwrite the same setting", async () => {
  const mock = createMockCore();
  const shared = intercept(mock, async (path, answer) => {
    const response = await answer();
    const [first, second] = mock.state.connections;
    if (path === "connections/list" && first && second) {
      first.prefix = "theirs_";
      second.status = "deprecated";
    }
    return response;
  });
  const bulk = await run(shared, ["pause", "*", "--yes", "-o", "json"]);
  expect(outcomesOf(bulk).slice(0, 2)).toMatchObject([
    { outcome: "changed" },
    {
      outcome: "failed",
      error: expect.stringMatching(/^connection .+ was changed by another program: status\. Nothing/),
    },
  ]);
  expect(mock.state.connections[0]).toMatchObject({ status: "inactive", prefix: "theirs_" });
  expect(mock.state.connections[1]?.status).toBe("deprecated");
  expect(bulk.exitCode).toBe(8);
});

test.for(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "after %s starts no further write and prints the outcomes",
  async (signal) => {
    const mock = createMockCore();
    mock.faults.next("connections/update", { delayMs: 0 });
    mock.faults.next("connections/update", { hang: true });
    const updates = () => mock.calls.filter(({ operation }) => operation === "webBackendUpdateConnection").length;
    const bulk = await spawnOn(mock, ["pause", "*", "--yes", "--concurrency", "1", "-o", "json"], {
      onStart: async (child) => {
        await until(() => updates() === 2);
        child.kill(signal);
      },
    });
    expect(outcomesOf(bulk).map(({ outcome }) => outcome)).toEqual([
      "changed",
      "unknown",
      "unchanged",
      "skipped",
      "skipped",
    ]);
    expect(updates()).toBe(2);
    expect(bulk.exitCode).toBe(130);
  },
);

/** A mock that has connections with these names and no others. */
function withNames(...names: string[]): MockCore {
  const mock = withConnections(names.length);
  for (const [index, name] of names.entries()) Object.assign(mock.state.connections[index] ?? {}, { name });
  return mock;
}

describe("a name matches exactly:", () => {
  const COMPOSED = "Caf\u00e9";
  const DECOMPOSED = "Cafe\u0301";

  test.each([
    { what: "case", names: ["Shop", "SHOP", "shop"], pattern: "SHOP", paused: ["SHOP"] },
    { what: "case of no connection", names: ["Shop"], pattern: "shop", paused: [] },
    { what: "case of a pattern", names: ["Shop a", "shop b"], pattern: "Shop *", paused: ["Shop a"] },
    { what: "case beyond ASCII", names: ["Straße", "STRASSE", "STRAßE"], pattern: "Straße", paused: ["Straße"] },
    { what: "letters that fold to ASCII", names: ["K", "\u212a"], pattern: "K", paused: ["K"] },
    { what: "a star", names: ["Shop *", "Shop 1", "Shop **"], pattern: "Shop *", paused: ["Shop *"] },
    { what: "a question mark", names: ["Ready?", "Ready!"], pattern: "Ready?", paused: ["Ready?"] },
    { what: "only a star", names: ["*", "a"], pattern: "*", paused: ["*"] },
    { what: "a composed letter", names: [COMPOSED, DECOMPOSED], pattern: COMPOSED, paused: [COMPOSED] },
    { what: "a decomposed letter", names: [COMPOSED, DECOMPOSED], pattern: DECOMPOSED, paused: [DECOMPOSED] },
    { what: "a composed letter for a decomposed one", names: [DECOMPOSED], pattern: COMPOSED, paused: [DECOMPOSED] },
    { what: "a look-alike letter", names: ["\u0410", "A"], pattern: "A", paused: ["A"] },
    { what: "regular expressions", names: ["a.c", "abc", "a+"], pattern: "a.c", paused: ["a.c"] },
    { what: "alternatives", names: ["(a|b)$", "a"], pattern: "(a|b)$", paused: ["(a|b)$"] },
    { what: "a class", names: ["[ab]", "a"], pattern: "[ab]", paused: ["[ab]"] },
    { what: "a trailing space", names: ["Shop ", "Shop"], pattern: "Shop", paused: ["Shop"] },
    { what: "a zero-width space", names: ["Shop\u200b", "Shop"], pattern: "Shop", paused: ["Shop"] },
    { what: "several connections", names: ["Shop", "Shop", "Shop 1"], pattern: "Shop", paused: ["Shop", "Shop"] },
    { what: "a pattern of one letter", names: ["a", "b", "cc"], pattern: "?", paused: ["a", "b"] },
  ])("$what", async ({ names, pattern, paused }) => {
    const mock = withNames(...names);
    const done = await run(mock, ["pause", "--yes", "--quiet", "--", pattern]);
    const changed = mock.state.connections.filter(({ status }) => status === "inactive").map(({ name }) => name);
    expect(changed).toEqual(paused);
    expect(done.exitCode).toBe(paused.length > 0 ? 0 : 4);
  });

  test("an exclusion", async () => {
    const mock = withNames("Shop a", "Shop b", "Lab", "!Lab");
    const pausedBy = async (...patterns: string[]): Promise<string[]> => {
      const { stdout } = await run(mock, ["pause", "--dry-run", "-o", "json", "--", ...patterns]);
      return outcomesOf({ stdout } as Run).map(({ name }) => name);
    };
    expect(await pausedBy("Shop *", "!* b")).toEqual(["Shop a"]);
    expect(await pausedBy("!Shop *", "!Lab")).toEqual(["!Lab"]);
    expect(await pausedBy("Shop *", `!${mock.state.connections[0]?.connectionId}`)).toEqual(["Shop b"]);
  });

  test.each([
    { exclusion: "!Shop to BigQery", hint: "`list` prints the names." },
    { exclusion: "!shop b", hint: 'Did you mean "Shop b"?' },
    { exclusion: "!7f3f1b0e-0000-4000-8000-000000000000", hint: "`list` prints the names." },
  ])("an exclusion that matches no connection is a 4: $exclusion", async ({ exclusion, hint }) => {
    const mock = withNames("Shop a", "Shop b");
    const { stderr, exitCode } = await run(mock, ["pause", "Shop *", exclusion, "--yes"]);
    expect(stderr).toContain(
      `error: no connection in this workspace has the name "${exclusion.slice(1)}"\nhint: ${hint}`,
    );
    expect(exitCode).toBe(4);
    expect(mock.state.connections.map(({ status }) => status)).toEqual(["active", "active"]);
  });

  test("an exclusion of everything", async () => {
    const { stderr, exitCode } = await run(withNames("Shop a"), ["pause", "Shop *", "!Shop *", "--dry-run"]);
    expect(stderr).toBe("dry run: nothing was written, no connections are left\n");
    expect(exitCode).toBe(0);
  });

  test("an id that is the name of another connection", async () => {
    const mock = withNames("one", "two");
    const [one, two] = mock.state.connections;
    if (one && two) two.name = one.connectionId;
    const done = await run(mock, ["pause", "--yes", one?.connectionId ?? ""]);
    expect([one?.status, two?.status]).toEqual(["inactive", "active"]);
    expect(done.exitCode).toBe(0);
  });

  test.each([{ args: ["update", "shop", "--set", "prefix=x_", "--yes"] }, { args: ["retire", "shop", "--yes"] }])(
    "a name in another case: $args",
    async ({ args }) => {
      const mock = withNames("Shop");
      const before = mock.snapshot();
      const done = await run(mock, args);
      expect(done.stderr).toContain('hint: Did you mean "Shop"?');
      expect(done.exitCode).toBe(4);
      expect(mock.snapshot()).toEqual(before);
    },
  );

  test.each(["", " ", "\t"])("refuses an empty pattern, such as an unset variable: %j", async (pattern) => {
    const mock = withNames("Shop", " ");
    const done = await run(mock, ["pause", "--yes", pattern]);
    expect(done.stderr).toContain("error: the name of a connection is empty");
    expect(done.exitCode).toBe(2);
    expect(mock.state.connections.map(({ status }) => status)).toEqual(["active", "active"]);
  });
});

describe("a deleted connection stays deleted,", () => {
  const DELETED = defaultState().connections.find(({ status }) => status === "deprecated")?.connectionId ?? "";

  test.each(["pause", "resume"])("when %s names its id; the others change", async (command) => {
    const mock = createMockCore();
    const target = command === "pause" ? "Shop to BigQuery" : "Sample data to files";
    const done = await run(mock, [command, DELETED.toUpperCase(), target, "--yes", "--quiet", "-o", "json"]);
    const rows = outcomesOf(done).map(({ name, outcome }) => ({ name, outcome }));
    expect(rows).toContainEqual({ name: target, outcome: "changed" });
    expect(outcomesOf(done)).toContainEqual(
      expect.objectContaining({ outcome: "deleted", error: expect.stringContaining("the connection is deleted") }),
    );
    const stored = mock.state.connections.find(({ connectionId }) => connectionId === DELETED);
    expect(stored?.status).toBe("deprecated");
    expect(done.exitCode).toBe(8);
  });

  test("unless update sets its status", async () => {
    const mock = createMockCore();
    const status = () => mock.state.connections.find(({ connectionId }) => connectionId === DELETED)?.status;
    await run(mock, ["update", DELETED, "--set", "prefix=x_", "--yes"]);
    expect(status()).toBe("deprecated");
    await run(mock, ["retire", DELETED, "--yes"]);
    expect(status()).toBe("deprecated");
    const back = await run(mock, ["update", DELETED, "--set", "status=active", "--yes"]);
    expect(back.stderr).toContain('- status: "deprecated"\n  + status: "active"');
    expect(status()).toBe("active");
  });
});

test("prints equal changes once, below all names", async () => {
  const { stderr } = await run(withConnections(6), ["pause", "*", "--yes"]);
  expect(stderr.match(/status: "active"/g)).toHaveLength(1);
  expect(stderr).toMatch(/^Sync 5 \(.+\)\neach of these 6:\n {2}- status: "active"\n {2}\+ status: "inactive"$/m);
});

test("prints equal changes once, also beside another change", async () => {
  const mock = withConnections(6);
  for (const each of mock.state.connections) each.status = "inactive";
  Object.assign(mock.state.connections[2] ?? {}, { status: null });
  const { stderr } = await run(mock, ["resume", "*", "--dry-run"]);
  expect(stderr.match(/status: "inactive"/g)).toHaveLength(1);
  expect(stderr).toContain("each of these 5:\n");
  expect(stderr).toMatch(/^Sync 2 \(.+\)\n {2}\+ status: "active"$/m);
});

test("an interruption before a write was sent is a failure", async () => {
  const mock = createMockCore();
  mock.faults.next("connections/get", { hang: true });
  const bulk = await run(mock, ["pause", "*", "--yes", "--concurrency", "1", "-o", "json"], {
    interruptWhen: () => mock.calls.some(({ operation }) => operation === "webBackendGetConnection"),
  });
  expect(outcomesOf(bulk)[0]).toMatchObject({ outcome: "failed", error: "interrupted" });
  expect(bulk.exitCode).toBe(130);
});

test("a slow reader gets all output after a failure", async () => {
  const mock = withConnections(500);
  mock.faults.next("connections/update", { status: 404 });
  const bulk = await spawnOn(mock, ["pause", "*", "--yes", "-o", "json"], {
    onStart: async (child) => {
      child.stdout?.pause();
      let said = "";
      child.stderr?.on("data", (text: string) => {
        said += text;
      });
      await until(() => said.includes('{"error":'));
      // Longer than the program waits before it exits after a failure.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      child.stdout?.resume();
    },
  });
  expect(bulk.stdout.length).toBeGreaterThan(65_536);
  expect(outcomesOf(bulk)).toHaveLength(500);
  expect(bulk.exitCode).toBe(8);
});

test("the error of a row does not repeat the name", async () => {
  const refusing = intercept(createMockCore(), async (path, answer) =>
    path === "connections/update" ? Response.json({ message: "No." }, { status: 409 }) : answer(),
  );
  const bulk = await run(refusing, ["pause", "Shop to BigQuery", "--yes", "-o", "json"]);
  expect(outcomesOf(bulk)[0]?.error).toMatch(/^webBackendUpdateConnection answered 409/);
});

test("--dry-run prints the changes and writes nothing", async () => {
  const mock = createMockCore();
  const before = mock.snapshot();
  const bulk = await run(mock, ["pause", "S*", "--dry-run", "-o", "json"]);
  expect(outcomesOf(bulk).map(({ outcome }) => outcome)).toEqual([
    "would change",
    "would change",
    "unchanged",
    "would change",
    "would change",
  ]);
  expect(bulk.stderr).toContain('  - status: "active"\n  + status: "inactive"\n');
  expect(bulk.exitCode).toBe(0);
  expect(mock.snapshot()).toEqual(before);
});
