import { toConnectionUpdate } from "@airbyte-web-backend/client";
import type { WebBackendConnectionRead, WebBackendConnectionUpdate } from "@airbyte-web-backend/schema";
import type { LaterSchedule } from "../connections/schedule.ts";
import { diffLines } from "./diff-lines.ts";

/** The changes to a connection, with the property names of 0.36.5. */
export type UpdateChanges = Partial<Omit<WebBackendConnectionUpdate, "connectionId">>;

/** Airbyte 0.40.0 adds the schedule's type and data, 0.40.17 adds `schemaChange`. */
type LaterConnection = WebBackendConnectionRead & LaterSchedule & { readonly schemaChange?: string };

/**
 * The body of an update, for the version of the server that returned the connection.
 *
 * - Up to 0.40.7 an update replaces the connection: the body has every property that should stay.
 * - Newer servers patch, and reject some properties that they return themselves, such as `schedule` and masked mappers: the
 *   body has the changes only.
 */
export function updateBody(connection: WebBackendConnectionRead, changes: UpdateChanges): WebBackendConnectionUpdate {
  const whole = settingsOf(connection, changes);
  if (!isPatched(connection)) return whole;
  const names: string[] = Object.keys(changes).filter((name) => name !== "schedule");
  if (changes.schedule !== undefined) names.push("scheduleType", "scheduleData");
  const patch = Object.fromEntries(
    Object.entries(whole).filter(([name, value]) => names.includes(name) && value !== null && value !== undefined),
  );
  // A newer server ignores null.
  if (changes.prefix === null) patch["prefix"] = "";
  return { connectionId: connection.connectionId, ...patch } as WebBackendConnectionUpdate;
}

/** Every property that an update can set, with the changes applied. Two of these are compared. */
export function settingsOf(
  connection: WebBackendConnectionRead,
  changes: UpdateChanges = {},
): WebBackendConnectionUpdate {
  const whole = toConnectionUpdate(connection, changes);
  const { scheduleType, scheduleData } = connection as LaterConnection;
  if (scheduleType === undefined) return whole;
  const { schedule, ...rest } = whole;
  const later = changes.schedule === undefined ? { scheduleType, scheduleData } : laterSchedule(changes.schedule);
  return { ...rest, ...later } as WebBackendConnectionUpdate;
}

/**
 * Whether a connection has changed between two reads: a property that an update can set differs. The order of streams does
 * not count.
 */
export function hasChanged(before: WebBackendConnectionRead, now: WebBackendConnectionRead): boolean {
  return diffLines(settingsOf(before), settingsOf(now)).length > 0;
}

function isPatched(connection: LaterConnection): boolean {
  return connection.schemaChange !== undefined;
}

function laterSchedule(schedule: UpdateChanges["schedule"]): LaterSchedule {
  return schedule ? { scheduleType: "basic", scheduleData: { basicSchedule: schedule } } : { scheduleType: "manual" }; // the server rejects data with this type
}
