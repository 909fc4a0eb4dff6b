import type { Connection } from "@airbyte-web-backend/cli/core";
import type { StepPrinter } from "./step-printer.ts";
import type { Steps } from "./steps.ts";

/** Runs the steps that only read, on an existing connection. */
export async function runReads(steps: Steps, printer: StepPrinter, connection: Connection | undefined): Promise<void> {
  const writes = "it writes; use --write to run it";
  const nothing = "the workspace has no connection, or does not exist";
  printer.skip("Create a connection", writes);
  if (connection) await steps.get("Get the first connection of the list", connection.connectionId);
  else printer.skip("Get a connection", nothing);
  printer.skip("Get it with a refreshed catalog", "it runs a discover job on the source; use --write to run it");
  printer.skip("Change its schedule and its prefix", writes);
  if (connection) await steps.search("Search for it by name", connection.name);
  else printer.skip("Search for it by name", nothing);
  printer.skip("Retire it", writes);
}
