import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findPublishedPackages } from "../src/published-packages.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

describe.each(await findPublishedPackages(root))("jsr.json of $name", ({ folder }) => {
  const read = async (file: string): Promise<Record<string, unknown>> =>
    JSON.parse(await readFile(join(folder, file), "utf8"));

  test("has the name, version, licence and entries of package.json", async () => {
    const { name, version, license, exports } = await read("package.json");
    const { "./package.json": _, ...entries } = exports as Record<string, string>;
    expect(await read("jsr.json")).toMatchObject({ name, version, license, exports: entries });
    expect(Object.keys((await read("jsr.json"))["exports"] as object)).toEqual(Object.keys(entries));
  });
});
