/** The latest sync of a connection of any version. */
export interface LatestSync {
  readonly isSyncing: boolean;
  readonly latestSyncJobStatus?: string | null;
  /** In seconds since 1970-01-01 UTC. */
  readonly latestSyncJobCreatedAt?: number | null;
}

/** The status of the latest sync as the server returns it; `running` during a sync, `never` before the first. */
export function syncStatus({ isSyncing, latestSyncJobStatus }: LatestSync): string {
  return isSyncing ? "running" : (latestSyncJobStatus ?? "never");
}
