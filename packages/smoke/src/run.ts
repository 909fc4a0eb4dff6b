import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** Far more than any step takes on a slow machine. */
const HANGS_AFTER_MS = 900_000;

export interface RunOptions {
  /** The folder that the program runs in. */
  readonly cwd: string;
  /** Added to `cleanEnvironment()`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Ends the program, and all that it started, at once. */
  readonly signal?: AbortSignal | undefined;
}

export interface Run {
  /** Null when the process had to be ended. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Command = readonly [program: string, ...args: string[]];

/**
 * The environment of a person at a shell: what pnpm, turbo and vitest put there for their own scripts is gone, and with
 * it the settings that a package manager would take from it.
 */
export function cleanEnvironment(): Record<string, string> {
  const ours =
    /^(p?npm_|NODE_OPTIONS$|NODE_ENV$|VITEST|VITE_|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$|TURBO|INIT_CWD$|FORCE_COLOR$|CI$)/i;
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !ours.test(entry[0]),
  );
  return { ...Object.fromEntries(kept), NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };
}

/**
 * Runs a program to its end, without a shell and without input. One that does not end is ended, with all that it started.
 *
 * @throws {Error} There is no such program, or `signal` is aborted.
 */
export async function run([program, ...args]: Command, { cwd, env, signal }: RunOptions): Promise<Run> {
  signal?.throwIfAborted();
  const child = spawn(program, args, {
    cwd,
    env: { ...cleanEnvironment(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const end = (): void => signalGroup(child, "SIGKILL");
  const timer = setTimeout(end, HANGS_AFTER_MS);
  signal?.addEventListener("abort", end);
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  try {
    const [exitCode] = (await once(child, "close")) as [number | null];
    signal?.throwIfAborted();
    return { exitCode, stdout, stderr };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
  }
}

/** Signals a child that was started as a group of its own, and what it started: package managers start others. */
export function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/**
 * Runs a program that has to succeed.
 *
 * @returns What it wrote to standard output.
 * @throws {Error} It exits with anything but 0. The message has the command and what it wrote.
 */
export async function runOrThrow(command: Command, options: RunOptions): Promise<string> {
  const { exitCode, stdout, stderr } = await run(command, options);
  if (exitCode === 0) return stdout;
  throw new Error(`${command.join(" ")} (exit code ${exitCode}) in ${options.cwd}\n${stdout}${stderr}`.trimEnd());
}
