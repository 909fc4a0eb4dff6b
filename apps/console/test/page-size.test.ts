import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";

const MAX_KB = 150;

/** The files of a build, by relative path. */
async function filesOf(build: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(build, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file)] as const)));
}

test("the build for a real server has at most 150 kB gzipped and no fake", async () => {
  const files = await filesOf(inject("realBuild"));
  const sizes = [...files.values()].map((content) => gzipSync(content).length);
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1_000;
  expect(kilobytes).toBeGreaterThan(50);
  expect(kilobytes).toBeLessThanOrEqual(MAX_KB);
  const text = [...files.entries()].map(([path, content]) => path + content).join("\n");
  expect(text).not.toContain("mockServiceWorker");
  expect(text).not.toContain("STANDARD_SYNC");
});

test("the build with the fake loads msw and the fake later", async () => {
  const files = await filesOf(inject("fakeBuild"));
  const html = [...files].find(([path]) => path.endsWith("index.html"))?.[1].toString() ?? "";
  const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, path]) => path as string);
  expect(named.length).toBeGreaterThan(1);
  const first = [...files].filter(([path]) => named.some((name) => path.endsWith(name)));
  const kilobytes = first.reduce((sum, [, content]) => sum + gzipSync(content).length, 0) / 1_000;
  expect(kilobytes).toBeLessThanOrEqual(MAX_KB);
  const text = first.map(([, content]) => content).join("\n");
  expect(text).not.toContain("STANDARD_SYNC");
  expect([...files.values()].some((content) => content.includes("STANDARD_SYNC"))).toBe(true);
});
