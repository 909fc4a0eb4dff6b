import { type ChildProcess, spawn } from "node:child_process";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { main } from "../src/main.ts";
import type { Io } from "../src/run/io.ts";
import { VARIABLES } from "../src/settings/environment.ts";
import { until } from "./until.ts";

const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** The program for Node. */
export const PROGRAM: string = fileOf("../cli.js");
const BIN = fileOf("../../../node_modules/.bin/");

/** The least permissions: the program's variables and its settings file, no network. */
const DENO_FLAGS = ["run", "--no-prompt", "--allow-read=airbyte.yaml", "--ignore-env", `--allow-env=${VARIABLES}`];

type Runtime = "node" | "bun" | "deno";

const RUNTIMES: Readonly<
  Record<Runtime, { readonly file: string; readonly flags: readonly string[]; program: string }>
> = {
  node: { file: process.execPath, flags: [], program: PROGRAM },
  bun: { file: `${BIN}bun`, flags: [], program: fileOf("../src/bin.ts") },
  deno: { file: `${BIN}deno`, flags: DENO_FLAGS, program: fileOf("../src/bin.ts") },
};

export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Default: a folder without a settings file. */
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  /** Interrupts the program when this is true. */
  readonly interruptWhen?: () => boolean;
}

/** Runs the command line inside this process. */
export async function runCli(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const interruption = new AbortController();
  const io = makeIo(options, interruption.signal);
  const done = main(args, io);
  if (options.interruptWhen) void until(options.interruptWhen).then(() => interruption.abort());
  return { exitCode: await done, stdout: io.stdout.text, stderr: io.stderr.text };
}

/** Streams that are not terminals. */
export function makeIo(
  { env = {}, cwd = import.meta.dirname, stdin = "" }: RunOptions = {},
  signal: AbortSignal = new AbortController().signal,
): Io & { readonly stdout: Sink; readonly stderr: Sink } {
  return {
    env,
    cwd,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: new Sink(),
    stderr: new Sink(),
    signal,
    exitCode: 0,
  };
}

class Sink extends Writable {
  text = "";
  isTTY = false;

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk;
    done();
  }
}

export interface SpawnOptions {
  readonly runtime?: Runtime;
  /** Further flags of the runtime. */
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly onStart?: (child: ChildProcess) => void;
}

/** Runs the command line as a process. */
export function spawnCli(args: readonly string[], options: SpawnOptions = {}): Promise<Run> {
  const { file, flags, program } = RUNTIMES[options.runtime ?? "node"];
  return spawnFile(file, [...flags, ...(options.flags ?? []), program, ...args], options);
}

/** Runs any program, with no variables but `PATH`, `HOME` and those of `env`. */
export function spawnFile(
  file: string,
  args: readonly string[],
  options: Pick<SpawnOptions, "env" | "cwd" | "onStart"> = {},
): Promise<Run> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(file, args, {
    env: { PATH, HOME, ...options.env },
    cwd: options.cwd ?? import.meta.dirname,
    stdio: "pipe",
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  options.onStart?.(child);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
