import { toConnectionUpdate } from "@airbyte-web-backend/client";
import type {
  AirbyteCatalogRead as Catalog036,
  WebBackendConnectionUpdate as Update036,
} from "@airbyte-web-backend/schema";
import type {
  AirbyteCatalogRead as Catalog20,
  ConnectionSchedule,
  WebBackendConnectionUpdate as Update20,
} from "@airbyte-web-backend/schema/2.0";
import type { AnyAirbyte, AnyConnection } from "../airbyte.ts";
import { streamKey } from "../stream-name.ts";
import { copy, isRecord } from "./copy.ts";
import { differ } from "./list-changes.ts";

/** The settings of a connection of 0.36. */
interface Draft036 extends Omit<Update036, "connectionId" | "operationIds" | "schedule" | "syncCatalog"> {
  name: string;
  /** Only the selected streams: a stream that you remove is no longer synced. */
  syncCatalog: Catalog036;
  /** Null: the connection only syncs on demand. */
  schedule: Update036["schedule"] | null;
}

/** The settings of a connection of 2.x. */
interface Draft20
  extends Omit<
    Update20,
    "connectionId" | "dataplaneGroupId" | "namespaceFormat" | "prefix" | "scheduleData" | "syncCatalog"
  > {
  name: string;
  namespaceFormat?: string | null;
  prefix?: string | null;
  /** All streams of the source that the server knows. `config.selected` tells which are synced. */
  syncCatalog: Catalog20;
  /** Follows `scheduleData` if you only change that. */
  scheduleType: NonNullable<Update20["scheduleType"]>;
  /** Null, or `scheduleType: "manual"`: the connection only syncs on demand. */
  scheduleData?: Update20["scheduleData"] | null;
  /** Set it to replace `scheduleType` and `scheduleData` by a schedule in the form of 0.36; null for none. */
  schedule?: ConnectionSchedule | null;
}

interface Drafts {
  "0.36": Draft036;
  "2.0": Draft20;
}

/**
 * The settings that an update can change, in the form of the server's version. You can edit it: it is a copy.
 *
 * Properties that this version of the package does not know are kept.
 */
export type Draft<Airbyte extends AnyAirbyte> = Drafts[Airbyte["family"]];

/** The settings of a connection that was read. */
export type DraftOf<Connection extends AnyConnection> = Drafts[FamilyOf<Connection>];

/** Changes of a draft. An undefined property has no effect. */
export type ChangesOf<Settings> = { [Property in keyof Settings]?: Settings[Property] | undefined };

/** The version that returned a connection. */
export type FamilyOf<Connection extends AnyConnection> = Connection extends { schemaChange: unknown } ? "2.0" : "0.36";

/** The settings of any version. */
export interface Settings {
  [property: string]: unknown;
  syncCatalog?: { [property: string]: unknown; streams: StreamEntry[] };
}

/** A stream of any version. */
export interface StreamEntry {
  stream: { name: string; namespace?: string | null; [property: string]: unknown };
  config: { selected?: boolean | null; [property: string]: unknown };
}

/** The properties of a connection of any version. */
export interface StoredConnection {
  readonly [property: string]: unknown;
  readonly connectionId: string;
  readonly scheduleType?: string;
  readonly schemaChange?: string;
}

const LATER =
  "destinationCatalogId notifySchemaChanges notifySchemaChangesByEmail nonBreakingChangesPreference backfillPreference tags" +
  " onDemandEnabled scheduleData";

/**
 * Copies the settings of a connection that an update can change, in the form of the server that returned it.
 *
 * @param connection As `get`, `create` or `update` returned it.
 * @example
 * listChanges(settingsOf(before), settingsOf(after));
 */
export function settingsOf<Connection extends AnyConnection>(connection: Connection): DraftOf<Connection> {
  return readSettings(connection as unknown as StoredConnection) as never;
}

/** `settingsOf` without the types of a version. */
export function readSettings(stored: StoredConnection): Settings {
  const { connectionId: _, ...settings }: Settings = copy(toConnectionUpdate(stored as never)) as never;
  if (isPatched(stored)) for (const name of LATER.split(" ")) settings[name] = copy(stored[name]);
  settings["sourceCatalogId"] = isPatched(stored) ? stored["catalogId"] : undefined;
  if (stored.scheduleType !== undefined) {
    delete settings["schedule"];
    settings["scheduleType"] = stored.scheduleType;
    settings["scheduleData"] = copy(stored["scheduleData"]);
  }
  return normalized(settings, settings, stored);
}

/**
 * Whether an update of the server patches the connection. Airbyte before 0.40.7 replaces it. `schemaChange` exists since
 * 0.40.17; servers in between accept the complete body too.
 */
export function isPatched({ schemaChange }: StoredConnection): boolean {
  return schemaChange !== undefined;
}

/**
 * Brings a draft into the form that the server stores, so that it can be compared:
 *
 * - `schedule` becomes `scheduleType` and `scheduleData` on servers that have them;
 * - streams that are not selected are left out, or have the configuration of the server;
 * - on 2.x, which cannot remove a prefix, an empty one equals none.
 *
 * @param base The settings before the edit.
 */
export function normalized(base: Settings, draft: Settings, connection: StoredConnection): Settings {
  const settings: Settings = { ...draft };
  if (!settings["withRefreshedCatalog"]) delete settings["withRefreshedCatalog"];
  if (connection.scheduleType !== undefined) normalizeSchedule(base, settings);
  const { syncCatalog } = settings;
  if (syncCatalog) {
    const streams = isPatched(connection)
      ? withUnselected(base.syncCatalog?.streams ?? [], syncCatalog.streams)
      : syncCatalog.streams.filter(isSelected);
    settings.syncCatalog = { ...syncCatalog, streams };
  }
  if (isPatched(connection)) {
    for (const name of ["prefix", "namespaceFormat", "resourceRequirements"]) {
      if (/^(""|{})$/.test(JSON.stringify(settings[name]))) delete settings[name];
    }
  }
  return settings;
}

function normalizeSchedule(base: Settings, settings: Settings): void {
  const { schedule } = settings;
  if (schedule !== undefined) {
    delete settings["schedule"];
    settings["scheduleData"] = isRecord(schedule)
      ? "cronExpression" in schedule
        ? { cron: schedule }
        : { basicSchedule: schedule }
      : undefined;
  }
  const data = settings["scheduleData"];
  const isDataChanged = settings["scheduleType"] === base["scheduleType"] && differ(base["scheduleData"], data);
  if (schedule !== undefined || isDataChanged) {
    settings["scheduleType"] = isRecord(data) ? (data["cron"] ? "cron" : "basic") : "manual";
  }
  if (settings["scheduleType"] === "manual") delete settings["scheduleData"];
}

/** Whether a stream is synced. */
export function isSelected({ config }: StreamEntry): boolean {
  return config?.selected !== false;
}

/** The server stores selected streams only, and returns the others as it discovered them. */
function withUnselected(base: readonly StreamEntry[], streams: readonly StreamEntry[]): StreamEntry[] {
  const known = new Map(base.map((entry) => [streamKey(entry.stream), entry]));
  const kept = streams.flatMap((entry) => {
    const key = streamKey(entry.stream);
    const stored = known.get(key);
    known.delete(key);
    if (isSelected(entry)) return [entry];
    return stored ? [deselected(stored)] : [];
  });
  return [...kept, ...[...known.values()].map(deselected)];
}

function deselected(entry: StreamEntry): StreamEntry {
  return { ...entry, config: { ...entry.config, selected: false } };
}
