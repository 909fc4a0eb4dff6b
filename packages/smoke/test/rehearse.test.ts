import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeScratchFolder, removeScratchFolder } from "../src/scratch-folder.ts";

const src = fileURLToPath(new URL("../src/", import.meta.url));

let temp: string;
beforeEach(async () => {
  temp = await makeScratchFolder();
});
afterEach(() => removeScratchFolder(temp));

test("a rehearsal that fails, such as after Ctrl-C, prints the reason, exits with 1 and leaves no files", async () => {
  const child = spawn(process.execPath, [join(src, "rehearse.ts")], {
    env: { ...process.env, TMPDIR: temp },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = once(child, "close");
  const output = text(child.stderr);
  // After the first step.
  await once(child.stdout, "data");
  expect(await readdir(temp)).toHaveLength(1);
  child.kill("SIGINT");
  expect(await closed).toEqual([1, null]);
  expect(await output).toMatch(/^not ok .+: stopped by SIGINT\n$/);
  expect(await readdir(temp)).toEqual([]);
});
