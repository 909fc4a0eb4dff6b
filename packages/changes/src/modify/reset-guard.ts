import { isRecord } from "../settings/copy.ts";
import { differ } from "../settings/list-changes.ts";
import { isSelected, type Settings, type StoredConnection, type StreamEntry } from "../settings/settings-of.ts";
import { type StreamName, streamKey } from "../stream-name.ts";

/** What an update does to the data in the destination, unless it has `skipReset`. */
export interface ResetEffect {
  /** The streams that a job clears or reads again. */
  readonly streams: readonly StreamName[];
  /** Whether the job keeps the data until it is replaced. */
  readonly isRefresh: boolean;
  /** Whether the update only adds streams, which have no data yet. */
  readonly isAddition: boolean;
}

/**
 * The effect of an update on the data in the destination.
 *
 * - Airbyte before 0.40.1 clears the data of all streams of an update with `withRefreshedCatalog`, and none otherwise.
 * - Later servers compare the selected streams: an added or removed one, or a changed cursor, key, mode, mapper or field, starts
 *   a job. It refreshes the stream if the destination supports that, and clears it otherwise.
 */
export function resetEffect(connection: StoredConnection, before: Settings, after: Settings): ResetEffect {
  const [old, current] = [selected(before), selected(after)];
  if (connection.scheduleType === undefined) {
    const streams = after["withRefreshedCatalog"] ? [...new Map([...old, ...current]).values()] : [];
    return { streams: streams.map(nameOf), isRefresh: false, isAddition: streams.length === 0 };
  }
  const removed = [...old].filter(([key]) => !current.has(key));
  const added = [...current].filter(([key]) => !old.has(key));
  const changed = [...current].filter(([key, entry]) => {
    const known = old.get(key);
    return known && differ(dataSettings(known), dataSettings(entry));
  });
  const destination = connection["destinationActorDefinitionVersion"];
  return {
    streams: [...removed, ...added, ...changed].map(([, entry]) => nameOf(entry)),
    isRefresh: isRecord(destination) && destination["supportsRefreshes"] === true,
    isAddition: removed.length + changed.length === 0,
  };
}

function selected({ syncCatalog }: Settings): Map<string, StreamEntry> {
  const streams = syncCatalog?.streams.filter(isSelected) ?? [];
  return new Map(streams.map((entry) => [streamKey(entry.stream), entry]));
}

function nameOf({ stream: { namespace, name } }: StreamEntry): StreamName {
  return { ...(namespace != null && { namespace }), name };
}

/** The settings of a stream that the data in the destination depends on. */
function dataSettings({ stream, config }: StreamEntry): unknown[] {
  return [
    config["syncMode"],
    config["destinationSyncMode"],
    config["mappers"],
    config["hashedFields"],
    config["cursorField"] ?? [],
    columnsOf(config["primaryKey"]),
    columnsOf(stream["sourceDefinedPrimaryKey"]),
    fieldsOf(stream["jsonSchema"], config),
  ];
}

/** The order of the columns of a key does not matter. */
function columnsOf(key: unknown): string[] {
  return Array.isArray(key) ? key.map((path) => JSON.stringify(path)).sort() : [];
}

/** The fields that are synced. */
function fieldsOf(jsonSchema: unknown, { fieldSelectionEnabled, selectedFields }: StreamEntry["config"]): unknown {
  const fields = isRecord(jsonSchema) ? jsonSchema["properties"] : undefined;
  if (!fieldSelectionEnabled || !isRecord(fields) || !Array.isArray(selectedFields)) return fields;
  const names = new Set(selectedFields.map(({ fieldPath }: { fieldPath?: string[] }) => fieldPath?.[0]));
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.has(name)));
}
