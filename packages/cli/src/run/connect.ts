import { type ClientOptions, consoleLogger, createClient } from "@airbyte-web-backend/client";
import { createTerminal, type Terminal } from "../output/terminal.ts";
import { readAuth } from "../settings/read-auth.ts";
import { type GlobalOptions, readSettings, requireWorkspace, type Settings } from "../settings/settings.ts";
import type { Context } from "./context.ts";
import type { Io } from "./io.ts";

/** Reads the settings, and connects to their server or the embedded fake. */
export async function openContext(options: GlobalOptions, io: Io): Promise<Context> {
  return connect(await readSettings(options, io), terminalFor(options, io), io);
}

/** The terminal, as the flags set it. */
export function terminalFor({ color = true, quiet = false }: GlobalOptions, io: Io): Terminal {
  return createTerminal(io, { color, isQuiet: quiet });
}

/**
 * Creates a client for the server of the settings, or for the embedded fake.
 *
 * @throws {CommandError} A setting is missing, or two contradict each other.
 * @throws {ConfigError} A setting is invalid.
 */
export async function connect(settings: Settings, terminal: Terminal, io: Io): Promise<Context> {
  const { url, headers, timeoutMs, maxRetries, verbosity } = settings;
  const { signal } = io;
  const common = { call: { signal }, signal, settings, terminal, io };
  const options: Omit<ClientOptions, "baseUrl"> = {
    headers,
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(maxRetries !== undefined && { maxRetries }),
    ...(verbosity > 0 && { hooks: consoleLogger({ verbose: verbosity > 1, write: terminal.warn }) }),
  };
  if (url === undefined) {
    // Imported here so that a real server does not wait for the fake to load.
    const { createEmbeddedFake } = await import("./embedded-fake.ts");
    const fake = createEmbeddedFake();
    const airbyte = createClient({ ...options, baseUrl: "http://localhost:8000", fetch: fake.fetch });
    const place = "the embedded fake Airbyte: no network, no server";
    return { ...common, airbyte, workspaceId: settings.workspaceId ?? fake.workspaceId, place, fake, now: fake.now };
  }
  const auth = readAuth(io.env);
  const airbyte = createClient({ ...options, baseUrl: url, ...(auth && { auth }) });
  return {
    ...common,
    airbyte,
    // A getter: not every command needs a workspace.
    get workspaceId() {
      return requireWorkspace(settings);
    },
    place: url,
    fake: undefined,
    now: Date.now,
  };
}
