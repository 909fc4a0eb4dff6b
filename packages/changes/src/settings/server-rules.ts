import type { WebBackendConnectionUpdate as Update036 } from "@airbyte-web-backend/schema";
import type { WebBackendConnectionUpdate as Update20 } from "@airbyte-web-backend/schema/2.0";
import type { StoredConnection } from "../airbyte.ts";

/** The properties of a connection that tell the version of its server. */
export type VersionMarks = Pick<StoredConnection, "scheduleType" | "schemaChange">;

/** Whether the server has schedules of several types, and decides about resets itself. Airbyte does from 0.40 on. */
export function hasScheduleType(connection: VersionMarks): boolean {
  return "scheduleType" in connection;
}

/**
 * Whether an update of the server patches the connection. Airbyte before 0.40.7 replaces it. `schemaChange` exists since
 * 0.40.17; servers in between accept the complete body too.
 */
export function isPatched(connection: VersionMarks): boolean {
  return "schemaChange" in connection;
}

/** The properties that an update can have. */
export function settingNames(connection: VersionMarks): string[] {
  const names: SettingName[] = [
    "name",
    "namespaceDefinition",
    "namespaceFormat",
    "prefix",
    "syncCatalog",
    "schedule",
    "status",
    "resourceRequirements",
    "operations",
    // A response does not have these. A draft can.
    "sourceCatalogId",
    "skipReset",
  ];
  if (hasScheduleType(connection)) names.push("scheduleType", "scheduleData");
  else names.push("withRefreshedCatalog");
  if (isPatched(connection)) {
    names.push(
      "destinationCatalogId",
      "notifySchemaChanges",
      "notifySchemaChangesByEmail",
      "nonBreakingChangesPreference",
      "backfillPreference",
      "tags",
      "onDemandEnabled",
    );
  }
  return names;
}

type SettingName = keyof Update036 | keyof Update20;
