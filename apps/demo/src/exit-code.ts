import {
  AbortError,
  AirbyteError,
  AuthenticationError,
  ConfigError,
  InvalidInputError,
  NotFoundError,
  PermissionError,
} from "@airbyte-web-backend/client";
import { CommanderError } from "commander";
import { CommandError } from "./command-error.ts";

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

export function exitCodeOf(error: unknown): number {
  if (error instanceof CommandError) return error.exitCode;
  // Help that was asked for comes as an error with code 0. Whatever else commander throws is about the arguments.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.done : EXIT_CODES.usage;
  if (error instanceof ConfigError) return EXIT_CODES.usage;
  if (error instanceof AuthenticationError || error instanceof PermissionError) return EXIT_CODES.authentication;
  if (error instanceof NotFoundError) return EXIT_CODES.notFound;
  if (error instanceof InvalidInputError) return EXIT_CODES.invalidInput;
  // The client's, or that of Node's timers and of a prompt.
  if (error instanceof AbortError || (error instanceof Error && error.name === "AbortError"))
    return EXIT_CODES.interrupted;
  if (error instanceof AirbyteError) return EXIT_CODES.networkOrServer;
  return EXIT_CODES.unexpected;
}
