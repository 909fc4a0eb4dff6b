import type { ConnectionSchedule } from "@airbyte-web-backend/schema";
import { CommandError } from "../errors/command-error.ts";
import { EXIT_CODES } from "../errors/exit-code.ts";

const TIME_UNITS = { m: "minutes", h: "hours", d: "days", w: "weeks", mo: "months" } as const;

/**
 * Parses `30m`, `6h`, `1d`, `2w`, `1mo` or `manual`.
 *
 * @returns Null for `manual`, as in the API.
 * @throws {CommandError} It is not a schedule. Exit code 2.
 */
export function parseSchedule(text: string): ConnectionSchedule | null {
  if (text === "manual") return null;
  const [, units, unit] = /^(\d+)(m|h|d|w|mo)$/.exec(text) ?? [];
  const timeUnit = TIME_UNITS[unit as keyof typeof TIME_UNITS];
  if (timeUnit && Number(units) > 0 && Number.isSafeInteger(Number(units))) return { units: Number(units), timeUnit };
  throw new CommandError(`${JSON.stringify(text)} is not a schedule`, {
    exitCode: EXIT_CODES.usage,
    hint: "Use manual, or a number and a unit: 30m, 6h, 1d, 2w or 1mo.",
  });
}
