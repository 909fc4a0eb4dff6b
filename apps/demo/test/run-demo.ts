import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** The program as Node runs it. */
export const PROGRAM: string = fileOf("../demo.js");
const BIN = fileOf("../../../node_modules/.bin/");

/** As narrow as Deno can be, and as `deno task demo:deno` has it: the demo's own variables and settings file, no network. */
const { scripts } = JSON.parse(readFileSync(fileOf("../../../package.json"), "utf8"));
const [, ...DENO_FLAGS] = scripts["demo:deno"].split(" ").slice(0, -1);

type Runtime = "node" | "bun" | "deno";

const RUNTIMES: Readonly<
  Record<Runtime, { readonly file: string; readonly flags: readonly string[]; program: string }>
> = {
  node: { file: process.execPath, flags: [], program: PROGRAM },
  bun: { file: `${BIN}bun`, flags: [], program: fileOf("../src/cli.ts") },
  deno: { file: `${BIN}deno`, flags: DENO_FLAGS, program: fileOf("../src/cli.ts") },
};

export interface RunOptions {
  readonly runtime?: Runtime;
  /** Further flags of the runtime. */
  readonly flags?: readonly string[];
  /** The whole environment, but for what the runtimes themselves need. */
  readonly env?: Readonly<Record<string, string>>;
  /** Default: one without a settings file. */
  readonly cwd?: string;
  readonly onStart?: (child: ChildProcess) => void;
}

export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the demo as a process of its own. */
export function runDemo(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { file, flags, program } = RUNTIMES[options.runtime ?? "node"];
  return runFile(file, [...flags, ...(options.flags ?? []), program, ...args], options);
}

/** Runs any program. */
export function runFile(
  file: string,
  args: readonly string[],
  options: Pick<RunOptions, "env" | "cwd" | "onStart"> = {},
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
