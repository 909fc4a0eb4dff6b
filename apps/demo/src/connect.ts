import { type ClientOptions, consoleLogger, createClient } from "@airbyte-web-backend/client";
import type { Context } from "./context.ts";
import { readAuth } from "./read-auth.ts";
import { requireWorkspace, type Settings } from "./settings/settings.ts";
import type { Terminal } from "./terminal.ts";

/**
 * A client of the server that the settings name, or else of the embedded fake.
 *
 * @throws {CommandError} A setting is missing, or two contradict each other.
 * @throws {ConfigError} A setting holds what cannot be used.
 */
export async function connect(settings: Settings, terminal: Terminal, signal: AbortSignal): Promise<Context> {
  const { url, headers, timeoutMs, maxRetries, verbosity } = settings;
  const common = { call: { signal }, signal, settings, terminal };
  const options: Omit<ClientOptions, "baseUrl"> = {
    headers,
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(maxRetries !== undefined && { maxRetries }),
    ...(verbosity > 0 && { hooks: consoleLogger({ verbose: verbosity > 1, write: terminal.warn }) }),
  };
  if (url === undefined) {
    // Not at the top: whoever asks for help, or for a real server, need not wait until the fake is loaded.
    const { createEmbeddedFake } = await import("./embedded-fake.ts");
    const fake = createEmbeddedFake();
    const airbyte = createClient({ ...options, baseUrl: "http://localhost:8000", fetch: fake.fetch });
    const place = "the embedded fake Airbyte: no network, no server";
    return { ...common, airbyte, workspaceId: settings.workspaceId ?? fake.workspaceId, place, fake, now: fake.now };
  }
  const auth = readAuth();
  const airbyte = createClient({ ...options, baseUrl: url, ...(auth && { auth }) });
  return {
    ...common,
    airbyte,
    // Not asked for before it is needed: the doctor, for one, does without.
    get workspaceId() {
      return requireWorkspace(settings);
    },
    place: url,
    fake: undefined,
    now: Date.now,
  };
}
