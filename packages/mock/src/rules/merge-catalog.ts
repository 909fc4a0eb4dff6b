import { illegalState } from "../errors/internal-error.ts";
import type { SelectedStream, Stream } from "../state.ts";
import { defaultStreamConfig } from "./default-stream-config.ts";

/**
 * What `get` with `withRefreshedCatalog` shows: the streams that were discovered, with the choices that were stored.
 *
 * @throws 500 Two stored streams have the same name: refresh-duplicate [source].
 */
export function mergeCatalog(stored: readonly SelectedStream[], discovered: readonly Stream[]): SelectedStream[] {
  // refresh-by-name [upstream test]: the namespace is not looked at.
  const storedByName = new Map<string, SelectedStream>();
  for (const entry of stored) {
    if (storedByName.has(entry.stream.name)) throw illegalState(`Duplicate key ${entry.stream.name}`);
    storedByName.set(entry.stream.name, entry);
  }
  // refresh-members [upstream test]: those that were discovered, in their order.
  return discovered.map((stream) => {
    const preset = defaultStreamConfig(stream);
    const chosen = storedByName.get(stream.name)?.config;
    if (!chosen) return { stream, config: preset };
    return {
      // refresh-stream [upstream test]: as it was discovered.
      stream,
      // refresh-kept [upstream test]: as it was chosen, as far as the source allows it.
      config: {
        // refresh-sync-mode [upstream test]
        syncMode: stream.supportedSyncModes.includes(chosen.syncMode) ? chosen.syncMode : preset.syncMode,
        // refresh-empty-cursor [upstream test]: and likewise the key.
        cursorField: chosen.cursorField.length > 0 ? chosen.cursorField : preset.cursorField,
        destinationSyncMode: chosen.destinationSyncMode,
        primaryKey: chosen.primaryKey.length > 0 ? chosen.primaryKey : preset.primaryKey,
      },
    };
  });
}
