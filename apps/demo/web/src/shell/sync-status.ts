import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";

const FINAL: readonly (string | null | undefined)[] = ["succeeded", "failed", "cancelled", null, undefined];

/** The status of the latest sync, in the server's words but for `never`; `running` also when an older one still runs. */
export function syncStatus({ isSyncing, latestSyncJobStatus }: WebBackendConnectionRead): string {
  if (isSyncing && FINAL.includes(latestSyncJobStatus)) return "running";
  return latestSyncJobStatus ?? "never";
}
