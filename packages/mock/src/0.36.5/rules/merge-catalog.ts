import { defaultStreamConfig } from "../../state/builders.ts";
import type { SelectedStream, Stream } from "../../state/state.ts";
import { internalError, nullDereference } from "../errors/internal-error.ts";
import { printStream } from "./print-stream.ts";

/**
 * The catalog of a `get` with `withRefreshedCatalog`: the discovered streams with the stored settings.
 *
 * @param discovered Undefined if the discover job failed.
 * @throws 500 Two stored streams have the same name (refresh-duplicate [observed]), or the discover job failed
 * (refresh-fails [observed]).
 */
export function mergeCatalog(
  stored: readonly SelectedStream[],
  discovered: readonly Stream[] | undefined,
): SelectedStream[] {
  // refresh-by-name [observed]: ignores the namespace.
  const storedByName = new Map<string, SelectedStream>();
  for (const entry of stored) {
    const earlier = storedByName.get(entry.stream.name);
    if (earlier)
      throw internalError(
        "java.lang.IllegalStateException",
        `Duplicate key ${entry.stream.name} (attempted merging values ${printStream(earlier)} and ${printStream(entry)})`,
      );
    storedByName.set(entry.stream.name, entry);
  }
  if (!discovered)
    throw nullDereference("io.airbyte.api.model.AirbyteCatalog.getStreams()", { variable: "discovered" });
  // refresh-members [observed]: the discovered streams, in their order.
  return discovered.map((stream) => {
    const preset = defaultStreamConfig(stream);
    const chosen = storedByName.get(stream.name)?.config;
    if (!chosen) return { stream, config: preset };
    return {
      // refresh-stream [observed]: the discovered stream.
      stream,
      // refresh-kept [observed]: the stored settings, if the source still supports them.
      config: {
        // refresh-sync-mode [observed]
        syncMode: stream.supportedSyncModes.includes(chosen.syncMode) ? chosen.syncMode : preset.syncMode,
        // refresh-empty-cursor [observed]: the same for the primary key.
        cursorField: chosen.cursorField.length > 0 ? chosen.cursorField : preset.cursorField,
        destinationSyncMode: chosen.destinationSyncMode,
        primaryKey: chosen.primaryKey.length > 0 ? chosen.primaryKey : preset.primaryKey,
      },
    };
  });
}
