import process from "node:process";
import { expect, test } from "vitest";
import { expectAllPassed, runProgram } from "./run-program.ts";

const node = { command: process.execPath, flags: [] };

test("the contract holds on Node without a test framework, over mock.fetch", async () => {
  expectAllPassed(await runProgram(node, ["--target", "fetch"]));
});

test("the contract holds on Node without a test framework, over a real port", async () => {
  expectAllPassed(await runProgram(node, ["--target", "http"]));
});

test.each([[[]], [["--target"]], [["--target", "moon"]], [["--target", "toString"]], [["--target", "fetch", "more"]]])(
  "the runner answers %j with one line and exit code 2",
  async (args) => {
    expect(await runProgram(node, args)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: "Usage: run.ts --target fetch|http\n",
    });
  },
);
