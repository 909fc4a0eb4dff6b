// `pnpm demo:web`: serves the page, and says where on one line. With AIRBYTE_URL, in front of that server.
import process from "node:process";
import { parseArgs } from "node:util";
import { createClient } from "@airbyte-web-backend/client";
import { createServer, mergeConfig, type ViteDevServer } from "vite";
import { CommandError } from "../src/command-error.ts";
import { EXIT_CODES } from "../src/exit-code.ts";
import { exitCodeOf } from "../src/exit-code-of.ts";
import { explainError } from "../src/explain-error.ts";
import { parsePort } from "../src/settings/parse-whole-number.ts";
import { type RealServer, readRealServer } from "./server/real-server.ts";
import { webConfig } from "./server/web-config.ts";

try {
  const port = readPort();
  const realServer = readRealServer(process.env);
  const server = await serve(port);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().finally(() => process.exit(EXIT_CODES.done)));
  }
  const place = realServer ? `on ${realServer.url}` : "on a fake Airbyte in the page itself";
  process.stdout.write(`Airbyte console: ${server.resolvedUrls?.local[0]} (${place}; Ctrl-C ends it)\n`);
  if (realServer) await warnOfSilence(realServer);
} catch (error) {
  for (const line of explainError(error)) process.stderr.write(`${line}\n`);
  process.exitCode = exitCodeOf(error);
}

/** Undefined: the first free one from vite's own on. */
function readPort(): number | undefined {
  try {
    const { port } = parseArgs({ options: { port: { type: "string" } } }).values;
    return port === undefined ? undefined : parsePort("--port", port);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError((error as Error).message, {
      exitCode: EXIT_CODES.usage,
      hint: "demo:web [--port <number>]",
    });
  }
}

async function serve(port: number | undefined): Promise<ViteDevServer> {
  const server = await createServer(
    mergeConfig(webConfig(process.env), {
      configFile: false,
      // What vite says besides is about building, and the address is told above.
      logLevel: "warn",
      server: port === undefined ? {} : { port, strictPort: true },
    }),
  );
  try {
    return await server.listen();
  } catch (error) {
    await server.close();
    // vite says no more than so, in a message.
    if (!/already in use/.test(String(error))) throw error;
    throw new CommandError(`port ${port} is taken`, {
      exitCode: EXIT_CODES.usage,
      hint: "Choose another one, or leave --port out: then a free one is found.",
    });
  }
}

/** The page is served all the same: it says so too, and the server may come. */
async function warnOfSilence({ url, workspaceId, auth }: RealServer): Promise<void> {
  const airbyte = createClient({ baseUrl: url, timeoutMs: 5_000, maxRetries: 0, ...(auth && { auth }) });
  const { ok, error } = await airbyte.workspaces.getState({ workspaceId }).result();
  if (ok) return;
  const [first = "", ...more] = explainError(error);
  for (const line of [first.replace(/^error/, "warning"), ...more]) process.stderr.write(`${line}\n`);
}
