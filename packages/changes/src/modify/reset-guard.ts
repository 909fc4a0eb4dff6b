import type { StoredConnection, StreamEntry } from "../airbyte.ts";
import { differ } from "../settings/list-changes.ts";
import { selectedStreams } from "../settings/normalized.ts";
import { hasScheduleType } from "../settings/server-rules.ts";
import type { Settings } from "../settings/settings-of.ts";
import { type StreamName, streamName } from "../stream-name.ts";

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
  const [old, current] = [selectedStreams(before), selectedStreams(after)];
  const isAffected = (key: string): boolean =>
    hasScheduleType(connection)
      ? old.get(key) !== current.get(key) && differ(dataSettings(old.get(key)), dataSettings(current.get(key)))
      : Boolean(after["withRefreshedCatalog"]);
  const affected = [...new Map([...old, ...current])].filter(([key]) => isAffected(key));
  const { supportsRefreshes } = Object(connection["destinationActorDefinitionVersion"]);
  return {
    streams: affected.map(([, { stream }]) => streamName(stream)),
    isRefresh: Boolean(supportsRefreshes),
    isAddition: affected.every(([key]) => !old.has(key)),
  };
}

/** The settings of a stream that the data in the destination depends on. */
function dataSettings(entry: StreamEntry | undefined): unknown[] | undefined {
  if (!entry) return undefined;
  const { stream, config } = entry;
  return [
    config.syncMode,
    config.destinationSyncMode,
    config["mappers"],
    config["hashedFields"],
    config.cursorField ?? [],
    columnsOf(config.primaryKey),
    columnsOf(stream.sourceDefinedPrimaryKey),
    fieldsOf(entry),
  ];
}

/** The order of the columns of a key does not matter. */
function columnsOf(key: StreamEntry["config"]["primaryKey"]): string[] {
  return (key ?? []).map((path) => JSON.stringify(path)).sort();
}

/** The fields that are synced. */
function fieldsOf({ stream: { jsonSchema }, config: { fieldSelectionEnabled, selectedFields } }: StreamEntry): object {
  const names = new Set(selectedFields?.map(({ fieldPath }) => fieldPath?.[0]));
  const fields = Object.entries(Object(jsonSchema?.["properties"]));
  return Object.fromEntries(fields.filter(([name]) => !fieldSelectionEnabled || names.has(name)));
}
