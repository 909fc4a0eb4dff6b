import { type StreamName, streamText } from "@airbyte-web-backend/changes";

/** A question with thousands of names does not fit on the screen. */
const MAX_NAMES = 20;

/** Asks whether the server may clear the data of streams. */
export function confirmReset(streams: readonly StreamName[]): boolean {
  const names = streams.slice(0, MAX_NAMES).map((stream) => `• ${streamText(stream)}`);
  if (streams.length > MAX_NAMES) names.push(`and ${streams.length - MAX_NAMES} more`);
  return confirm(
    `The server will delete the data of these streams in the destination, and sync them again:\n\n${names.join("\n")}\n\nSave anyway?`,
  );
}
