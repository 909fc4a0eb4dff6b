import {
  AmbiguousConnectionError,
  ConflictError,
  DestructiveChangeError,
  IncompleteListError,
  InvalidCatalogError,
  UnknownStreamError,
} from "@airbyte-web-backend/changes";
import {
  AirbyteError,
  AuthenticationError,
  ConfigError,
  HttpError,
  InvalidInputError,
  NotFoundError,
  PermissionError,
} from "@airbyte-web-backend/client";
import { CommanderError } from "commander";
import { CommandError } from "./command-error.ts";
import { EXIT_CODES } from "./exit-code.ts";

/** The exit code for an error of a command. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommandError) return error.exitCode;
  // commander throws --help as an error with code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.done : EXIT_CODES.usage;
  if (error instanceof ConfigError || error instanceof AmbiguousConnectionError) return EXIT_CODES.usage;
  if (error instanceof IncompleteListError) return EXIT_CODES.partlyFailed;
  if (error instanceof ConflictError) return EXIT_CODES.conflict;
  if (error instanceof DestructiveChangeError) return EXIT_CODES.refused;
  if (error instanceof AuthenticationError || error instanceof PermissionError) return EXIT_CODES.authentication;
  if (error instanceof NotFoundError || error instanceof UnknownStreamError) return EXIT_CODES.notFound;
  if (error instanceof InvalidInputError || error instanceof InvalidCatalogError) return EXIT_CODES.invalidInput;
  // 2.x rejects updates of locked connections with it.
  if (error instanceof HttpError && error.status === 409) return EXIT_CODES.invalidInput;
  if (isInterruption(error)) return EXIT_CODES.interrupted;
  if (error instanceof AirbyteError) return EXIT_CODES.networkOrServer;
  return EXIT_CODES.unexpected;
}

/** Whether the user interrupted: the error is that of the client, a timer, a prompt or the signal. */
export function isInterruption(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}
