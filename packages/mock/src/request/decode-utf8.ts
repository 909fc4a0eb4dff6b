import { invalidJson } from "../errors/invalid-json.ts";
import { locate } from "./parse-json.ts";

/**
 * The text of a body.
 *
 * error-encoding [derived]: whatever the media type says, JSON is UTF-8, and Jackson refuses other bytes as it refuses
 * broken JSON. Here they are looked for before anything else is.
 *
 * @throws 422 `Invalid json. Invalid UTF-8 …`
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw invalidUtf8(bytes);
  }
}

function invalidUtf8(bytes: Uint8Array) {
  // The byte order mark is kept, so that places in the text are places among the bytes.
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const before = text.slice(0, text.indexOf("\uFFFD"));
  const start = new TextEncoder().encode(before).length;
  const [first = 0, ...rest] = bytes.subarray(start, start + 4);
  const followers = first >= 0xf8 || first < 0xc0 ? 0 : first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
  const middle = rest.slice(0, followers).find((byte) => byte < 0x80 || byte >= 0xc0);
  const [which, byte] = middle === undefined ? ["start", first] : ["middle", middle];
  return invalidJson(`Invalid UTF-8 ${which} byte 0x${byte.toString(16)}`, locate(text, before.length));
}
