import { expect, test } from "vitest";
import { PROGRAM, spawnCli, spawnFile } from "./run-cli.ts";

test("a full disk is a one-line error", async () => {
  const { stderr, exitCode } = await spawnFile("sh", ["-c", '"$0" "$1" list > /dev/full', process.execPath, PROGRAM]);
  expect(stderr).toContain("error: cannot write the result: ENOSPC");
  expect(exitCode).toBe(1);
});

test("a full disk does not hide the exit code of an error", async () => {
  const line = '"$0" "$1" get nobody > /dev/full';
  expect((await spawnFile("sh", ["-c", line, process.execPath, PROGRAM])).exitCode).toBe(4);
});

test("a closed stderr does not stop the program", async () => {
  const { stdout, exitCode } = await spawnCli(
    ["pause", "S*", "--yes", "--fake", "--output", "ndjson", "--fields", "outcome"],
    { onStart: (child) => child.stderr?.destroy() },
  );
  expect(stdout.trim().split("\n")).toHaveLength(5);
  expect(exitCode).toBe(0);
});

test("--watch ends when its reader goes away", async () => {
  const { exitCode } = await spawnCli(["list", "--watch", "100ms", "--output", "ids"], {
    onStart: (child) => child.stdout?.once("data", () => child.stdout?.destroy()),
  });
  expect(exitCode).toBe(0);
});
