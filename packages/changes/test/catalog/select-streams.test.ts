import { selectStreams, UnknownStreamError } from "@airbyte-web-backend/changes";
import { ConfigError } from "@airbyte-web-backend/client";
import { describe, expect, test } from "vitest";
import { catalog, entry } from "./streams.ts";

const unselected = { selected: false };
const all = catalog(
  entry({ namespace: "public", name: "users" }, unselected),
  entry({ namespace: "public", name: "orders" }, unselected),
  entry({ namespace: "audit", name: "users" }, unselected),
  entry({ name: "users" }, unselected),
  entry({ name: "public.users" }, unselected),
);

function selected(...patterns: Parameters<typeof selectStreams>[1][]): number[] {
  return selectStreams(all, patterns.flat()).streams.flatMap(({ config }, index) => (config.selected ? [index] : []));
}

describe("selectStreams()", () => {
  test.each([
    ["a stream without a namespace", ["users"], [3]],
    ["every stream that is shown so", ["public.users"], [0, 4]],
    ["a namespace", ["public.*"], [0, 1, 4]],
    ["any namespace", ["*.users"], [0, 2, 4]],
    ["one character", ["p?blic.orders"], [1]],
    ["all streams", ["*"], [0, 1, 2, 3, 4]],
    ["all but some", ["!public.*"], [2, 3]],
    ["some but one, in any order", ["!public.users", "public.*"], [1]],
    [
      "an object without those of a pattern",
      [{ name: "users" }, { namespace: "audit", name: "users" }, "!audit.*"],
      [3],
    ],
  ])("selects %s", (_, patterns, expected) => {
    expect(selected(patterns)).toEqual(expected);
  });

  test("an object is exactly one stream", () => {
    expect(selected([{ namespace: "public", name: "users" }])).toEqual([0]);
    expect(selected([{ name: "public.users" }])).toEqual([4]);
  });

  test("special characters of regular expressions are literal", () => {
    const odd = catalog(entry({ name: "a+b(c)[d]" }, unselected), entry({ name: "aab(c)d" }, unselected));
    const { streams } = selectStreams(odd, "a+b(c)[d]");
    expect(streams.map(({ config }) => config.selected)).toEqual([true, false]);
  });

  test("sets modes, cursor and key of the matching streams only", () => {
    const settings = {
      syncMode: "incremental",
      destinationSyncMode: "append_dedup",
      cursorField: ["updated_at"],
      primaryKey: [["id"]],
    } as const;
    const { streams } = selectStreams(all, "audit.*", settings);
    expect(streams[2]).toEqual({ ...all.streams[2], config: { selected: true, ...settings } });
    expect(streams[0]).toBe(all.streams[0]);
  });

  test("deselects with selected: false", () => {
    const result = selectStreams(selectStreams(all, "*"), "*.users", { selected: false });
    expect(result.streams.map(({ config }) => config.selected)).toEqual([false, true, false, true, false]);
  });

  test("does not change the catalog", () => {
    const copy = structuredClone(all);
    selectStreams(all, "*", { primaryKey: [["id"]] });
    expect(all).toEqual(copy);
  });

  test("throws if a pattern matches no stream, with or without an exclamation mark", () => {
    for (const pattern of ["publik.*", "!publik.*"]) {
      expect(() => selectStreams(all, ["*", pattern])).toThrow(UnknownStreamError);
    }
    expect(() => selectStreams(all, "")).toThrow(ConfigError);
    expect(() => selectStreams(all, [])).toThrow(ConfigError);
    expect(() => selectStreams(catalog(entry()), "user")).toThrow(
      'the pattern "user" matches no stream: the catalog has users',
    );
  });
});
