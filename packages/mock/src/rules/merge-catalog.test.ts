import { expect, test } from "vitest";
import { makeSelectedStream, makeStream } from "../builders.ts";
import { mergeCatalog } from "./merge-catalog.ts";

test("the order and the members are those of the discovered catalog", () => {
  const stored = [
    makeSelectedStream({ name: "gone" }),
    makeSelectedStream({ name: "b" }),
    makeSelectedStream({ name: "a" }),
  ];
  const merged = mergeCatalog(stored, [
    makeStream({ name: "a" }),
    makeStream({ name: "new" }),
    makeStream({ name: "b" }),
  ]);
  expect(merged.map(({ stream }) => stream.name)).toEqual(["a", "new", "b"]);
});

test("the stream is the discovered one", () => {
  const discovered = makeStream({ jsonSchema: { properties: { added: {} } }, supportedSyncModes: ["full_refresh"] });
  expect(mergeCatalog([makeSelectedStream()], [discovered])[0]?.stream).toBe(discovered);
});

test("the choices that were stored are kept", () => {
  const config = {
    syncMode: "incremental",
    cursorField: ["updated_at"],
    destinationSyncMode: "append_dedup",
    primaryKey: [["id"]],
  } as const;
  const stored = makeSelectedStream({}, { ...config, cursorField: ["updated_at"], primaryKey: [["id"]] });
  const discovered = makeStream({ defaultCursorField: ["other"], sourceDefinedPrimaryKey: [["other"]] });
  expect(mergeCatalog([stored], [discovered])[0]?.config).toEqual(config);
});

test("a sync mode that is no longer supported gives way to the default one", () => {
  const stored = makeSelectedStream({}, { syncMode: "incremental" });
  const merged = mergeCatalog([stored], [makeStream({ supportedSyncModes: ["full_refresh"] })]);
  expect(merged[0]?.config.syncMode).toBe("full_refresh");
});

test("an empty cursor and an empty key are filled with the discovered ones", () => {
  const discovered = makeStream({ defaultCursorField: ["updated_at"], sourceDefinedPrimaryKey: [["id"]] });
  expect(mergeCatalog([makeSelectedStream()], [discovered])[0]?.config).toMatchObject({
    cursorField: ["updated_at"],
    primaryKey: [["id"]],
  });
});

test("streams are matched by name, whatever their namespace", () => {
  const stored = makeSelectedStream({ namespace: "old" }, { destinationSyncMode: "overwrite" });
  expect(mergeCatalog([stored], [makeStream({ namespace: "new" })])[0]?.config.destinationSyncMode).toBe("overwrite");
});

test("two stored streams of one name cannot be merged", () => {
  expect(() => mergeCatalog([makeSelectedStream(), makeSelectedStream()], [])).toThrow("Duplicate key users");
});

test("a new stream without sync modes is incremental", () => {
  expect(mergeCatalog([], [makeStream({ supportedSyncModes: [] })])[0]?.config.syncMode).toBe("incremental");
});
