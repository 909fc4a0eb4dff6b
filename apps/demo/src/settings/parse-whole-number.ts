import { CommandError } from "../command-error.ts";
import { EXIT_CODES } from "../exit-code.ts";

/**
 * A whole number, written in digits.
 *
 * @param name What the user called it, for the message: `--limit`.
 * @throws {CommandError} It is something else, less than `min` or more than `max`. Exit code 2.
 */
export function parseWholeNumber(name: string, text: string, min: number, max?: number): number {
  const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(value) && value >= min && value <= (max ?? value)) return value;
  const range = max === undefined ? `from ${min} on` : `from ${min} to ${max}`;
  throw new CommandError(`${name} ${JSON.stringify(text)} is not a whole number ${range}`, {
    exitCode: EXIT_CODES.usage,
  });
}

/** The number of a port; 0 lets the system choose a free one. */
export function parsePort(name: string, text: string): number {
  return parseWholeNumber(name, text, 0, 65_535);
}
