import { readFileSync } from "node:fs";
import { ACTIVE_CONNECTION_ID, createMockAirbyte, type MockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";
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

/** A fake 2.x that needs no token. */
const later = () => createMockAirbyte({ version: "2.0", auth: false });
const bothVersions = [
  ["0.36.5", () => createMockAirbyte()],
  ["2.x", later],
] as const;

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
    const printed = await run(() => import("../examples/pitfalls.ts"), createMockAirbyte().fetch);
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
    const printed = await run(() => import("../examples/from-openapi-fetch.ts"), createMockAirbyte().fetch);
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

  test("Airbyte versions: detection, pages and errors of 2.x", async () => {
    const printed = await run(() => import("../examples/versions.ts"), createMockAirbyte({ version: "2.0" }).fetch);
    expect(printed[0]).toEqual(["2.1.0", "2.0", true]);
    const [filtered, sizes] = [1, 3].map((width) => printed.slice(1, -1).filter(({ length }) => length === width));
    expect(filtered).toContainEqual(["Shop to BigQuery"]);
    expect(sizes?.length).toBeGreaterThan(2);
    expect(sizes?.[0]).toEqual([2, "of", expect.any(Number)]);
    expect(sizes?.reduce((sum, [size]) => sum + Number(size), 0)).toBe(sizes?.[0]?.[2]);
    expect(printed.at(-1)).toEqual(["NotFoundError", 404, expect.stringMatching(/^[0-9a-f-]{36}$/), ""]);
  });

  test.each(bothVersions)("Airbyte versions: the program for every version, on %s", async (_version, start) => {
    const mock = start();
    const printed = await run(() => import("../examples/either-version.ts"), mock.fetch);
    expect(printed.length).toBeGreaterThan(4);
    expect(printed).toContainEqual(["Stripe to Snowflake", "failed"]);
    const paused = mock.state.connections.find(({ connectionId }) => connectionId === ACTIVE_CONNECTION_ID);
    expect(paused).toMatchObject({ status: "inactive", prefix: "shop_" });
  });

  test.each(bothVersions)("bulk changes, with a write that fails, on %s", async (_version, start) => {
    const mock = start();
    mock.faults.next("connections/update", { status: 500 });
    const printed = await run(() => import("../examples/bulk-changes.ts"), mock.fetch);
    const [first, second] = printed.filter(([line]) => typeof line === "object");
    expect(first?.[0]).toMatchObject({ failed: 0, unknown: 1, skipped: 0 });
    expect(second?.[0]).toMatchObject({ failed: 0, unknown: 0, skipped: 0 });
    expect(printed).toContainEqual([expect.stringMatching(/^.+: unknown: webBackendUpdateConnection answered 500/)]);
    const active = mock.state.connections.filter(
      ({ status, name }) => status === "active" && !name.startsWith("Sample data"),
    );
    // In the other workspace.
    expect(active.map(({ name }) => name)).toEqual(["Sandbox to files"]);
  });

  test.each(bothVersions)("from Terraform or octavia-cli, on %s", async (_version, start) => {
    const mock = start();
    const printed = await run(() => import("../examples/from-terraform-or-octavia.ts"), mock.fetch);
    expect(printed[0]).toEqual(['public.users: field "country" is new']);
    expect(printed.at(-1)).toEqual(["cleared: nothing"]);
    expect(mock.resets).toEqual([]);
  });

  test.each([
    ["0.36.5", createMockAirbyte(), ["changed", "declined: public.legacy_events"]],
    ["2.x", later(), ["unchanged", "declined: public.users"]],
  ])("schema changes, on %s", async (_version, mock, additive) => {
    try {
      const printed = await run(() => import("../examples/schema-changes.ts"), mock.fetch);
      expect(printed).toContainEqual(["public.legacy_events: the stream no longer exists (breaking)"]);
      expect(printed).toContainEqual(["a refresh in the web app drops public.legacy_events"]);
      for (const line of additive) expect(printed).toContainEqual([line]);
      expect(printed.slice(-3)).toEqual([
        ["changed", 0],
        ["users", "fieldRetyped", "id", 'field "id" changes from integer to string'],
        ["users", "fieldRemoved", "email", 'field "email" no longer exists'],
      ]);
      expect(process.exitCode).toBe(1);
      expect(mock.resets).toEqual([]);
    } finally {
      process.exitCode = undefined;
    }
  });

  test("selection of streams", async () => {
    const mock = later();
    expect(await run(() => import("../examples/select-streams.ts"), mock.fetch)).toEqual([
      ["changed", []],
      ["countries", "cursorMissing", "an incremental sync needs a cursor field: set config.cursorField"],
      ["countries", "syncModeUnsupported", "the source does not support incremental: use one of full_refresh"],
    ]);
  });

  test.each([
    ["0.36.5", createMockAirbyte(), []],
    ["2.x", later(), [[[{ name: "Purchases" }]], [[{ name: "Purchases" }]]]],
  ])("changes, conflicts and resets of connections, on %s", async (_version, mock, resets) => {
    const printed = await run(() => import("../examples/change-connections.ts"), mock.fetch);
    expect(printed[0]).toEqual(["changed"]);
    expect(printed).toContainEqual(["+", 'name: "Shop to BigQuery, paused"']);
    expect(printed).toContainEqual(["+", 'syncCatalog.streams[public.users].config.cursorField.0: "id"']);
    expect(printed).toContainEqual(["prefix: theirs theirs_, mine mine_"]);
    expect(printed.slice(printed.findIndex(([line]) => String(line).startsWith("prefix: theirs")) + 1)).toEqual(resets);
    const stored = mock.state.connections.find(({ connectionId }) => connectionId === ACTIVE_CONNECTION_ID);
    expect(stored).toMatchObject({ status: "inactive", prefix: "v2_theirs_" });
  });

  test.each(bothVersions)("ensure connections, on %s", async (_version, start) => {
    const mock = start();
    const printed = await run(() => import("../examples/ensure-connections.ts"), mock.fetch);
    const candidate = [expect.any(String), "active"];
    expect(printed).toEqual([["created", "updated", "unchanged"], ["updated", "Payments"], candidate, candidate]);
  });

  test.each(bothVersions)("a dry run, on %s", async (_version, start) => {
    const mock = start();
    const printed = await run(() => import("../examples/dry-run.ts"), mock.fetch);
    expect(printed.slice(0, 3)).toEqual([
      ["Shop to BigQuery: changed"],
      ["-", 'status: "active"'],
      ["+", 'status: "inactive"'],
    ]);
    expect(printed).toContainEqual(["Stripe to BigQuery: created"]);
    expect(printed.at(-1)).toEqual(["webBackendCreateConnection", expect.any(Number)]);
    expect(mock.calls.filter(({ operation }) => /Update|Create/.test(operation ?? ""))).toEqual([]);
  });

  test.each(bothVersions)("health of connections, on %s", async (_version, start) => {
    const mock = start();
    const printed = await run(() => import("../examples/health.ts"), mock.fetch);
    expect(printed).toContainEqual([
      expect.stringMatching(/^Stripe to Snowflake: failing: the latest sync \(.+\) failed$/),
    ]);
    expect(printed).toContainEqual(["Sample data to BigQuery: neverSynced: it has never synced"]);
    expect(printed.flat().join()).not.toContain("Sample data to files");
  });

  test("authentication of 2.x", async () => {
    const printed = await run(() => import("../examples/auth-2.x.ts"), createMockAirbyte({ version: "2.0" }).fetch);
    expect(printed).toEqual([[true, "2.1.0"]]);
  });

  test("testing with a fake 2.x", async () => {
    const noFetch = () => Promise.reject(new Error("the fakes have a fetch of their own"));
    const [[listed, calls] = [], failed] = await run(() => import("../examples/testing-2.x.ts"), noFetch);
    expect(listed).toBeGreaterThan(4);
    expect(calls).toBeGreaterThan(3);
    expect(failed).toEqual([true]);
  });

  test("schedules and catalogs on 2.x", async () => {
    const mock = later();
    const printed = await run(() => import("../examples/update-2.x.ts"), mock.fetch);
    expect(printed).toEqual([["manual", expect.stringContaining("order-items")]]);
    expect(mock.resets).toEqual([]);
  });

  test("move to 2.x: both programs print the same, except for the error", async () => {
    const earlier = createMockAirbyte();
    const later = createMockAirbyte({ version: "2.0" });
    const before = await run(() => import("../examples/move-to-2.x/before.ts"), earlier.fetch);
    const after = await run(() => import("../examples/move-to-2.x/after.ts"), later.fetch);
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
    expect(before.at(-1)).toEqual([expect.stringContaining("Could not find")]);
    expect(after.at(-1)).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  });
});
