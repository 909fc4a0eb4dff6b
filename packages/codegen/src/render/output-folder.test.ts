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

test("writeOutputs() keeps the old files and removes temporary ones if it fails", async () => {
  const folder = await makeFolder({ "a.gen.ts": "old" });
  // The second file cannot be written: its folder is not there.
  const files = new Map([
    ["a.gen.ts", "new"],
    ["missing/b.gen.ts", "new"],
  ]);
  await expect(writeOutputs([{ folder, files }])).rejects.toThrow("missing");
  expect(await readTree(folder)).toEqual({ "a.gen.ts": "old" });
});

test("writeOutputs() does not change earlier folders if a later one fails", async () => {
  const [good, bad] = [await makeFolder({ "a.gen.ts": "old" }), join(await makeFolder({ file: "" }), "file")];
  const files = new Map([["a.gen.ts", "new"]]);
  const outputs = [good, bad].map((folder) => ({ folder, files }));
  await expect(writeOutputs(outputs)).rejects.toThrow(`${bad}: cannot be written: it, or a folder above it, is a file`);
  expect(await readTree(good)).toEqual({ "a.gen.ts": "old" });
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
