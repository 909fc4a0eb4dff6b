import { parseArgs } from "node:util";

/** What a run was started with. */
export interface CommandLine {
  /** Where the process with the fault servers listens for commands. */
  readonly control: string;
  /** Ends that process, unless it ran before. */
  readonly stop: () => void;
  /** Only the faults whose names hold all of them. */
  readonly words: readonly string[];
}

/** Reads `[--server=<address>] [word...]`, and starts a fault server when none is named. */
export async function readCommandLine(): Promise<CommandLine> {
  const { values, positionals: words } = parseArgs({
    options: { server: { type: "string" } },
    allowPositionals: true,
  });
  if (values.server !== undefined) return { control: values.server, stop: () => undefined, words };
  const { startServer } = await import("./start-server.ts");
  return { ...(await startServer()), words };
}
