/** The command line asks for something that does not exist. Exit code 2, where a fault of the input is 1. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
