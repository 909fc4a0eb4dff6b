import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeResponses } from "../src/responses.ts";
import { type RunOptions, type Runtime, runOn } from "../src/run-on.ts";

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));

/** The clients that are installed in the workspace. `pnpm bench` installs the others. */
export const CLIENTS_HERE: readonly string[] = ["raw", "ours", "ours-2.0", "openapi-fetch"];

/** Runs a program of the bench with the sources of the workspace. */
export async function runHere<Output>(
  runtime: Runtime,
  program: string,
  input: object,
  options: RunOptions = {},
): Promise<Output> {
  const whole = { clients: join(PACKAGE, "clients"), names: CLIENTS_HERE, responses: await makeResponses(), ...input };
  return runOn(runtime, join(PACKAGE, `src/programs/${program}.ts`), { ...options, input: whole });
}
