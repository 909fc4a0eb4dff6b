import type { AirbyteCatalogRead } from "@airbyte-web-backend/schema";
import { expect, test } from "vitest";
import { compareCatalogs } from "../src/connection/compare-catalogs.ts";

/** A catalog of streams by their namespace and name, such as `public.users`, or by their name alone. */
function catalog(...names: string[]): AirbyteCatalogRead {
  return {
    streams: names.map((each) => {
      const [name = "", namespace = null] = each.split(".").reverse();
      return {
        stream: { name, namespace, jsonSchema: {}, supportedSyncModes: ["full_refresh"] },
        config: { syncMode: "full_refresh", destinationSyncMode: "append", selected: true },
      };
    }),
  };
}

function compare(stored: string[], discovered: string[]): string[] {
  return compareCatalogs(catalog(...stored), catalog(...discovered)).map(({ name, change, differences }) =>
    [name, change, ...differences].join(" "),
  );
}

test("a name that occurs once stands alone, those that differ come first", () => {
  expect(compare(["public.users", "legacy"], ["public.users", "public.countries"])).toEqual([
    "legacy gone",
    "countries new",
    "users same",
  ]);
});

test("streams of one name that were discovered in two namespaces are two rows, compared with the one of that name", () => {
  expect(compare(["public.users"], ["public.users", "audit.users"])).toEqual([
    'audit.users changed namespace: "public" → "audit"',
    "public.users same",
  ]);
});

test("new streams of one name are two rows", () => {
  expect(compare([], ["public.users", "users"])).toEqual(["public.users new", "users new"]);
});

test("a stream that moved to another namespace has changed", () => {
  expect(compare(["old.users"], ["new.users"])).toEqual(['users changed namespace: "old" → "new"']);
});

test("each of several stored streams of one name is compared with that of its namespace, or is gone", () => {
  expect(compare(["public.users", "audit.users", "old.users"], ["audit.users", "public.users"])).toEqual([
    "old.users gone",
    "public.users same",
    "audit.users same",
  ]);
});

test("every row has a key of its own", () => {
  const rows = compareCatalogs(catalog("public.users"), catalog("audit.users", "public.users", "users", "a.b"));
  expect(new Set(rows.map(({ key }) => key)).size).toBe(4);
});
