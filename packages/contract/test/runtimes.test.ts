import process from "node:process";
import { expect, test } from "vitest";
import { expectAllPassed, type Runtime, runProgram } from "./run-program.ts";

const node: Runtime = { command: process.execPath, flags: [] };
const bun: Runtime = { command: "bun", flags: [] };
/** No files and no environment. A dependency of msw reads its own variables and may not find any. */
const deno: Runtime = { command: "deno", flags: ["run", "--no-prompt", "--ignore-env"] };
const denoWithNetwork = { ...deno, flags: [...deno.flags, "--allow-net=127.0.0.1"] };

// `fetch.test.ts` is the row of Node over mock.fetch.
test.concurrent.for([
  { name: "Node over a port", runtime: node, target: "http" },
  { name: "Bun over mock.fetch", runtime: bun, target: "fetch" },
  { name: "Bun over a port", runtime: bun, target: "http" },
  { name: "Deno over mock.fetch, without permissions", runtime: deno, target: "fetch" },
  { name: "Deno over a port, with permission for loopback", runtime: denoWithNetwork, target: "http" },
])("all cases of each version pass on $name", async ({ runtime, target }) => {
  expectAllPassed(await runProgram(runtime, ["--target", target]));
});

test("the runner fails on Deno without permission for the network", async () => {
  const { exitCode, stderr } = await runProgram(deno, ["--target", "http"]);
  expect(exitCode).toBe(1);
  expect(stderr).toContain("Requires net access");
});

test("the runner prints its usage for an unknown target and exits with 2", async () => {
  expect(await runProgram(node, ["--target", "toString"])).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: "Usage: run.ts --target fetch|http\n",
  });
});
