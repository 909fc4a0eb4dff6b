import { toConnectionUpdate } from "@airbyte-web-backend/client";
import type { WebBackendConnectionRead, WebBackendConnectionUpdate } from "@airbyte-web-backend/schema";
import type { LaterSchedule } from "../connections/schedule.ts";
import { diffLines } from "./diff-lines.ts";

/** What is to be different about a connection: properties of an update, as 0.36.5 has them. */
export type UpdateChanges = Partial<Omit<WebBackendConnectionUpdate, "connectionId">>;

/** What Airbyte 0.40.0 and later, and 0.40.17 and later, add to a connection. */
type LaterConnection = WebBackendConnectionRead & LaterSchedule & { readonly schemaChange?: string };

/**
 * The body that makes changes to a connection, for the version of the server that answered it.
 *
 * - Up to 0.40.7 an update replaces: it holds everything that is to stay.
 * - Later servers change what they are given and refuse some of what they themselves answered, such as `schedule` and masked
 *   mappers: there the body holds the changes alone.
 */
export function updateBody(connection: WebBackendConnectionRead, changes: UpdateChanges): WebBackendConnectionUpdate {
  const whole = settingsOf(connection, changes);
  if (!isPatched(connection)) return whole;
  const names: string[] = Object.keys(changes).filter((name) => name !== "schedule");
  if (changes.schedule !== undefined) names.push("scheduleType", "scheduleData");
  const patch = Object.fromEntries(
    Object.entries(whole).filter(([name, value]) => names.includes(name) && value !== null && value !== undefined),
  );
  // Null would leave the prefix as it is.
  if (changes.prefix === null) patch["prefix"] = "";
  return { connectionId: connection.connectionId, ...patch } as WebBackendConnectionUpdate;
}

/** All that an update can set about a connection, with the changes made: what is compared, and shown as a difference. */
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
 * Whether somebody has changed a connection between two readings: anything that an update can set is different. The order of
 * its streams is nothing that anybody has set.
 */
export function hasChanged(before: WebBackendConnectionRead, now: WebBackendConnectionRead): boolean {
  return diffLines(settingsOf(before), settingsOf(now)).length > 0;
}

function isPatched(connection: LaterConnection): boolean {
  return connection.schemaChange !== undefined;
}

function laterSchedule(schedule: UpdateChanges["schedule"]): LaterSchedule {
  return schedule ? { scheduleType: "basic", scheduleData: { basicSchedule: schedule } } : { scheduleType: "manual" }; // together with data it is refused
}
