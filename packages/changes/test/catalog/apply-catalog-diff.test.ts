import { applyCatalogDiff, diffCatalogs } from "@airbyte-web-backend/changes";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzz } from "../fuzz.ts";
import { catalogs, normal } from "./arbitrary-catalogs.ts";
import { catalog, entry } from "./streams.ts";

describe("applyCatalogDiff()", () => {
  const before = catalog(entry(), entry({ name: "orders" }), entry({ name: "old" }));
  const after = catalog(entry({ name: "new" }), entry({ name: "orders" }, { selected: false }), entry());

  test("makes the second catalog out of the first, with added streams at the end", () => {
    const result = applyCatalogDiff(before, diffCatalogs(before, after));
    expect(result.streams.map(({ stream, config }) => [stream.name, config.selected])).toEqual([
      ["users", true],
      ["orders", false],
      ["new", true],
    ]);
  });

  test("takes only accepted streams", () => {
    const result = applyCatalogDiff(before, diffCatalogs(before, after), ({ kind }) => kind === "added");
    expect(result.streams).toEqual([...before.streams, after.streams[0]]);
  });

  test("changes neither the catalog nor the diff", () => {
    const diff = diffCatalogs(before, after);
    const copies = structuredClone([before, diff]);
    applyCatalogDiff(before, diff);
    expect([before, diff]).toEqual(copies);
  });

  test("property: the diff of a catalog with itself is empty", () => {
    fc.assert(
      fc.property(catalogs, (one) => {
        expect(diffCatalogs(one, structuredClone(one))).toEqual({ streams: [], breaking: false });
      }),
      fuzz(300),
    );
  });

  test("property: the diff of two catalogs makes one out of the other, also after JSON", () => {
    fc.assert(
      fc.property(catalogs, catalogs, (one, other) => {
        const diff = JSON.parse(JSON.stringify(diffCatalogs(one, other)));
        for (const { changes, breaking } of diff.streams) {
          expect(changes).not.toEqual([]);
          expect(breaking).toBe(changes.some((change: { breaking: boolean }) => change.breaking));
        }
        expect(normal(applyCatalogDiff(one, diff))).toEqual(normal(other));
      }),
      fuzz(300),
    );
  });
});
