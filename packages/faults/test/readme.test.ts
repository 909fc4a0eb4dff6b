import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { faults } from "../src/faults/index.ts";
import type { Runtime } from "../src/runner/runtime.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const rows = [...readme.matchAll(/^\| (\d+) \| (.+) \| `(.+)` \|$/gm)].map(([, number, promise = "", words = ""]) => ({
  number: Number(number),
  promise,
  words,
}));
const runtimes: readonly Runtime[] = ["node", "bun", "deno", "chromium"];

test("the README has a row for each of the sixteen promises", () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
});

describe.each(rows)("promise $number: $promise", ({ words }) => {
  test.each(runtimes)("has faults on %s", (runtime) => {
    const held = faults.filter(({ name }) => name.includes(words));
    expect(held.filter(({ skip }) => skip?.[runtime] === undefined)).not.toEqual([]);
  });
});
