import { JsonTokens } from "./json-tokens.ts";
import { toUtf8 } from "./to-utf8.ts";

/**
 * transport-large-body [choice], 2.0-body-values [choice]: prevents a crash. A real server runs out of memory at a size that
 * depends on its heap. A catalog of thousands of streams has fewer values.
 */
const maxValues = 2_000_000;

/** The tokens of a request body. @throws {UnreadableJsonError} The encoding is malformed. */
export function bodyTokens(bytes: Uint8Array): JsonTokens {
  const { bytes: text, ...how } = toUtf8(bytes);
  return new JsonTokens(text, { ...how, maxValues });
}
