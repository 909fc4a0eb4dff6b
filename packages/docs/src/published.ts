import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The packages that go to npm, in the order of their imports. */
export const PUBLISHED = ["schema", "client", "mock"] as const;

export type Published = (typeof PUBLISHED)[number];

/** The folder of a package. */
export function folderOf(name: Published): string {
  return fileURLToPath(new URL(`../../${name}/`, import.meta.url));
}

/** The sources behind the `exports` of a package: `.` → `src/index.ts`. */
export async function entriesOf(name: Published): Promise<ReadonlyMap<string, string>> {
  const { exports } = JSON.parse(await readFile(`${folderOf(name)}package.json`, "utf8")) as {
    exports: Record<string, string>;
  };
  return new Map(Object.entries(exports).filter(([, file]) => file.endsWith(".ts")));
}
