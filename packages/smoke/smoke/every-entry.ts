import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "../src/published-packages.ts";

/** Registers a service worker, which msw rejects outside of browsers. */
const onlyInBrowsers = "@airbyte-web-backend/mock/browser";

/**
 * Writes a program that imports every entry of installed packages, such as `@airbyte-web-backend/client/errors`, and returns its
 * expected output.
 */
export async function addEveryEntry(project: string, packages: readonly string[]): Promise<string> {
  const entries: string[] = [];
  for (const name of packages) {
    const text = await readFile(join(project, "node_modules", name, "package.json"), "utf8");
    const { exports = {} } = JSON.parse(text) as Manifest;
    const subpaths = Object.keys(exports).filter((subpath) => subpath !== "./package.json");
    entries.push(...subpaths.map((subpath) => name + subpath.slice(1)).filter((entry) => entry !== onlyInBrowsers));
  }
  const lines = entries.map((entry) => `console.log("${entry}", typeof (await import("${entry}")));\n`);
  await writeFile(join(project, "js/every-entry.js"), lines.join(""));
  return entries.map((entry) => `${entry} object\n`).join("");
}
