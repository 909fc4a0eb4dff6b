import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readTree } from "../../test/scratch.ts";
import { staleFiles, writeOutputs } from "./output-folder.ts";

test("writeOutputs() creates the folder and writes all files", async () => {
  const folder = join(await makeFolder(), "generated/0.1");
  await writeOutputs([{ folder, files: new Map([["a.gen.ts", "a"]]) }]);
  expect(await readTree(folder)).toEqual({ "a.gen.ts": "a" });
});

test("staleFiles() lists missing, different and left over files, in order", async () => {
  const folder = await makeFolder({ "b.gen.ts": "old", "c.gen.ts": "same", "x.gen.ts": "left over", "x.ts": "mine" });
  const files = new Map([
    ["c.gen.ts", "same"],
    ["b.gen.ts", "new"],
    ["a.gen.ts", "new"],
  ]);
  expect(await staleFiles({ folder, files })).toEqual(["a.gen.ts", "b.gen.ts", "x.gen.ts"]);
  expect(await readFile(join(folder, "b.gen.ts"), "utf8")).toBe("old");
});

async function makeFolder(files: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "codegen-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}
