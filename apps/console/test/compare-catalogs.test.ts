import type { AirbyteCatalogRead } from "@airbyte-web-backend/schema";
import { expect, test } from "vitest";
import { compareCatalogs } from "../src/connection/compare-catalogs.ts";

/** A catalog of streams from names such as `public.users` or `users`. */
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

test("omits the namespace of a unique name, and sorts different streams first", () => {
  expect(compare(["public.users", "legacy"], ["public.users", "public.countries"])).toEqual([
    "legacy gone",
    "countries new",
    "users same",
  ]);
});

test("compares streams discovered in two namespaces with the stored one of the name", () => {
  expect(compare(["public.users"], ["public.users", "audit.users"])).toEqual([
    'audit.users changed namespace: "public" → "audit"',
    "public.users same",
  ]);
});

test("has two rows for new streams of one name", () => {
  expect(compare([], ["public.users", "users"])).toEqual(["public.users new", "users new"]);
});

test("marks a stream with another namespace as changed", () => {
  expect(compare(["old.users"], ["new.users"])).toEqual(['users changed namespace: "old" → "new"']);
});

test("compares stored streams of one name by namespace", () => {
  expect(compare(["public.users", "audit.users", "old.users"], ["audit.users", "public.users"])).toEqual([
    "old.users gone",
    "public.users same",
    "audit.users same",
  ]);
});

test("has unique keys", () => {
  const rows = compareCatalogs(catalog("public.users"), catalog("audit.users", "public.users", "users", "a.b"));
  expect(new Set(rows.map(({ key }) => key)).size).toBe(4);
});
