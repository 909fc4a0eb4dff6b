import { basename } from "node:path";
import { type Command, runOrThrow } from "./run.ts";

/**
 * The pnpm that runs this script, or else the one that the repository names: with a home of its own, `npx` would fetch
 * it once more.
 */
export function pnpm(...args: string[]): Command {
  const path = process.env["npm_execpath"] ?? "";
  if (!/^pnpm(\.[cm]?js)?$/.test(basename(path))) return ["npx", "-y", "pnpm@12", ...args];
  return /js$/.test(path) ? [process.execPath, path, ...args] : [path, ...args];
}

/** The registry that npm is configured with here. It is asked for whenever it is needed, and stands in no file. */
export async function configuredRegistry(cwd: string): Promise<string> {
  // Also by the environment: setup-node of GitHub names a file of settings there.
  const settings = Object.entries(process.env).filter(([name]) => /^npm_config_/i.test(name));
  const env = Object.fromEntries(settings.map(([name, value = ""]) => [name, value]));
  return (await runOrThrow(["npm", "config", "get", "registry"], { cwd, env })).trim();
}
