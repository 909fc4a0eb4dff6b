import { fileURLToPath } from "node:url";
import { main } from "../src/main.ts";
import { type Run, type RunOptions, runMain, type SpawnOptions, spawnProgram } from "./testing.ts";

export { makeIo, type Run, type RunOptions, type SpawnOptions, spawnFile } from "./testing.ts";

/** The program for Node. */
export const PROGRAM: string = fileURLToPath(new URL("../cli.js", import.meta.url));
const BIN = fileURLToPath(new URL("../src/bin.ts", import.meta.url));

/** Runs the command line inside this process. */
export function runCli(args: readonly string[], options?: RunOptions): Promise<Run> {
  return runMain(main, args, options);
}

/** Runs the command line as a process. */
export function spawnCli(args: readonly string[], options: SpawnOptions = {}): Promise<Run> {
  return spawnProgram((options.runtime ?? "node") === "node" ? PROGRAM : BIN, args, options);
}
