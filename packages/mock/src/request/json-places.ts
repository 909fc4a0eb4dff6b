import { JsonSyntaxError, type TextLocation } from "./json-syntax-error.ts";
import { JsonTokens } from "./json-tokens.ts";
import type { JsonBytes } from "./to-utf8.ts";

/** `JSON.parse` tells no place, or each runtime another one. This finds where a text stops being one JSON value. */
export function findSyntaxError({ bytes, ...how }: JsonBytes): JsonSyntaxError | undefined {
  const tokens = new JsonTokens(bytes, how);
  try {
    if (tokens.next() === null) return new JsonSyntaxError("JsonParseException", "there is nothing in it", tokens.here);
    skipValue(tokens);
    tokens.end();
    return undefined;
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const { line, column } = error.location;
    // Jackson has read the character by then. People look for it where it stands.
    const isBehind = /^(?:Unexpected character|Illegal|Invalid UTF-8)/.test(error.message);
    return new JsonSyntaxError(error.exception, error.message, { line, column: isBehind ? column - 1 : column });
  }
}

/**
 * Where a value begins, in a text that is JSON.
 *
 * @param path From the outside in. Where it leads on beyond the text, the deepest value on the way counts.
 */
export function placeOf({ bytes, ...how }: JsonBytes, path: readonly (string | number)[]): TextLocation {
  const tokens = new JsonTokens(bytes, how);
  tokens.next();
  return find(tokens, path);
}

function find(tokens: JsonTokens, [key, ...rest]: readonly (string | number)[]): TextLocation {
  let { start: place } = tokens;
  if (key === undefined) return place;
  if (tokens.token === "START_ARRAY") {
    for (let index = 0; tokens.next() !== "END_ARRAY"; index += 1) {
      if (index === key) place = find(tokens, rest);
      else skipValue(tokens);
    }
  } else if (tokens.token === "START_OBJECT") {
    while (tokens.next() === "FIELD_NAME") {
      const { name } = tokens;
      tokens.next();
      // Of a repeated key the last one counts.
      if (name === key) place = find(tokens, rest);
      else skipValue(tokens);
    }
  }
  return place;
}

/** Reads on to the end of the value that has begun. */
function skipValue(tokens: JsonTokens): void {
  let depth = 0;
  do {
    if (tokens.token === "START_ARRAY" || tokens.token === "START_OBJECT") depth += 1;
    if (tokens.token === "END_ARRAY" || tokens.token === "END_OBJECT") depth -= 1;
  } while (depth > 0 && tokens.next());
  void tokens.text;
}
