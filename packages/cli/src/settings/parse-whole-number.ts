import { CommandError } from "../errors/command-error.ts";

/**
 * Parses an integer, written in digits.
 *
 * @param name The name of the setting, for the message: `--limit`.
 * @throws {CommandError} It is not an integer from `min` to `max`. Exit code 2.
 */
export function parseWholeNumber(name: string, text: string, min: number, max?: number): number {
  const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(value) && value >= min && value <= (max ?? value)) return value;
  const range = max === undefined ? `of at least ${min}` : `from ${min} to ${max}`;
  throw new CommandError("usage", `${name} ${JSON.stringify(text)} is not an integer ${range}`);
}

/** Parses a port; 0 takes any free one. */
export function parsePort(name: string, text: string): number {
  return parseWholeNumber(name, text, 0, 65_535);
}
