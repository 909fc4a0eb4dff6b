import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const page = read("docs/behaviour.md");

interface Rule {
  id: string;
  basis: string;
  proofs: { name: string; file: string }[];
}

const rows = page.split("\n").filter((line) => line.startsWith("| <a id="));
const rules: Rule[] = rows.map((row) => {
  const [, anchor = "", , basis = "", proofs = ""] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
  return {
    id: /^<a id="([a-z-]+)"><\/a>`\1`$/.exec(anchor)?.[1] ?? anchor,
    basis,
    proofs: proofs.split("<br>").map((proof) => {
      const [, name = proof, file = ""] = /^\[(.*)\]\(\.\.\/(.*)\)$/.exec(proof) ?? [];
      return { name, file };
    }),
  };
});
const basisById = new Map(rules.map(({ id, basis }) => [id, basis]));

/** The names of the tests in a file, with the placeholders of `test.each`. */
function testsIn(file: string): string[] {
  const calls = read(file).matchAll(/\(\s*"((?:[^"\\]|\\.)+)",\s*(?:\{[^}]*\},\s*)?(?:async )?\(/g);
  return [...calls].map(([, name]) => JSON.parse(`"${name}"`));
}

const sources = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.startsWith("2.0/"))
  .map((file) => ({ file, text: read(`src/${file}`) }));

/** Citations in comments: `refresh-by-name [upstream test]`. */
const citations = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/([a-z][a-z-]*) \[(observed|upstream test|source|derived|choice)\]/g)].map(
    ([, id = "", basis = ""]) => ({
      file,
      id,
      basis,
    }),
  ),
);

test("every row has a unique id, a basis and a test", () => {
  expect(rules.length).toBeGreaterThan(120);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, basis, proofs } of rules) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(["observed", "upstream test", "source", "derived", "choice"], id).toContain(basis);
    for (const { file } of proofs) expect(file, id).toMatch(/^(src|test)\/.+\.test\.ts$/);
  }
});

test.each(rules)("the tests of rule $id exist", ({ proofs }) => {
  for (const { name, file } of proofs) expect(testsIn(file)).toContain(name);
});

test("links within the page have a target", () => {
  const targets = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
  expect(targets.length).toBeGreaterThan(3);
  for (const id of targets) expect(basisById.has(id ?? ""), id).toBe(true);
});

test("every citation in the code has a rule with the same basis", () => {
  expect(citations.length).toBeGreaterThan(40);
  for (const { file, id, basis } of citations) expect(`${id} [${basisById.get(id)}]`, file).toBe(`${id} [${basis}]`);
});

test("the code cites every rule", () => {
  const cited = new Set(citations.map(({ id }) => id));
  expect([...basisById.keys()].filter((id) => !cited.has(id))).toEqual([]);
});

test("every file that the page names exists", () => {
  const named = [...page.matchAll(/`((?:test|src|bench)\/[^`]+)`/g)].map(([, file]) => file ?? "");
  expect(named.length).toBeGreaterThan(2);
  for (const file of named) expect(() => read(file), file).not.toThrow();
});
