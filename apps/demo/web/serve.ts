// `pnpm demo:web`: builds the page, serves it, and says where on one line. Where the settings name a server, in front of that.
import process from "node:process";
import { parseArgs } from "node:util";
import { createClient } from "@airbyte-web-backend/client";
import { CommandError } from "../src/command-error.ts";
import { EXIT_CODES } from "../src/exit-code.ts";
import { exitCodeOf } from "../src/exit-code-of.ts";
import { explainError } from "../src/explain-error.ts";
import { parsePort } from "../src/settings/parse-whole-number.ts";
import { readSettings } from "../src/settings/settings.ts";
import { buildAndServe, type ServedConsole } from "./server/build-and-serve.ts";
import { type RealServer, toRealServer } from "./server/real-server.ts";

const USAGE = "demo:web [--port <number>] [--url <url>] [--workspace <id>] [--config <file>] [--fake]";
/** vite's own. */
const FIRST_PORT = 5173;

try {
  const { port, help, ...settings } = readArguments();
  if (help) process.stdout.write(`${USAGE}\n`);
  else await run(port, toRealServer(await readSettings(settings)));
} catch (error) {
  tell(explainError(error));
  process.exitCode = exitCodeOf(error);
}

function readArguments() {
  const text = { type: "string" } as const;
  try {
    const options = {
      port: text,
      url: text,
      workspace: text,
      config: text,
      fake: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    } as const;
    const { port, ...others } = parseArgs({ options }).values;
    return { port: port === undefined ? undefined : parsePort("--port", port), ...others };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError((error as Error).message, { exitCode: EXIT_CODES.usage, hint: USAGE });
  }
}

async function run(port: number | undefined, realServer: RealServer | undefined): Promise<void> {
  tell(["Building the page…"]);
  const served = await serve(port, realServer);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void served.close().finally(() => process.exit(EXIT_CODES.done)));
  }
  const place = realServer ? `on ${realServer.url}` : "on a fake Airbyte in the page itself";
  process.stdout.write(`Airbyte console: ${served.url} (${place}; Ctrl-C ends it)\n`);
  if (realServer) await warnOfSilence(realServer);
}

/** @param port Undefined: the first free one. */
async function serve(port: number | undefined, realServer: RealServer | undefined): Promise<ServedConsole> {
  const listen = { port: port ?? FIRST_PORT, strictPort: port !== undefined };
  try {
    return await buildAndServe({ realServer, listen, onOutage: (reason) => tell([`warning: ${reason}`]) });
  } catch (error) {
    // vite says no more than so, in a message.
    if (!/already in use/.test(String(error))) throw error;
    throw new CommandError(`port ${port} is taken`, {
      exitCode: EXIT_CODES.usage,
      hint: "Choose another one, or leave --port out: then a free one is found.",
    });
  }
}

/** The page is served all the same: it says so too, and the server may come. */
async function warnOfSilence({ url, workspaceId, headers, auth }: RealServer): Promise<void> {
  const options = { timeoutMs: 5_000, maxRetries: 0, ...(headers && { headers }), ...(auth && { auth }) };
  const { ok, error } = await createClient({ baseUrl: url, ...options })
    .workspaces.getState({ workspaceId })
    .result();
  if (ok) return;
  const [first = "", ...more] = explainError(error);
  tell([first.replace(/^error/, "warning"), ...more]);
}

function tell(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
}
