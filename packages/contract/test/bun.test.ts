import { expect, test } from "vitest";
import { expectAllPassed, runProgram } from "./run-program.ts";

const bun = { command: "bun", flags: [] };

test("the contract holds on Bun over mock.fetch", async () => {
  expectAllPassed(await runProgram(bun, ["--target", "fetch"]));
});

test("the contract holds on Bun over a real port", async () => {
  expectAllPassed(await runProgram(bun, ["--target", "http"]));
});

test("the runner fails on Bun when it is called wrongly", async () => {
  expect(await runProgram(bun, ["--target", "moon"])).toMatchObject({ exitCode: 2, stdout: "" });
});
