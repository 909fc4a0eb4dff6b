import { execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export type Runtime = "node" | "bun" | "deno";

export interface RunOptions {
  /** For the runtime itself. */
  readonly flags?: readonly string[];
  /** What the program is started with, as `readInput()` takes it. */
  readonly input?: object;
  /** The folder that it is started in. */
  readonly cwd?: string;
}

/** What runs a program, and with which arguments before it. All three come with the workspace. */
const RUNTIMES: Readonly<Record<Runtime, readonly string[]>> = {
  node: [process.execPath],
  bun: [workspaceBin("bun")],
  deno: [workspaceBin("deno"), "run", "--allow-all", "--no-lock", "--quiet"],
};

/** A file of `programs/`, by its name, in the folder that it is to run from. */
export function programIn(folder: string, name: string): string {
  return join(folder, "programs", `${name}.ts`);
}

/** Runs a program as a process of its own, on a core of its own where that can be, and gives the JSON that it prints. */
export async function runOn<Output>(runtime: Runtime, path: string, options: RunOptions = {}): Promise<Output> {
  const [program, ...args] = commandOf(runtime, path, options);
  const { stdout } = await promisify(execFile)(program as string, args, { cwd: options.cwd, maxBuffer: 2 ** 26 });
  return JSON.parse(stdout);
}

/** How long a program runs, from its start to its end, in milliseconds. */
export async function timeOn(runtime: Runtime, path: string, options: RunOptions = {}): Promise<number> {
  const [program, ...args] = commandOf(runtime, path, options);
  const startedAt = performance.now();
  const child = spawn(program as string, args, { cwd: options.cwd, stdio: ["ignore", "ignore", "inherit"] });
  const [exitCode] = await once(child, "exit");
  if (exitCode !== 0) throw new Error(`${path} on ${runtime} ended with ${exitCode}`);
  return performance.now() - startedAt;
}

function commandOf(runtime: Runtime, path: string, { flags = [], input = {} }: RunOptions): string[] {
  return [...pinned("last"), ...RUNTIMES[runtime], ...flags, path, JSON.stringify(input)];
}

/**
 * What to put before a command, so that it stays on one core: what is measured on the last one, and what it talks to on
 * the first. Nothing where the system cannot do that, or has one core.
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
