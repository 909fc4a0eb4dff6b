import { execFile } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export type Runtime = "node" | "bun" | "deno";

/** What runs a program, and with which arguments before it. All three come with the workspace. */
const RUNTIMES: Readonly<Record<Runtime, { readonly program: string; readonly flags: readonly string[] }>> = {
  node: { program: process.execPath, flags: [] },
  bun: { program: workspaceBin("bun"), flags: [] },
  deno: { program: workspaceBin("deno"), flags: ["run", "--allow-env"] },
};

/** Runs a file of this folder as a process of its own, and gives the JSON that it prints. */
export async function runOn<Output>(
  runtime: Runtime,
  file: string,
  { flags = [], args = [] }: { flags?: readonly string[]; args?: readonly string[] } = {},
): Promise<Output> {
  const { program, flags: ownFlags } = RUNTIMES[runtime];
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { stdout } = await promisify(execFile)(program, [...ownFlags, ...flags, path, ...args]);
  return JSON.parse(stdout);
}

function workspaceBin(name: string): string {
  return join(fileURLToPath(new URL("../../../node_modules/.bin", import.meta.url)), name);
}
