import {
  AirbyteError,
  AuthenticationError,
  ConfigError,
  NetworkError,
  TimeoutError,
} from "@airbyte-web-backend/client";
import { CommanderError } from "commander";
import { CommandError } from "./command-error.ts";
import type { EnvironmentVariable } from "./environment.ts";

/** The client's options, under the names that the user of this program knows. */
const VARIABLE_OF: Readonly<Record<string, EnvironmentVariable>> = {
  baseUrl: "AIRBYTE_URL",
  username: "AIRBYTE_USERNAME",
  password: "AIRBYTE_PASSWORD",
  token: "AIRBYTE_TOKEN",
  clientId: "AIRBYTE_CLIENT_ID",
  clientSecret: "AIRBYTE_CLIENT_SECRET",
};

/** What to print about an error: one line, and a hint if there is one. Never a stack. */
export function explainError(error: unknown): string[] {
  if (error instanceof CommanderError) return []; // commander has said it
  const hint = hintFor(error);
  return [`error: ${messageOf(error)}`, ...(hint ? [`hint: ${hint}`] : [])];
}

function messageOf(error: unknown): string {
  if (error instanceof ConfigError) {
    const reason = error.message.slice(`${error.option}: `.length);
    return `${VARIABLE_OF[error.option] ?? error.option} ${inOurWords(reason)}`;
  }
  if (error instanceof AirbyteError || error instanceof CommandError) return error.message;
  return `unexpected: ${error instanceof Error ? error.message : String(error)}`;
}

function hintFor(error: unknown): string | undefined {
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
