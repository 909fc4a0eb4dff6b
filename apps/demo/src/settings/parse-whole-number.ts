import { CommandError } from "../command-error.ts";
import { EXIT_CODES } from "../exit-code.ts";

/**
 * A whole number, written in digits.
 *
 * @param name What the user called it, for the message: `--limit`.
 * @throws {CommandError} It is something else, or less than `min`. Exit code 2.
 */
export function parseWholeNumber(name: string, text: string, min: number): number {
  const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(value) && value >= min) return value;
  throw new CommandError(`${name} ${JSON.stringify(text)} is not a whole number from ${min} on`, {
    exitCode: EXIT_CODES.usage,
  });
}
