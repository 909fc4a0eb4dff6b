import { createMockCore, generateState, type MockCore, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";
import { afterEach, describe, expect, test } from "vitest";
import { intercept } from "./intercept.ts";
import { type Run, runDemo } from "./run-demo.ts";

const WARNING = "there may be more: Airbyte 1.8 and later list 20 connections at most; others are found by id\n";

let server: MockServer;

afterEach(() => server.close());

interface Server {
  /** How many connections it lists. */
  readonly listed: number;
  readonly withCatalogs?: boolean;
  readonly prepare?: (mock: MockCore) => void;
}

/** Runs the demo on a server that lists connections without their catalogs, as servers after 0.40.9 do, or with. */
async function run(args: string[], { listed, withCatalogs = false, prepare }: Server) {
  const mock = createMockCore({ state: generateState({ connections: 50, streamsPerConnection: 1 }) });
  prepare?.(mock);
  server = await listen({
    mock: intercept(mock, async (path, answer) => {
      const response = await answer();
      if (path !== "connections/list") return response;
      const { connections } = (await response.json()) as { connections: { syncCatalog?: object }[] };
      const items = connections.slice(0, listed).map(({ syncCatalog, ...item }) => ({
        ...item,
        ...(withCatalogs && { syncCatalog }),
      }));
      return Response.json({ connections: items });
    }),
  });
  return runDemo(args, { env: { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID } });
}

function warnings({ stderr }: Run): boolean {
  return stderr.includes(WARNING);
}

describe("on a server that answers with a page of the list and does not say so", () => {
  test("list says that there may be more connections", async () => {
    const { stdout, stderr, exitCode } = await run(["list", "--output", "ids"], { listed: 20 });
    expect(stdout.trim().split("\n")).toHaveLength(20);
    expect(stderr).toBe(`20 of 20 connections\n${WARNING}`);
    expect(exitCode).toBe(0);
  });

  test("so does what looks for a name", async () => {
    const { stderr, exitCode } = await run(["get", "No such name"], { listed: 20 });
    expect(stderr).toContain(WARNING);
    expect(exitCode).toBe(4);
  });

  test("a connection beyond the page is paused by its id", async () => {
    const { connections } = generateState({ connections: 50, streamsPerConnection: 1 });
    const beyond = connections.filter(({ status }) => status === "active").at(-1);
    const id = beyond?.connectionId.toUpperCase() ?? "";
    const done = await run(["pause", id, "--yes", "-o", "json"], { listed: 20 });
    expect(JSON.parse(done.stdout)).toMatchObject([{ connectionId: beyond?.connectionId, outcome: "changed" }]);
    expect(done.exitCode).toBe(0);
  });

  test("one that cannot be read does not stop the others", async () => {
    const prepare = ({ faults }: MockCore) => faults.next("connections/get", { status: 403 });
    const done = await run(["pause", "*", "--yes", "-o", "json", "--concurrency", "1"], { listed: 5, prepare });
    const outcomes = (JSON.parse(done.stdout) as { outcome: string }[]).map(({ outcome }) => outcome);
    expect(outcomes[0]).toBe("failed");
    expect(outcomes.slice(1)).toContain("changed");
    expect(done.exitCode).toBe(8);
  });

  test.each([{ listed: 19 }, { listed: 21 }, { listed: 20, withCatalogs: true }])(
    "and not of an answer that is whole: %j",
    async (answer) => {
      const done = await run(["list"], answer);
      expect(done.exitCode).toBe(0);
      expect(warnings(done)).toBe(false);
    },
  );
});

describe("a server that fails with every update that holds a schedule, as 2.x does: the hint says why, and what to do", () => {
  const HINT =
    /Airbyte 2\.x fails so with every update that holds a schedule.*: change it in Airbyte's web app, or from code/;

  test.each([
    { args: ["update", "Shop to BigQuery", "--set", "schedule=6h", "--yes"], exitCode: 9 },
    { args: ["pause", "Shop to BigQuery", "--yes", "-o", "json"], exitCode: 8 },
  ])("$args", async ({ args, exitCode }) => {
    const errorId = "8f5c1f0e-0000-4000-8000-000000000000";
    server = await listen({
      mock: intercept(createMockCore(), async (path, answer) =>
        path === "connections/update" ? Response.json({ errorId }, { status: 500 }) : answer(),
      ),
    });
    const failed = await runDemo(args, { env: { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID } });
    const [hint] = /^hint: .*/m.exec(failed.stderr) ?? [JSON.parse(failed.stdout)[0].error];
    expect(hint).toMatch(HINT);
    expect(failed.stderr).not.toMatch(/^hint: .*\n./m);
    expect(failed.exitCode).toBe(exitCode);
  });

  test("and not of one that fails for a reason of its own", async () => {
    server = await listen();
    server.mock.faults.next("connections/update", { status: 500 });
    const failed = await runDemo(["update", "Shop to BigQuery", "--set", "schedule=6h", "--yes"], {
      env: { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID },
    });
    expect(failed.stderr).toContain("hint: It is not known whether the server did it");
    expect(failed.stderr).not.toMatch(HINT);
    expect(failed.exitCode).toBe(9);
  });
});
