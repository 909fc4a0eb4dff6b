import { readFileSync } from "node:fs";
import { DENO_FLAGS } from "@airbyte-web-backend/cli/testing";
import { operations } from "@airbyte-web-backend/schema";
import { expect, test } from "vitest";
import { runDemo, spawnDemo } from "./run-demo.ts";

test("walks through all seven operations on the embedded fake, with the same output every time", async () => {
  const { exitCode, stdout, stderr } = await runDemo([]);
  await expect(stdout).toMatchFileSnapshot("walk.out.txt");
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
  for (const operationId of Object.keys(operations)) expect(stdout).toContain(operationId);
});

test.for(["node", "bun", "deno"] as const)("prints the same as a process of %s", async (runtime) => {
  const { exitCode, stdout, stderr } = await spawnDemo([], { runtime });
  await expect(stdout).toMatchFileSnapshot("walk.out.txt");
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
});

test("AIRBYTE_VERSION=2.0 walks through a fake of 2.x", async () => {
  const { exitCode, stdout, stderr } = await runDemo([], { env: { AIRBYTE_VERSION: "2.0" } });
  await expect(stdout).toMatchFileSnapshot("walk-2.0.out.txt");
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
});

test("demo:deno has the least permissions", () => {
  const { scripts } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
  expect(scripts["demo:deno"]).toBe(["deno", ...DENO_FLAGS, "apps/demo/src/bin.ts"].join(" "));
});

test("ignores credentials without AIRBYTE_URL: they belong to a server", async () => {
  const { exitCode, stdout } = await runDemo([], { env: { AIRBYTE_TOKEN: "a-token", AIRBYTE_WORKSPACE_ID: "w" } });
  await expect(stdout).toMatchFileSnapshot("walk.out.txt");
  expect(exitCode).toBe(0);
});

test.each([
  { args: ["--wirte"], stderr: /^error: unknown option '--wirte'\nhint: Did you mean --write\? / },
  { args: ["dance"], stderr: /^error: too many arguments.*\nhint: --help/ },
])("$args is a usage error", async ({ args, stderr }) => {
  const run = await runDemo(args);
  expect(run.stderr).toMatch(stderr);
  expect(run.exitCode).toBe(2);
});
