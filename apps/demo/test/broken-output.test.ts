import { expect, test } from "vitest";
import { PROGRAM, runDemo, runFile } from "./run-demo.ts";

test("a disk that is full is a failure, said in one line", async () => {
  const { stderr, exitCode } = await runFile("sh", ["-c", '"$0" "$1" list > /dev/full', process.execPath, PROGRAM]);
  expect(stderr).toContain("error: the result could not be written: ENOSPC");
  expect(exitCode).toBe(1);
});

test("who closes stderr loses what is said there, and nothing else", async () => {
  const { stdout, exitCode } = await runDemo(
    ["pause", "S*", "--yes", "--fake", "--output", "ndjson", "--fields", "outcome"],
    {
      onStart: (child) => child.stderr?.destroy(),
    },
  );
  expect(stdout.trim().split("\n")).toHaveLength(5);
  expect(exitCode).toBe(0);
});

test("a watch ends when its reader has gone", async () => {
  const { exitCode } = await runDemo(["list", "--watch", "100ms", "--output", "ids"], {
    onStart: (child) => child.stdout?.once("data", () => child.stdout?.destroy()),
  });
  expect(exitCode).toBe(0);
});
