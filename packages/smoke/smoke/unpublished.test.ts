import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, inject, test } from "vitest";
import { pnpm } from "../src/package-managers.ts";
import { run, runOrThrow } from "../src/run.ts";
import { makeScratchFolder, removeScratchFolder } from "../src/scratch-folder.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const scratch = await makeScratchFolder();
afterAll(() => removeScratchFolder(scratch));

// The installation that the README describes before the first release.
test("npm installs the tarballs of pnpm tarballs, and a program of the README runs", async () => {
  await runOrThrow(pnpm("run", "tarballs"), { cwd: root });
  const tarballs = (await readdir(join(root, "dist"))).filter((name) => name.endsWith(".tgz"));
  const paths = tarballs.map((name) => join(root, "dist", name));
  const env = { npm_config_registry: inject("registry") };
  await runOrThrow(["npm", "install", "--no-audit", "--no-fund", ...paths], { cwd: scratch, env });
  const program = await readFile(join(root, "packages/client/examples/with-mock.ts"), "utf8");
  await writeFile(join(scratch, "with-mock.ts"), program);
  expect(await run(["node", "with-mock.ts"], { cwd: scratch })).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/^[1-9]\d* 1\n$/),
  });
});
