import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { main } from "../src/main.ts";

const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const BIN = fileOf("../../../node_modules/.bin/");
const PROGRAM = fileOf("../src/bin.ts");

/** The permissions of `deno task demo:deno`. */
const { scripts } = JSON.parse(readFileSync(fileOf("../../../package.json"), "utf8"));
const [, ...DENO_FLAGS] = scripts["demo:deno"].split(" ").slice(0, -1);

type Runtime = "node" | "bun" | "deno";

const RUNTIMES: Readonly<Record<Runtime, readonly [file: string, ...flags: string[]]>> = {
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
  /** Interrupts the walk when this is true. */
  readonly interruptWhen?: () => boolean;
}

/** Runs the demo inside this process. */
export async function runDemo(args: readonly string[], { env = {}, interruptWhen }: RunOptions = {}): Promise<Run> {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const interruption = new AbortController();
  const { signal } = interruption;
  const streams = { stdin: Readable.from([]), stdout, stderr };
  const done = main(args, { env, cwd: import.meta.dirname, ...streams, signal, exitCode: 0 });
  if (interruptWhen) void vi.waitUntil(interruptWhen, { timeout: 300_000 }).then(() => interruption.abort());
  return { exitCode: await done, stdout: stdout.text, stderr: stderr.text };
}

class Sink extends Writable {
  text = "";

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk;
    done();
  }
}

export interface SpawnOptions {
  readonly runtime?: Runtime;
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly onStart?: (child: ChildProcess) => void;
}

/** Runs the demo as a process. */
export function spawnDemo(args: readonly string[], options: SpawnOptions = {}): Promise<Run> {
  const { runtime = "node", flags = [], env, onStart } = options;
  const [file, ...own] = RUNTIMES[runtime];
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(file, [...own, ...flags, PROGRAM, ...args], {
    env: { PATH, HOME, ...env },
    cwd: import.meta.dirname,
    stdio: "pipe",
  });
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
