import { JsonSyntaxError, type TextLocation } from "./json-syntax-error.ts";
import { JsonTokens } from "./json-tokens.ts";
import type { JsonBytes } from "./to-utf8.ts";

/** Finds the position of a syntax error. The errors of `JSON.parse` do not have one in every runtime. */
export function findSyntaxError({ bytes, ...how }: JsonBytes): JsonSyntaxError | undefined {
  const tokens = new JsonTokens(bytes, how);
  try {
    if (tokens.next() === null) return new JsonSyntaxError("JsonParseException", "the file is empty", tokens.here);
    skipValue(tokens);
    tokens.end();
    return undefined;
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const { line, column } = error.location;
    // Jackson has already read the character.
    const isAfterCharacter = /^(?:Unexpected character|Illegal|Invalid UTF-8)/.test(error.message);
    return new JsonSyntaxError(error.exception, error.message, {
      line,
      column: isAfterCharacter ? column - 1 : column,
    });
  }
}

/**
 * Finds the position of a value in valid JSON.
 *
 * @param path The keys down to the value. If the last ones do not exist, the result is the position of the deepest value
 * that exists.
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
      // The last one of duplicate keys wins.
      if (name === key) place = find(tokens, rest);
      else skipValue(tokens);
    }
  }
  return place;
}

/** Reads to the end of the current value. */
function skipValue(tokens: JsonTokens): void {
  let depth = 0;
  do {
    if (tokens.token === "START_ARRAY" || tokens.token === "START_OBJECT") depth += 1;
    if (tokens.token === "END_ARRAY" || tokens.token === "END_OBJECT") depth -= 1;
  } while (depth > 0 && tokens.next());
  void tokens.text;
}
