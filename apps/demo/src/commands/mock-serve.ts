import { setTimeout } from "node:timers/promises";
import { createMockCore, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import { listen } from "@airbyte-web-backend/mock/node";
import { CommandError } from "../command-error.ts";
import { CLOCK_MS } from "../embedded-fake.ts";
import { EXIT_CODES } from "../exit-code.ts";
import { parsePort } from "../settings/parse-whole-number.ts";
import type { Terminal } from "../terminal.ts";

/** Serves the fake Airbyte on a port of this machine until the user interrupts. What is written there stays that long. */
export async function mockServe(
  terminal: Terminal,
  flags: { readonly port: string },
  signal: AbortSignal,
): Promise<void> {
  const port = parsePort("--port", flags.port);
  const mock = createMockCore({ maxCalls: 0 });
  // Its state is of one noon in 2022. Here that was just now, so that its syncs are hours old and not years.
  const shift = Math.floor((Date.now() - CLOCK_MS) / 1_000);
  for (const job of mock.state.jobs) job.createdAtSeconds += shift;
  const server = await listen({ port, mock }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`port ${port} cannot be used: ${reason}`, {
      exitCode: EXIT_CODES.usage,
      hint: "--port 0 takes any free one.",
    });
  });
  terminal.print(`AIRBYTE_URL=${server.url}`);
  terminal.print(`AIRBYTE_WORKSPACE_ID=${WORKSPACE_ID}`);
  terminal.warn("The fake Airbyte listens there. Ctrl-C ends it.");
  try {
    // For ever, or until the signal.
    for (;;) await setTimeout(2 ** 30, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await server.close();
  }
}
