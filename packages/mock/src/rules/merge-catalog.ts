import { illegalState } from "../errors/internal-error.ts";
import type { SelectedStream, Stream } from "../state.ts";
import { defaultStreamConfig } from "./default-stream-config.ts";

/**
 * What `get` with `withRefreshedCatalog` shows: the streams that were discovered, in their order, with the choices that
 * were stored for them. A stored stream that was not discovered vanishes; a discovered one that was not stored arrives
 * selected, with the default config.
 *
 * Streams are matched by name alone, the namespace is ignored.
 *
 * @throws 500 Two stored streams have the same name.
 */
export function mergeCatalog(stored: readonly SelectedStream[], discovered: readonly Stream[]): SelectedStream[] {
  const storedByName = new Map<string, SelectedStream>();
  for (const entry of stored) {
    if (storedByName.has(entry.stream.name)) throw illegalState(`Duplicate key ${entry.stream.name}`);
    storedByName.set(entry.stream.name, entry);
  }
  return discovered.map((stream) => {
    const preset = defaultStreamConfig(stream);
    const chosen = storedByName.get(stream.name)?.config;
    if (!chosen) return { stream, config: preset };
    return {
      stream,
      config: {
        syncMode: stream.supportedSyncModes.includes(chosen.syncMode) ? chosen.syncMode : preset.syncMode,
        cursorField: chosen.cursorField.length > 0 ? chosen.cursorField : preset.cursorField,
        destinationSyncMode: chosen.destinationSyncMode,
        primaryKey: chosen.primaryKey.length > 0 ? chosen.primaryKey : preset.primaryKey,
      },
    };
  });
}
