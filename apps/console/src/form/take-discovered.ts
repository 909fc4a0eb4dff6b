import type { AirbyteStreamAndConfiguration } from "@airbyte-web-backend/schema";
import { streamKey } from "../streams/stream-key.ts";

/**
 * The discovered streams, with the unsaved choices of the form for streams that it had before. A sync mode that a stream no
 * longer supports is replaced by the server's.
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
