import { execFile } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const CLI = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

function run(...args: readonly string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [CLI, ...args], (_error, stdout, stderr) =>
      resolve({ exitCode: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

test("--help prints the usage", async () => {
  const { exitCode, stdout } = await run("--help");
  expect(exitCode).toBe(0);
  expect(stdout).toContain("pnpm bench [--quick] [--json]");
});

test("an unknown option prints the usage and exits with 2", async () => {
  const { exitCode, stdout, stderr } = await run("--fast");
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain("Unknown option '--fast'");
  expect(stderr).toContain("pnpm bench --record");
});
