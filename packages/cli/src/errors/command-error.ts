import { EXIT_CODES } from "./exit-code.ts";

/** An error of the program, not of a request. The message is one line for the user. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly exitCode: number;
  /** How to fix it. */
  readonly hint: string | undefined;

  constructor(exit: keyof typeof EXIT_CODES, message: string, hint?: string) {
    super(message);
    this.exitCode = EXIT_CODES[exit];
    this.hint = hint;
  }
}
