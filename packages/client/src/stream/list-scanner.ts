const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** Outside of strings, JSON has no other codes up to this one than whitespace. */
const SPACE = 0x20;

/**
 * Splits a JSON text while its bytes arrive: into the elements of the list under one key of the outermost object, and the text
 * around them. It only finds where elements begin and end. Parse an element to find out whether it is JSON.
 *
 * It reads bytes, because a chunk may end within a character. All syntax of JSON is ASCII, and no byte of a longer character
 * is (RFC 8259; RFC 3629, section 3).
 */
export class ListScanner {
  readonly #key: string;
  readonly #around: Uint8Array[] = [];
  #state: "before" | "inside" | "after" = "before";
  #depth = 0;
  #isInString = false;
  /** 1 if a chunk ended with a backslash, which escapes the first byte of the next. */
  #escaped = 0;
  /** The bytes of the current or last string, if it may be a property name. */
  #name: Uint8Array[] = [];
  /** Whether the next string may be a property name of the outermost object. */
  #isName = false;
  /** Whether the next value is that of the key. */
  #isUnderKey = false;
  #element: Uint8Array[] = [];
  #elements = 0;

  constructor(key: string) {
    this.#key = key;
  }

  /** Yields the elements that this chunk completes, in order. */
  *push(chunk: Uint8Array): Generator<Uint8Array> {
    let at = 0;
    while (at < chunk.length) {
      if (this.#state !== "inside") {
        at = this.#passAround(chunk, at);
        continue;
      }
      const end = this.#passElement(chunk, at);
      this.#element.push(chunk.subarray(at, end));
      if (end === chunk.length) return;
      at = end + 1;
      const element = join(this.#element);
      this.#element = [];
      const isLast = chunk[end] === CLOSE_LIST;
      if (isLast) {
        this.#state = "after";
        this.#depth = 1;
        this.#around.push(chunk.subarray(end, at));
      }
      // An empty list has no element. Elsewhere an empty element is malformed JSON.
      if (isLast && this.#elements === 0 && element.every((byte) => byte <= SPACE)) continue;
      this.#elements++;
      yield element;
    }
  }

  /** The text around the elements, and an incomplete last element. It is JSON if the whole text is. */
  end(): string {
    return new TextDecoder().decode(join([...this.#around, ...this.#element]));
  }

  /** @returns The index of the comma or bracket after the element, or the end of the chunk. */
  #passElement(chunk: Uint8Array, from: number): number {
    let at = from;
    let depth = this.#depth;
    while (at < chunk.length) {
      if (this.#isInString) {
        at = this.#passString(chunk, at);
        continue;
      }
      const byte = chunk[at];
      if (byte === QUOTE) this.#isInString = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++;
      else if (depth > 0 && (byte === CLOSE_OBJECT || byte === CLOSE_LIST)) depth--;
      else if (depth === 0 && (byte === COMMA || byte === CLOSE_LIST)) break;
      at++;
    }
    this.#depth = depth;
    return at;
  }

  /** @returns The index after the closing quote, or the end of the chunk. */
  #passString(chunk: Uint8Array, from: number): number {
    let at = from + this.#escaped;
    while (at < chunk.length) {
      const byte = chunk[at++];
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) {
        this.#isInString = false;
        break;
      }
    }
    this.#escaped = at - chunk.length === 1 ? 1 : 0;
    return Math.min(at, chunk.length);
  }

  /** @returns Where the list begins, behind its bracket, or the end of the chunk. */
  #passAround(chunk: Uint8Array, from: number): number {
    let at = from;
    while (at < chunk.length && this.#state !== "inside") {
      if (!this.#isInString) {
        this.#passMark(chunk[at++]);
        continue;
      }
      const end = this.#passString(chunk, at);
      if (this.#isName) this.#name.push(chunk.subarray(at, this.#isInString ? end : end - 1));
      this.#isName &&= this.#isInString;
      at = end;
    }
    this.#around.push(chunk.subarray(from, at));
    return at;
  }

  #passMark(byte: number | undefined): void {
    const isUnderKey = this.#isUnderKey;
    if (byte === undefined || byte <= SPACE) return;
    this.#isUnderKey = false;
    switch (byte) {
      case QUOTE:
        this.#isInString = true;
        this.#name = [];
        return;
      case OPEN_LIST:
      case OPEN_OBJECT:
        if (isUnderKey && byte === OPEN_LIST) {
          this.#state = "inside";
          this.#depth = 0;
          return;
        }
        this.#depth++;
        this.#isName = this.#depth === 1;
        return;
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        this.#depth--;
        this.#isName = false;
        return;
      case COMMA:
        this.#isName = this.#depth === 1;
        return;
      case COLON:
        this.#isUnderKey = this.#depth === 1 && this.#state === "before" && textOf(this.#name) === this.#key;
    }
  }
}

/** The text of a string, by the bytes between its quotes. */
function textOf(pieces: readonly Uint8Array[]): string | undefined {
  try {
    return JSON.parse(`"${new TextDecoder().decode(join(pieces))}"`);
  } catch {
    return undefined;
  }
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(), ...others] = pieces;
  if (others.length === 0) return first;
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
