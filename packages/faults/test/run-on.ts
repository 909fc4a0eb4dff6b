import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { startServer } from "../src/start-server.ts";

/** Less than the 30 s of the client's shortest timer, the timeout of an attempt, and enough for a busy machine. */
export const EXITS_WITHIN_MS = 15_000;

const LEFT_OUT = "left out  ";

/** How a run on some runtime ended. */
export interface Run {
  readonly exitCode: number | null;
  /** The faults that failed, with what was wrong, and what else the runtime complained about. */
  readonly failures: readonly string[];
  /** The faults that were left out, as `name: reason`. */
  readonly leftOut: readonly string[];
  readonly lastLine: string;
  /** From the last line to the end of the process: what it takes when nothing keeps it alive. */
  readonly exitTookMs: number;
}

/**
 * Runs `src/run.ts`, or another script of that folder, on a runtime and against a fault server of its own.
 *
 * @param command The runtime and its options, such as `["bun"]`.
 * @param words Only the faults whose names hold all of them.
 */
export async function runOn(
  command: readonly string[],
  words: readonly string[] = [],
  scriptName = "run.ts",
): Promise<Run> {
  const server = await startServer();
  try {
    const [runtime = "", ...options] = command;
    const script = fileURLToPath(new URL(`../src/${scriptName}`, import.meta.url));
    const child = spawn(runtime, [...options, script, `--server=${server.control}`, ...words]);
    let output = "";
    let complaints = "";
    let lastOutputAt = performance.now();
    child.stdout.on("data", (data: Buffer) => {
      output += data;
      lastOutputAt = performance.now();
    });
    child.stderr.on("data", (data: Buffer) => {
      complaints += data;
    });
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    const exitTookMs = performance.now() - lastOutputAt;
    const lines = output.trimEnd().split("\n");
    const failures = lines.slice(0, -1).filter((line) => !/^(passed|left out) {2}/.test(line));
    return {
      exitCode,
      failures: [...failures, ...complaints.split("\n").filter(Boolean)],
      leftOut: lines.filter((line) => line.startsWith(LEFT_OUT)).map((line) => line.slice(LEFT_OUT.length)),
      lastLine: lines.at(-1) ?? "",
      exitTookMs,
    };
  } finally {
    server.stop();
  }
}
