import { CommandError } from "../errors/command-error.ts";

/**
 * Finds a text among the values that are allowed.
 *
 * @param name What the text is, for the message: `--status`.
 * @throws {CommandError} It is none of them. Exit code 2.
 */
export function oneOf<Choice extends string>(
  name: string,
  choices: readonly Choice[],
  text: string,
  hint?: string,
): Choice {
  const choice = choices.find((each) => each === text);
  if (choice !== undefined) return choice;
  throw new CommandError("usage", `${name} ${JSON.stringify(text)} is not one of ${choices.join(", ")}`, hint);
}
