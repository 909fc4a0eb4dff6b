import type { CallOptions } from "@airbyte-web-backend/client";
import { type AnyAirbyte, callsOf, type StoredConnection, type StreamEntry } from "../airbyte.ts";

/**
 * The streams that 2.x has configured for a connection. A read shows only those that its discovered catalog has, and an update
 * without the others deselects them. Only a list of the whole workspace has them all. Empty if a read shows all streams.
 */
export async function configuredStreams(
  airbyte: AnyAirbyte,
  { connectionId, catalogId, source }: StoredConnection,
  call: CallOptions,
): Promise<readonly StreamEntry[]> {
  if (airbyte.family !== "2.0" || catalogId == null) return [];
  const { workspaceId } = Object(source);
  const { connections } = await callsOf(airbyte).listAll({ workspaceId }, call);
  return connections.find((each) => each.connectionId === connectionId)?.syncCatalog.streams ?? [];
}
