import { expect, test } from "vitest";
import { makeSelectedStream, makeStream } from "../../state/builders.ts";
import { mergeCatalog } from "./merge-catalog.ts";

test("the result has the discovered streams in their order", () => {
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

test("the stream itself is the discovered one", () => {
  const discovered = makeStream({ jsonSchema: { properties: { added: {} } }, supportedSyncModes: ["full_refresh"] });
  expect(mergeCatalog([makeSelectedStream()], [discovered])[0]?.stream).toBe(discovered);
});

test("stored settings are kept", () => {
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

test("an unsupported sync mode is replaced with the default", () => {
  const stored = makeSelectedStream({}, { syncMode: "incremental" });
  const merged = mergeCatalog([stored], [makeStream({ supportedSyncModes: ["full_refresh"] })]);
  expect(merged[0]?.config.syncMode).toBe("full_refresh");
});

test("an empty cursor and an empty primary key are replaced with the discovered ones", () => {
  const discovered = makeStream({ defaultCursorField: ["updated_at"], sourceDefinedPrimaryKey: [["id"]] });
  expect(mergeCatalog([makeSelectedStream()], [discovered])[0]?.config).toMatchObject({
    cursorField: ["updated_at"],
    primaryKey: [["id"]],
  });
});

test("streams are matched by name, not by namespace", () => {
  const stored = makeSelectedStream({ namespace: "old" }, { destinationSyncMode: "overwrite" });
  expect(mergeCatalog([stored], [makeStream({ namespace: "new" })])[0]?.config.destinationSyncMode).toBe("overwrite");
});

test("two stored streams with the same name are a 500", () => {
  expect(() => mergeCatalog([makeSelectedStream(), makeSelectedStream()], [])).toThrow("Duplicate key users");
});

test("the message about duplicate names has both streams in Java's format", () => {
  const stored = ["a\nb", null].map((namespace) => makeSelectedStream({ namespace }, { primaryKey: [["a", "b"]] }));
  expect(() => mergeCatalog(stored, [])).toThrow(
    expect.objectContaining({
      body: expect.objectContaining({
        message:
          expect.stringContaining(`Duplicate key users (attempted merging values class AirbyteStreamAndConfiguration {
    stream: class AirbyteStream {
        name: users
        jsonSchema: {"type":"object","properties":{"id":{"type":"integer"}}}
        supportedSyncModes: [full_refresh, incremental]
        sourceDefinedCursor: null
        defaultCursorField: []
        sourceDefinedPrimaryKey: []
        namespace: a
        b
    }
    config: class AirbyteStreamConfiguration {
        syncMode: full_refresh
        cursorField: []
        destinationSyncMode: append
        primaryKey: [[a, b]]
        aliasName: users
        selected: true
    }
} and class AirbyteStreamAndConfiguration {`),
      }),
    }),
  );
});

test("duplicate names are reported before a failed discover job", () => {
  expect(() => mergeCatalog([makeSelectedStream(), makeSelectedStream()], undefined)).toThrow("Duplicate key users");
  expect(() => mergeCatalog([makeSelectedStream()], undefined)).toThrow(
    'Cannot invoke "io.airbyte.api.model.AirbyteCatalog.getStreams()" because "discovered" is null',
  );
});

test("a new stream without sync modes is incremental", () => {
  expect(mergeCatalog([], [makeStream({ supportedSyncModes: [] })])[0]?.config.syncMode).toBe("incremental");
});
