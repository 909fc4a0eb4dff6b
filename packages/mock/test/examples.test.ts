import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const root = new URL("../", import.meta.url);
const bun = fileURLToPath(new URL("../../node_modules/.bin/bun", root));
const deno = fileURLToPath(new URL("../../node_modules/.bin/deno", root));
const fetchOutput =
  "Shop to BigQuery active\nStripe to Snowflake active\nSample data to files inactive\nShop to Snowflake active\nSample data to BigQuery active\n";

test("the code in the README is that of the examples", async () => {
  const readme = await readFile(new URL("README.md", root), "utf8");
  const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);
  const names = await readdir(new URL("examples/", root));
  const examples = await Promise.all(names.map((name) => readFile(new URL(`examples/${name}`, root), "utf8")));
  expect(blocks.toSorted()).toEqual(examples.toSorted());
});

test("the example with a fetch prints the connections, on Node and on Deno", async () => {
  expect((await run(process.execPath, ["examples/fetch.ts"], { cwd: root })).stdout).toBe(fetchOutput);
  expect((await run(deno, ["run", "--allow-env", "examples/fetch.ts"], { cwd: root })).stdout).toBe(fetchOutput);
});

test("the example with a port prints its health", async () => {
  const { stdout } = await run(process.execPath, ["examples/port.ts"], { cwd: root });
  expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api \{ available: true \}\n$/);
});

test("the example for Bun passes", async () => {
  await run(bun, ["test", "./examples/bun.test.ts"], { cwd: root });
});
