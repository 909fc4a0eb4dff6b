import { AmbiguousConnectionError, DestructiveChangeError, streamText } from "@airbyte-web-backend/changes";
import {
  AirbyteError,
  AuthenticationError,
  ConfigError,
  HttpError,
  NotFoundError,
  TimeoutError,
} from "@airbyte-web-backend/client";
import { CommanderError } from "commander";
import { printable } from "../output/terminal.ts";
import type { Environment, EnvironmentVariable } from "../settings/environment.ts";
import { adviceForRejected } from "../settings/read-auth.ts";
import { reasonOf } from "../settings/settings.ts";
import { adviceFor, withVariableNames } from "./advice.ts";
import { CommandError } from "./command-error.ts";
import { isInterruption } from "./exit-code-of.ts";

/** The user's names of the client's options. */
const SETTING_OF: Readonly<Record<string, EnvironmentVariable | "-H" | "--allow-reset">> = {
  allowReset: "--allow-reset",
  baseUrl: "AIRBYTE_URL",
  headers: "-H",
  username: "AIRBYTE_USERNAME",
  password: "AIRBYTE_PASSWORD",
  token: "AIRBYTE_TOKEN",
  clientId: "AIRBYTE_CLIENT_ID",
  clientSecret: "AIRBYTE_CLIENT_SECRET",
};

/**
 * An error as lines for the terminal: the message, and a hint if there is one. Never a stack trace.
 *
 * @param env The environment that the credentials come from, for the hint.
 */
export function explainError(error: unknown, env?: Environment): string[] {
  const hint = hintFor(error, env);
  return [`error: ${messageOf(error)}`, ...(hint ? [`hint: ${hint}`] : [])].map(printable);
}

/** An error on one line, for a row of a table. */
export function explainInOneLine(error: unknown): string {
  const [message, hint] = [messageOf(error), hintFor(error)];
  return printable(hint === undefined ? message : `${message.replace(/\.$/, "")}. ${hint}`);
}

/** An error as an object, for `--output json`. */
export function toErrorObject(error: unknown, exitCode: number, env?: Environment): object {
  const name = error instanceof CommanderError ? "CommandError" : error instanceof Error ? error.name : "Error";
  const hint = hintFor(error, env) ?? null;
  const failure: Partial<AirbyteError> = error instanceof AirbyteError ? error : {};
  const { operation = null, attempts = null, outcomeUnknown = null } = failure;
  const status = error instanceof HttpError ? error.status : null;
  return { error: { name, message: messageOf(error), hint, exitCode, status, operation, attempts, outcomeUnknown } };
}

function messageOf(error: unknown): string {
  // `help dance`, and options without a command
  if (error instanceof CommanderError && error.code === "commander.help") return "unknown or missing command";
  // `error: unknown option '--wirte'`, perhaps with a suggestion on a second line
  if (error instanceof CommanderError) return (error.message.split("\n")[0] ?? "").replace(/^error: /, "");
  // An interrupted write is explained: the server may have applied it.
  if (isInterruption(error) && !(error instanceof AirbyteError && error.outcomeUnknown)) return "interrupted";
  if (error instanceof ConfigError) {
    return `${SETTING_OF[error.option] ?? error.option} ${withVariableNames(reasonOf(error))}`;
  }
  if (error instanceof DestructiveChangeError) {
    return `the server would clear the data in the destination of: ${error.streams.map(streamText).join(", ")}`;
  }
  if (error instanceof AirbyteError || error instanceof CommandError) return error.message;
  return `unexpected: ${error instanceof Error ? error.message : String(error)}`;
}

/** How to fix an error, if that is known. */
export function hintFor(error: unknown, env: Environment = {}): string | undefined {
  if (error instanceof CommanderError) {
    const [, suggestion = ""] = /\((Did you mean .*)\)$/.exec(error.message) ?? [];
    return `${suggestion} --help lists commands and options.`.trim();
  }
  if (error instanceof DestructiveChangeError) {
    return `Nothing was written. To allow it, use --allow-reset ${error.connectionId}.`;
  }
  if (error instanceof AmbiguousConnectionError) return "Retire all but one, or change the name in the file.";
  if (error instanceof AirbyteError && error.operation === "webBackendCreateConnection" && error.outcomeUnknown) {
    return "The server may still create it. Run the command again: it looks for it first.";
  }
  // The client names the import for another version; here a setting selects it.
  if (error instanceof AirbyteError && error.hint?.includes("@airbyte-web-backend/client")) {
    return "Set AIRBYTE_VERSION to the version of the server, or unset it.";
  }
  if (error instanceof TimeoutError && !error.outcomeUnknown) {
    return "The server is reachable, but slow. Try again, or use a longer --timeout.";
  }
  if (error instanceof AuthenticationError) return adviceForRejected(env) ?? adviceFor(error);
  if (error instanceof AirbyteError) return adviceFor(error) ?? (isUnknownId(error) ? UNKNOWN_ID : undefined);
  return error instanceof CommandError ? error.hint : undefined;
}

const UNKNOWN_ID =
  "The server has no connection with this id. `list --all --output ids` prints those of the workspace.";

function isUnknownId(error: AirbyteError): boolean {
  return error instanceof NotFoundError && error.operation === "webBackendGetConnection";
}
