/** `Character.isJavaIdentifierStart` of a UTF-16 unit. */
export function isIdentifierStart(unit: number): boolean {
  return /[\p{L}\p{Nl}\p{Sc}\p{Pc}]/u.test(String.fromCharCode(unit));
}

/** `Character.isJavaIdentifierPart` of a UTF-16 unit. */
export function isIdentifierPart(unit: number): boolean {
  return (
    isIdentifierStart(unit) ||
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Java ignores exactly these within identifiers.
    /[\p{Nd}\p{Mn}\p{Mc}\p{Cf}\u0000-\u0008\u000e-\u001b\u007f-\u009f]/u.test(String.fromCharCode(unit))
  );
}

/** Formats a character as Jackson's messages do. */
export function describeCharacter(unit: number): string {
  if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0)) return `(CTRL-CHAR, code ${unit})`;
  const code = unit > 255 ? `${unit} / 0x${unit.toString(16)}` : unit;
  return `'${String.fromCharCode(unit)}' (code ${code})`;
}

/** `Double.toString`. */
export function describeDouble(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  if (size >= 1e-3 && size < 1e7) return Number.isInteger(value) ? `${value}.0` : String(value);
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  return `${digits.includes(".") ? digits : `${digits}.0`}E${Number(exponent)}`;
}

/** `String.trim`: removes all characters up to U+0020. */
export function trimJava(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Java trims exactly these.
  return text.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, "");
}
