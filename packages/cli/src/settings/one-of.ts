import { CommandError } from "../errors/command-error.ts";
import { EXIT_CODES } from "../errors/exit-code.ts";

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
  throw new CommandError(`${name} ${JSON.stringify(text)} is not one of ${choices.join(", ")}`, {
    exitCode: EXIT_CODES.usage,
    ...(hint !== undefined && { hint }),
  });
}
