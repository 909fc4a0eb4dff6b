/** What the program exits with. Scripts rely on these numbers: they do not change. */
export const EXIT_CODES = {
  done: 0,
  unexpected: 1,
  usage: 2,
  authentication: 3,
  notFound: 4,
  invalidInput: 5,
  /** It was changed by somebody else since it was read. */
  conflict: 6,
  /** Somebody said no, or nobody was there to say yes. */
  refused: 7,
  partlyFailed: 8,
  networkOrServer: 9,
  interrupted: 130,
} as const;
