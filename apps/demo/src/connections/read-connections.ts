import { NetworkError, TimeoutError } from "@airbyte-web-backend/client";
import type { StreamingAirbyte } from "@airbyte-web-backend/client/stream";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import type { Context } from "../context.ts";

/** What the client does when nothing is said. */
const DEFAULT_RETRIES = 2;

/**
 * Hands on every connection of a list, as it arrives.
 *
 * @param beginAgain Called when the answer has broken off and is read anew: what was handed on comes once more.
 */
export async function readConnections(
  list: StreamingAirbyte["connections"]["list"],
  { workspaceId, call, settings }: Context,
  take: (connection: WebBackendConnectionRead) => Promise<void> | void,
  beginAgain: () => void,
): Promise<void> {
  let hasBegun = false;
  try {
    for await (const connection of list.stream({ workspaceId }, call)) {
      hasBegun = true;
      await take(connection);
    }
  } catch (error) {
    // Until the first connection the client has repeated what may be repeated. Afterwards it cannot, because its caller
    // might have used it already; here it can begin again, and the call that gives all at once repeats itself.
    const isBrokenOff = hasBegun && (error instanceof NetworkError || error instanceof TimeoutError);
    const retriesLeft = isBrokenOff ? (settings.maxRetries ?? DEFAULT_RETRIES) - error.attempts : -1;
    if (retriesLeft < 0) throw error;
    const { connections } = await list({ workspaceId }, { ...call, maxRetries: retriesLeft });
    beginAgain();
    for (const connection of connections) await take(connection);
  }
}
