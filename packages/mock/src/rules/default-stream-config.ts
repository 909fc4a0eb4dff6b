import type { Stream, StreamConfig } from "../state.ts";

/** How a stream is synced when nobody has chosen. refresh-new-stream [observed]: a newly discovered one comes like this. */
export function defaultStreamConfig(stream: Stream): StreamConfig {
  return {
    // refresh-no-modes [source]: without a mode it is incremental.
    syncMode: stream.supportedSyncModes[0] ?? "incremental",
    cursorField: stream.defaultCursorField,
    destinationSyncMode: "append",
    primaryKey: stream.sourceDefinedPrimaryKey,
  };
}
