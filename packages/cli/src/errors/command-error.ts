export interface CommandErrorFields {
  readonly exitCode: number;
  /** How to fix it. */
  readonly hint?: string;
}

/** An error of the program, not of a request. The message is one line for the user. */
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
