import { operations } from "@airbyte-web-backend/schema";
import { expect, test } from "vitest";
import { runDemo } from "./run-demo.ts";

test("the demo walks through all seven operations on the embedded fake, always with the same words", async () => {
  const { exitCode, stdout, stderr } = await runDemo([]);
  await expect(stdout).toMatchFileSnapshot("walk.out.txt");
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
  for (const operationId of Object.keys(operations)) expect(stdout).toContain(operationId);
});

test("walk is the default command", async () => {
  const { exitCode, stdout } = await runDemo(["walk"]);
  await expect(stdout).toMatchFileSnapshot("walk.out.txt");
  expect(exitCode).toBe(0);
});

test.for(["bun", "deno"] as const)("%s prints the same, on Deno with least permissions", async (runtime) => {
  const { exitCode, stdout, stderr } = await runDemo([], { runtime });
  await expect(stdout).toMatchFileSnapshot("walk.out.txt");
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
});

test("credentials without AIRBYTE_URL change nothing: they belong to a server that is not asked", async () => {
  const { exitCode, stdout } = await runDemo([], { env: { AIRBYTE_TOKEN: "a-token", AIRBYTE_WORKSPACE_ID: "w" } });
  await expect(stdout).toMatchFileSnapshot("walk.out.txt");
  expect(exitCode).toBe(0);
});
