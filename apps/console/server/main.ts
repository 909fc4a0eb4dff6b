import { once } from "node:events";
import {
  addServerOptions,
  CommandError,
  ENVIRONMENT_HELP,
  explainError,
  type GlobalOptions,
  type Io,
  newProgram,
  parsePort,
  readSettings,
  runProgram,
} from "@airbyte-web-backend/cli/node";
import { createClient } from "@airbyte-web-backend/client";
import { buildAndServe, type ServedConsole } from "./build-and-serve.ts";
import { type RealServer, toRealServer } from "./real-server.ts";

/** Vite's default. */
const FIRST_PORT = 5173;

/**
 * Builds the page and serves it until the user interrupts.
 *
 * @returns The exit code.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const program = addServerOptions(newProgram("demo:web", io))
    .description("Builds and serves the web console, on the embedded fake or your server.")
    .option("--port <number>", "port; 0 for any free one (default: the first free port from 5173)")
    .addHelpText("after", ENVIRONMENT_HELP)
    .action(async ({ port, ...options }: GlobalOptions & { port?: string }) => {
      const portNumber = port === undefined ? undefined : parsePort("--port", port);
      await serveUntilInterrupted(portNumber, toRealServer(await readSettings(options, io), io), io);
    });
  return runProgram(program, args, io);
}

async function serveUntilInterrupted(
  port: number | undefined,
  realServer: RealServer | undefined,
  { stdout, stderr, signal }: Io,
): Promise<void> {
  const warn = (lines: readonly string[]): void => void stderr.write(lines.map((line) => `${line}\n`).join(""));
  warn(["Building the page…"]);
  const served = await serve(port, realServer, (reason) => warn([`warning: ${reason}`]));
  const place = realServer ? `on ${realServer.url}` : "on a fake Airbyte in the page";
  stdout.write(`Airbyte console: ${served.url} (${place}; press Ctrl-C to stop)\n`);
  if (realServer) warn(await problemsOf(realServer, signal));
  if (!signal.aborted) await once(signal, "abort");
  await served.close();
}

/** @param port Undefined: the first free one. */
async function serve(
  port: number | undefined,
  realServer: RealServer | undefined,
  onOutage: (reason: string) => void,
): Promise<ServedConsole> {
  const listen = { port: port ?? FIRST_PORT, strictPort: port !== undefined };
  try {
    return await buildAndServe({ realServer, listen, onOutage });
  } catch (error) {
    // Vite has no code for it.
    if (!/already in use/.test(String(error))) throw error;
    throw new CommandError("usage", `port ${port} is in use`, "Use another port, or omit --port for a free one.");
  }
}

/** A warning if the server does not answer now. The page is served nevertheless: the server may start later. */
async function problemsOf({ url, workspaceId, headers, auth }: RealServer, signal: AbortSignal): Promise<string[]> {
  const options = { timeoutMs: 5_000, maxRetries: 0, ...(headers && { headers }), ...(auth && { auth }) };
  const { ok, error } = await createClient({ baseUrl: url, ...options })
    .workspaces.getState({ workspaceId }, { signal })
    .result();
  return ok || signal.aborted ? [] : explainError(error).map((line) => line.replace(/^error/, "warning"));
}
