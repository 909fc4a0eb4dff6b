import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const PROGRAM: string = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
const BIN = fileURLToPath(new URL("../../../node_modules/.bin/", import.meta.url));

/** As narrow as Deno can be: of the environment it sees the demo's own variables, and no network, no disk. */
const DENO_FLAGS = [
  "--no-prompt",
  "--ignore-env",
  "--allow-env=AIRBYTE_URL,AIRBYTE_WORKSPACE_ID,AIRBYTE_USERNAME,AIRBYTE_PASSWORD,AIRBYTE_TOKEN,AIRBYTE_CLIENT_ID,AIRBYTE_CLIENT_SECRET,NO_COLOR",
];

type Runtime = "node" | "bun" | "deno";

const RUNTIMES: Readonly<Record<Runtime, { readonly file: string; readonly flags: readonly string[] }>> = {
  node: { file: process.execPath, flags: [] },
  bun: { file: `${BIN}bun`, flags: [] },
  deno: { file: `${BIN}deno`, flags: ["run", ...DENO_FLAGS] },
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
  const { file, flags } = RUNTIMES[options.runtime ?? "node"];
  return runFile(file, [...flags, ...(options.flags ?? []), PROGRAM, ...args], options);
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
