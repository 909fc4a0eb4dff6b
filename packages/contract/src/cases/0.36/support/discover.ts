import type { AirbyteStream, WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import type { CaseContext } from "../../../0.36/contract-case.ts";
import { NotApplicable } from "../../../contract-case.ts";

type StreamsRead = WebBackendConnectionRead["syncCatalog"]["streams"];

/** Discovers the streams of the known connection's source, and selects one of them. */
export async function discover(
  context: CaseContext,
  isWanted: (stream: AirbyteStream) => boolean = () => true,
  description = "a name of its own",
): Promise<{ discovered: StreamsRead; stream: AirbyteStream }> {
  const discovered = await refresh(context, context.fact("connection").connectionId);
  // The server rejects sync modes that 0.36 does not have. A fake and 0.36.5 return none.
  const stream = discovered.map((entry) => entry.stream as AirbyteStream).find(isWanted);
  if (!stream) throw new NotApplicable(`the source has no stream with ${description}`);
  return { discovered, stream };
}

export async function refresh({ airbyte }: CaseContext, connectionId: string): Promise<StreamsRead> {
  const { syncCatalog } = await airbyte.connections.get({ connectionId, withRefreshedCatalog: true });
  return syncCatalog.streams;
}
