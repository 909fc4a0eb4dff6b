import { type ChildProcess, spawn } from "node:child_process";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { createMockCore, type MockCore, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { listen } from "@airbyte-web-backend/mock/node";
import { onTestFinished } from "vitest";
import type { Io } from "../src/run/io.ts";
import { VARIABLES } from "../src/settings/environment.ts";
import { until } from "./until.ts";

const BIN = fileURLToPath(new URL("../../../node_modules/.bin/", import.meta.url));

/** The least permissions: the variables and the settings file, no network. */
export const DENO_FLAGS: readonly string[] = [
  ...["run", "--no-prompt", "--allow-read=airbyte.yaml", "--ignore-env", `--allow-env=${VARIABLES}`],
];

const RUNTIMES: Readonly<Record<"node" | "bun" | "deno", readonly [file: string, ...flags: string[]]>> = {
  node: [process.execPath],
  bun: [`${BIN}bun`],
  deno: [`${BIN}deno`, ...DENO_FLAGS],
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

/** Serves a mock until the test ends. Returns the variables that name it. */
export async function serve(mock: object = createMockCore()): Promise<Record<string, string>> {
  const server = await listen({ mock: mock as MockCore });
  onTestFinished(() => server.close());
  return { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID };
}

type Main = (args: readonly string[], io: Io) => Promise<number>;

/** Runs a program inside this process. */
export async function runMain(main: Main, args: readonly string[], options: RunOptions = {}): Promise<Run> {
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
  const streams = { stdin: Readable.from([Buffer.from(stdin)]), stdout: new Sink(), stderr: new Sink() };
  return { env, cwd, ...streams, signal, exitCode: 0 };
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
  readonly runtime?: keyof typeof RUNTIMES;
  /** Further flags of the runtime. */
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly onStart?: (child: ChildProcess) => void;
}

/** Runs a program as a process of a runtime. */
export function spawnProgram(program: string, args: readonly string[], options: SpawnOptions = {}): Promise<Run> {
  const [file, ...flags] = RUNTIMES[options.runtime ?? "node"];
  return spawnFile(file, [...flags, ...(options.flags ?? []), program, ...args], options);
}

/** Runs any program, with no variables but `PATH`, `HOME` and those of `env`. */
export function spawnFile(
  file: string,
  args: readonly string[],
  { env, cwd = import.meta.dirname, onStart }: Pick<SpawnOptions, "env" | "cwd" | "onStart"> = {},
): Promise<Run> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(file, args, { env: { PATH, HOME, ...env }, cwd, stdio: "pipe" });
  const output = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      output[stream] += text;
    });
  }
  onStart?.(child);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, ...output }));
  });
}
