import { createMockCore, generateState, type MockCore } from "@airbyte-web-backend/mock";
import { operations } from "@airbyte-web-backend/schema/2.0";
import { describe, expect, test } from "vitest";
import { intercept } from "./intercept.ts";
import { runCli } from "./run-cli.ts";
import { fakeOf, runOn, VERSIONS } from "./run-on.ts";

const ID = "c0000000-0000-4000-8000-000000000001";
const LOCKED_ID = "c0000000-0000-4000-8000-000000000009";

type Fake = MockCore<"2.0">;

const fake = (): Fake => fakeOf("2.0");

/** A fake with this number of connections that are not deleted. */
function fakeWith(connections: number): Fake {
  const state = generateState({ connections: connections * 2, streamsPerConnection: 1 });
  const alive = state.connections.filter(({ status }) => status !== "deprecated");
  return createMockCore({ version: "2.0", auth: false, state: { ...state, connections: alive.slice(0, connections) } });
}

const bodiesOf = (mock: Fake, operation: string): unknown[] =>
  mock.calls.filter((call) => call.operation === operation).map(({ body }) => body);
const listCalls = (mock: Fake): number => bodiesOf(mock, "webBackendListConnectionsForWorkspace").length;

describe("finds out the version:", () => {
  test.each(VERSIONS)("the main commands work on %s", async (version) => {
    const mock = fakeOf(version);
    expect((await runOn(mock, ["state", "-o", "json"])).exitCode).toBe(0);
    const list = await runOn(mock, ["list", "-o", "json"]);
    const names: string[] = JSON.parse(list.stdout).map(({ name }: { name: string }) => name);
    expect(names).toContain("Shop to BigQuery");
    const read = await runOn(mock, ["get", "Shop to BigQuery", "-o", "json"]);
    expect("scheduleType" in JSON.parse(read.stdout)).toBe(version === "2.0");
    for (const args of [
      ["update", "Shop to BigQuery", "--set", "schedule=6h", "--set", "prefix=raw_"],
      ["pause", "Shop *"],
      ["resume", ID],
      ["create", "-f", "../examples/connection.yaml"],
      ["retire", ID],
    ]) {
      const { stderr, exitCode } = await runOn(mock, [...args, "--yes"]);
      expect(stderr).not.toContain("error");
      expect(exitCode).toBe(0);
    }
    const retired = await runOn(mock, ["get", ID, "-o", "json"]);
    expect(JSON.parse(retired.stdout)).toMatchObject({
      status: "deprecated",
      prefix: "raw_",
      schedule: { units: 6, timeUnit: "hours" },
    });
    const all = await runOn(mock, ["list", "--status", "deprecated", "-o", "ids"]);
    expect(all.stdout).toContain(ID);
  });

  test("with credentials", async () => {
    const mock = createMockCore({ version: "2.0" });
    const env = { AIRBYTE_CLIENT_ID: "mock-client-id", AIRBYTE_CLIENT_SECRET: "mock-client-secret" };
    const { stderr, exitCode } = await runOn(mock, ["list"], { env });
    expect(stderr).toBe("7 of 7 connections\n");
    expect(exitCode).toBe(0);
    expect((await runOn(mock, ["list"])).exitCode).toBe(3);
  });

  test("AIRBYTE_VERSION saves the requests that detect it", async () => {
    const mock = fake();
    expect((await runOn(mock, ["list"], { env: { AIRBYTE_VERSION: "1.8.5" } })).exitCode).toBe(0);
    expect(mock.calls).toHaveLength(1);
  });

  test.each([
    { AIRBYTE_VERSION: "0.36.5", says: "error: the server is newer than Airbyte 0.36\nhint: Set AIRBYTE_VERSION" },
    { AIRBYTE_VERSION: "latest", says: 'error: AIRBYTE_VERSION "latest" is not a version' },
  ])("a wrong AIRBYTE_VERSION is a usage error: $AIRBYTE_VERSION", async ({ says, ...env }) => {
    const mock = fakeWith(45);
    const { stdout, stderr, exitCode } = await runOn(mock, ["pause", "*", "--yes", "-q"], { env });
    expect(stderr).toContain(says);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
  });

  test.each([
    { version: "2.0", names: 7 },
    { version: "0.36.5", names: 5 },
  ])("AIRBYTE_VERSION=$version selects the embedded fake", async ({ version, names }) => {
    const { stdout } = await runCli(["list", "-o", "ids"], { env: { AIRBYTE_VERSION: version } });
    expect(stdout.trim().split("\n")).toHaveLength(names);
  });

  const credentials = { AIRBYTE_CLIENT_ID: "mock-client-id", AIRBYTE_CLIENT_SECRET: "mock-client-secret" };

  test("doctor prints the version and asks every operation, and changes nothing", async () => {
    const mock = createMockCore({ version: "2.0" });
    const before = mock.snapshot();
    const { stdout, stderr, exitCode } = await runOn(mock, ["doctor", "-o", "json", "--fields", "operation,finding"], {
      env: credentials,
    });
    const found: { operation: string; finding: string }[] = JSON.parse(stdout);
    expect(found.map(({ operation }) => operation).sort()).toEqual(Object.keys(operations).sort());
    expect(new Set(found.map(({ finding }) => finding))).toEqual(new Set(["available"]));
    expect(stderr).toContain("Airbyte 2.1.0: 16 of 16 operations are available\n");
    expect(exitCode).toBe(0);
    expect(mock.snapshot()).toEqual(before);
  });

  test("doctor finds no token endpoint on a server without a login", async () => {
    const { stdout, exitCode } = await runOn(fake(), ["doctor", "-o", "json", "--fields", "operation,finding"]);
    const found: { operation: string; finding: string }[] = JSON.parse(stdout);
    expect(found.filter(({ finding }) => finding !== "available")).toEqual([
      { operation: "applicationTokenRequest", finding: "absent" },
    ]);
    expect(exitCode).toBe(0);
  });

  test("doctor takes the 403 of an operation that an older server with a login lacks as absent", async () => {
    const mock = intercept(createMockCore({ version: "2.0" }), (path, answer) =>
      /status_counts|mappers/.test(path)
        ? Promise.resolve(Response.json({ message: "Forbidden" }, { status: 403 }))
        : answer(),
    );
    const { stderr, exitCode } = await runOn(mock, ["doctor"], { env: credentials });
    expect(stderr).toContain("14 of 16 operations are available");
    expect(exitCode).toBe(0);
  });

  test("doctor without credentials: 3", async () => {
    const { stderr, exitCode } = await runOn(createMockCore({ version: "2.0" }), ["doctor"]);
    expect(stderr).toContain("error: authentication failed");
    expect(exitCode).toBe(3);
  });
});

describe("reads every page:", () => {
  test.each([19, 20, 21, 100, 101, 250])("list prints all of %i connections", async (amount) => {
    const mock = fakeWith(amount);
    const { stdout, stderr, exitCode } = await runOn(mock, ["list", "--output", "ids"]);
    expect(new Set(stdout.trim().split("\n")).size).toBe(amount);
    expect(stderr).toBe(`${amount} of ${amount} connections\n`);
    expect(exitCode).toBe(0);
    expect(listCalls(mock)).toBe(Math.floor(amount / 100) + 1);
  });

  test("pause changes connections on later pages", async () => {
    const mock = fakeWith(145);
    const { stdout, exitCode } = await runOn(mock, ["pause", "*", "--yes", "--quiet", "-o", "ids"]);
    expect(stdout.trim().split("\n")).toHaveLength(145);
    expect(mock.state.connections.map(({ status }) => status)).toEqual(Array(145).fill("inactive"));
    expect(exitCode).toBe(0);
  });

  test("finds a name on a later page", async () => {
    const mock = fakeWith(145);
    Object.assign(mock.state.connections[7] ?? {}, { name: "Zuletzt" });
    const { stdout, exitCode } = await runOn(mock, ["get", "Zuletzt", "-o", "ids"]);
    expect(stdout).toMatch(/^[\da-f-]{36}\n$/);
    expect(exitCode).toBe(0);
  });

  test("an incomplete list is an 8, and nothing is written", async () => {
    const mock = fakeWith(45);
    const lacking = intercept(mock, async (path, answer) => {
      const response = await answer();
      if (path !== "connections/list") return response;
      return Response.json({ ...(await response.json()), num_connections: 46 });
    });
    const { stderr, exitCode } = await runOn(lacking, ["pause", "*", "--yes", "--quiet"], {
      env: { AIRBYTE_VERSION: "2.0" },
    });
    expect(stderr).toContain("error: the server lists 45 of 46 connections");
    expect(exitCode).toBe(8);
    expect(bodiesOf(mock, "webBackendUpdateConnection")).toEqual([]);
  });

  test.each([200, 422])("lists all of a server without pages, with %i for unknown properties", async (status) => {
    const mock = fakeWith(45);
    const older = intercept(mock, async (path, answer, init) => {
      if (path !== "connections/list") return answer();
      const { workspaceId, ...unknown } = JSON.parse(await new Response(init?.body).text());
      const [name] = Object.keys(unknown);
      const requestClass = "io.airbyte.api.model.generated.WorkspaceIdRequestBody";
      const message = `Invalid json input. Unrecognized field "${name}" (class ${requestClass}), not marked as ignorable`;
      if (status === 422 && name) return Response.json({ message }, { status });
      const body = JSON.stringify({ workspaceId, pageSize: 1_000 });
      const response = await mock.fetch("http://localhost/api/v1/web_backend/connections/list", { ...init, body });
      const { connections } = (await response.json()) as { connections: unknown[] };
      return Response.json({ connections });
    });
    const { stderr, exitCode } = await runOn(older, ["list", "-o", "ids"], { env: { AIRBYTE_VERSION: "0.50.0" } });
    expect(stderr).toBe("45 of 45 connections\n");
    expect(exitCode).toBe(0);
  });

  test("a failed read does not stop the others", async () => {
    const mock = fakeWith(5);
    mock.faults.next("connections/get", { status: 403 });
    const done = await runOn(mock, ["pause", "*", "--yes", "-o", "json", "--concurrency", "1"]);
    const outcomes = (JSON.parse(done.stdout) as { outcome: string }[]).map(({ outcome }) => outcome);
    expect(outcomes[0]).toBe("failed");
    expect(outcomes.slice(1)).toContain("changed");
    expect(done.exitCode).toBe(8);
  });
});

describe("sends patches:", () => {
  const cron = { cronExpression: "0 0 12 * * ?", cronTimeZone: "Europe/Berlin" };

  test.each([
    { args: ["pause", ID], sent: { status: "inactive" } },
    { args: ["retire", ID], sent: { status: "deprecated" } },
    { args: ["update", ID, "--set", "prefix=raw_"], sent: { prefix: "raw_" } },
    { args: ["update", ID, "--set", "prefix=none"], sent: { prefix: "" } },
    { args: ["update", ID, "--set", "namespace=source"], sent: { namespaceDefinition: "source", namespaceFormat: "" } },
    {
      args: ["update", ID, "--set", "schedule=6h"],
      sent: { scheduleType: "basic", scheduleData: { basicSchedule: { units: 6, timeUnit: "hours" } } },
    },
    { args: ["update", ID, "--set", "schedule=manual"], sent: { scheduleType: "manual" } },
    {
      args: ["update", ID, "--set", `schedule=cron ${cron.cronExpression} ${cron.cronTimeZone}`],
      sent: { scheduleType: "cron", scheduleData: { cron } },
    },
  ])("$args", async ({ args, sent }) => {
    const mock = fake();
    const { stderr, exitCode } = await runOn(mock, [...args, "--yes"]);
    expect(stderr).not.toContain("error");
    expect(bodiesOf(mock, "webBackendUpdateConnection")).toEqual([{ connectionId: ID, ...sent }]);
    expect(exitCode).toBe(0);
  });

  test("pause keeps every schedule and catalog, and reports a locked connection", async () => {
    const mock = fake();
    const schedules = async (): Promise<unknown> =>
      JSON.parse((await runOn(mock, ["list", "-o", "json", "--fields", "name,scheduleType,scheduleData"])).stdout);
    const before = await schedules();
    const catalogs = structuredClone(mock.state.connections.map(({ syncCatalog }) => syncCatalog));
    const { stdout, exitCode } = await runOn(mock, ["pause", "*", "--yes", "-o", "json"]);
    const failed = JSON.parse(stdout).filter(({ outcome }: { outcome: string }) => outcome === "failed");
    expect(failed).toEqual([
      expect.objectContaining({ connectionId: LOCKED_ID, error: expect.stringContaining("lock") }),
    ]);
    expect(exitCode).toBe(8);
    expect(bodiesOf(mock, "webBackendUpdateConnection")).not.toContainEqual(
      expect.objectContaining({ connectionId: LOCKED_ID }),
    );
    expect(await schedules()).toEqual(before);
    expect(mock.state.connections.map(({ syncCatalog }) => syncCatalog)).toEqual(catalogs);
  });

  test.each([
    { args: ["update", LOCKED_ID, "--set", "prefix=raw_"] },
    { args: ["retire", LOCKED_ID] },
    { args: ["apply", "-f", "-"] },
  ])("refuses to change a locked connection, also in a dry run: $args", async ({ args }) => {
    const mock = fake();
    const { stdout: exported } = await runOn(mock, ["export", LOCKED_ID]);
    for (const flag of ["--dry-run", "--yes"]) {
      const stdin = exported.replace('prefix: ""', "prefix: raw_");
      const { stdout, stderr, exitCode } = await runOn(mock, [...args, flag], { stdin });
      expect(stderr).toBe("error: the connection is locked\nhint: The server rejects every change of it.\n");
      expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 5 });
    }
    expect(bodiesOf(mock, "webBackendUpdateConnection")).toEqual([]);
  });

  test("--dry-run shows the new schedule", async () => {
    const { stdout } = await runOn(fake(), ["update", ID, "--set", "schedule=manual", "--dry-run"]);
    expect(stdout).toMatch(/^schedule +manual$/m);
  });
});

describe("searches by itself:", () => {
  const criteria = [
    ["--name", "Shop to BigQuery"],
    ["--status", "inactive"],
    ["--schedule", "24h"],
    ["--source", "Shop database"],
    ["--source-type", "Postgres", "--destination-type", "BigQuery"],
    ["--destination", "Local files"],
    ["--prefix", "shop_"],
    ["--namespace", "source"],
    ["--where", "database=elsewhere"],
    ["--name", "shop to bigquery"],
  ];

  test.each(criteria)("finds what list and get return: %s %s", async (...args) => {
    for (const scope of [[], ["--everywhere"]]) {
      const { stdout, exitCode } = await runOn(fake(), ["search", ...args, ...scope, "-o", "ids"]);
      expect(exitCode).toBe(0);
      // The same state, searched by the server. The fake 2.x has two connections more.
      const earlier = await runOn(createMockCore(), ["search", ...args, ...scope, "-o", "ids"]);
      const found = stdout.split("\n").filter((id) => id !== "" && !ONLY_LATER.includes(id));
      expect(found.sort()).toEqual(earlier.stdout.split("\n").filter(Boolean).sort());
    }
  });

  test.each([
    { schedule: "manual", found: ["000000000003", "000000000006", "000000000009"] },
    { schedule: "cron 0 30 2 * * ? Europe/Berlin", found: ["000000000008"] },
    { schedule: "cron 0 30 2 * * ? UTC", found: [] },
  ])("finds a schedule that 0.36.5 cannot search for: $schedule", async ({ schedule, found }) => {
    for (const scope of [[], ["--everywhere"]]) {
      const { stdout } = await runOn(fake(), ["search", "--schedule", schedule, ...scope, "-o", "ids"]);
      expect(stdout.match(/\d{12}$/gm)?.sort() ?? []).toEqual(found);
    }
  });

  test.each([
    [["--where", "database=shop"]],
    [["--where", "database=shop", "--where", "port=5432", "--source-type", "Postgres"]],
  ])("finds every connection whose source has the values, which 0.36.5 may miss: %j", async (args) => {
    const { stdout } = await runOn(fake(), ["search", ...args, "-o", "ids"]);
    const found = stdout.split("\n").filter((id) => id !== "" && !ONLY_LATER.includes(id));
    expect(found.sort()).toEqual(["c0000000-0000-4000-8000-000000000001", "c0000000-0000-4000-8000-000000000004"]);
  });

  test("reads single connections only for properties that the list omits", async () => {
    const mock = fake();
    const reads = (): number => bodiesOf(mock, "webBackendGetConnection").length;
    await runOn(mock, ["search", "--status", "active"]);
    expect(reads()).toBe(0);
    await runOn(mock, ["search", "--name", "Shop to BigQuery", "--prefix", "x"]);
    expect(reads()).toBe(1);
  });
});

/** The connections that only the fake 2.x has. */
const ONLY_LATER = ["c0000000-0000-4000-8000-000000000008", LOCKED_ID];

describe("shows what only 2.x has:", () => {
  test("a list has no streams, so it has no column for them", async () => {
    const { stdout } = await runOn(fake(), ["list"]);
    expect(stdout).toMatch(/^NAME +STATUS +SOURCE +DESTINATION +LAST SYNC +SCHEDULE +TAGS\n/);
  });

  test("cron schedules, tags and locked connections", async () => {
    const { stdout } = await runOn(fake(), ["list"]);
    expect(stdout).toMatch(/^Shop to BigQuery, nightly .* cron 0 30 2 \* \* \? Europe\/Berlin .* production$/m);
    expect(stdout).toMatch(/^Stripe to Snowflake, locked +■ locked /m);
    const detail = await runOn(fake(), ["get", ID]);
    expect(detail.stdout).toMatch(/^tags +production, finance$/m);
    const locked = await runOn(fake(), ["list", "--status", "locked", "-o", "ids"]);
    expect(locked.stdout).toBe(`${LOCKED_ID}\n`);
  });

  test.each([
    {
      args: ["update", ID, "--set", "schedule=cron 0 0 12 * * ? UTC", "--yes"],
      version: "0.36.5",
      says: "error: this server has no cron schedules",
    },
    {
      args: ["update", ID, "--set", "schedule=cron 0 12"],
      version: "2.0",
      says: 'error: "cron 0 12" is not a schedule',
    },
  ] as const)("refuses $args on $version", async ({ args, version, says }) => {
    const mock = fakeOf(version);
    const before = mock.snapshot();
    const { stderr, exitCode } = await runOn(mock, args);
    expect(stderr).toContain(says);
    expect(exitCode).toBe(2);
    expect(mock.snapshot()).toEqual(before);
  });

  test("a schedule that another program stored without units", async () => {
    const mock = fake();
    const connection = mock.state.connections.find(({ connectionId }) => connectionId === ID);
    Object.assign(connection ?? {}, {
      later: { scheduleType: "basic", scheduleData: { basicSchedule: { timeUnit: "hours" } } },
    });
    const { stdout } = await runOn(mock, ["get", ID]);
    expect(stdout).toMatch(/^schedule +every \? hours$/m);
  });

  test("create takes the properties of the version only", async () => {
    const file = ["create", "-f", "-", "--yes"];
    const stdin = JSON.stringify({
      name: "Noon",
      sourceId: "50000000-0000-4000-8000-000000000001",
      destinationId: "d0000000-0000-4000-8000-000000000001",
      status: "inactive",
      scheduleType: "cron",
      scheduleData: { cron },
    });
    const later = await runCli([...file, "--fake"], { stdin, env: { AIRBYTE_VERSION: "2.0" } });
    expect(later.stdout).toMatch(/^schedule +cron 0 0 12 /m);
    const earlier = await runCli([...file, "--fake"], { stdin });
    expect(earlier.stderr).toContain("scheduleType is unknown");
    expect(earlier.exitCode).toBe(5);
  });
});

const cron = { cronExpression: "0 0 12 * * ?", cronTimeZone: "UTC" };
