import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

interface Rule {
  id: string;
  basis: string;
  proofs: { name: string; file: string }[];
}

function readRules(page: string): Rule[] {
  const rows = page.split("\n").filter((line) => line.startsWith("| <a id="));
  return rows.map((row) => {
    const [, anchor = "", , basis = "", proofs = ""] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
    return {
      id: /^<a id="((?:2\.0-)?[a-z-]+)"><\/a>`\1`$/.exec(anchor)?.[1] ?? anchor,
      basis,
      proofs: proofs.split("<br>").map((proof) => {
        const [, name = proof, file = ""] = /^\[(.*)\]\(\.\.\/(.*)\)$/.exec(proof) ?? [];
        return { name, file };
      }),
    };
  });
}

/** The names of the tests or contract cases in a file, with the placeholders of `test.each`. */
function testsIn(file: string): string[] {
  const calls = read(file).matchAll(/\(\s*"((?:[^"\\]|\\.)+)",\s*(?:\{[^}]*\},\s*)?(?:async )?\(/g);
  return [...calls].map(([, name]) => JSON.parse(`"${name}"`));
}

const sources = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => ({ file, text: read(`src/${file}`) }));

/** Citations in comments: `refresh-by-name [upstream test]`. */
const citations = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/((?:2\.0-)?[a-z][a-z-]*) \[(observed|upstream test|source|derived|choice)\]/g)].map(
    ([, id = "", basis = ""]) => ({ file, id, basis }),
  ),
);

describe.each([
  { file: "docs/behaviour.md", idOf: /^[a-z]+(-[a-z]+)*$/, min: 120, minFiles: 3 },
  { file: "docs/behaviour-2.0.md", idOf: /^2\.0(-[a-z]+)+$/, min: 90, minFiles: 2 },
])("$file", ({ file: pageFile, idOf, min, minFiles }) => {
  const page = read(pageFile);
  const rules = readRules(page);
  const basisById = new Map(rules.map(({ id, basis }) => [id, basis]));
  const cited = citations.filter(({ id }) => id.startsWith("2.0-") === pageFile.includes("2.0"));

  test("every row has a unique id, a basis and a test", () => {
    expect(rules.length).toBeGreaterThan(min);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, basis, proofs } of rules) {
      expect(id).toMatch(idOf);
      expect(["observed", "upstream test", "source", "derived", "choice"], id).toContain(basis);
      for (const { file } of proofs)
        expect(file, id).toMatch(/^(?:src|test)\/.+\.test\.ts$|^\.\.\/contract\/src\/cases\//);
    }
  });

  test.each(rules)("the tests of rule $id exist", ({ proofs }) => {
    for (const { name, file } of proofs) expect(testsIn(file)).toContain(name);
  });

  test("links within the page have a target", () => {
    const targets = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    for (const id of targets) expect(basisById.has(id ?? ""), id).toBe(true);
  });

  test("every citation in the code has a rule with the same basis", () => {
    expect(cited.length).toBeGreaterThan(40);
    for (const { file, id, basis } of cited) expect(`${id} [${basisById.get(id)}]`, file).toBe(`${id} [${basis}]`);
  });

  test("the code cites every rule", () => {
    const ids = new Set(cited.map(({ id }) => id));
    expect([...basisById.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  test("every file that the page names exists", () => {
    const named = [...page.matchAll(/`((?:test|src|bench)\/[^`]+)`/g)].map(([, file]) => file ?? "");
    expect(named.length).toBeGreaterThanOrEqual(minFiles);
    for (const file of named) expect(existsSync(new URL(file, root)), file).toBe(true);
  });
});
