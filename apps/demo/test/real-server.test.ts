import { type Run, type RunOptions, type SpawnOptions, serve } from "@airbyte-web-backend/cli/testing";
import { createMockCore, FAILING_CONNECTION_ID, type MockCore, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { operations } from "@airbyte-web-backend/schema";
import { beforeEach, expect, test } from "vitest";
import { runDemo, spawnDemo } from "./run-demo.ts";

let mock: MockCore;
beforeEach(() => {
  mock = createMockCore();
});

async function runOnServer(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return runDemo(args, { ...options, env: await serve(mock) });
}

function demosOf(mock: Pick<MockCore, "state">): string[] {
  return mock.state.connections.filter(({ name }) => name.startsWith("Demo of")).map(({ status }) => status);
}

function othersOf(mock: Pick<MockCore, "state">): object[] {
  return mock.state.connections.filter(({ name }) => !name.startsWith("Demo of"));
}

test("without --write it writes nothing and runs no discover job", async () => {
  const before = mock.snapshot();
  const { exitCode, stdout, stderr } = await runOnServer([]);
  await expect(stdout.replace(/:\d+\/api/, ":8000/api")).toMatchFileSnapshot("walk-read-only.out.txt");
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
  expect(mock.snapshot()).toEqual(before);
  const { calls } = mock;
  expect(calls.filter(({ operation }) => operation !== null && operations[operation].effect === "write")).toEqual([]);
  expect(calls.filter(({ body }) => JSON.stringify(body).includes("withRefreshedCatalog"))).toEqual([]);
});

test("walks through an empty workspace", async () => {
  mock.state.connections = [];
  const { exitCode, stdout } = await runOnServer([]);
  expect(stdout).toContain("0 connections");
  expect(stdout).toContain("the workspace has no connection");
  expect(exitCode).toBe(0);
});

test.for(["bun", "deno"] as const)("%s reads a real port as Node does", async (runtime) => {
  const env = await serve(mock);
  const flags = runtime === "deno" ? [`--allow-net=${new URL(env["AIRBYTE_URL"] ?? "").host}`] : [];
  const { exitCode, stdout } = await spawnDemo([], { runtime, flags, env });
  await expect(stdout.replace(/:\d+\/api/, ":8000/api")).toMatchFileSnapshot("walk-read-only.out.txt");
  expect(exitCode).toBe(0);
});

test("--write creates and retires an inactive connection, and leaves the others unchanged", async () => {
  const before = othersOf(mock);
  const { exitCode, stdout, stderr } = await runOnServer(["--write"]);
  expect(stderr).toMatch(new RegExp(`^Target: http://127\\S+/api \\(workspace ${WORKSPACE_ID}\\)\n$`));
  expect(exitCode).toBe(0);
  for (const operationId of Object.keys(operations)) expect(stdout).toContain(operationId);
  expect(demosOf(mock)).toEqual(["deprecated"]);
  expect(othersOf(mock)).toEqual(before);
  const created = mock.calls.find(({ operation }) => operation === "webBackendCreateConnection");
  expect(created?.body).toMatchObject({ status: "inactive", name: expect.stringContaining("safe to delete") });
});

const failures: { step: string; exitCode: number; spoil: (mock: MockCore) => void }[] = [
  {
    step: "the response to create is lost",
    exitCode: 9,
    spoil: ({ faults }) => faults.next("connections/create", { status: 502, serverActs: true }),
  },
  {
    step: "get",
    exitCode: 4,
    spoil: ({ faults }) => {
      faults.next("connections/get", { delayMs: 0 }); // the one before create
      faults.next("connections/get", { status: 404 });
    },
  },
  {
    step: "get with refreshed catalog",
    exitCode: 9,
    spoil: ({ state }) => {
      // The discover job of its source fails.
      state.connections = state.connections.filter(({ connectionId }) => connectionId === FAILING_CONNECTION_ID);
    },
  },
  { step: "update", exitCode: 9, spoil: ({ faults }) => faults.next("connections/update", { status: 500 }) },
  { step: "search", exitCode: 5, spoil: ({ faults }) => faults.next("connections/search", { status: 400 }) },
  {
    step: "retire",
    exitCode: 9,
    spoil: ({ faults }) => {
      faults.next("connections/update", { delayMs: 0 });
      faults.next("connections/update", { status: 500 });
    },
  },
];

test.for(failures)("retires the connection after a failure: $step", async ({ spoil, exitCode }) => {
  spoil(mock);
  const run = await runOnServer(["--write"]);
  expect(demosOf(mock)).toEqual(["deprecated"]);
  expect(run.exitCode).toBe(exitCode);
  expect(run.stderr).toMatch(/^Target: .*\nThe walk stopped early. Its connection ".+" was retired.\nerror: /);
  expect(run.stderr).not.toContain("    at ");
});

test("retires nothing if create fails", async () => {
  mock.faults.next("connections/create", { status: 500 });
  const { exitCode, stderr } = await runOnServer(["--write"]);
  expect(demosOf(mock)).toEqual([]);
  expect(stderr).toContain("is not in the list");
  expect(exitCode).toBe(9);
});

test("prints the name of the connection if the clean-up fails", async () => {
  mock.faults.always("connections/update", { status: 500 });
  const { exitCode, stderr } = await runOnServer(["--write"]);
  expect(stderr).toContain("delete it by hand");
  expect(stderr).toMatch(/"Demo of .+ safe to delete \([0-9a-f]{8}\)"/);
  expect(exitCode).toBe(9);
});

test("retires the connection after Ctrl-C", async () => {
  mock.faults.next("connections/search", { hang: true });
  const { exitCode, stderr } = await runOnServer(["--write"], {
    interruptWhen: () => mock.calls.some(({ operation }) => operation === "webBackendSearchConnections"),
  });
  expect(demosOf(mock)).toEqual(["deprecated"]);
  expect(stderr).toContain("was retired");
  expect(exitCode).toBe(130);
});

test("retires the connection if the reader of stdout goes away", async () => {
  const onStart: SpawnOptions["onStart"] = (child) => child.stdout?.destroy();
  const { exitCode, stderr } = await spawnDemo(["--write"], { onStart, env: await serve(mock) });
  expect(demosOf(mock)).toEqual(["deprecated"]);
  expect(stderr).toMatch(/^Target: .*\n$/);
  expect(exitCode).toBe(0);
});

test("--write on 2.x creates, patches and retires a connection, and leaves the others unchanged", async () => {
  mock = createMockCore({ version: "2.0", auth: false }) as unknown as MockCore;
  const before = othersOf(mock);
  const { exitCode, stdout } = await runOnServer(["--write"]);
  expect(stdout).toContain("Done: all five operations were called.");
  expect(exitCode).toBe(0);
  expect(demosOf(mock)).toEqual(["deprecated"]);
  expect(othersOf(mock)).toEqual(before);
  const updates = mock.calls.filter(({ operation }) => operation === "webBackendUpdateConnection");
  expect(updates).toHaveLength(2);
  expect(JSON.stringify(updates.map(({ body }) => body))).not.toContain('"schedule"');
});

test("removes control characters from names of the server", async () => {
  Object.assign(mock.state.connections[0] ?? {}, { name: "red\u001b[31m\nalert" });
  const { stdout } = await runOnServer([]);
  expect(stdout).toContain("- red [31m alert:");
  expect(stdout).not.toContain("\u001b");
});

test("--write needs a connection to copy", async () => {
  mock.state.connections = [];
  const { exitCode, stderr } = await runOnServer(["--write"]);
  expect(stderr).toMatch(/^error: the workspace has no connection to copy source and destination from\nhint: /);
  expect(exitCode).toBe(4);
});
