import type { AirbyteStreamAndConfiguration } from "@airbyte-web-backend/schema";
import { streamKey } from "../streams/stream-key.ts";

/**
 * The streams that the source has now, with what was chosen in the form for those that were there before.
 *
 * Everything else is as the server gives it, which knows nothing of choices that are not saved. A mode that a stream
 * cannot be read in any more gives way to the server's.
 */
export function takeDiscovered(
  inForm: readonly AirbyteStreamAndConfiguration[],
  discovered: readonly AirbyteStreamAndConfiguration[],
): AirbyteStreamAndConfiguration[] {
  const chosen = new Map(inForm.map(({ stream, config }) => [streamKey(stream), config]));
  return discovered.map(({ stream, config }) => {
    const choice = chosen.get(streamKey(stream));
    if (!choice) return { stream, config };
    const { selected, destinationSyncMode } = choice;
    const syncMode = stream.supportedSyncModes?.includes(choice.syncMode) ? choice.syncMode : config.syncMode;
    return { stream, config: { ...config, selected, syncMode, destinationSyncMode } };
  });
}
