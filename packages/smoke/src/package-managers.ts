import { basename } from "node:path";
import { type Command, runOrThrow } from "./run.ts";

/** The pnpm that runs this script, or one from npx, which would download it again in another home folder. */
export function pnpm(...args: string[]): Command {
  const path = process.env["npm_execpath"] ?? "";
  if (!/^pnpm(\.[cm]?js)?$/.test(basename(path))) return ["npx", "-y", "pnpm@12", ...args];
  return /js$/.test(path) ? [process.execPath, path, ...args] : [path, ...args];
}

/** The registry in the configuration of npm. No file of the repository contains its address. */
export async function configuredRegistry(cwd: string): Promise<string> {
  // GitHub's setup-node sets the path of an .npmrc in the environment.
  const settings = Object.entries(process.env).filter(([name]) => /^npm_config_/i.test(name));
  const env = Object.fromEntries(settings.map(([name, value = ""]) => [name, value]));
  return (await runOrThrow(["npm", "config", "get", "registry"], { cwd, env })).trim();
}
