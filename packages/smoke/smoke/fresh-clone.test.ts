import { readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Command, cleanEnvironment, runOrThrow } from "../src/run.ts";
import { makeScratchFolder, removeScratchFolder } from "../src/scratch-folder.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const { PATH = "" } = cleanEnvironment();

let scratch: string;
beforeAll(async () => {
  scratch = await makeScratchFolder();
});
afterAll(() => removeScratchFolder(scratch));

/** Runs a command in the clone with Bun and Deno on the PATH and empty caches. */
const runIn = (clone: string, command: Command): Promise<string> =>
  runOrThrow(command, {
    cwd: clone,
    env: {
      PATH: [join(root, "node_modules/.bin"), PATH].join(delimiter),
      BUN_INSTALL_CACHE_DIR: join(scratch, "bun-cache"),
      DENO_DIR: join(scratch, "deno-cache"),
    },
  });

test.each<{ runtime: string; install: Command; demo: Command }>([
  { runtime: "Bun", install: ["bun", "install"], demo: ["bun", "run", "--silent", "demo:bun"] },
  { runtime: "Deno", install: ["deno", "install"], demo: ["deno", "task", "--quiet", "demo:deno"] },
])("a fresh clone runs the demo with $runtime alone and stays clean", async (row) => {
  const clone = join(scratch, row.runtime);
  await runOrThrow(["git", "clone", "--quiet", root, clone], { cwd: scratch });
  await runIn(clone, row.install);
  const expected = await readFile(join(clone, "apps/demo/test/walk.out.txt"), "utf8");
  expect(await runIn(clone, row.demo)).toBe(expected);
  expect(await runIn(clone, ["git", "status", "--porcelain"])).toBe("");
});
