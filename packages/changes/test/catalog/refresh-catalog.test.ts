import {
  DestructiveChangeError,
  DiscoveryFailedError,
  InvalidCatalogError,
  modify,
  type RefreshOptions,
  refreshCatalog,
} from "@airbyte-web-backend/changes";
import {
  FAILING_CONNECTION_ID as FAILING_ID,
  INACTIVE_CONNECTION_ID as INACTIVE_ID,
  NIGHTLY_CONNECTION_ID as NIGHTLY_ID,
  RUNNING_CONNECTION_ID as RUNNING_ID,
  type Stream,
} from "@airbyte-web-backend/mock/core";
import { describe, expect, test } from "vitest";
import { createAirbyte, createFake, type Fake, start, storedIn, VERSIONS, writesOf } from "../fakes.ts";
import { CONNECTION_ID, selected, withFields, worldOf } from "./worlds.ts";

const integer = { type: "integer" };
const string = { type: "string" };

/** The names of the stored streams, each with the names of its fields. */
function storedFields(mock: Fake, connectionId: string): Record<string, string[]> {
  return Object.fromEntries(
    storedIn(mock, connectionId).syncCatalog.streams.map(({ stream: { name, jsonSchema } }) => [
      name,
      Object.keys(Object(jsonSchema?.["properties"])),
    ]),
  );
}

const names = (streams: readonly { name: string }[]) => streams.map(({ name }) => name);

describe.each(VERSIONS)("refreshCatalog() on %s", (version) => {
  const world = (...args: Parameters<typeof worldOf>) => createFake(version, { state: worldOf(...args) });
  const refresh = (mock: Fake, options: Partial<RefreshOptions> = {}, connectionId = CONNECTION_ID) =>
    refreshCatalog(createAirbyte(version, mock), connectionId, { accept: "all", ...options });

  test("takes new fields of selected streams, and keeps new streams unselected", async () => {
    const mock = createFake(version);
    const { outcome, accepted, held, refreshes } = await refresh(mock, { accept: "additive" }, RUNNING_ID);
    expect({ outcome, held }).toEqual({ outcome: "changed", held: [] });
    expect(names(accepted)).toContain("invoices");
    expect(refreshes).toEqual(version === "2.0" ? [{ namespace: "public", name: "users" }] : []);
    expect(names(storedIn(mock, RUNNING_ID).syncCatalog.streams.map(({ stream }) => stream))).toEqual([
      "users",
      "countries",
    ]);
    expect(storedFields(mock, RUNNING_ID)["users"]).toContain("country");
  });

  test("writes nothing the second time", async () => {
    const mock = createFake(version);
    await refresh(mock, {}, RUNNING_ID);
    const { outcome } = await refresh(mock, {}, RUNNING_ID);
    expect(outcome).toBe("unchanged");
    expect(writesOf(mock)).toHaveLength(1);
  });

  test("writes nothing if nothing differs", async () => {
    const mock = createFake(version);
    const result = await refresh(mock, {}, INACTIVE_ID);
    expect(result).toMatchObject({ outcome: "unchanged", changes: [], declined: [] });
    expect(writesOf(mock)).toEqual([]);
  });

  test("keeps the settings of streams", async () => {
    const settings = {
      syncMode: "incremental",
      cursorField: ["id"],
      destinationSyncMode: "append_dedup",
      primaryKey: [["id"]],
    } as const;
    const users = selected("users", { id: integer }, { ...settings, cursorField: ["id"], primaryKey: [["id"]] });
    const mock = world([users], [withFields(users, { id: integer, email: string })], true);
    await refresh(mock);
    expect(storedIn(mock, CONNECTION_ID).syncCatalog.streams[0]?.config).toMatchObject(settings);
    expect(storedFields(mock, CONNECTION_ID)).toEqual({ users: ["id", "email"] });
  });

  test.each<[string, RefreshOptions["select"], string[]]>([
    ["all new streams", true, ["users", "orders", "audit"]],
    ["those of a pattern", ["o*"], ["users", "orders"]],
    ["none", undefined, ["users"]],
  ])("selects %s", async (_, select, expected) => {
    const discovered = ["users", "orders", "audit"].map((name) => selected(name).stream);
    const mock = world([selected("users")], discovered);
    const result = await refresh(mock, { select });
    expect(Object.keys(storedFields(mock, CONNECTION_ID)).sort()).toEqual(expected.sort());
    expect(result).toMatchObject({ resets: [], refreshes: [] });
    expect(mock.resets).toEqual([]);
  });

  test("accepts by function", async () => {
    const [users, orders] = [selected("users"), selected("orders")];
    const mock = world([users], [users.stream, orders.stream]);
    const { accepted, declined } = await refresh(mock, { accept: ({ kind }) => kind !== "added", select: true });
    expect({ accepted, declined: names(declined) }).toEqual({ accepted: [], declined: ["orders"] });
    expect(writesOf(mock)).toEqual([]);
  });

  test.each<[string, Stream[], string]>([
    ["a removed field", [withFields(selected("users"), {})], "fieldRemoved"],
    ["a retyped field", [withFields(selected("users"), { id: string })], "fieldRetyped"],
    ["a removed stream", [], "streamRemoved"],
    ["a lost mode", [{ ...selected("users").stream, supportedSyncModes: ["incremental"] }], "syncModeLost"],
  ])('"additive" declines %s', async (_, discovered, kind) => {
    const mock = world([selected("users")], discovered);
    const { outcome, declined } = await refresh(mock, { accept: "additive" });
    expect(outcome).toBe("unchanged");
    expect(declined).toMatchObject([{ name: "users", changes: [{ kind }] }]);
    expect(writesOf(mock)).toEqual([]);
  });

  test("throws if an accepted stream would have no cursor", async () => {
    const users = selected("users", { id: integer, at: string }, { syncMode: "incremental", cursorField: ["at"] });
    const mock = world([users], [withFields(users, { id: integer })]);
    const error = await refresh(mock).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidCatalogError);
    expect(error).toMatchObject({ problems: [{ name: "users", kind: "cursorUnknown" }] });
    expect(storedFields(mock, CONNECTION_ID)).toEqual({ users: ["id", "at"] });
  });

  test("does not throw for a problem that the stored stream has too", async () => {
    const users = selected("users", { id: integer }, { destinationSyncMode: "append_dedup" });
    const mock = world([users], [withFields(users, { id: integer, email: string })], true);
    expect(await refresh(mock)).toMatchObject({ outcome: "changed" });
  });

  test("throws if the discover job failed", async () => {
    await expect(refresh(createFake(version), {}, FAILING_ID)).rejects.toBeInstanceOf(DiscoveryFailedError);
  });

  test("keeps what another program changes while the server discovers", async () => {
    const { mock, airbyte } = start(version);
    const deselect: Parameters<typeof modify>[2] = ({ syncCatalog }) => {
      for (const { stream, config } of syncCatalog.streams) if (stream.name === "countries") config.selected = false;
    };
    const slow = airbyte.with({
      fetch: async (url, init) => {
        const response = await mock.fetch(url, init);
        const { withRefreshedCatalog } = Object(mock.calls.at(-1)?.body);
        if (withRefreshedCatalog) await modify(airbyte, RUNNING_ID, deselect, { allowReset: RUNNING_ID });
        return response;
      },
    });
    await refreshCatalog(slow, RUNNING_ID, { accept: "all" });
    expect(storedFields(mock, RUNNING_ID)).toEqual({ users: expect.arrayContaining(["country"]) });
  });
});

describe("refreshCatalog() on 0.36.5", () => {
  const users = selected("users", { id: integer });
  const orders = selected("orders", { id: integer, old: string });
  const discovered = [withFields(users, { id: integer, email: string }), withFields(orders, { id: integer })];

  test("writes accepted streams, and keeps declined ones as they are stored", async () => {
    const mock = createFake("0.36.5", { state: worldOf([users, orders], discovered) });
    const result = await refreshCatalog(createAirbyte("0.36.5", mock), CONNECTION_ID, { accept: "additive" });
    expect(names(result.accepted)).toEqual(["users"]);
    expect(names(result.declined)).toEqual(["orders"]);
    expect(storedFields(mock, CONNECTION_ID)).toEqual({ users: ["id", "email"], orders: ["id", "old"] });
    expect(mock.resets).toEqual([]);
  });

  test("clears all streams with reset: true, if allowReset names the connection", async () => {
    const { mock, airbyte } = start("0.36.5", { state: worldOf([users, orders], discovered) });
    const options = { accept: "all", reset: true } as const;
    await expect(refreshCatalog(airbyte, CONNECTION_ID, options)).rejects.toBeInstanceOf(DestructiveChangeError);
    expect(mock.resets).toEqual([]);
    const { resets } = await refreshCatalog(airbyte, CONNECTION_ID, { ...options, allowReset: CONNECTION_ID });
    expect(names(resets)).toEqual(["users", "orders"]);
    expect(mock.resets).toMatchObject([{ connectionId: CONNECTION_ID, kind: "reset" }]);
  });
});

describe("refreshCatalog() on 2.0", () => {
  const users = selected("users", { id: integer });
  const orders = selected("orders", { id: integer, old: string });
  const discovered = [withFields(users, { id: integer, email: string }), withFields(orders, { id: integer })];
  const world = (keepsData = false) => createFake("2.0", { state: worldOf([users, orders], discovered, keepsData) });
  const refresh = (mock: Fake, options: RefreshOptions, connectionId = CONNECTION_ID) =>
    refreshCatalog(createAirbyte("2.0", mock), connectionId, options);

  test("holds all streams if a selected one is declined", async () => {
    const mock = world();
    const result = await refresh(mock, { accept: "additive" });
    expect(result.outcome).toBe("unchanged");
    expect([result.accepted, result.declined, result.held].map(names)).toEqual([[], ["users", "orders"], ["users"]]);
    expect(writesOf(mock)).toEqual([]);
  });

  test("throws if the destination would be cleared, unless allowReset names the connection", async () => {
    const mock = world();
    const error = await refresh(mock, { accept: "all" }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DestructiveChangeError);
    expect(error).toMatchObject({ streams: [{ name: "users" }, { name: "orders" }] });
    const { resets } = await refresh(mock, { accept: "all", allowReset: CONNECTION_ID });
    expect(names(resets)).toEqual(["users", "orders"]);
    expect(mock.resets).toMatchObject([{ kind: "reset", streams: [{ name: "users" }, { name: "orders" }] }]);
  });

  test("keeps the data with reset: false", async () => {
    const mock = world();
    expect(await refresh(mock, { accept: "all", reset: false })).toMatchObject({ outcome: "changed", resets: [] });
    expect(storedFields(mock, CONNECTION_ID)).toEqual({ users: ["id", "email"], orders: ["id"] });
    expect(mock.resets).toEqual([]);
  });

  test("refreshes the streams if the destination can", async () => {
    const mock = world(true);
    const { resets, refreshes } = await refresh(mock, { accept: "all" });
    expect([resets, refreshes].map(names)).toEqual([[], ["users", "orders"]]);
    expect(mock.resets).toMatchObject([{ kind: "refresh" }]);
  });

  test("names the discovered catalog, so that the schema change is settled", async () => {
    const mock = world(true);
    const { connection } = await refresh(mock, { accept: "all" });
    expect(connection).toMatchObject({ schemaChange: "no_change" });
    const { streams } = connection.syncCatalog;
    expect(names(streams.map(({ stream }) => stream))).toEqual(["users", "orders"]);
  });

  test("names the discovered catalog also if only streams differ that are not selected", async () => {
    const mock = createFake("2.0", { state: worldOf([users], [users.stream, orders.stream]) });
    const { outcome, connection, changes } = await refresh(mock, { accept: "additive" });
    expect(outcome).toBe("changed");
    expect(changes.map(({ path }) => path)).toEqual(["sourceCatalogId"]);
    expect(connection.syncCatalog.streams.map(({ config }) => config.selected)).toEqual([true, false]);
    expect(mock.resets).toEqual([]);
  });

  test("activates a connection that the server deactivated, if all changes are accepted", async () => {
    const mock = createFake("2.0");
    const { connections } = createAirbyte("2.0", mock);
    const accept = "all";
    // Its cursor is gone: a full refresh does not need it.
    await modify(createAirbyte("2.0", mock), NIGHTLY_ID, ({ syncCatalog }) => {
      for (const { config } of syncCatalog.streams)
        Object.assign(config, { syncMode: "full_refresh", cursorField: [] });
    });
    storedIn(mock, NIGHTLY_ID).later = { ...storedIn(mock, NIGHTLY_ID).later, nonBreakingChangesPreference: "disable" };
    const { connection } = await refresh(mock, { accept }, NIGHTLY_ID);
    expect(connection.status).toBe("active");
    expect((await connections.get({ connectionId: NIGHTLY_ID })).status).toBe("active");
  });

  test("leaves a connection inactive that the server deactivated, if a change is declined", async () => {
    const mock = createFake("2.0");
    const { connection, declined, deactivated } = await refresh(mock, { accept: "additive" }, NIGHTLY_ID);
    expect({ status: connection.status, deactivated }).toEqual({ status: "inactive", deactivated: true });
    expect(names(declined)).toContain("order-items");
  });

  test("activates a connection that the server deactivated, if only a new stream is declined", async () => {
    const mock = createFake("2.0", { state: worldOf([users], [users.stream, orders.stream]) });
    storedIn(mock, CONNECTION_ID).later = { nonBreakingChangesPreference: "disable" };
    const { deactivated } = await refresh(mock, { accept: () => false });
    expect({ status: storedIn(mock, CONNECTION_ID).status, deactivated }).toEqual({
      status: "active",
      deactivated: false,
    });
  });

  test.each<[what: string, accept: (stop: AbortController) => RefreshOptions["accept"]]>([
    ["a refused change", () => "all"],
    ["an error of accept", () => () => expect.fail("mine")],
    ["an abort", (stop) => () => stop.abort() === undefined],
  ])("activates a connection that the server deactivated, after %s", async (_, accept) => {
    const mock = createFake("2.0");
    const stop = new AbortController();
    await expect(refresh(mock, { accept: accept(stop), signal: stop.signal }, NIGHTLY_ID)).rejects.toThrow();
    expect(storedIn(mock, NIGHTLY_ID).status).toBe("active");
    expect(await refresh(mock, { accept: "additive" }, NIGHTLY_ID)).toMatchObject({ deactivated: true });
  });

  test("writes a part of the streams of a connection without a discovered catalog", async () => {
    const state = worldOf([users, orders], discovered, true);
    for (const connection of state.connections ?? []) connection.sourceCatalogId = null;
    const mock = createFake("2.0", { state });
    const { accepted, declined } = await refresh(mock, { accept: "additive" });
    expect([accepted, declined].map(names)).toEqual([["users"], ["orders"]]);
    expect(storedFields(mock, CONNECTION_ID)).toEqual({ users: ["id", "email"], orders: ["id", "old"] });
    expect(mock.resets).toMatchObject([{ kind: "refresh", streams: [{ name: "users" }] }]);
  });
});
