import type { Stream, StreamConfig } from "../state.ts";

/** How a stream is synced when nobody has chosen: what `get` with a refresh gives a newly discovered one. */
export function defaultStreamConfig(stream: Stream): StreamConfig {
  return {
    syncMode: stream.supportedSyncModes[0] ?? "incremental",
    cursorField: stream.defaultCursorField,
    destinationSyncMode: "append",
    primaryKey: stream.sourceDefinedPrimaryKey,
  };
}
