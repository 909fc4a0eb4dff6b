import type { StoredConnection, StreamEntry } from "../airbyte.ts";
import { columnsOf, syncedProperties } from "../catalog/catalog.ts";
import { differ } from "../settings/list-changes.ts";
import { type Member, membersOf } from "../settings/members-of.ts";
import { isSelected } from "../settings/normalized.ts";
import { hasScheduleType } from "../settings/server-rules.ts";
import type { Settings } from "../settings/settings-of.ts";
import { type StreamName, streamName } from "../stream-name.ts";

/** The streams for which an update starts a job, unless it has `skipReset`. */
export interface ResetEffect {
  /** The job clears their data. */
  readonly resets: readonly StreamName[];
  /** The job reads them again, and keeps their data until it is replaced. */
  readonly refreshes: readonly StreamName[];
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
      ? differ(dataSettings(old.get(key)?.value), dataSettings(current.get(key)?.value))
      : Boolean(after["withRefreshedCatalog"]);
  const affected = [...new Map([...old, ...current])].filter(([key]) => isAffected(key));
  const streams = affected.map(([, { value }]) => streamName(value.stream));
  const { supportsRefreshes } = Object(connection["destinationActorDefinitionVersion"]);
  return {
    resets: supportsRefreshes ? [] : streams,
    refreshes: supportsRefreshes ? streams : [],
    isAddition: affected.every(([key]) => !old.has(key)),
  };
}

function selectedStreams({ syncCatalog }: Settings): ReadonlyMap<string, Member<StreamEntry>> {
  return membersOf(syncCatalog?.streams.filter(isSelected));
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
    syncedProperties(entry),
  ];
}
