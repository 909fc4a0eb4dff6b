import { takeDiscovered, UnknownStreamError } from "@airbyte-web-backend/changes";
import { describe, expect, test } from "vitest";
import { catalog, entry, schema } from "./streams.ts";

const two = schema({ id: { type: "integer" }, email: { type: "string" } });

describe("takeDiscovered()", () => {
  test("has the discovered streams in their order, with the settings of the catalog", () => {
    const settings = { syncMode: "incremental", cursorField: ["id"], destinationSyncMode: "overwrite" };
    const next = takeDiscovered(
      catalog(entry({}, settings)),
      catalog(entry({ name: "orders" }), entry({ jsonSchema: two })),
    );
    expect(next.streams).toMatchObject([
      { stream: { name: "orders" } },
      { stream: { name: "users", jsonSchema: two }, config: settings },
    ]);
  });

  test.each([
    ["none", undefined, [true, false, false]],
    ["none with false", false, [true, false, false]],
    ["all", true, [true, true, true]],
    ["those of a pattern", "shop.*", [true, false, true]],
  ])("selects new streams: %s", (_, select, expected) => {
    const discovered = catalog(entry(), entry({ name: "new" }), entry({ name: "new", namespace: "shop" }));
    const { streams } = takeDiscovered(catalog(entry()), discovered, select);
    expect(streams.map(({ config }) => config.selected)).toEqual(expected);
  });

  test("a pattern may match a known stream only, but not none", () => {
    expect(takeDiscovered(catalog(entry()), catalog(entry()), "users").streams).toHaveLength(1);
    expect(() => takeDiscovered(catalog(entry()), catalog(entry()), "user")).toThrow(UnknownStreamError);
  });

  test("keeps a stream deselected, and its unknown settings", () => {
    const stored = entry({}, { selected: false, newest: 1 } as never);
    expect(takeDiscovered(catalog(stored), catalog(entry())).streams[0]?.config).toMatchObject({
      selected: false,
      newest: 1,
    });
  });

  test("replaces a sync mode that the source no longer supports", () => {
    const discovered = entry({ supportedSyncModes: ["full_refresh"] });
    const { streams } = takeDiscovered(catalog(entry({}, { syncMode: "incremental" })), catalog(discovered));
    expect(streams[0]?.config.syncMode).toBe("full_refresh");
  });

  test("replaces an unset cursor, and a key that the source defines otherwise", () => {
    const discovered = entry({ sourceDefinedPrimaryKey: [["email"]] }, { cursorField: ["email"] });
    const { streams } = takeDiscovered(
      catalog(entry({}, { cursorField: [], primaryKey: [["id"]] })),
      catalog(discovered),
    );
    expect(streams[0]?.config).toMatchObject({ cursorField: ["email"], primaryKey: [["email"]] });
  });

  test("takes the selected fields of the server, which knows the new ones", () => {
    const selected = (...names: string[]) => ({
      fieldSelectionEnabled: true,
      selectedFields: names.map((name) => ({ fieldPath: [name] })),
    });
    const discovered = entry({ jsonSchema: two }, selected("id", "email"));
    const { streams } = takeDiscovered(catalog(entry({}, selected("id"))), catalog(discovered));
    expect(streams[0]?.config).toMatchObject(selected("id", "email"));
  });

  test("a stream with the name of another gets default settings, not those of the other", () => {
    const stored = entry({ namespace: "public" }, { syncMode: "incremental", cursorField: ["id"] });
    const borrowed = entry({ namespace: "audit", defaultCursorField: ["seen_at"] }, stored.config);
    const { streams } = takeDiscovered(catalog(stored), catalog(borrowed));
    expect(streams[0]?.config).toEqual({
      syncMode: "full_refresh",
      destinationSyncMode: "append",
      cursorField: ["seen_at"],
      primaryKey: [],
      selected: false,
    });
  });
});
