import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

/** The main entry and every file of the package that it imports. */
async function reachable(entry: URL): Promise<Map<string, string>> {
  const sources = new Map<string, string>();
  const queue = [entry];
  for (const file of queue) {
    if (sources.has(file.href)) continue;
    const source = await readFile(file, "utf8");
    sources.set(file.href, source);
    for (const [, specifier = ""] of source.matchAll(/from "(\.[^"]+)"/g)) queue.push(new URL(specifier, file));
  }
  return sources;
}

const sources = await reachable(new URL("../src/index.ts", import.meta.url));

test("the main entry reaches most of the package", () => {
  expect(sources.size).toBeGreaterThan(30);
});

test("the main entry uses web standards only", () => {
  for (const [file, source] of sources) {
    expect(source, file).not.toMatch(/from "node:|from "srvx"|\bprocess\.|\bBuffer\b/);
  }
});

test("the main entry imports only types of msw", () => {
  for (const [file, source] of sources) expect(source, file).not.toMatch(/^(import|export) (?!type ).* from "msw/m);
});

test("the package never imports the client", () => {
  for (const [file, source] of sources) expect(source, file).not.toMatch(/from "@airbyte-web-backend\/client/);
});
