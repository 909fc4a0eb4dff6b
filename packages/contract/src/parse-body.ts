/** Parses JSON. Returns the text if it is not JSON, and undefined if it is empty. */
export function parseBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
