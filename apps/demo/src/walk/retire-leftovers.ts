import { type Airbyte, toConnectionUpdate } from "@airbyte-web-backend/client";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";

/** What a walk that failed may have left on the server. */
export interface Leftovers {
  readonly workspaceId: string;
  readonly name: string;
  /** The connection; undefined when the answer to its creation never came. */
  readonly connection: WebBackendConnectionRead | undefined;
}

/** Retires what is there. @returns How many connections that was. */
export async function retireLeftovers({ connections }: Airbyte, leftovers: Leftovers): Promise<number> {
  const { workspaceId, name, connection } = leftovers;
  const found = connection
    ? [connection]
    : (await connections.list({ workspaceId })).connections.filter((candidate) => candidate.name === name);
  for (const each of found) {
    // Without the schedule: it is of no use any more, and later versions refuse one in this form.
    const body = toConnectionUpdate(each, { status: "deprecated", schedule: null });
    // Retiring twice does no harm, so here a write may be repeated whatever became of the first attempt.
    await connections.update(body, { retry: "always" });
  }
  return found.length;
}
