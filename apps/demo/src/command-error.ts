export interface CommandErrorFields {
  readonly exitCode: number;
  /** What to do about it. */
  readonly hint?: string;
}

/** A failure of the program itself, not of a call: the message is one line for the person at the terminal. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly exitCode: number;
  readonly hint: string | undefined;

  constructor(message: string, { exitCode, hint }: CommandErrorFields) {
    super(message);
    this.exitCode = exitCode;
    this.hint = hint;
  }
}
