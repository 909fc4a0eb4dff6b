import { streamText } from "@airbyte-web-backend/changes";

/** Whether a stream's name with its namespace contains every word of the text, ignoring case. */
export function matchesStream(text: string): (stream: Parameters<typeof streamText>[0]) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return (stream) => {
    const name = streamText(stream).toLowerCase();
    return words.every((word) => name.includes(word));
  };
}
