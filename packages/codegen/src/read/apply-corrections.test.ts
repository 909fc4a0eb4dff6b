import { describe, expect, test } from "vitest";
import { applyCorrections } from "./apply-corrections.ts";
import { parseYaml } from "./yaml-file.ts";

const DESCRIPTION = "The server does so.";

/** Applies actions to a document. */
function correct(
  document: object,
  ...actions: readonly { target: string; update?: unknown; copy?: string; remove?: true }[]
): unknown {
  const overlay = { overlay: "1.1.0", actions: actions.map((action) => ({ description: DESCRIPTION, ...action })) };
  return applyCorrections(document as never, parseYaml(JSON.stringify(overlay), "corrections.yaml"));
}

describe("an update", () => {
  test("merges maps, appends to lists, and replaces values", () => {
    const document = { a: { b: { c: 1 }, list: [1], kept: true } };
    expect(correct(document, { target: "$.a", update: { b: { d: 2 }, list: [2, 3] } })).toEqual({
      a: { b: { c: 1, d: 2 }, list: [1, 2, 3], kept: true },
    });
    expect(correct(document, { target: "$.a.list", update: 2 })).toEqual({ a: { ...document.a, list: [1, 2] } });
    expect(correct(document, { target: "$.a.b.c", update: null })).toEqual({ a: { ...document.a, b: { c: null } } });
    expect(correct(document, { target: "$", update: { z: 1 } })).toEqual({ ...document, z: 1 });
  });

  test("leaves the original document unchanged", () => {
    const document = { a: { list: [{}] } };
    correct(document, { target: "$.a.list[0]", update: { x: 1 } });
    expect(document).toEqual({ a: { list: [{}] } });
  });

  test("applies to a match inside of another match", () => {
    const document = { schemas: { Thing: { type: "object", properties: { inner: { type: "object" } } } } };
    expect(correct(document, { target: "$.schemas..[?(@.type)]", update: { nullable: true } })).toEqual({
      schemas: { Thing: { type: "object", nullable: true, properties: { inner: { type: "object", nullable: true } } } },
    });
  });

  test("gives each match a copy", () => {
    const document = correct(
      { a: {}, b: {} },
      { target: "$.*", update: { list: [1] } },
      { target: "$.a.list", update: 2 },
    );
    expect(document).toEqual({ a: { list: [1, 2] }, b: { list: [1] } });
  });

  test.each(["it's", "a\\b", 'a"b', "a\nb", "~/$.[0]", ""])("applies to the key %j", (key) => {
    expect(correct({ [key]: { a: 1 } }, { target: "$.*", update: { b: 2 } })).toEqual({ [key]: { a: 1, b: 2 } });
  });
});

describe("a copy", () => {
  test("merges a node of the document into each match", () => {
    const document = { a: { x: { y: 1 } }, b: { z: 2 }, c: {} };
    const copied = correct(document, { target: "$['b','c']", copy: "$.a" }, { target: "$.c.x", update: { y: 3 } });
    expect(copied).toEqual({ ...document, b: { z: 2, x: { y: 1 } }, c: { x: { y: 3 } } });
  });

  test.each([
    ["$.nothing", "must copy one node, and $.nothing matches 0"],
    ["$.*", "must copy one node, and $.* matches 2"],
    ["$.[", "has an invalid JSONPath as its copy: $.["],
  ])("rejects %s", (copy, problem) => {
    expect(() => correct({ a: 1, b: {} }, { target: "$.b", copy })).toThrow(problem);
  });

  test("rejects an action that also updates", () => {
    expect(() => correct({ a: {}, b: {} }, { target: "$.b", copy: "$.a", update: {} })).toThrow(
      "needs either `update` or `copy`",
    );
  });
});

describe("a removal", () => {
  test("removes keys and list elements", () => {
    const document = { a: 1, b: { c: [1, 2, 3] } };
    expect(correct(document, { target: "$.a", remove: true }, { target: "$.b.c[1]", remove: true })).toEqual({
      b: { c: [1, 3] },
    });
  });

  test.each(["$.list[0,2]", "$.list[2,0,0]", "$.list[?(@ != 2)]"])(
    "removes several elements of a list: %s",
    (target) => {
      expect(correct({ list: [1, 2, 3] }, { target, remove: true })).toEqual({ list: [2] });
    },
  );

  test("removes a match inside of another match", () => {
    const document = { a: { x: [{ x: 1 }, 2] }, b: 1 };
    expect(correct(document, { target: "$..x", remove: true })).toEqual({ a: {}, b: 1 });
  });
});
