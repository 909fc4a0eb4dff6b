import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";

/** The status of the latest sync as the server returns it; `running` during a sync, `never` before the first. */
export function syncStatus({
  isSyncing,
  latestSyncJobStatus,
}: Pick<WebBackendConnectionRead, "isSyncing" | "latestSyncJobStatus">): string {
  return isSyncing ? "running" : (latestSyncJobStatus ?? "never");
}
