import { parseArgs } from "node:util";

/** The arguments of a run. */
export interface CommandLine {
  /** The address at which the server process takes commands. */
  readonly control: string;
  /** Stops the server process, if this run started it. */
  readonly stop: () => void;
  /** Only the faults whose names contain all of them. */
  readonly words: readonly string[];
}

/** Parses `[--server=<address>] [word...]`. Starts a server process if the address is missing. */
export async function readCommandLine(): Promise<CommandLine> {
  const { values, positionals: words } = parseArgs({
    options: { server: { type: "string" } },
    allowPositionals: true,
  });
  if (values.server !== undefined) return { control: values.server, stop: () => undefined, words };
  const { startServer } = await import("../server/start-server.ts");
  return { ...(await startServer()), words };
}
