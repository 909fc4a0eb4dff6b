import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { startServer } from "../src/start-server.ts";

/** Less than the 30 s of the client's shortest timer, the timeout of an attempt, and enough for a busy machine. */
export const EXITS_WITHIN_MS = 15_000;

/** How a run on some runtime ended. */
export interface Run {
  readonly exitCode: number | null;
  /** The faults that failed, with what was wrong. */
  readonly failures: readonly string[];
  readonly lastLine: string;
  /** From the last line to the end of the process: what it takes when nothing keeps it alive. */
  readonly exitTookMs: number;
}

/**
 * Runs `src/run.ts` on a runtime, against a fault server of its own.
 *
 * @param command The runtime and its options, such as `["bun"]`.
 * @param words Only the faults whose names hold all of them.
 */
export async function runOn(command: readonly string[], words: readonly string[] = []): Promise<Run> {
  const server = await startServer();
  try {
    const [runtime = "", ...options] = command;
    const script = fileURLToPath(new URL("../src/run.ts", import.meta.url));
    const child = spawn(runtime, [...options, script, `--server=${server.control}`, ...words]);
    let output = "";
    let lastOutputAt = performance.now();
    const onData = (data: Buffer): void => {
      output += data;
      lastOutputAt = performance.now();
    };
    child.stdout.on("data", onData);
    child.stderr.on("data", onData);
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    const exitTookMs = performance.now() - lastOutputAt;
    const lines = output.trimEnd().split("\n");
    return {
      exitCode,
      failures: lines.filter((line) => !line.startsWith("passed  ")).slice(0, -1),
      lastLine: lines.at(-1) ?? "",
      exitTookMs,
    };
  } finally {
    server.stop();
  }
}
