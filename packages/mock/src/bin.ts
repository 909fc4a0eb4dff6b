#!/usr/bin/env node
import { type BinOptions, parseBinOptions, UsageError, usage } from "./bin-options.ts";
import { createMockAirbyte } from "./create-mock.ts";
import { listen } from "./listen.ts";
import { readStateFile, writeStateFile } from "./state-file.ts";

try {
  const options = parseBinOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(usage);
  else await run(options);
} catch (error) {
  process.stderr.write(`airbyte-mock: ${describe(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function run({ port, host, stateFile, delayMs }: BinOptions): Promise<void> {
  const state = stateFile === undefined ? {} : await readStateFile(stateFile);
  const mock = createMockAirbyte({ state, delayMs });
  const server = await listen({ port, host, mock }).catch((error: unknown) => {
    throw isPortTaken(error)
      ? new Error(`port ${port} is in use; --port 0 takes any free one`, { cause: error })
      : error;
  });
  // Before the line that says it is ready: whoever waits for that line may stop it at once.
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  process.stdout.write(`airbyte-mock listens on ${server.url}\n`);
  await stopped;
  await server.close();
  if (stateFile !== undefined) await writeStateFile(stateFile, mock.snapshot());
}

function describe(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}. See --help.`;
  return error instanceof Error ? (error.message.split("\n")[0] ?? error.name) : String(error);
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
