import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The published packages, in dependency order. */
export const PUBLISHED = ["schema", "client", "mock", "changes"] as const;

export type Published = (typeof PUBLISHED)[number];

export function folderOf(name: Published): string {
  return fileURLToPath(new URL(`../../${name}/`, import.meta.url));
}

/** The source file of each entry of a package: `.` → `./src/index.ts`. */
export async function entriesOf(name: Published): Promise<ReadonlyMap<string, string>> {
  const { exports } = JSON.parse(await readFile(`${folderOf(name)}package.json`, "utf8")) as {
    exports: Record<string, string>;
  };
  return new Map(Object.entries(exports).filter(([, file]) => file.endsWith(".ts")));
}
