import { fileURLToPath } from "node:url";
import { type Run, type RunOptions, runMain, type SpawnOptions, spawnProgram } from "@airbyte-web-backend/cli/testing";
import { main } from "../src/main.ts";

const PROGRAM = fileURLToPath(new URL("../src/bin.ts", import.meta.url));

/** Runs the demo inside this process. */
export function runDemo(args: readonly string[], options?: RunOptions): Promise<Run> {
  return runMain(main, args, options);
}

/** Runs the demo as a process. */
export function spawnDemo(args: readonly string[], options?: SpawnOptions): Promise<Run> {
  return spawnProgram(PROGRAM, args, options);
}
