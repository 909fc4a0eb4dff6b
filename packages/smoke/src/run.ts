import { spawn } from "node:child_process";

/** Far more than any step takes on a slow machine. */
const HANGS_AFTER_MS = 300_000;

export interface RunOptions {
  /** The folder that the program runs in. */
  readonly cwd: string;
  /** Added to `cleanEnvironment()`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Ends the program at once. */
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

/** Runs a program to its end, without a shell and without input. A program that does not end is ended. */
export function run([program, ...args]: Command, { cwd, env, signal }: RunOptions): Promise<Run> {
  const child = spawn(program, args, {
    cwd,
    env: { ...cleanEnvironment(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: HANGS_AFTER_MS,
    killSignal: "SIGKILL",
    ...(signal && { signal }),
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
