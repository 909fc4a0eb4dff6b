import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import {
  BIGQUERY_DESTINATION_ID,
  createMockCore,
  FAILING_CONNECTION_ID,
  type MockCore,
  POSTGRES_SOURCE_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { beforeEach, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import packageJson from "../package.json" with { type: "json" };
import { type Run, runCli, spawnCli } from "./run-cli.ts";
import { runOn, serve } from "./run-on.ts";
import { until } from "./until.ts";

let mock: MockCore;
beforeEach(() => {
  mock = createMockCore();
});

const env = { AIRBYTE_VERSION: "0.36.5" };
const run = (...args: string[]): Promise<Run> => runOn(mock, args, { env });

function named(name: string) {
  return mock.state.connections.find((connection) => connection.name === name);
}

describe("list", () => {
  test("--output json prints the response", async () => {
    const { stdout, exitCode } = await run("list", "--output", "json");
    expect(JSON.parse(stdout)).toHaveLength(5);
    expect(exitCode).toBe(0);
  });

  test("--failing filters by a failed latest sync", async () => {
    const { stdout } = await run("list", "--failing", "--output", "ids");
    expect(stdout).toBe(`${FAILING_CONNECTION_ID}\n`);
  });

  test("--all includes deleted connections", async () => {
    const { stdout } = await run("list", "--all", "--status", "deprecated", "--fields", "name", "--output", "ndjson");
    expect(stdout).toBe('{"name":"Stripe to files"}\n');
  });

  test("--name, --sort and --limit", async () => {
    const { stdout } = await run("list", "--name", "*bigquery", "--sort=-name", "--limit", "1", "--fields", "name");
    expect(stdout).toBe("NAME\nShop to BigQuery\n");
  });

  test("--stale, --source and --destination filter", async () => {
    // The fake's syncs are years old. A running sync is not stale; a missing one is.
    const stale = await run("list", "--stale", "24h", "--source", "shop*", "--fields", "name", "-o", "ndjson");
    expect(stale.stdout).toBe('{"name":"Shop to BigQuery"}\n');
    const all = await run("list", "--destination", "analytics", "--fields", "name", "-o", "ndjson");
    expect(all.stdout).toBe('{"name":"Shop to BigQuery"}\n{"name":"Sample data to BigQuery"}\n');
  });

  test("a Ctrl-C during a read is one line", async () => {
    mock.faults.always("connections/list", { hang: true });
    const interruptWhen = () => mock.calls.length > 0;
    const { stderr, exitCode } = await runOn(mock, ["list"], { env, interruptWhen });
    expect(stderr).toBe("error: interrupted\n");
    expect(exitCode).toBe(130);
  });

  test("warns that an empty workspace may not exist", async () => {
    const { stdout, stderr } = await run("list", "--workspace", "5ae6b09b-fdec-41af-aaf7-000000000000", "-o", "json");
    expect(JSON.parse(stdout)).toEqual([]);
    expect(stderr).toBe("0 of 0 connections; the workspace may not exist\n");
  });

  test("retries a list that breaks off, up to --retries", async () => {
    mock.faults.next("connections/list", { cutBody: true });
    mock.faults.next("connections/list", { cutBody: true });
    const { stdout, stderr, exitCode } = await run("list", "--fields", "name");
    expect(stdout.trim().split("\n")).toHaveLength(1 + 5);
    expect(stderr).toBe("5 of 5 connections\n");
    expect(exitCode).toBe(0);
    expect(mock.calls).toHaveLength(3);
  });

  test("prints each connection once as ndjson, also after retries", async () => {
    const { stdout: whole } = await run("list", "--output", "ndjson");
    mock.faults.next("connections/list", { cutBody: true });
    mock.faults.next("connections/list", { cutBody: true });
    const { stdout, stderr, exitCode } = await run("list", "--output", "ndjson");
    expect(stdout).toBe(whole);
    expect(stderr).toBe("5 of 5 connections\n");
    expect(exitCode).toBe(0);
    expect(mock.calls).toHaveLength(1 + 3);
  });

  test.each(
    ["table", "json", "yaml", "ids", "ndjson"].flatMap((format) => [0, 1].map((retries) => ({ format, retries }))),
  )("prints no partial $format of a list that always breaks off, with --retries $retries", async (each) => {
    const { format, retries } = each;
    const { stdout: whole } = await run("list", "--output", format);
    mock.faults.always("connections/list", { cutBody: true });
    const { stdout, stderr, exitCode } = await run("list", "--retries", String(retries), "--output", format);
    if (format === "ndjson") {
      // Complete lines are printed as they arrive.
      expect(stdout).toMatch(/\n$/);
      expect(whole.startsWith(stdout)).toBe(true);
      expect(stdout).not.toBe(whole);
    } else expect(stdout).toBe("");
    expect(stderr).toMatch(/^(error: |\{"error":)/);
    expect(exitCode).toBe(9);
    expect(mock.calls).toHaveLength(1 + 1 + retries);
  });

  test("warns of a field that no result has", async () => {
    const { stdout, stderr } = await run("list", "--fields", "nmae,prefix", "--limit", "1");
    expect(stdout).toBe("NMAE  PREFIX\n-     shop_\n");
    expect(stderr).toMatch(/^--fields nmae: no result has this field/);
    expect(stderr).not.toContain("--fields prefix");
  });

  test("--watch prints a document each time, and continues after errors of the server", async () => {
    mock.faults.next("connections/list", { delayMs: 0 });
    mock.faults.next("connections/list", { status: 500, times: 3 });
    const args = ["list", "--watch", "10ms", "--retries", "0", "--fields", "name", "-o", "ndjson"];
    const watched = await runOn(mock, args, { env, interruptWhen: () => mock.calls.length > 6 });
    expect(watched.stderr.match(/^error: .* answered 500/gm)).toHaveLength(3);
    const lines = watched.stdout.trim().split("\n");
    expect(lines.length).toBeGreaterThanOrEqual(10);
    for (const line of lines) JSON.parse(line);
    expect(watched.exitCode).toBe(130);
  });

  test.each([
    { args: ["--watch", "30d"], says: '--watch "30d" is too long: the maximum is 24d' },
    { args: ["--watch", "1s", "-o", "yaml"], says: "--output yaml cannot be combined with --watch" },
    { args: ["--stale", "yesterday"], says: '--stale "yesterday" is not a duration' },
    { args: ["--limit", "0"], says: '--limit "0" is not an integer of at least 1' },
  ])("$args is a usage error, before any request", async ({ args, says }) => {
    const { stderr, exitCode } = await run("list", ...args);
    expect(stderr).toContain(`error: ${says}`);
    expect(exitCode).toBe(2);
    expect(mock.calls).toEqual([]);
  });
});

describe("update", () => {
  const args = ["update", "Shop to BigQuery", "--set", "schedule=6h", "--set", "prefix=raw_"];

  test("shows the change, writes it with --yes, and keeps other properties", async () => {
    const before = named("Shop to BigQuery");
    const kept = { syncCatalog: before?.syncCatalog, operationIds: before?.operationIds };
    const { stderr, exitCode } = await run(...args, "--yes");
    expect(stderr).toContain("- schedule.units: 24\n  + schedule.units: 6");
    expect(exitCode).toBe(0);
    expect(named("Shop to BigQuery")).toMatchObject({ ...kept, prefix: "raw_", schedule: { units: 6 } });
  });

  test("prefix=none removes the prefix", async () => {
    await run("update", "Shop to BigQuery", "--set", "prefix=none", "--yes");
    expect(named("Shop to BigQuery")?.prefix).toBe(null);
  });

  test.each([
    { flag: "--dry-run", exitCode: 0, says: "dry run: nothing was written" },
    { flag: "--quiet", exitCode: 7, says: "no terminal to confirm on" },
  ])("writes nothing with $flag and without --yes", async ({ flag, exitCode, says }) => {
    const before = mock.snapshot();
    const answered = await run(...args, flag);
    expect(answered.exitCode).toBe(exitCode);
    expect(answered.stderr).toContain(says);
    expect(mock.snapshot()).toEqual(before);
  });
});

describe("pause", () => {
  test("changes matching connections, and reports unchanged ones", async () => {
    const { stdout, exitCode } = await run("pause", "S* to Snowflake", "Sample data to files", "--yes", "-o", "json");
    expect(JSON.parse(stdout).map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      "changed",
      "unchanged",
      "changed",
    ]);
    expect(exitCode).toBe(0);
    expect(named("Shop to Snowflake")?.status).toBe("inactive");
  });

  test("a pattern without a match is a 4, and nothing is written", async () => {
    const { stderr, exitCode } = await run("pause", "Shop*", "Shpo*", "--yes");
    expect(stderr).toContain('no connection in this workspace has the name "Shpo*"');
    expect(exitCode).toBe(4);
    expect(named("Shop to Snowflake")?.status).toBe("active");
  });
});

test("state warns that an empty workspace may not exist", async () => {
  const { stderr } = await run("state", "--workspace", "5ae6b09b-fdec-41af-aaf7-000000000000");
  expect(stderr).toBe("the workspace is empty, or does not exist\n");
});

test("--version prints the version of the program", async () => {
  const { stdout, exitCode } = await run("list", "--version");
  expect(stdout).toBe(`${packageJson.version}\n`);
  expect(exitCode).toBe(0);
});

test.each(["retire", "delete"])("%s sets the status to deprecated", async (command) => {
  const { exitCode } = await run(command, "Shop to Snowflake", "--yes");
  expect(exitCode).toBe(0);
  expect(named("Shop to Snowflake")?.status).toBe("deprecated");
});

test("get --streams --refresh prints the discovered streams", async () => {
  const words = ["--streams", "--refresh", "--fields", "stream.name"];
  const { stdout, exitCode } = await run("get", "sample data to files", ...words);
  expect(stdout).toBe("STREAM.NAME\nPurchases\nProducts\n");
  expect(exitCode).toBe(0);
});

test("an ambiguous name lists the candidates", async () => {
  for (const connection of mock.state.connections) connection.name = "Same";
  const { stderr, exitCode } = await run("get", "Same");
  expect(stderr).toContain('"Same" is the name of 5 connections');
  expect(stderr).toContain(FAILING_CONNECTION_ID);
  expect(exitCode).toBe(2);
});

describe("create", () => {
  const file = fileURLToPath(new URL("../examples/connection.yaml", import.meta.url));

  test("reads JSON from stdin, and prints the request with --dry-run", async () => {
    const body = {
      name: "x",
      sourceId: POSTGRES_SOURCE_ID,
      destinationId: BIGQUERY_DESTINATION_ID,
      status: "active",
      tags: [],
    };
    const { stdout, exitCode } = await runCli(["create", "-f", "-", "--dry-run", "-o", "json"], {
      stdin: JSON.stringify(body),
      env: { AIRBYTE_VERSION: "2.0" },
    });
    expect(JSON.parse(stdout)).toEqual(body);
    expect(exitCode).toBe(0);
  });

  test("needs --yes without a terminal", async () => {
    const before = mock.snapshot();
    const { stderr, exitCode } = await run("create", "-f", file);
    expect(stderr).toContain('  + name: "Shop, nightly"\n');
    expect(exitCode).toBe(7);
    expect(mock.snapshot()).toEqual(before);
  });

  const VALID = `name: Test\nsourceId: ${POSTGRES_SOURCE_ID}\ndestinationId: ${BIGQUERY_DESTINATION_ID}\nstatus: active\n`;

  test.each([
    { content: "{ not: [closed", says: "- is not YAML: " },
    { content: "", says: "- is empty" },
    { content: "# sourceId: x", says: "- is empty" },
    { content: `${VALID}scheduleType: manual`, says: "scheduleType is unknown on Airbyte 0.36" },
    { content: "[]", says: "- is not a valid connection: it must be object, got array" },
    { content: "just text", says: '- is not a valid connection: it must be object, got "just text"' },
    { content: "name: x", says: "sourceId is missing; destinationId is missing; status is missing" },
    { content: `${VALID}---\n${VALID}`, says: "- has several documents, expected one connection" },
    { content: `${VALID}prefx: raw_`, says: "prefx is unknown (did you mean prefix?)" },
    { content: `${VALID}<<: { prefx: raw_ }`, says: "prefx is unknown" },
    {
      content: VALID.replace("active", "actve"),
      says: 'status must be "active" or "inactive" or "deprecated", got "actve"',
    },
    { content: VALID.replace(POSTGRES_SOURCE_ID, "s"), says: 'sourceId must be a uuid, got "s"' },
    { content: `${VALID}prefix: 1.10`, says: "prefix must be string or null, got 1.1: write it in quotes" },
    { content: `${VALID}prefix: true`, says: "prefix must be string or null, got true: write it in quotes" },
    { content: `${VALID}prefix: 0012345`, says: "0012345 would be sent as 12345: write it in quotes" },
    { content: `${VALID}prefix: 0x1F`, says: "0x1F would be sent as 31: write it in quotes" },
    { content: `${VALID}prefix: .inf`, says: ".inf would be sent as Infinity: write it in quotes" },
    {
      content: `${VALID}prefix: 9223372036854775807`,
      says: "prefix must be string or null, got 9223372036854775807: write it in quotes",
    },
    { content: `${VALID}prefix: &a [*a]`, says: "-: the alias *a contains itself" },
    { content: Uint8Array.of(0xff, 0xfe, 0x00), says: "- is not UTF-8 text" },
  ])("refuses a file with $content, also with --dry-run", async ({ content, says }) => {
    const { stdout, stderr, exitCode } = await runCli(["create", "-f", "-", "--dry-run", "--fake"], {
      stdin: content,
    });
    expect(stderr).toContain(says);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 5 });
  });

  test("shows a stream as one line, and no secret of an operation", async () => {
    const webhook = { executionUrl: "https://hooks.example/hunter2", executionBody: "hunter2" };
    const { stderr } = await runCli(["create", "-f", "-", "--dry-run", "--fake"], {
      stdin: stringify({
        ...parse(await readFile(file, "utf8")),
        operations: [
          { name: "hook", workspaceId: WORKSPACE_ID, operatorConfiguration: { operatorType: "webhook", webhook } },
        ],
      }),
      env: { AIRBYTE_VERSION: "2.0" },
    });
    expect(stderr.match(/syncCatalog.*/g)).toEqual([expect.stringMatching(/^syncCatalog\.streams\[[\w.]+\]$/)]);
    expect(stderr).toContain(`executionUrl: "***"`);
    expect(stderr).not.toContain("hunter2");
  });

  test("reads strings that YAML 1.1 takes for other types, and merge keys", async () => {
    const { stdout, exitCode } = await runCli(["create", "-f", "-", "--dry-run", "--fake", "-o", "json"], {
      stdin: `<<: { namespaceFormat: on }\n${VALID}prefix: 12:30:00\n`,
    });
    expect(JSON.parse(stdout)).toMatchObject({ namespaceFormat: "on", prefix: "12:30:00" });
    expect(exitCode).toBe(0);
  });

  test("warns if the connection is in another workspace", async () => {
    const env = { AIRBYTE_WORKSPACE_ID: "7f3f1b0e-0000-4000-8000-000000000000" };
    const { stderr, exitCode } = await runOn(mock, ["create", "-f", file, "--yes", "--quiet"], { env });
    expect(stderr).toMatch(
      new RegExp(`warning: the connection is in workspace ${WORKSPACE_ID}, that of its source\n$`),
    );
    expect(exitCode).toBe(0);
  });
});

test.each([
  { args: ["update", "Shop to BigQuery"], says: "no changes given" },
  { args: ["update", "Shop to BigQuery", "--set", "colour=red"], says: '--set "colour=red" has an unknown key' },
  { args: ["update", "Shop to BigQuery", "--set", "schedule=often"], says: '"often" is not a schedule' },
  {
    args: ["update", "Shop to BigQuery", "--set", "status=deprecated"],
    says: "is not one of active, inactive\nhint: To delete a connection, use `retire`.",
  },
  { args: ["search", "--schedule", "manual"], says: "the server cannot search for manual schedules" },
  { args: ["search", "--status", "gone"], says: '--status "gone" is not one of active, inactive' },
  { args: ["search", "--status", "deprecated"], says: "Search never finds deleted connections" },
  { args: ["list", "--status", "actve"], says: '--status "actve" is not one of active, inactive, deprecated, locked' },
  ...["name", "prefix", "source", "source-type", "destination", "destination-type"].map((flag) => ({
    args: ["search", `--${flag}`, flag === "prefix" ? " " : ""],
    says: `--${flag} is empty`,
  })),
  ...["name", "source", "destination"].map((flag) => ({
    args: ["list", `--${flag}`, ""],
    says: `--${flag} is empty`,
  })),
  { args: ["list", "--name", "!"], says: "--name is empty" },
  { args: ["pause", "!"], says: "the name of a connection is empty" },
  { args: ["refresh", "Shop to BigQuery", "--select", "!"], says: "--select is empty" },
  { args: ["get", ""], says: "the name of the connection is empty" },
  { args: ["update", " ", "--set", "prefix=raw_"], says: "the name of the connection is empty" },
  { args: ["create", "-f", ""], says: "--file is empty" },
  { args: ["update", "Shop to BigQuery", "--set", "name="], says: "--set name is empty" },
  { args: ["update", "Shop to BigQuery", "--set", "name= "], says: "--set name is empty" },
  { args: ["update", "Shop to BigQuery", "--set", "prefix="], says: "--set prefix is empty" },
  { args: ["update", "Shop to BigQuery", "--set", "namespace=custom:"], says: "--set namespace=custom: is empty" },
  { args: ["search", "--where", "=x"], says: '--where "=x" has no key' },
  { args: ["search", "--where", "database="], says: '--where "database=" has no value' },
  { args: ["search", "--where", "database"], says: '--where "database" has no value' },
])("$args is a usage error, before any request", async ({ args, says }) => {
  const { stderr, exitCode } = await run(...args);
  expect(stderr).toContain(says);
  expect(exitCode).toBe(2);
  expect(mock.calls).toEqual([]);
});

test("mock serve serves the fake on a port until Ctrl-C", async () => {
  let said = "";
  const served = spawnCli(["mock", "serve", "--port", "0"], {
    onStart: async (child) => {
      child.stdout?.on("data", (text: string) => {
        said += text;
      });
      await until(() => /^AIRBYTE_WORKSPACE_ID=.+\n/m.test(said));
      const lines = said.trim().split("\n");
      const env = Object.fromEntries(lines.map((line) => line.split("=") as [string, string]));
      const { stdout } = await runCli(["list", "-o", "json"], { env });
      said += JSON.parse(stdout).length;
      child.kill("SIGINT");
    },
  });
  expect((await served).exitCode).toBe(0);
  expect(said).toMatch(/^AIRBYTE_URL=http:\/\/127\.0\.0\.1:\d+\/api\nAIRBYTE_WORKSPACE_ID=[\da-f-]+\n5$/);
});

test("mock serve refuses an invalid port", async () => {
  const { stdout, stderr, exitCode } = await runCli(["mock", "serve", "--port", "70000"]);
  expect(stderr).toBe('error: --port "70000" is not an integer from 0 to 65535\n');
  expect(stdout).toBe("");
  expect(exitCode).toBe(2);
});

test("mock serve reports a port in use", async () => {
  const { port } = new URL((await serve(mock))["AIRBYTE_URL"] ?? "");
  const { stderr, exitCode } = await runCli(["mock", "serve", "--port", port]);
  expect(stderr).toMatch(/^error: cannot listen on port \d+: .*\nhint: Use --port 0 for any free port\.\n$/);
  expect(exitCode).toBe(2);
});
