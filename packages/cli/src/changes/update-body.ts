import type { Scheduled } from "@airbyte-web-backend/changes";
import { toConnectionUpdate } from "@airbyte-web-backend/client";
import { type ConnectionChanges as LaterChanges, toConnectionUpdate as toPatch } from "@airbyte-web-backend/client/2.0";
import type { WebBackendConnectionRead, WebBackendConnectionUpdate } from "@airbyte-web-backend/schema";
import type { WebBackendConnectionRead as LaterRead } from "@airbyte-web-backend/schema/2.0";
import type { Connection } from "../connections/connection.ts";
import type { Cron } from "../settings/parse-schedule.ts";
import { diffLines } from "./diff-lines.ts";

/** The changes to a connection, with the property names of 0.36.5. */
export type UpdateChanges = Partial<Omit<WebBackendConnectionUpdate, "connectionId" | "schedule">> & {
  /** Null: syncs start by hand only. Only 2.x has cron schedules. */
  readonly schedule?: WebBackendConnectionUpdate["schedule"] | Cron | null;
};

/**
 * The body of an update, for the version of the server that returned the connection.
 *
 * - Up to 0.40.7 an update replaces the connection: the body has every property that should stay.
 * - Later servers patch, and reject some properties that they return themselves, such as `schedule` and masked mappers: the
 *   body has the changes only.
 */
export function updateBody(connection: Connection, changes: UpdateChanges): { readonly connectionId: string } {
  if (!isPatched(connection)) return settingsOf(connection, changes);
  const { schedule, ...others } = changes;
  // Airbyte 2.x ignores null.
  const set = Object.entries(others).filter(([, value]) => value !== null && value !== undefined);
  return toPatch(
    connection as LaterRead,
    {
      ...Object.fromEntries(set),
      ...(others.prefix === null && { prefix: "" }),
      ...(schedule !== undefined && laterSchedule(schedule)),
    } as LaterChanges,
  );
}

/** Every property that an update can set, with the changes applied. Two of these are compared. */
export function settingsOf(connection: Connection, changes: UpdateChanges = {}): { readonly connectionId: string } {
  const whole = toConnectionUpdate(
    connection as WebBackendConnectionRead,
    changes as Partial<WebBackendConnectionUpdate>,
  );
  const { scheduleType, scheduleData } = connection;
  if (scheduleType === undefined) return whole;
  const { schedule, ...others } = whole;
  return {
    ...others,
    ...(changes.schedule === undefined ? { scheduleType, scheduleData } : laterSchedule(changes.schedule)),
  };
}

/**
 * Whether a connection has changed between two reads: a property that an update can set differs. The order of streams does
 * not count.
 */
export function hasChanged(before: Connection, now: Connection): boolean {
  return diffLines(settingsOf(before), settingsOf(now)).length > 0;
}

/** Airbyte 0.40.0 adds the schedule's type and data, 0.40.17 adds `schemaChange`. */
function isPatched(connection: Connection): boolean {
  return connection.schemaChange !== undefined;
}

/** The server rejects data with the type `manual`. */
function laterSchedule(schedule: NonNullable<UpdateChanges["schedule"]> | null): Scheduled {
  if (!schedule) return { scheduleType: "manual" };
  return "cronExpression" in schedule
    ? { scheduleType: "cron", scheduleData: { cron: schedule } }
    : { scheduleType: "basic", scheduleData: { basicSchedule: schedule } };
}
