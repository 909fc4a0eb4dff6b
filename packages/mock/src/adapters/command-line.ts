import type { MockCall } from "../server/calls.ts";
import type { MockVersion } from "../server/fake-server.ts";
import { generateState } from "../state/generate-state.ts";
import { checkSavable, readStateFile, writeStateFile } from "../state/state-file.ts";
import { type CommandLineOptions, parseCommandLine, UsageError, usage } from "./command-line-options.ts";
import { createMockCore } from "./fetch.ts";
import { listen } from "./port.ts";

/** Time limit for open requests after an interruption. */
const graceMs = 10_000;

/** Signals within this time are one interruption. */
const oneInterruptionMs = 1_000;

/** Runs `airbyte-mock` until it is interrupted. Sets the exit code of the process: 1 after an error, 2 for a wrong option. */
export async function runCommandLine(args: string[]): Promise<void> {
  // The reader of the log may stop, as `head` does. The server keeps running, and saves its state.
  process.stdout.on("error", () => undefined);
  try {
    const options = parseCommandLine(args);
    if (options.help) process.stdout.write(usage);
    else await serve(options);
  } catch (error) {
    process.stderr.write(`airbyte-mock: ${describe(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

async function serve({ port, host, stateFile, generated, log, ...options }: CommandLineOptions): Promise<void> {
  const state = stateFile === undefined ? generated && generateState(generated) : await readStateFile(stateFile);
  // Fail now, not after Ctrl-C.
  if (stateFile !== undefined) await checkSavable(stateFile);
  const mock = createMockCore({
    ...options.mock,
    ...(state && { state }),
    // Nothing reads the calls.
    maxCalls: 0,
    ...(log && { onCall: (call) => process.stdout.write(`${toLogLine(call)}\n`) }),
  });
  const server = await listen({ port, host, mock }).catch((error: unknown) => {
    throw isPortTaken(error)
      ? new Error(`port ${port} is in use; use --port 0 for any free port`, { cause: error })
      : error;
  });
  // Before the ready message: its reader may interrupt the program at once.
  const stopped = interrupted();
  process.stdout.write(`airbyte-mock listens on ${server.url}\n`);
  await stopped;
  await server.close({ graceMs });
  if (stateFile !== undefined) await writeStateFile(stateFile, mock.state);
}

/**
 * Resolves at the first signal. Ctrl-C can send several signals: the terminal signals every process, and npm, npx and bunx
 * forward theirs. So signals within a second count as one. A later signal ends the process at once.
 */
function interrupted(): Promise<void> {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  let firstMs: number | undefined;
  return new Promise((resolve) => {
    const listen = (signal: NodeJS.Signals): void => {
      if (firstMs !== undefined && performance.now() - firstMs > oneInterruptionMs) {
        for (const each of signals) process.off(each, listen);
        process.kill(process.pid, signal);
      }
      firstMs ??= performance.now();
      resolve();
    };
    for (const signal of signals) process.on(signal, listen);
  });
}

/** Without headers and body, which may contain secrets. */
function toLogLine({ at, method, url, status }: MockCall<MockVersion>): string {
  const outcome = status ?? "no response";
  return `${new Date(at).toISOString()} ${method} ${new URL(url).pathname} ${outcome} ${Date.now() - at} ms`;
}

function describe(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}. See --help.`;
  return error instanceof Error ? (error.message.split("\n")[0] ?? error.name) : String(error);
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
