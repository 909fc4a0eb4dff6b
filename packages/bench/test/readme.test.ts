import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { readRecorded } from "../src/recorded.ts";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
const { bundles, typeCost } = await readRecorded();
const cells = (first: string): string[] | undefined =>
  readme
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .find(([, cell]) => cell === first)
    ?.slice(2, -1);

describe("the README gives the figures that are recorded", () => {
  test.for(Object.entries(bundles))("%s", ([name, { gzippedBytes, minifiedBytes }]) => {
    expect(cells(name)?.slice(0, 2)).toEqual([gzippedBytes.toLocaleString("en"), minifiedBytes.toLocaleString("en")]);
  });

  test.for(Object.entries(typeCost))("%s", ([compiler, { withDeclarations, callsOnly }]) => {
    expect(cells(`${compiler}, skipLibCheck: false`)?.[0]).toBe(String(withDeclarations));
    expect(cells(`${compiler}, skipLibCheck: true`)?.[0]).toBe(String(callsOnly));
  });
});
