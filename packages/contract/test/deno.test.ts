import { expect, test } from "vitest";
import { expectAllPassed, runProgram } from "./run-program.ts";

// No disk, no environment: a dependency of msw looks for its own variables there, and may see none.
const flags = ["run", "--no-prompt", "--ignore-env"];

test("the contract holds on Deno over mock.fetch, without any permission", async () => {
  expectAllPassed(await runProgram({ command: "deno", flags }, ["--target", "fetch"]));
});

test("the contract holds on Deno over a real port, with leave to use this machine's", async () => {
  const deno = { command: "deno", flags: [...flags, "--allow-net=127.0.0.1"] };
  expectAllPassed(await runProgram(deno, ["--target", "http"]));
});

test("the runner fails on Deno when it may not use the network", async () => {
  const { exitCode, stderr } = await runProgram({ command: "deno", flags }, ["--target", "http"]);
  expect(exitCode).toBe(1);
  expect(stderr).toContain("Requires net access");
});
