import { execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export type Runtime = "node" | "bun" | "deno";

export interface RunOptions {
  /** Arguments of the runtime. */
  readonly flags?: readonly string[];
  /** The input of the program. See `readInput()`. */
  readonly input?: object;
  /** The working directory. */
  readonly cwd?: string;
}

/** The commands of the runtimes in the workspace. */
const RUNTIMES: Readonly<Record<Runtime, readonly string[]>> = {
  node: [process.execPath],
  bun: [workspaceBin("bun")],
  deno: [workspaceBin("deno"), "run", "--allow-all", "--no-lock", "--quiet"],
};

/** The path of a program of `programs/` in a folder. */
export function programIn(folder: string, name: string): string {
  return join(folder, "programs", `${name}.ts`);
}

/** Runs a program in a process, pinned to a core if possible, and parses the JSON that it prints. */
export async function runOn<Output>(runtime: Runtime, path: string, options: RunOptions = {}): Promise<Output> {
  const [program, ...args] = commandOf(runtime, path, options);
  const { stdout } = await promisify(execFile)(program as string, args, { cwd: options.cwd, maxBuffer: 2 ** 26 });
  return JSON.parse(stdout);
}

/** Measures the time of a process, in milliseconds. */
export async function timeOn(runtime: Runtime, path: string, options: RunOptions = {}): Promise<number> {
  const [program, ...args] = commandOf(runtime, path, options);
  const startedAt = performance.now();
  const child = spawn(program as string, args, { cwd: options.cwd, stdio: ["ignore", "ignore", "inherit"] });
  const [exitCode] = await once(child, "exit");
  if (exitCode !== 0) throw new Error(`${path} on ${runtime} exited with ${exitCode}`);
  return performance.now() - startedAt;
}

function commandOf(runtime: Runtime, path: string, { flags = [], input = {} }: RunOptions): string[] {
  return [...pinned("last"), ...RUNTIMES[runtime], ...flags, path, JSON.stringify(input)];
}

/**
 * A prefix for a command that pins it to a core: measured processes to the last, servers to the first. Empty if the system
 * has no `taskset` or only one core.
 */
export function pinned(core: "first" | "last"): string[] {
  return canPin ? ["taskset", "--cpu-list", core === "first" ? "0" : String(availableParallelism() - 1)] : [];
}

export const canPin: boolean = (() => {
  try {
    const last = availableParallelism() - 1;
    execFileSync("taskset", ["--cpu-list", `0,${last}`, "true"], { stdio: "ignore" });
    return last > 0;
  } catch {
    return false;
  }
})();

function workspaceBin(name: string): string {
  return join(fileURLToPath(new URL("../../../node_modules/.bin", import.meta.url)), name);
}
