import type { WebBackendConnectionRead as Read036 } from "@airbyte-web-backend/schema";
import type { WebBackendConnectionRead as Read20 } from "@airbyte-web-backend/schema/2.0";
import type { StoredConnection } from "../airbyte.ts";

/** The properties of a connection that tell the version of its server. */
type VersionMarks = Pick<StoredConnection, "scheduleType" | "schemaChange">;

/** Whether the server has schedules of several types, and decides about resets itself. Airbyte does from 0.40 on. */
export function hasScheduleType({ scheduleType }: VersionMarks): boolean {
  return scheduleType !== undefined;
}

/**
 * Whether an update of the server patches the connection. Airbyte before 0.40.7 replaces it. `schemaChange` exists since
 * 0.40.17; servers in between accept the complete body too.
 */
export function isPatched({ schemaChange }: VersionMarks): boolean {
  return schemaChange !== undefined;
}

const SETTINGS: readonly (keyof Read036)[] = [
  "name",
  "namespaceDefinition",
  "namespaceFormat",
  "prefix",
  "syncCatalog",
  "schedule",
  "status",
  "resourceRequirements",
  "operations",
];

const SCHEDULE_SETTINGS: readonly (keyof Read20)[] = ["scheduleType", "scheduleData"];

const PATCH_SETTINGS: readonly (keyof Read20)[] = [
  "destinationCatalogId",
  "notifySchemaChanges",
  "notifySchemaChangesByEmail",
  "nonBreakingChangesPreference",
  "backfillPreference",
  "tags",
  "onDemandEnabled",
];

/** The properties of a connection that an update can change. */
export function settingNames(connection: VersionMarks): string[] {
  return [
    ...SETTINGS,
    ...(hasScheduleType(connection) ? SCHEDULE_SETTINGS : []),
    ...(isPatched(connection) ? PATCH_SETTINGS : []),
  ];
}
