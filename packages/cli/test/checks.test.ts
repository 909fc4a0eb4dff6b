import {
  ACTIVE_CONNECTION_ID,
  createMockCore,
  type MockCore,
  makeSelectedStream,
  NIGHTLY_CONNECTION_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { listen } from "@airbyte-web-backend/mock/node";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Run, runCli } from "./run-cli.ts";

const VERSIONS = ["0.36.5", "2.0"] as const;

async function run(args: readonly string[], mock: object): Promise<Run> {
  const server = await listen({ mock: mock as MockCore });
  onTestFinished(() => server.close());
  return runCli(args, { env: { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID } });
}

const writesOf = (mock: { readonly calls: readonly { readonly operation: string | null | undefined }[] }): unknown[] =>
  mock.calls.filter(({ operation }) => operation === "webBackendUpdateConnection");

describe.each(VERSIONS)("on %s", (version) => {
  const fake = () => createMockCore({ version, ...(version === "2.0" && { auth: false }) });

  /** A fake whose syncs are recent, without the connections that fail or never synced. */
  const healthyFake = () => {
    const mock = fake();
    const problems = ["Stripe to Snowflake", "Sample data to BigQuery"];
    mock.state.connections = mock.state.connections.filter(({ name }) => !problems.includes(name));
    for (const job of mock.state.jobs) job.createdAtSeconds = Math.floor(Date.now() / 1_000) - 60;
    return mock;
  };

  test("health prints the connections with a problem: 10", async () => {
    const mock = healthyFake();
    mock.state.connections.push(...fake().state.connections.filter(({ name }) => name === "Stripe to Snowflake"));
    const { stdout, stderr, exitCode } = await run(["health", "-o", "json"], mock);
    expect(JSON.parse(stdout)).toEqual([
      {
        connectionId: "c0000000-0000-4000-8000-000000000002",
        name: "Stripe to Snowflake",
        state: "failing",
        message: expect.stringMatching(/failed$/),
        since: expect.stringMatching(/^20.*Z$/),
      },
    ]);
    expect(stderr).toContain("connections with a problem: 1 of ");
    expect(exitCode).toBe(10);
  });

  test("health prints nothing without a problem, with --all every connection: 0", async () => {
    const few = await run(["health", "-o", "ids"], healthyFake());
    expect(few).toMatchObject({ stdout: "", stderr: expect.stringContaining("problem: 0 of "), exitCode: 0 });
    const all = await run(["health", "--all", "-o", "json"], healthyFake());
    const states = Object.fromEntries(JSON.parse(all.stdout).map(({ name, state }: never) => [name, state]));
    expect(states).toMatchObject({ "Shop to BigQuery": "ok", "Sample data to files": "paused" });
    expect(all.exitCode).toBe(0);
  });

  test("health reports a sync that is too old or runs too long", async () => {
    const { stdout } = await run(["health"], fake());
    expect(stdout).toMatch(/^Shop to BigQuery +stale +.* is too old: the schedule is every 24 hours$/m);
    expect(stdout).toMatch(/^Shop to Snowflake +runningLong +.* is running for too long$/m);
  });

  test("drift prints the changes; a breaking one is a 10", async () => {
    const mock = fake();
    const { stdout, stderr, exitCode } = await run(["drift", "Shop to BigQuery", "-o", "json"], mock);
    const changes: { name: string; kind: string; breaking: boolean }[] = JSON.parse(stdout);
    expect(changes).toContainEqual(
      expect.objectContaining({ namespace: "public", name: "legacy_events", kind: "streamRemoved", breaking: true }),
    );
    expect(changes).toContainEqual(
      expect.objectContaining({ namespace: "public", name: "users", kind: "fieldAdded", breaking: false }),
    );
    expect(stderr).toContain("breaking changes: 1 of ");
    expect(exitCode).toBe(10);
    expect(writesOf(mock)).toEqual([]);
  });

  test("drift without a breaking change: 0", async () => {
    const { stdout, stderr, exitCode } = await run(["drift", "Sample data to files"], fake());
    expect(stdout).toMatch(/^STREAM +CHANGE +BREAKING$/m);
    expect(stderr).toMatch(/^breaking changes: 0 of \d\n$/m);
    expect(exitCode).toBe(0);
  });

  test("drift reports a failed discover job: 9", async () => {
    const { stdout, stderr, exitCode } = await run(["drift", "Stripe to Snowflake"], fake());
    expect(stderr).toMatch(/^error: the server could not discover the source .*\nhint: Check the source in Airbyte/m);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 9 });
  });
});

test("drift warns if the server has paused the connection", async () => {
  const { stderr } = await run(["drift", NIGHTLY_CONNECTION_ID], createMockCore({ version: "2.0", auth: false }));
  expect(stderr).toContain("the server has paused the connection because of these changes\n");
});

test("drift refuses two streams of the same name on 0.36.5: 5", async () => {
  const mock = createMockCore();
  const streams = ["public", "audit"].map((namespace) => makeSelectedStream({ name: "users", namespace }));
  Object.assign(mock.state.connections.find(({ connectionId }) => connectionId === ACTIVE_CONNECTION_ID) ?? {}, {
    syncCatalog: { streams },
  });
  const { stderr, exitCode } = await run(["drift", ACTIVE_CONNECTION_ID], mock);
  expect(stderr).toContain("another stream has the same name");
  expect(exitCode).toBe(5);
});
