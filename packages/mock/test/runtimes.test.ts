import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const program = fileURLToPath(new URL("./list-and-end.ts", import.meta.url));
const binOf = (name: string) => fileURLToPath(new URL(`../../../node_modules/.bin/${name}`, import.meta.url));

// The runtimes are npm packages in the root of the workspace, which may not be installed.
test.each([
  ["Node", process.execPath, [program]],
  ["Bun", binOf("bun"), [program]],
  ["Deno", binOf("deno"), ["run", "--allow-all", program]],
])("on %s the source serves fetch and a port, and the process exits by itself", async (_, bin, args) => {
  expect(existsSync(bin), `${bin} is not installed`).toBe(true);
  const { stdout } = await run(bin, args, { timeout: 500_000 });
  expect(stdout.split("\n")).toEqual([
    "mock.fetch: 200 application/json 5",
    "listen: 200 application/json 5",
    "too large: 413",
    "too large: 413",
    "listen: 200 application/json 5",
    "closed",
    "",
  ]);
});
