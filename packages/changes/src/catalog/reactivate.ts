import type { CallOptions } from "@airbyte-web-backend/client";
import { type AnyAirbyte, callsOf } from "../airbyte.ts";

/**
 * Activates a connection that a discovery of 2.x deactivated, so that the next call starts from the same state. An abort has no
 * effect on these requests, and their errors are ignored: the caller reports the first one.
 */
export async function reactivate(airbyte: AnyAirbyte, connectionId: string, call: CallOptions): Promise<void> {
  const { get, update } = callsOf(airbyte);
  const options = { ...call, signal: undefined };
  const now = await get({ connectionId }, options).result();
  if (now.data?.status === "inactive") await update({ connectionId, status: "active" }, options).result();
}
