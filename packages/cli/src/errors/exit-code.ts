/** The exit codes. Scripts rely on these numbers: they do not change. */
export const EXIT_CODES = {
  done: 0,
  /** A bug, or the command succeeded and its output could not be written. */
  unexpected: 1,
  usage: 2,
  authentication: 3,
  notFound: 4,
  invalidInput: 5,
  /** The connection has changed since it was read, or exists already. */
  conflict: 6,
  /** The user declined, or there was no terminal to confirm on. */
  refused: 7,
  partlyFailed: 8,
  networkOrServer: 9,
  /** `health` found a problem, or `drift` a breaking change. */
  checkFailed: 10,
  interrupted: 130,
} as const;
