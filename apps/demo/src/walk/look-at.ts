import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import type { Story } from "../story.ts";
import type { Steps } from "./steps.ts";

/** The steps of a connection's life that only read, on a connection that is there. */
export async function lookAt(
  steps: Steps,
  story: Story,
  connection: WebBackendConnectionRead | undefined,
): Promise<void> {
  const writes = "it writes; give --write to let it";
  const nothing = "there is no connection; Airbyte also says so of a workspace that does not exist";
  story.skip("Create a connection", writes);
  if (connection) await steps.get("Get the first connection of the list", connection.connectionId);
  else story.skip("Get a connection", nothing);
  story.skip("Get it with a refreshed catalog", "it runs a discover job against the source; give --write to let it");
  story.skip("Change its schedule and its prefix", writes);
  if (connection) await steps.search("Search for it by name", connection.name);
  else story.skip("Search for it by name", nothing);
  story.skip("Retire it", writes);
}
