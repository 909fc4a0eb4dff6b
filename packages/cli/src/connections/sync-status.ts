import type { CommonConnection } from "@airbyte-web-backend/client/connect";

/** The status of the latest sync as the server returns it; `running` during a sync, `never` before the first. */
export function syncStatus({
  isSyncing,
  latestSyncJobStatus,
}: Pick<CommonConnection, "isSyncing" | "latestSyncJobStatus">): string {
  return isSyncing ? "running" : (latestSyncJobStatus ?? "never");
}
