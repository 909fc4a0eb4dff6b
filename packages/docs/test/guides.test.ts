import { readFileSync } from "node:fs";
import { createMockAirbyte, type MockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { describe, expect, test, vi } from "vitest";
import { fromOctavia } from "../examples/from-octavia.ts";
import { ROOT } from "../src/pages.ts";

/** Runs a program with a global fetch, and returns its output, including warnings and errors. */
async function run(load: () => Promise<unknown>, fetch: MockAirbyte["fetch"]): Promise<unknown[][]> {
  vi.resetModules();
  vi.stubGlobal("fetch", fetch);
  const printed: unknown[][] = [];
  const print = (...line: unknown[]): void => void printed.push(line);
  const spies = (["log", "warn", "error"] as const).map((name) => vi.spyOn(console, name).mockImplementation(print));
  try {
    await load();
    return printed;
  } finally {
    vi.unstubAllGlobals();
    for (const spy of spies) spy.mockRestore();
  }
}

describe("examples of the guides", () => {
  test.each([
    ["basicAuth", 0, { basic: { username: "airbyte", password: "password" } }],
    ["clientCredentialsAuth", 2, { clientCredentials: { clientId: "my-application", clientSecret: "its-secret" } }],
  ] as const)("authentication with %s", async (_name, place, auth) => {
    const printed = await run(() => import("../examples/auth.ts"), createMockAirbyte({ auth }).fetch);
    expect(printed[place]).toEqual([true]);
    expect(printed.flat().filter((line) => line === true)).toHaveLength(1);
  });

  test("authentication with a bearer token, and with a signature for a proxy", async () => {
    const mock = createMockAirbyte();
    const seen: string[][] = [];
    await run(
      () => import("../examples/auth.ts"),
      (url, init) => {
        const headers = new Headers(init?.headers);
        seen.push(["authorization", "x-signature", "x-team"].map((name) => headers.get(name) ?? ""));
        return mock.fetch(url, init);
      },
    );
    expect(seen).toContainEqual(["Bearer a-token", "", ""]);
    expect(seen).toContainEqual(["", "d2ViQmFj", "data"]);
  });

  test("errors", async () => {
    expect(await run(() => import("../../client/examples/errors.ts"), createMockAirbyte().fetch)).toEqual([
      [404, expect.stringMatching(/^webBackendGetConnection answered 404: Could not find/)],
    ]);
  });

  test("pitfalls of search, update and a refreshed catalog", async () => {
    const printed = await run(() => import("../examples/traps.ts"), createMockAirbyte().fetch);
    expect(printed).toEqual([[true, true], ["raw_", true], [expect.any(Number)]]);
  });

  test("a lost response to create makes one connection", async () => {
    const mock = createMockAirbyte();
    const before = mock.state.connections.length;
    mock.faults.next("connections/create", { cutBody: true });
    expect(await run(() => import("../examples/unknown-outcome.ts"), mock.fetch)).toEqual([["Nightly"]]);
    expect(mock.state.connections).toHaveLength(before + 1);
  });

  test("testing", async () => {
    const printed = await run(() => import("../examples/testing.ts"), createMockAirbyte().fetch);
    expect(printed).toEqual([["again in 3600000 ms"], [["Orders"], 2]]);
  });

  test("streaming to the end, to the first match, and until the response breaks off", async () => {
    const mock = createMockAirbyte();
    const body = JSON.stringify({ workspaceId: WORKSPACE_ID });
    const headers = { "content-type": "application/json" };
    const url = "http://localhost:8000/api/v1/web_backend/connections/list_all";
    const { connections } = await (await mock.fetch(url, { method: "POST", headers, body })).json();
    let calls = 0;
    const fetch: MockAirbyte["fetch"] = (url, init) => {
      calls++;
      if (calls === 3) mock.faults.next("connections/list", { cutBody: true });
      return mock.fetch(url, init);
    };
    expect(await run(() => import("../examples/streaming.ts"), fetch)).toEqual([
      [connections.flatMap(({ syncCatalog }: WebBackendConnectionRead) => syncCatalog.streams).length],
      ["Stripe to Snowflake"],
      [expect.stringMatching(/^broke off after [1-4] connections$/)],
    ]);
  });

  test("validation of a response and of a file", async () => {
    const mock = createMockAirbyte();
    mock.respond(
      "connections/get",
      (_body, next) => ({ ...next(), isSyncing: "no", latestSyncJobStatus: "queued" }) as never,
    );
    expect(await run(() => import("../examples/validation.ts"), mock.fetch)).toEqual([
      ["webBackendGetConnection: /isSyncing should be boolean, is string"],
      ["Shop to BigQuery"],
      [["/isSyncing"]],
      ["/connectionId should be a uuid"],
      ['/status should be "active" or "inactive" or "deprecated"'],
      ["something new"],
    ]);
  });

  test("logging", async () => {
    const printed = await run(() => import("../examples/logging.ts"), createMockAirbyte().fetch);
    const [first, second, ...others] = printed;
    expect([first, second]).toEqual([
      ["webBackendListConnectionsForWorkspace #1 -> http://localhost:8000/api/v1/web_backend/connections/list"],
      [expect.stringMatching(/^webBackendListConnectionsForWorkspace #1 <- 200 in \d+ ms$/)],
    ]);
    // The client's own hooks are called before those of with(), for the same calls.
    expect(others.filter(([line]) => !/^\w+ (#1|after)/.test(String(line)))).toEqual([
      ["NotFoundError", "webBackendGetConnection", 1, ""],
      [["webBackendGetWorkspaceState begins", "ends"]],
      [["webBackendGetWorkspaceState 1", "webBackendGetConnection 1"]],
    ]);
  });

  test("migration from openapi-fetch returns the same data", async () => {
    const printed = await run(() => import("../examples/moving.ts"), createMockAirbyte().fetch);
    expect(printed).toEqual([["Shop to BigQuery"], ["Shop to BigQuery"], [true]]);
  });

  test("migration from octavia: the fake accepts the converted YAML completely", async () => {
    const mock = createMockAirbyte();
    const [connection] = mock.state.connections;
    const yaml = readFileSync(`${ROOT}packages/docs/examples/orders.octavia.yaml`, "utf8");
    const ids = { sourceId: connection?.sourceId ?? "", destinationId: connection?.destinationId ?? "" };
    const response = await mock.fetch("http://localhost:8000/api/v1/web_backend/connections/create", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(fromOctavia(yaml, ids)),
    });
    expect(await response.json()).toMatchObject({
      ...ids,
      status: "inactive",
      namespaceDefinition: "destination",
      prefix: "raw_",
      schedule: { timeUnit: "hours", units: 6 },
      resourceRequirements: { cpu_limit: "1" },
      syncCatalog: {
        streams: [
          {
            stream: { name: "orders", jsonSchema: { properties: { updated_at: { type: "string" } } } },
            config: { syncMode: "incremental", cursorField: ["updated_at"], primaryKey: [["id"]] },
          },
        ],
      },
    });
  });

  test("Airbyte 1.8: pagination, and an update without a schedule", async () => {
    const mock = createMockAirbyte();
    const sent: Record<string, unknown>[] = [];
    /** Paginates lists and records updates, like Airbyte 1.8. */
    const later: MockAirbyte["fetch"] = async (url, init) => {
      const { cursor, pageSize, ...body } = JSON.parse(await new Response(init?.body).text());
      const path = String(url).split("/").at(-1);
      if (path === "update") {
        sent.push(body);
        return Response.json({});
      }
      const response = await mock.fetch(url, { ...init, body: JSON.stringify(body) });
      if (path !== "list") return response;
      const { connections } = (await response.json()) as { connections: { connectionId: string }[] };
      const start = connections.findIndex(({ connectionId }) => connectionId === cursor) + 1;
      return Response.json({ connections: connections.slice(start, start + pageSize) });
    };
    const [[names]] = (await run(() => import("../examples/later-versions.ts"), later)) as [[string[]]];
    expect(names).toHaveLength(5);
    expect(new Set(names).size).toBe(5);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ status: "inactive", syncCatalog: { streams: expect.any(Array) } });
    expect(sent[0]).not.toHaveProperty("schedule");
  });
});
