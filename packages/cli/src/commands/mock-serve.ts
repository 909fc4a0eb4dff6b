import { setTimeout } from "node:timers/promises";
import { createMockCore, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import { listen } from "@airbyte-web-backend/mock/node";
import { CommandError } from "../errors/command-error.ts";
import type { Terminal } from "../output/terminal.ts";
import { CLOCK_MS } from "../run/embedded-fake.ts";
import type { Io } from "../run/io.ts";
import { parsePort } from "../settings/parse-whole-number.ts";
import { readFamily } from "../settings/settings.ts";

/** Serves the fake Airbyte of the version in AIRBYTE_VERSION on a local port until the user interrupts. Writes last that long. */
export async function mockServe(
  terminal: Terminal,
  flags: { readonly port: string },
  { env, signal }: Pick<Io, "env" | "signal">,
): Promise<void> {
  const port = parsePort("--port", flags.port);
  const isLater = readFamily(env) === "2.0";
  const mock = isLater ? createMockCore({ version: "2.0", maxCalls: 0 }) : createMockCore({ maxCalls: 0 });
  // Moves the state from 2022 to now, so that its syncs are hours old.
  const shift = Math.floor((Date.now() - CLOCK_MS) / 1_000);
  for (const job of mock.state.jobs) job.createdAtSeconds += shift;
  const server = await listen({ port, mock }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError("usage", `cannot listen on port ${port}: ${reason}`, "Use --port 0 for any free port.");
  });
  terminal.print(`AIRBYTE_URL=${server.url}`);
  terminal.print(`AIRBYTE_WORKSPACE_ID=${WORKSPACE_ID}`);
  if (isLater) {
    terminal.print("AIRBYTE_CLIENT_ID=mock-client-id");
    terminal.print("AIRBYTE_CLIENT_SECRET=mock-client-secret");
  }
  terminal.warn("The fake Airbyte is listening. Press Ctrl-C to stop.");
  try {
    for (;;) await setTimeout(2 ** 30, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await server.close();
  }
}
