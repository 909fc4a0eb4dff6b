import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";

/** The status of the latest sync, in the server's words but for `never`; `running` as long as any is under way. */
export function syncStatus({
  isSyncing,
  latestSyncJobStatus,
}: Pick<WebBackendConnectionRead, "isSyncing" | "latestSyncJobStatus">): string {
  return isSyncing ? "running" : (latestSyncJobStatus ?? "never");
}
