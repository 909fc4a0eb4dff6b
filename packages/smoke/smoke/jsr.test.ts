import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { findPublishedPackages } from "../src/published-packages.ts";
import { run } from "../src/run.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const packages = await findPublishedPackages(root);

test.each(packages)("$name is a valid JSR package without slow types", async ({ folder, name, version }) => {
  const deno = join(root, "node_modules/.bin/deno");
  const { exitCode, stdout, stderr } = await run([deno, "publish", "--dry-run", "--allow-dirty"], { cwd: folder });
  expect({ exitCode, output: exitCode === 0 ? "" : `${stdout}${stderr}` }).toEqual({ exitCode: 0, output: "" });
  expect(stderr).toContain(`${name}@${version}`);
  expect(stderr).not.toMatch(/\.test\.ts|\/test\/|\/examples\//);
  expect(await readFile(join(folder, "jsr.json"), "utf8")).toContain(`"version": "${version}"`);
});
