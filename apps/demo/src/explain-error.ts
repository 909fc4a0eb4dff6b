import {
  AirbyteError,
  AuthenticationError,
  ConfigError,
  HttpError,
  NetworkError,
  TimeoutError,
} from "@airbyte-web-backend/client";
import { CommanderError } from "commander";
import { CommandError } from "./command-error.ts";
import type { EnvironmentVariable } from "./environment.ts";
import { isInterruption } from "./exit-code-of.ts";
import { reasonOf } from "./settings/settings.ts";
import { printable } from "./terminal.ts";

/** The client's options, under the names that the user of this program knows. */
const VARIABLE_OF: Readonly<Record<string, EnvironmentVariable | "-H">> = {
  baseUrl: "AIRBYTE_URL",
  headers: "-H",
  username: "AIRBYTE_USERNAME",
  password: "AIRBYTE_PASSWORD",
  token: "AIRBYTE_TOKEN",
  clientId: "AIRBYTE_CLIENT_ID",
  clientSecret: "AIRBYTE_CLIENT_SECRET",
};

/** What to print about an error: one line, and a hint if there is one. Never a stack. */
export function explainError(error: unknown): string[] {
  const hint = hintFor(error);
  return [`error: ${messageOf(error)}`, ...(hint ? [`hint: ${hint}`] : [])].map(printable);
}

/** The same on one line, for a row among others. */
export function explainInOneLine(error: unknown): string {
  return printable([messageOf(error), hintFor(error)].filter((part) => part !== undefined).join(" "));
}

/** The same for programs: one object. */
export function toErrorObject(error: unknown, exitCode: number): object {
  const isUsage = error instanceof CommanderError;
  const name = isUsage ? "CommandError" : error instanceof Error ? error.name : "Error";
  const {
    status = null,
    operation = null,
    attempts = null,
    outcomeUnknown = null,
  } = error instanceof AirbyteError ? factsOf(error) : {};
  const hint = hintFor(error) ?? null;
  return { error: { name, message: messageOf(error), hint, exitCode, status, operation, attempts, outcomeUnknown } };
}

function factsOf(error: AirbyteError) {
  const { operation, attempts, outcomeUnknown } = error;
  return { operation, attempts, outcomeUnknown, status: error instanceof HttpError ? error.status : null };
}

function messageOf(error: unknown): string {
  // `help dance`, for which it has no words
  if (error instanceof CommanderError && error.code === "commander.help") return "there is no such command";
  // `error: unknown option '--wirte'`, and perhaps a second line with what was meant
  if (error instanceof CommanderError) return (error.message.split("\n")[0] ?? "").replace(/^error: /, "");
  if (isInterruption(error) && !(error instanceof AirbyteError)) return "interrupted";
  if (error instanceof ConfigError) {
    return `${VARIABLE_OF[error.option] ?? error.option} ${inOurWords(reasonOf(error))}`;
  }
  if (error instanceof AirbyteError || error instanceof CommandError) return error.message;
  return `unexpected: ${error instanceof Error ? error.message : String(error)}`;
}

/** What to do about an error, if that can be said. */
export function hintFor(error: unknown): string | undefined {
  if (error instanceof CommanderError) {
    const [, suggestion = ""] = /\((Did you mean .*)\)$/.exec(error.message) ?? [];
    return `${suggestion} --help shows what there is.`.trim();
  }
  if (error instanceof AirbyteError && error.outcomeUnknown) {
    return "It is not known whether the server did it: look with `get` or `list` before you try again.";
  }
  if (error instanceof AuthenticationError) {
    return (
      "Set AIRBYTE_USERNAME and AIRBYTE_PASSWORD, or AIRBYTE_TOKEN, " +
      "or AIRBYTE_CLIENT_ID and AIRBYTE_CLIENT_SECRET, as the server wants it."
    );
  }
  if (error instanceof NetworkError) {
    return "Check AIRBYTE_URL, and that the server runs. Without AIRBYTE_URL the demo brings its own fake Airbyte.";
  }
  if (error instanceof TimeoutError) return "The server is there, but slow. Try again.";
  if (error instanceof AirbyteError) return error.hint && inOurWords(error.hint);
  return error instanceof CommandError ? error.hint : undefined;
}

function inOurWords(text: string): string {
  return text
    .replaceAll("baseUrl", "AIRBYTE_URL")
    .replaceAll("the option `auth`", "AIRBYTE_USERNAME and AIRBYTE_PASSWORD");
}
