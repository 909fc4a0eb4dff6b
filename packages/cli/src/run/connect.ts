import {
  AuthenticationError,
  type ClientOptions,
  ConfigError,
  consoleLogger,
  createClient,
} from "@airbyte-web-backend/client";
import { createClient as createClient20 } from "@airbyte-web-backend/client/2.0";
import { type AnyAirbyte, detectVersion, type Family } from "@airbyte-web-backend/client/connect";
import { createTerminal, type Terminal } from "../output/terminal.ts";
import { readAuth } from "../settings/read-auth.ts";
import { type GlobalOptions, readSettings, requireWorkspace, type Settings } from "../settings/settings.ts";
import type { Context } from "./context.ts";
import type { Io } from "./io.ts";

/** Reads the settings, and prepares the connection to their server or the embedded fake. */
export async function openContext(options: GlobalOptions, io: Io): Promise<Context> {
  return createContext(await readSettings(options, io), terminalFor(options, io), io);
}

/** The terminal, as the flags set it. */
export function terminalFor({ color = true, quiet = false }: GlobalOptions, io: Io): Terminal {
  return createTerminal(io, { color, isQuiet: quiet });
}

/**
 * Prepares the connection to the server of the settings, or to the embedded fake. Sends nothing.
 *
 * @throws {CommandError} A setting is missing, or two contradict each other.
 * @throws {ConfigError} A setting is invalid.
 */
export async function createContext(settings: Settings, terminal: Terminal, io: Io): Promise<Context> {
  const { url, headers, timeoutMs, maxRetries, verbosity } = settings;
  const { signal } = io;
  const common = { call: { signal }, signal, settings, terminal, io };
  const options: Omit<ClientOptions, "baseUrl" | "validate" | "validators"> = {
    headers,
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(maxRetries !== undefined && { maxRetries }),
    ...(verbosity > 0 && { hooks: consoleLogger({ verbose: verbosity > 1, write: terminal.warn }) }),
  };
  if (url === undefined) {
    // Imported here so that a real server does not wait for the fake to load.
    const { createEmbeddedFake } = await import("./embedded-fake.ts");
    const family = settings.family ?? "0.36";
    const fake = createEmbeddedFake(family);
    const airbyte = clientOf(family, { ...options, baseUrl: "http://localhost:8000", fetch: fake.fetch });
    const place = "the embedded fake Airbyte: no network, no server";
    const workspaceId = requireWorkspace({ workspaceId: settings.workspaceId ?? fake.workspaceId });
    return { ...common, connect: async () => airbyte, workspaceId, place, fake, now: fake.now };
  }
  const auth = readAuth(io.env);
  const server = { ...options, baseUrl: url, ...(auth && { auth }) };
  let airbyte: Promise<AnyAirbyte> | undefined;
  const familyOf = async (ifUnknown: Family | undefined): Promise<Family> => {
    if (settings.family) return settings.family;
    const { hooks, ...quiet } = server;
    // Without the hooks: an older server lacks what is asked for first, which is no failure.
    const asking = { ...quiet, ...(verbosity > 1 && { hooks }), ...(ifUnknown && { maxRetries: 0 }) };
    const { family } = await detectVersion(asking, { signal }).catch((error: unknown) => {
      // The call that follows fails too, and its error is about what the user asked for.
      const isCertain = error instanceof ConfigError || error instanceof AuthenticationError;
      if (isCertain || (ifUnknown && !signal.aborted)) return { family: ifUnknown ?? "0.36" };
      throw error;
    });
    return family;
  };
  // Rejects invalid options before anything is sent.
  clientOf("0.36", server);
  return {
    ...common,
    connect: (ifUnknown) => {
      airbyte ??= familyOf(ifUnknown).then((family) => clientOf(family, server));
      return airbyte;
    },
    // A getter: not every command needs a workspace.
    get workspaceId() {
      return requireWorkspace(settings);
    },
    place: url,
    fake: undefined,
    now: Date.now,
  };
}

/** The only place that chooses a client. */
function clientOf(family: Family, options: Omit<ClientOptions, "validate" | "validators">): AnyAirbyte {
  return family === "2.0" ? createClient20(options) : createClient(options);
}
