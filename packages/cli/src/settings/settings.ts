import { ConfigError, createClient } from "@airbyte-web-backend/client";
import type { Family } from "@airbyte-web-backend/client/connect";
import { CommandError } from "../errors/command-error.ts";
import { FORMATS, type Format } from "../output/format.ts";
import type { Io } from "../run/io.ts";
import { type Environment, readTarget, readVariable } from "./environment.ts";
import { oneOf } from "./one-of.ts";
import { MAX_TIMER_MS, parseDuration } from "./parse-duration.ts";
import { parseWholeNumber } from "./parse-whole-number.ts";
import { refuseBlank } from "./refuse-blank.ts";
import { DEFAULT_FILE, readSettingsFile, type SettingsFile } from "./settings-file.ts";
import { strayVariables } from "./stray-variables.ts";
import { UUID } from "./uuid.ts";

/** The options of a program, as commander reads them. */
export interface GlobalOptions {
  readonly url?: string;
  readonly fake?: boolean;
  readonly workspace?: string;
  readonly header?: readonly string[];
  readonly timeout?: string;
  readonly retries?: string;
  readonly concurrency?: string;
  readonly output?: string;
  readonly fields?: string;
  readonly config?: string;
  /** False after `--no-color`. */
  readonly color?: boolean;
  readonly quiet?: boolean;
  /** The number of `-v`. */
  readonly verbose?: number;
}

/** The settings: a flag, else the environment, else the settings file, else the default. */
export interface Settings {
  /** The server's address as given; undefined for the embedded fake. */
  readonly url: string | undefined;
  /** The clients for the version of `AIRBYTE_VERSION`; undefined if it is unset. */
  readonly family: Family | undefined;
  /** Whether `--fake` was given. Without it, the user may not know that the fake is used. */
  readonly wantsFake: boolean;
  /** Undefined if none is given; `requireWorkspace` throws then. */
  readonly workspaceId: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** Of each attempt, in milliseconds. Default: the client's. */
  readonly timeoutMs: number | undefined;
  readonly maxRetries: number | undefined;
  /** The maximum of concurrent requests. Default 4. */
  readonly concurrency: number;
  readonly format: Format;
  /** Whether the format comes from `--output`. A command that lacks the format refuses the flag, and ignores the file. */
  readonly isFormatFlag: boolean;
  /** Dotted paths such as `source.name`, for any result; undefined for the columns of the command. */
  readonly fields: readonly string[] | undefined;
  /** The same for connections. `fields` of the settings file are fields of connections. */
  readonly connectionFields: readonly string[] | undefined;
  readonly isQuiet: boolean;
  /** 0: results; 1: retries and failures too; 2: every request. */
  readonly verbosity: number;
}

/** A setting, and its name for messages. */
interface Given {
  readonly text: string;
  readonly name: string;
}

/**
 * Reads the settings from flags, the environment and the settings file.
 *
 * @throws {CommandError} A setting is invalid, unreadable or misspelt. Exit code 2.
 */
export async function readSettings(options: GlobalOptions, { env, cwd }: Pick<Io, "env" | "cwd">): Promise<Settings> {
  const file = await readSettingsFile(options.config, cwd);
  const ofFile = (key: Exclude<keyof SettingsFile, "headers">): Given | undefined =>
    given(file[key], `${key} in ${options.config ?? DEFAULT_FILE}`);
  const url = readUrl(options, ofFile("url"), env);
  const timeout = given(options.timeout, "--timeout") ?? ofFile("timeout");
  const retries = given(options.retries, "--retries") ?? ofFile("retries");
  const concurrency = given(options.concurrency, "--concurrency") ?? ofFile("concurrency");
  const format = given(options.output, "--output") ?? ofFile("output");
  const fields = given(options.fields, "--fields");
  const fieldsOfFile = ofFile("fields");
  // A workspace of the environment belongs to a server, as credentials do. The fake has its own.
  const workspace =
    given(options.workspace, "--workspace") ??
    (url && (given(readTarget("AIRBYTE_WORKSPACE_ID", env), "AIRBYTE_WORKSPACE_ID") ?? ofFile("workspace")));
  if (workspace) refuseBlank(workspace.name, workspace.text);
  checkOption("headers", file.headers ?? {}, `headers in ${options.config ?? DEFAULT_FILE}`);
  const headers = parseHeaders(options.header ?? []);
  checkOption("headers", headers, "-H");
  return {
    url: url?.text,
    family: readFamily(env),
    wantsFake: options.fake ?? false,
    workspaceId: workspace?.text,
    headers: { ...file.headers, ...headers },
    timeoutMs: timeout && parseDuration(timeout.name, timeout.text, MAX_TIMER_MS),
    maxRetries: retries && parseWholeNumber(retries.name, retries.text, 0),
    concurrency: concurrency ? parseWholeNumber(concurrency.name, concurrency.text, 1) : 4,
    format: format ? oneOf(format.name, FORMATS, format.text) : "table",
    isFormatFlag: options.output !== undefined,
    fields: fields && parseFields(fields),
    connectionFields: fields ? parseFields(fields) : fieldsOfFile && parseFields(fieldsOfFile),
    isQuiet: options.quiet ?? false,
    verbosity: options.verbose ?? 0,
  };
}

/**
 * The workspace of the settings. There is no default on a real server.
 *
 * @throws {CommandError} None is given, or it is not a UUID. Exit code 2.
 */
export function requireWorkspace({ workspaceId }: Pick<Settings, "workspaceId">): string {
  const place = "The address in Airbyte's web app has the id: /workspaces/<id>/connections";
  if (workspaceId === undefined) {
    throw new CommandError(
      "usage",
      "no workspace: AIRBYTE_WORKSPACE_ID is not set",
      `Set it, or use --workspace. ${place}`,
    );
  }
  if (UUID.test(workspaceId)) return workspaceId;
  throw new CommandError("usage", `the workspace id must be a UUID, got ${JSON.stringify(workspaceId)}`, place);
}

/**
 * The family of the version in `AIRBYTE_VERSION`. From 0.40 on the API is that of 2.x.
 *
 * @throws {CommandError} It is not a version. Exit code 2.
 */
export function readFamily(env: Environment): Family | undefined {
  const version = readVariable("AIRBYTE_VERSION", env);
  if (version === undefined) return undefined;
  const [, major, minor] = /^v?(\d+)\.(\d+)(\.|-|$)/.exec(version) ?? [];
  if (major === undefined) {
    throw new CommandError(
      "usage",
      `AIRBYTE_VERSION ${JSON.stringify(version)} is not a version`,
      "Use 0.36.5 or 2.0, or unset it.",
    );
  }
  return Number(major) === 0 && Number(minor) < 40 ? "0.36" : "2.0";
}

function given(text: string | undefined, name: string): Given | undefined {
  return text === undefined ? undefined : { text, name };
}

/**
 * The settings of a command whose results have no ids. `output: ids` of the settings file is for other commands.
 *
 * @throws {CommandError} The flag `--output ids` is given. Exit code 2.
 */
export function withoutIds(settings: Settings): Settings {
  if (settings.format !== "ids") return settings;
  if (settings.isFormatFlag) throw new CommandError("usage", "--output ids: this command prints no ids");
  return { ...settings, format: "table" };
}

/** @returns Undefined for the embedded fake. */
function readUrl(options: GlobalOptions, ofFile: Given | undefined, env: Environment): Given | undefined {
  if (options.fake) {
    if (options.url === undefined) return undefined;
    throw new CommandError("usage", "--fake and --url cannot be combined", "Use one of them.");
  }
  const explicit = given(options.url, "--url") ?? given(readTarget("AIRBYTE_URL", env), "AIRBYTE_URL");
  const url = explicit ?? ofFile;
  const strays = strayVariables(env);
  // A name that resembles no setting may be another program's, unless no server is named otherwise.
  const stray =
    strays.find(({ meant }) => meant && !(meant === "AIRBYTE_URL" && explicit)) ?? (url ? undefined : strays[0]);
  if (stray) {
    const remedy = stray.meant ? `Did you mean ${stray.meant}?` : "Set AIRBYTE_URL to the server.";
    const fake = url ? "" : " --fake uses the embedded fake.";
    throw new CommandError("usage", `${stray.name} is set, but is not a known variable`, `${remedy}${fake}`);
  }
  if (url) checkOption("baseUrl", url.text, url.name);
  return url;
}

/** Validates an option with the client, and reports the setting that it comes from. */
function checkOption(option: "baseUrl" | "headers", value: unknown, name: string): void {
  try {
    createClient({ baseUrl: "http://localhost:8000", [option]: value });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new CommandError("usage", `${name} ${reasonOf(error)}`);
  }
}

/** The message of a `ConfigError` without the option's name. */
export function reasonOf({ message, option }: ConfigError): string {
  return message.startsWith(option) ? message.slice(option.length).replace(/^:?\s*/, "") : message;
}

function parseFields({ text, name }: Given): readonly string[] {
  const fields = text
    .split(",")
    .map((field) => field.trim())
    .filter((field) => field !== "");
  if (fields.length > 0) return fields;
  throw new CommandError(
    "usage",
    `${name} is empty`,
    "Use field names: --fields name,source.name. Is a shell variable unset?",
  );
}

function parseHeaders(headers: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    headers.map((header) => {
      const colon = header.indexOf(":");
      if (colon < 1) {
        // The text may be a secret, so the message leaves it out.
        throw new CommandError("usage", "-H must be a name and a value", 'Write -H "X-Forwarded-User: me".');
      }
      const name = header.slice(0, colon).trim();
      if (/^(proxy-)?authorization$|^cookie$/i.test(name)) {
        throw new CommandError(
          "usage",
          `-H ${name}: a secret must not be on the command line, where other users can read it`,
          "Set AIRBYTE_TOKEN, or AIRBYTE_USERNAME and AIRBYTE_PASSWORD.",
        );
      }
      return [name, header.slice(colon + 1).trim()];
    }),
  );
}
