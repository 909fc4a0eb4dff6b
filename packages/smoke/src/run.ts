import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** Much longer than any step takes on a slow machine. */
const HANGS_AFTER_MS = 900_000;

export interface RunOptions {
  readonly cwd: string;
  /** Extends `cleanEnvironment()`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Kills the program and its children. */
  readonly signal?: AbortSignal | undefined;
}

export interface Run {
  /** Null if the process was killed. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Command = readonly [program: string, ...args: string[]];

/** The environment without the variables of pnpm, turbo and vitest, which would configure the programs under test. */
export function cleanEnvironment(): Record<string, string> {
  const ours =
    /^(p?npm_|NODE_OPTIONS$|NODE_ENV$|VITEST|VITE_|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$|TURBO|INIT_CWD$|FORCE_COLOR$|CI$)/i;
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !ours.test(entry[0]),
  );
  return { ...Object.fromEntries(kept), NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };
}

/**
 * Runs a program without a shell and without input. Kills it and its children if it hangs.
 *
 * @throws {Error} The program does not exist, or `signal` is aborted.
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

/** Signals a detached child and its own children: package managers start other programs. */
export function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It has exited.
  }
}

/**
 * Runs a program and returns its standard output.
 *
 * @throws {Error} The exit code is not 0. The message contains the command and its output.
 */
export async function runOrThrow(command: Command, options: RunOptions): Promise<string> {
  const { exitCode, stdout, stderr } = await run(command, options);
  if (exitCode === 0) return stdout;
  throw new Error(`${command.join(" ")} (exit code ${exitCode}) in ${options.cwd}\n${stdout}${stderr}`.trimEnd());
}
