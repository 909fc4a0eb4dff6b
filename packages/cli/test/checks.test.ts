import {
  ACTIVE_CONNECTION_ID,
  createMockCore,
  makeSelectedStream,
  NIGHTLY_CONNECTION_ID,
} from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { fakeOf, runOn, VERSIONS } from "./run-on.ts";

const writesOf = (mock: { readonly calls: readonly { readonly operation: string | null | undefined }[] }): unknown[] =>
  mock.calls.filter(({ operation }) => operation === "webBackendUpdateConnection");

describe.each(VERSIONS)("on %s", (version) => {
  const fake = () => fakeOf(version);

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
    const { stdout, stderr, exitCode } = await runOn(mock, ["health", "-o", "json"]);
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
    const few = await runOn(healthyFake(), ["health", "-o", "ids"]);
    expect(few).toMatchObject({ stdout: "", stderr: expect.stringContaining("problem: 0 of "), exitCode: 0 });
    const all = await runOn(healthyFake(), ["health", "--all", "-o", "json"]);
    const states = Object.fromEntries(JSON.parse(all.stdout).map(({ name, state }: never) => [name, state]));
    expect(states).toMatchObject({ "Shop to BigQuery": "ok", "Sample data to files": "paused" });
    expect(all.exitCode).toBe(0);
  });

  test("health reports a sync that is too old or runs too long", async () => {
    const { stdout } = await runOn(fake(), ["health"]);
    expect(stdout).toMatch(/^Shop to BigQuery +stale +.* is too old: the schedule is every 24 hours$/m);
    expect(stdout).toMatch(/^Shop to Snowflake +runningLong +.* is running for too long$/m);
  });

  test("drift prints the changes; a breaking one is a 10", async () => {
    const mock = fake();
    const { stdout, stderr, exitCode } = await runOn(mock, ["drift", "Shop to BigQuery", "-o", "json"]);
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
    const { stdout, stderr, exitCode } = await runOn(fake(), ["drift", "Sample data to files"]);
    expect(stdout).toMatch(/^STREAM +CHANGE +BREAKING$/m);
    expect(stderr).toMatch(/^breaking changes: 0 of \d\n$/m);
    expect(exitCode).toBe(0);
  });

  test("drift reports a failed discover job: 9", async () => {
    const { stdout, stderr, exitCode } = await runOn(fake(), ["drift", "Stripe to Snowflake"]);
    expect(stderr).toMatch(/^error: the server could not discover the source .*\nhint: Check the source in Airbyte/m);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 9 });
  });
});

test.each([
  ["drift", NIGHTLY_CONNECTION_ID],
  ["get", NIGHTLY_CONNECTION_ID, "--refresh"],
])("%s warns if the server has paused the connection", async (...args) => {
  const { stderr } = await runOn(fakeOf("2.0"), args);
  expect(stderr).toContain("the server has paused the connection because of these changes\n");
});

test("drift refuses two streams of the same name on 0.36.5: 5", async () => {
  const mock = createMockCore();
  const streams = ["public", "audit"].map((namespace) => makeSelectedStream({ name: "users", namespace }));
  Object.assign(mock.state.connections.find(({ connectionId }) => connectionId === ACTIVE_CONNECTION_ID) ?? {}, {
    syncCatalog: { streams },
  });
  const { stderr, exitCode } = await runOn(mock, ["drift", ACTIVE_CONNECTION_ID]);
  expect(stderr).toContain("another stream has the same name");
  expect(exitCode).toBe(5);
});
