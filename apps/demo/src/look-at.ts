import type { Connection } from "@airbyte-web-backend/cli/core";
import type { Steps } from "./steps.ts";
import type { Story } from "./story.ts";

/** Runs the steps that only read, on an existing connection. */
export async function lookAt(steps: Steps, story: Story, connection: Connection | undefined): Promise<void> {
  const writes = "it writes; use --write to run it";
  const nothing = "the workspace has no connection, or does not exist";
  story.skip("Create a connection", writes);
  if (connection) await steps.get("Get the first connection of the list", connection.connectionId);
  else story.skip("Get a connection", nothing);
  story.skip("Get it with a refreshed catalog", "it runs a discover job on the source; use --write to run it");
  story.skip("Change its schedule and its prefix", writes);
  if (connection) await steps.search("Search for it by name", connection.name);
  else story.skip("Search for it by name", nothing);
  story.skip("Retire it", writes);
}
