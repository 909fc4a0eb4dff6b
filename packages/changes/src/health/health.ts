import { ConfigError } from "@airbyte-web-backend/client/errors";
import { type Scheduled, schedulePeriodMs, scheduleText } from "./schedule.ts";
import { type LatestSync, syncStatus } from "./sync-status.ts";

/** A connection of any version, from a list or alone. */
export interface ObservedConnection extends LatestSync, Scheduled {
  readonly connectionId: string;
  readonly name: string;
  readonly status?: string | null;
}

/** The options of `health`. */
export interface HealthOptions {
  /** A sync that takes longer is `runningLong`. Default: 24 hours. */
  readonly runningLongMs?: number | undefined;
  /** A connection is `stale` after this many periods of its schedule without a new sync. Default 2. */
  readonly stalePeriods?: number | undefined;
  /** The same for connections with a cron schedule or none. By default they are never `stale`. */
  readonly staleMs?: number | undefined;
}

/**
 * - `ok`: the latest sync succeeded or was cancelled, or is running.
 * - `failing`: the latest sync failed, and no other is running.
 * - `neverSynced`: there was no sync.
 * - `stale`: the latest sync started too long ago for the schedule.
 * - `runningLong`: the latest sync has been running, waiting or retrying for too long.
 * - `paused`: the connection is not active, so nothing else is checked.
 */
export type HealthState = "ok" | "failing" | "neverSynced" | "stale" | "runningLong" | "paused";

/** The state of one connection. */
export interface HealthReport {
  readonly connectionId: string;
  readonly name: string;
  readonly state: HealthState;
  /** The start of the latest sync. Undefined if there is none. */
  readonly since?: Date;
  /** One line, without the name. */
  readonly message: string;
}

/**
 * Reports the state of each connection, from what a list returns: it sends no request. For 2.x, cron schedules are not
 * evaluated: set `staleMs`.
 *
 * @param now In milliseconds since 1970-01-01 UTC, or a date.
 * @throws {ConfigError} `now` or an option is not a time. Everything would be `ok`.
 * @example
 * const reports = health(await listConnections(airbyte, { workspaceId }), Date.now());
 * for (const { name, message } of reports.filter(({ state }) => state !== "ok")) console.log(name, message);
 */
export function health(
  connections: readonly ObservedConnection[],
  now: Date | number,
  options: HealthOptions = {},
): HealthReport[] {
  const { runningLongMs = 24 * 3_600_000, stalePeriods = 2, staleMs } = options;
  const nowMs = typeof now === "string" ? Number.NaN : Number(now);
  if (!(nowMs > SECONDS_LIMIT)) throw new ConfigError("now", `must be a Date or a number of milliseconds, got ${now}`);
  for (const [name, value] of Object.entries({ runningLongMs, stalePeriods, staleMs })) {
    if (value !== undefined && !(typeof value === "number" && value > 0)) {
      throw new ConfigError(name, `must be a positive number, got ${value}`);
    }
  }
  return connections.map((connection) => {
    const { connectionId, name, latestSyncJobCreatedAt: seconds } = connection;
    const status = connection.status ?? "active";
    const since = seconds === null || seconds === undefined ? undefined : new Date(seconds * 1_000);
    const report = (state: HealthState, message: string): HealthReport => ({
      connectionId,
      name,
      state,
      ...(since && { since }),
      message,
    });
    const sync = syncStatus(connection);
    if (status !== "active") return report("paused", `the connection is ${status}`);
    if (!since) return report("neverSynced", "it has never synced");
    const ageMs = nowMs - Number(since);
    const text = `the latest sync (${since.toISOString()})`;
    if (IN_PROGRESS.has(sync)) {
      return ageMs > runningLongMs
        ? report("runningLong", `${text} is ${sync} for too long`)
        : report("ok", `${text} is ${sync}`);
    }
    if (sync === "failed") return report("failing", `${text} failed`);
    const periodMs = schedulePeriodMs(connection);
    const limitMs = periodMs === undefined ? staleMs : periodMs * stalePeriods;
    return limitMs !== undefined && ageMs > limitMs
      ? report("stale", `${text} is too old: the schedule is ${scheduleText(connection)}`)
      : report("ok", `${text} ${sync === "succeeded" ? sync : `is ${sync}`}`);
  });
}

/** In milliseconds this is a day of 1973, in seconds one of the year 5138. */
const SECONDS_LIMIT = 100_000_000_000;

/** 2.x lists a connection with one of the others as not syncing. `incomplete` is retried. */
const IN_PROGRESS: ReadonlySet<string> = new Set(["running", "pending", "queued", "incomplete"]);
