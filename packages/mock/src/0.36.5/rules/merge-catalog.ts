import { illegalState, nullDereference } from "../../errors/internal-error.ts";
import { defaultStreamConfig } from "../../state/builders.ts";
import type { SelectedStream, Stream } from "../../state/state.ts";
import { printStream } from "./print-stream.ts";

/**
 * What `get` with `withRefreshedCatalog` shows: the streams that were discovered, with the choices that were stored.
 *
 * @param discovered Undefined: the discover job has failed.
 * @throws 500 Two stored streams have the same name: refresh-duplicate [observed]. Or there is nothing to merge:
 * refresh-fails [observed], which shows after that.
 */
export function mergeCatalog(
  stored: readonly SelectedStream[],
  discovered: readonly Stream[] | undefined,
): SelectedStream[] {
  // refresh-by-name [observed]: the namespace is not looked at.
  const storedByName = new Map<string, SelectedStream>();
  for (const entry of stored) {
    const earlier = storedByName.get(entry.stream.name);
    if (earlier)
      throw illegalState(
        `Duplicate key ${entry.stream.name} (attempted merging values ${printStream(earlier)} and ${printStream(entry)})`,
      );
    storedByName.set(entry.stream.name, entry);
  }
  if (!discovered)
    throw nullDereference("io.airbyte.api.model.AirbyteCatalog.getStreams()", { variable: "discovered" });
  // refresh-members [observed]: those that were discovered, in their order.
  return discovered.map((stream) => {
    const preset = defaultStreamConfig(stream);
    const chosen = storedByName.get(stream.name)?.config;
    if (!chosen) return { stream, config: preset };
    return {
      // refresh-stream [observed]: as it was discovered.
      stream,
      // refresh-kept [observed]: as it was chosen, as far as the source allows it.
      config: {
        // refresh-sync-mode [observed]
        syncMode: stream.supportedSyncModes.includes(chosen.syncMode) ? chosen.syncMode : preset.syncMode,
        // refresh-empty-cursor [observed]: and likewise the key.
        cursorField: chosen.cursorField.length > 0 ? chosen.cursorField : preset.cursorField,
        destinationSyncMode: chosen.destinationSyncMode,
        primaryKey: chosen.primaryKey.length > 0 ? chosen.primaryKey : preset.primaryKey,
      },
    };
  });
}
