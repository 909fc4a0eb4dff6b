import { CommandError } from "../errors/command-error.ts";

/**
 * Refuses a value without visible characters (blank as in Java): it may come from an unset shell variable.
 *
 * @param name What the value is, for the message: `--name`.
 * @param hint What to do if it is meant.
 * @throws {CommandError} It is blank. Exit code 2.
 */
export function refuseBlank(name: string, value: string, hint = ""): void {
  if (!/^[\s\p{Cc}]*$/u.test(value)) return;
  throw new CommandError("usage", `${name} is empty`, `${hint}Is a shell variable unset?`);
}

/** The same for a pattern, which may start with `!`. */
export function refuseBlankPattern(name: string, pattern: string, hint?: string): void {
  refuseBlank(name, pattern.replace(/^!/, ""), hint);
}

/** The same for flags, by name; undefined ones are not given. A blank criterion would match everything. */
export function refuseBlankFlags(flags: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(flags)) if (value !== undefined) refuseBlank(name, value);
}
