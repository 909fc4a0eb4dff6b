import { describe, expect, test } from "vitest";
import { parseYaml } from "./yaml-file.ts";

describe("parseYaml()", () => {
  test("merges the maps of <<: own keys and earlier maps win", () => {
    const text = "a: &a { x: 1, y: 2 }\nb: &b { y: 3, z: 4 }\none: { x: 9, <<: *a }\nboth:\n  <<: [*a, *b]\n";
    expect(parseYaml(text, "f").data).toMatchObject({ one: { x: 9, y: 2 }, both: { x: 1, y: 2, z: 4 } });
  });

  test("reads the merge tag that yq writes", () => {
    const file = parseYaml("a: &a { x: 1 }\nb:\n  !!merge <<: *a\n  y: 2\n", "f");
    expect(file.data).toMatchObject({ b: { x: 1, y: 2 } });
    expect(file.placeOf(["b", "x"])).toEqual({ file: "f", line: 1, column: 12 });
  });

  test('"<<" in quotes is an ordinary key', () => {
    expect(parseYaml('a: { "<<": { x: 1 } }\n', "f").data).toEqual({ a: { "<<": { x: 1 } } });
  });

  test("keeps keys as strings", () => {
    const { data } = parseYaml("200: a\n1.10: b\n0x1F: c\non: d\nnull: e\n", "f");
    expect(data).toEqual({ "200": "a", "1.10": "b", "0x1F": "c", on: "d", null: "e" });
  });

  test("copies each use of an anchor", () => {
    const { data } = parseYaml("a: &a { x: { y: 1 } }\nb: *a\nc: { <<: *a }\n", "f");
    const { a, b, c } = data as Record<string, { x: { y: number } }>;
    (b as { x: { y: number } }).x.y = 2;
    expect([a, c]).toEqual([{ x: { y: 1 } }, { x: { y: 1 } }]);
  });

  test("accepts an anchor with many uses", () => {
    const text = `a: &a { type: string, description: [one, two] }\nlist:\n${"  - *a\n".repeat(5000)}`;
    expect((parseYaml(text, "f").data as { list: unknown[] }).list).toHaveLength(5000);
  });

  test.each<[string, string, string]>([
    ["an alias bomb", bomb(9, 12), "f:2:10: aliases repeat more than 100000 values"],
    [
      "a bomb of merged maps",
      `a: &a { x: [${"1, ".repeat(1000)}1] }\nl: [${"{ <<: *a }, ".repeat(2000)}1]\n`,
      "f:2:11: aliases",
    ],
    ["a bomb of maps merged twice", `a0: &a0 { x: 1 }\n${doubled(40)}`, "f:2:20: aliases repeat"],
    ["many uses of a large anchor", `a: &a [${"1, ".repeat(2000)}1]\nl: [${"*a, ".repeat(1000)}1]\n`, "f:2:5: aliases"],
    ["a long chain of aliases", `a0: &a0 [1]\n${chain(500)}`, "f:1:9: nested too deep"],
    ["a recursive alias", "a: &a { b: *a }\n", "f:1:12: recursive alias"],
    ["a merge of a number", "a: { <<: 5 }\n", "f:1:10: << must merge a map"],
    ["a merge of a list with a number", "a: { <<: [{ b: 1 }, 5] }\n", "f:1:10: << must merge a map"],
    ["a duplicate key in JSON", '{ "a": 1,\n "a": 2 }', "f:2:2: invalid YAML: duplicate key a"],
    ["a key __proto__ in JSON", '{ "a": { "__proto__": 1 } }', "f:1:10: the key __proto__"],
    ["a map as a key", "? { a: 1 }\n: 2\n", "f:1:3: invalid YAML: "],
  ])("rejects %s, with its position", (_what, text, start) => {
    expect(() => parseYaml(text, "f")).toThrow(new RegExp(`^${start.replaceAll(/[[\]().]/g, "\\$&")}`));
  });

  test("finds positions behind aliases and merged maps", () => {
    const file = parseYaml("a: &a\n  x: { y: 1 }\nb: *a\nc:\n  <<: *a\n  z: 1\n", "f");
    expect(file.placeOf(["b", "x", "y"])).toEqual({ file: "f", line: 2, column: 11 });
    expect(file.placeOf(["c", "x"])).toEqual({ file: "f", line: 2, column: 6 });
    expect(file.placeOf(["c", "nothing"])).toEqual({ file: "f", line: 5, column: 3 });
  });

  test("finds positions in JSON, also with tabs", () => {
    const file = parseYaml('{\n\t"a": { "b": [1,\n\t\t{ "c": "x\\": y" }] }\n}\n', "f");
    expect(file.data).toEqual({ a: { b: [1, { c: 'x": y' }] } });
    expect(file.placeOf(["a", "b", 1, "c"])).toEqual({ file: "f", line: 3, column: 10 });
  });
});

function bomb(width: number, height: number): string {
  const levels = Array.from({ length: height }, (_it, index) => {
    return `a${index + 1}: &a${index + 1} [${Array(width).fill(`*a${index}`).join(", ")}]\n`;
  });
  return `a0: &a0 [x, x]\n${levels.join("")}`;
}

function chain(length: number): string {
  return Array.from({ length }, (_it, index) => `a${index + 1}: &a${index + 1} [*a${index}]\n`).join("");
}

function doubled(height: number): string {
  return Array.from({ length: height }, (_it, index) => {
    const name = `a${index + 1}`;
    return `${name}: &${name} { p: { <<: *a${index} }, q: { <<: *a${index} } }\n`;
  }).join("");
}
