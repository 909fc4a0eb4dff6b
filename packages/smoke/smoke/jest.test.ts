// Runs the Jest set-ups of docs/guides/frameworks.md. Jest is not in the lockfile: Deno cannot read the aliases that Jest
// depends on, and then could not open a clone.
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { run, runOrThrow } from "../src/run.ts";
import { makeScratchFolder, removeScratchFolder } from "../src/scratch-folder.ts";

const examples = fileURLToPath(new URL("../../docs/examples/jest/", import.meta.url));
const scratch = await makeScratchFolder();
const project = join(scratch, "project");
afterAll(() => removeScratchFolder(scratch));

const jest = {
  "@babel/plugin-transform-modules-commonjs": "7.29.14",
  jest: "30.5.2",
  "jest-environment-jsdom": "30.5.2",
  "ts-jest": "29.4.15",
  typescript: "5.9.3",
};

beforeAll(async () => {
  await mkdir(project);
  const tarballs = Object.entries(inject("tarballs"));
  const dependencies = { ...jest, ...Object.fromEntries(tarballs.map(([name, path]) => [name, `file:${path}`])) };
  const overrides = Object.fromEntries(tarballs.map(([name]) => [name, `$${name}`]));
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, dependencies, overrides }));
  await runOrThrow(["npm", "install", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: project,
    env: { npm_config_registry: inject("registry") },
  });
  const example = await readFile(join(examples, "list.test.js"), "utf8");
  const files = {
    "module.test.mjs": example,
    "compiled.test.js": example,
    "compiled.test.ts": example,
    // Split, or Vitest reads it as a directive for this file.
    "page.test.mjs": `/** @jest-${"environment"} jsdom */\n${example}`,
    "required.test.cjs": example.replace(/import (.*) from (.*);/, "const $1 = require($2);"),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(project, name), text);
  await cp(join(examples, "babel.config.mjs"), join(project, "babel.jest.mjs"));
  await cp(join(examples, "ts-jest.config.mjs"), join(project, "ts.jest.mjs"));
});

async function runJest(args: readonly string[], nodeOptions = ""): Promise<string> {
  const { stderr } = await run(["node", "node_modules/jest/bin/jest.js", "--ci", "--runInBand", ...args], {
    cwd: project,
    env: { NODE_OPTIONS: nodeOptions, JEST_WORKER_ID: "" },
  });
  return /^Tests: .*$/m.exec(stderr)?.[0] ?? stderr;
}

test("Jest with --experimental-vm-modules runs modules, require() and jsdom", async () => {
  const patterns = ["--testMatch", "**/*.test.{mjs,cjs}"];
  expect(await runJest(patterns, "--experimental-vm-modules")).toMatch(/ 3 passed, 3 total/);
});

test.each([
  ["babel-jest", "babel.jest.mjs", "**/compiled.test.js"],
  ["ts-jest", "ts.jest.mjs", "**/compiled.test.ts"],
])("Jest without the flag runs with %s", async (_name, config, pattern) => {
  expect(await runJest(["--config", config, "--testMatch", pattern])).toMatch(/ 1 passed, 1 total/);
});
