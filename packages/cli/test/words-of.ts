import { spawnFile } from "./run-cli.ts";

interface Words {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** The arguments and AIRBYTE_URL that a line of bash passes to `command`. */
export async function wordsOf(line: string, command: string): Promise<Words> {
  // Without --norc, bash takes the pipe for a network connection and reads the ~/.bashrc of the user.
  const print = `${command}() { printf '%s\\0' "\${AIRBYTE_URL-}" "$@" >&2; }`;
  const { stderr } = await spawnFile("bash", ["--norc", "-c", `${print}; ${line}`]);
  const [url = "", ...args] = stderr.split("\0").slice(0, -1);
  return { args, env: url === "" ? {} : { AIRBYTE_URL: url } };
}
