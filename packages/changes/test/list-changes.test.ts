import { changeLines, listChanges, settingsOf, updateBody } from "@airbyte-web-backend/changes";
import { ExactNumber } from "@airbyte-web-backend/client";
import { ACTIVE_CONNECTION_ID, FAILING_CONNECTION_ID } from "@airbyte-web-backend/mock/core";
import { describe, expect, test } from "vitest";
import { changesSince, start, VERSIONS } from "./fakes.ts";

/** A catalog with streams such as `a.b/c(x.y,z)`: namespace, name, and the path of the cursor. */
function catalog(streams: string): object {
  const built = streams.split(" ").map((text) => {
    const [, namespace = null, name, cursor = ""] = /^(?:([^/]+)\/)?([^(]+)(?:\((.*)\))?$/.exec(text) ?? [];
    return { stream: { namespace, name }, config: { cursorField: cursor === "" ? [] : cursor.split(",") } };
  });
  return { syncCatalog: { streams: built } };
}

describe("listChanges()", () => {
  test.each([
    { what: "nothing", before: "a/b", after: "a/b", count: 0 },
    { what: "the order of streams", before: "a/b a/c", after: "a/c a/b", count: 0 },
    { what: "the place of a dot", before: "a.b/c(x)", after: "a/b.c(x)", count: 6 },
    { what: "a removed namespace", before: "a/b", after: "a.b", count: 5 },
    { what: "one of two streams with equal paths", before: "a.b/c(x) a/b.c(y)", after: "a.b/c(y) a/b.c(x)", count: 2 },
    { what: "the second of two equal streams", before: "a/b a/b", after: "a/b a/b(x)", count: 2 },
    { what: "a duplicate stream", before: "a/b", after: "a/b a/b", count: 3 },
    { what: "a cursor path with a dot", before: "a/b(x.y)", after: "a/b(x,y)", count: 2 },
  ])("compares streams by namespace and name: $what", ({ before, after, count }) => {
    expect(listChanges(catalog(before), catalog(after))).toHaveLength(count);
  });

  test("has paths with the names of streams", () => {
    expect(listChanges(catalog("public/users(id)"), catalog("public/users(updated_at)"))).toEqual([
      { path: "syncCatalog.streams[public.users].config.cursorField.0", before: "id", after: "updated_at" },
    ]);
  });

  test("names a selected field by its path", () => {
    const before = { selectedFields: [{ fieldPath: ["id"] }, { fieldPath: ["name"] }] };
    const after = { selectedFields: [{ fieldPath: ["email"] }, { fieldPath: ["id"] }] };
    expect(listChanges(before, after)).toEqual([
      { path: "selectedFields[name].fieldPath.0", before: "name" },
      { path: "selectedFields[email].fieldPath.0", after: "email" },
    ]);
  });

  test.each<[string, object, object]>([
    ["null and absent", { a: null }, {}],
    ["undefined and absent", { a: undefined }, {}],
    [
      "another order of selected fields",
      { selectedFields: [{ fieldPath: ["id"] }, { fieldPath: ["name"] }] },
      { selectedFields: [{ fieldPath: ["name"] }, { fieldPath: ["id"] }] },
    ],
    [
      "two instances of a big number",
      { a: new ExactNumber("9223372036854775807") },
      { a: new ExactNumber("9223372036854775807") },
    ],
  ])("has no change for %s", (_, before, after) => {
    expect(listChanges(before, after)).toEqual([]);
  });

  test.each<[string, object, object]>([
    ["an empty list and absent", { a: [] }, {}],
    ["an empty object and an empty list", { a: {} }, { a: [] }],
    ["a number and its text", { a: 1 }, { a: "1" }],
    ["a property with a dot and a path", { a: { "b.c": 1 } }, { "a.b": { c: 1 } }],
    ["a property like a stream's key", { a: { "x.y": 1 } }, { a: { x: { y: 1 } } }],
    ["two BigInts", { a: 9223372036854775806n }, { a: 9223372036854775807n }],
    [
      "two numbers that JavaScript rounds to one",
      { a: new ExactNumber("9223372036854775807") },
      { a: new ExactNumber("9223372036854775806") },
    ],
  ])("has a change for %s", (_, before, after) => {
    expect(listChanges(before, after)).not.toEqual([]);
  });

  test.each([
    ["connectionConfiguration", { host: "db", nested: { list: ["one"] } }],
    ["mapperConfiguration", { key: "0123456789abcdef" }],
    ["mapperConfiguration", { key: "**********" }],
    ["operatorConfiguration", { webhook: { executionUrl: "https://user:secret@host", executionBody: "secret" } }],
    ["operatorConfiguration", { dbt: { gitRepoUrl: "https://user:secret@host", dbtArguments: "--token secret" } }],
  ])("shows the secrets of %s as ***: %j", (property, value) => {
    for (const [before, after] of [
      [{}, { x: [{ [property]: value }] }],
      [{ x: [{ [property]: value }] }, {}],
    ] as const) {
      const changes = listChanges(before, after);
      expect(changes.length).toBeGreaterThan(0);
      for (const change of changes) expect(change.before ?? change.after).toBe("***");
      expect(changeLines(changes).map(({ text }) => text.split(": ")[1])).toEqual(changes.map(() => '"***"'));
    }
  });

  test("shows a changed secret as a change", () => {
    const configured = (password: string): object => ({ source: { connectionConfiguration: { password } } });
    expect(listChanges(configured("one"), configured("two"))).toEqual([
      { path: "source.connectionConfiguration.password", before: "***", after: "***" },
    ]);
  });

  test("shows the settings of mappers and operations that are no secrets", () => {
    const mapper = { mapperConfiguration: { targetField: "email", algorithm: "AES" } };
    expect(listChanges({}, mapper).map(({ after }) => after)).toEqual(["email", "AES"]);
  });
});

test("changeLines() shows old and new values as JSON", () => {
  expect(
    changeLines([
      { path: "prefix", before: "raw_" },
      { path: "operations", after: [] },
      { path: "schedule.units", before: 1n, after: new ExactNumber("9223372036854775807") },
    ]),
  ).toEqual([
    { sign: "-", text: 'prefix: "raw_"' },
    { sign: "+", text: "operations: []" },
    { sign: "-", text: "schedule.units: 1" },
    { sign: "+", text: "schedule.units: 9223372036854775807" },
  ]);
});

test("changeLines() shows an added or removed stream as one line", () => {
  const [before, after] = [catalog("a/b a/old a/d a/d"), catalog("a/b(x) a/new a/d")];
  expect(changeLines(listChanges(before, after)).map(({ sign, text }) => `${sign} ${text}`)).toEqual([
    "- syncCatalog.streams[a.b].config.cursorField: []",
    '+ syncCatalog.streams[a.b].config.cursorField.0: "x"',
    "- syncCatalog.streams[a.old]",
    "- syncCatalog.streams[a.d]#2",
    "+ syncCatalog.streams[a.new]",
  ]);
});

describe.each(VERSIONS)("updateBody() on %s", (version) => {
  test("changes what it is given", async () => {
    const { mock, airbyte } = start(version);
    const before = mock.snapshot();
    const connection = await airbyte.connections.get({ connectionId: FAILING_CONNECTION_ID });
    const body = updateBody(connection, { status: "inactive", name: undefined });
    if (version === "2.0") expect(body).toEqual({ connectionId: FAILING_CONNECTION_ID, status: "inactive" });
    await airbyte.connections.update(body as never);
    expect(changesSince(before, mock)).toEqual([{ path: "connections.1.status", before: "active", after: "inactive" }]);
  });

  test("of settings without a change changes nothing", async () => {
    const { mock, airbyte } = start(version);
    const before = mock.snapshot();
    const connection = await airbyte.connections.get({ connectionId: ACTIVE_CONNECTION_ID });
    await airbyte.connections.update(updateBody(connection, settingsOf(connection)) as never);
    expect(changesSince(before, mock)).toEqual([]);
  });
});
