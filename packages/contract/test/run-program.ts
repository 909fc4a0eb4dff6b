import { spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { contracts, families } from "../src/contract.ts";

const RUN = fileURLToPath(new URL("../src/run.ts", import.meta.url));
const BIN = fileURLToPath(new URL("../../../node_modules/.bin/", import.meta.url));
/** For a process that hangs. */
const HANGS_AFTER_MS = 500_000;

export interface Runtime {
  /** A name in `node_modules/.bin` of the workspace, or a path. */
  readonly command: string;
  /** The arguments before the program. */
  readonly flags: readonly string[];
}

export interface Run {
  /** Null if the process was killed. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `src/run.ts` in a process. Kills it if it hangs. */
export function runProgram({ command, flags }: Runtime, args: readonly string[]): Promise<Run> {
  const file = command.includes("/") ? command : BIN + command;
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(file, [...flags, RUN, ...args], {
    env: { PATH, HOME, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: HANGS_AFTER_MS,
    killSignal: "SIGKILL",
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

/** All cases passed, stderr is empty, and the process ended by itself. */
export function expectAllPassed({ exitCode, stdout, stderr }: Run): void {
  const count = families.reduce((sum, family) => sum + contracts[family].length, 0);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.filter((line) => line.startsWith("not ok"))).toEqual([]);
  expect(stderr).toBe("");
  expect(lines.at(-1)).toBe(`${count} passed, 0 failed, 0 skipped`);
  expect(lines.filter((line) => /^ok \d+ - /.test(line))).toHaveLength(count);
  expect(exitCode).toBe(0);
}
