import { FAILING_CONNECTION_ID, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Run, runDemo } from "./run-demo.ts";

let server: MockServer;

beforeEach(async () => {
  server = await listen();
});
afterEach(() => server.close());

function run(...args: string[]): Promise<Run> {
  return runDemo(args, { env: { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID } });
}

function named(name: string) {
  return server.mock.state.connections.find((connection) => connection.name === name);
}

describe("list", () => {
  test("prints what the API answered with --output json", async () => {
    const { stdout, exitCode } = await run("list", "--output", "json");
    expect(JSON.parse(stdout)).toHaveLength(5);
    expect(exitCode).toBe(0);
  });

  test("--failing finds the connection whose latest sync failed", async () => {
    const { stdout } = await run("list", "--failing", "--output", "ids");
    expect(stdout).toBe(`${FAILING_CONNECTION_ID}\n`);
  });

  test("--all shows retired connections too", async () => {
    const { stdout } = await run("list", "--all", "--status", "deprecated", "--fields", "name", "--output", "ndjson");
    expect(stdout).toBe('{"name":"Stripe to files"}\n');
  });

  test("takes patterns, an order and a limit", async () => {
    const { stdout } = await run("list", "--name", "*bigquery", "--sort=-name", "--limit", "1", "--fields", "name");
    expect(stdout).toBe("NAME\nShop to BigQuery\n");
  });
});

describe("update", () => {
  const args = ["update", "Shop to BigQuery", "--set", "schedule=6h", "--set", "prefix=raw_"];

  test("shows the change, writes it with --yes, and keeps the rest", async () => {
    const before = named("Shop to BigQuery");
    const kept = { syncCatalog: before?.syncCatalog, operationIds: before?.operationIds };
    const { stderr, exitCode } = await run(...args, "--yes");
    expect(stderr).toContain("- schedule.units: 24\n  + schedule.units: 6");
    expect(exitCode).toBe(0);
    expect(named("Shop to BigQuery")).toMatchObject({ ...kept, prefix: "raw_", schedule: { units: 6 } });
  });

  test.each([
    { flag: "--dry-run", exitCode: 0, says: "dry run: nothing was written" },
    { flag: "--quiet", exitCode: 7, says: "there is no terminal to ask on" },
  ])("writes nothing with $flag and without --yes", async ({ flag, exitCode, says }) => {
    const before = server.mock.snapshot();
    const answered = await run(...args, flag);
    expect(answered.exitCode).toBe(exitCode);
    expect(answered.stderr).toContain(says);
    expect(server.mock.snapshot()).toEqual(before);
  });
});

describe("pause", () => {
  test("changes what the patterns name, and says what was so already", async () => {
    const { stdout, exitCode } = await run("pause", "S* to Snowflake", "Sample data to files", "--yes", "-o", "json");
    expect(JSON.parse(stdout).map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      "changed",
      "unchanged",
      "changed",
    ]);
    expect(exitCode).toBe(0);
    expect(named("Shop to Snowflake")?.status).toBe("inactive");
  });

  test("goes on after a failure, and ends with 8", async () => {
    server.mock.faults.next("connections/update", { status: 500 });
    const { stdout, exitCode } = await run("pause", "*", "--yes", "--concurrency", "1", "-o", "json");
    const outcomes = JSON.parse(stdout).map(({ outcome }: { outcome: string }) => outcome);
    expect(outcomes.filter((outcome: string) => outcome === "unknown")).toHaveLength(1);
    expect(outcomes.filter((outcome: string) => outcome === "changed")).toHaveLength(3);
    expect(exitCode).toBe(8);
  });

  test("a pattern that names nothing is a 4, and nothing is written", async () => {
    const { stderr, exitCode } = await run("pause", "Shop*", "Shpo*", "--yes");
    expect(stderr).toContain('no connection of this workspace is called "Shpo*"');
    expect(exitCode).toBe(4);
    expect(named("Shop to Snowflake")?.status).toBe("active");
  });
});

test("retire deletes softly", async () => {
  const { exitCode } = await run("retire", "Shop to Snowflake", "--yes");
  expect(exitCode).toBe(0);
  expect(named("Shop to Snowflake")?.status).toBe("deprecated");
});

test("get --streams --refresh shows what the source has now", async () => {
  const { stdout, exitCode } = await run(
    "get",
    "sample data to files",
    "--streams",
    "--refresh",
    "--fields",
    "stream.name",
  );
  expect(stdout).toBe("STREAM.NAME\nPurchases\nProducts\n");
  expect(exitCode).toBe(0);
});

test("an ambiguous name lists the candidates", async () => {
  for (const connection of server.mock.state.connections) connection.name = "Twin";
  const { stderr, exitCode } = await run("get", "Twin");
  expect(stderr).toContain('"Twin" is the name of 5 connections');
  expect(stderr).toContain(FAILING_CONNECTION_ID);
  expect(exitCode).toBe(2);
});

test("search asks the server for exact matches in this workspace", async () => {
  const { stdout } = await run("search", "--source-type", "Postgres", "--fields", "name", "--output", "json");
  expect(JSON.parse(stdout)).toEqual([{ name: "Shop to BigQuery" }, { name: "Shop to Snowflake" }]);
});

describe("doctor", () => {
  test("finds all seven operations, and changes nothing", async () => {
    const before = server.mock.snapshot();
    const { stdout, exitCode } = await run("doctor", "--output", "ndjson", "--fields", "finding");
    expect(stdout).toBe('{"finding":"there"}\n'.repeat(7));
    expect(exitCode).toBe(0);
    expect(server.mock.snapshot()).toEqual(before);
  });

  test("ends with 9 when nobody answers", async () => {
    await server.close();
    const { stderr, exitCode } = await run("doctor");
    expect(stderr).toContain("unreachable");
    expect(exitCode).toBe(9);
  });
});

test("with --output json an error is one object on stderr", async () => {
  const { stdout, stderr, exitCode } = await run("get", "nobody", "--output", "json");
  expect(stdout).toBe("");
  expect(JSON.parse(stderr)).toMatchObject({ error: { name: "CommandError", exitCode: 4 } });
  expect(exitCode).toBe(4);
});

test("-vv says every request, and -H is sent but not shown", async () => {
  const { stderr } = await run("state", "-vv", "-H", "x-proxy-key: hunter2-secret");
  expect(stderr).toContain("webBackendGetWorkspaceState #1 <- 200");
  expect(stderr).not.toContain("hunter2-secret");
  expect(server.mock.calls[0]?.headers["x-proxy-key"]).toBe("hunter2-secret");
});
