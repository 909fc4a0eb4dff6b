import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "../src/published-packages.ts";

const packages = ["schema", "client", "mock", "changes"].map((name) => `@airbyte-web-backend/${name}`);

/** Registers a service worker, which msw rejects outside of browsers. */
const onlyInBrowsers = "@airbyte-web-backend/mock/browser";

/** Lists the entries of the installed packages, such as `@airbyte-web-backend/client/errors`. */
export async function findEntries(project: string): Promise<string[]> {
  const entries: string[] = [];
  for (const name of packages) {
    const manifest = JSON.parse(
      await readFile(join(project, "node_modules", name, "package.json"), "utf8"),
    ) as Manifest;
    for (const subpath of Object.keys(manifest.exports ?? {})) {
      if (subpath !== "./package.json") entries.push(`${name}${subpath.slice(1)}`);
    }
  }
  return entries.filter((entry) => entry !== onlyInBrowsers);
}

/** Writes a program that imports every entry, and returns its expected output. */
export async function addEveryEntry(project: string): Promise<string> {
  const entries = await findEntries(project);
  const lines = entries.map((entry) => `console.log("${entry}", typeof (await import("${entry}")));\n`);
  await writeFile(join(project, "js/every-entry.js"), lines.join(""));
  return entries.map((entry) => `${entry} object\n`).join("");
}
