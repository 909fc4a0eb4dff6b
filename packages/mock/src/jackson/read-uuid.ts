/** A UUID, or Jackson's message. */
export type ReadUuid =
  | { id: string }
  | { id?: undefined; problem: string; cause?: { className: string; message: string } }
  /** The message does not quote the string. */
  | { id?: undefined; complaint: string };

/**
 * shape-uuid [observed]: accepts the canonical form, or 24 characters of base64. shape-uuid-case [observed]: returns lower
 * case.
 */
export function readUuid(text: string): ReadUuid {
  if (text.length === 24) return fromBase64(text);
  const isForm = text.length === 36 && [8, 13, 18, 23].every((at) => text[at] === "-");
  if (!isForm) return { problem: "UUID has to be represented by standard 36-char representation" };
  for (const at of readingOrder) {
    const pair = text.slice(at, at + 2);
    const odd = [...pair].findIndex((character) => !/[0-9a-fA-F]/.test(character));
    if (odd >= 0) {
      const character = pair[odd] ?? "";
      const value = character.charCodeAt(0).toString(16);
      return { problem: `Non-hex character '${character}' (value 0x${value}), not valid for UUID String` };
    }
  }
  return { id: text.toLowerCase() };
}

/** The positions of the 16 bytes. */
const readingOrder = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function fromBase64(text: string): ReadUuid {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; ) {
    // White space is allowed between groups of four.
    if (text.charCodeAt(at) <= 0x20) {
      at += 1;
      continue;
    }
    const group = [...text.slice(at, at + 4)];
    at += 4;
    const bits: number[] = [];
    let padding = 0;
    for (let index = 0; index < 4; index += 1) {
      const character = group[index];
      if (character === undefined) return notBase64(missingPadding);
      const value = alphabet.indexOf(character);
      if (padding > 0) {
        if (character !== "=") return notBase64(`${describe(character, index)}: expected padding character '='`);
        padding += 1;
      } else if (character === "=" && index >= 2) padding += 1;
      else if (value < 0) return notBase64(describe(character, index));
      else bits.push(value);
    }
    const [a = 0, b = 0, c = 0, d = 0] = bits;
    bytes.push(...[(a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d].slice(0, 3 - padding));
  }
  if (bytes.length !== 16) return { complaint: `Can only construct UUIDs from byte[16]; got ${bytes.length} bytes` };
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-") };
}

const missingPadding =
  "Unexpected end of base64-encoded String: base64 variant 'MIME-NO-LINEFEEDS' expects padding (one or more '=' characters) at the end. This Base64Variant might have been incorrectly configured";

function describe(character: string, index: number): string {
  const unit = character.charCodeAt(0);
  const code = `0x${unit.toString(16)}`;
  if (unit <= 0x20)
    return `Illegal white space character (code ${code}) as character #${index + 1} of 4-char base64 unit: can only used between units`;
  if (character === "=")
    return `Unexpected padding character ('=') as character #${index + 1} of 4-char base64 unit: padding only legal as 3rd or 4th character`;
  const isShown = !/[\p{Cn}\p{Cc}]/u.test(character);
  return `Illegal character ${isShown ? `'${character}' ` : ""}(code ${code}) in base64 content`;
}

function notBase64(message: string): ReadUuid {
  return {
    problem: `not a valid textual representation, problem: ${message}`,
    cause: { className: "java.lang.IllegalArgumentException", message },
  };
}
