import { ConfigError, createClient } from "@airbyte-web-backend/client";
import { CommandError } from "../command-error.ts";
import { type Environment, readTarget } from "../environment.ts";
import { EXIT_CODES } from "../exit-code.ts";
import { FORMATS, type Format } from "../output/format.ts";
import { MAX_TIMER_MS, parseDuration } from "./parse-duration.ts";
import { parseWholeNumber } from "./parse-whole-number.ts";
import { DEFAULT_FILE, readSettingsFile, type SettingsFile } from "./settings-file.ts";
import { strayVariables } from "./stray-variables.ts";

/** The options of the whole program, as commander reads them. */
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
  /** How often `-v` was given. */
  readonly verbose?: number;
}

/** What the program goes by: a flag, or else the environment, or else the settings file, or else the default. */
export interface Settings {
  /** The server, as it was given; undefined for the embedded fake. */
  readonly url: string | undefined;
  /** Whether `--fake` asked for the embedded fake: without it, nobody may have meant to use it. */
  readonly wantsFake: boolean;
  /** Undefined when none is given. `requireWorkspace` refuses that. */
  readonly workspaceId: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** Of each attempt, in milliseconds. Default: the client's. */
  readonly timeoutMs: number | undefined;
  readonly maxRetries: number | undefined;
  /** How many requests may be under way at once. Default 4. */
  readonly concurrency: number;
  readonly format: Format;
  /** Who says the format: `--output`, or the file. A command that has no such format refuses the first only. */
  readonly isFormatFlag: boolean;
  /** Dotted paths such as `source.name`, for what any command prints; undefined for what the command shows by itself. */
  readonly fields: readonly string[] | undefined;
  /** The same for connections: those of the settings file are fields of connections. */
  readonly connectionFields: readonly string[] | undefined;
  readonly isQuiet: boolean;
  /** 0: results; 1: retries and failures too; 2: every request. */
  readonly verbosity: number;
}

/** A setting, and the name under which the user knows it. */
interface Given {
  readonly text: string;
  readonly name: string;
}

/**
 * Reads the settings of the command line and of the page.
 *
 * @param env Default: the variables of this process.
 * @throws {CommandError} A setting is not what it must be, cannot be read, or looks misspelt. Exit code 2.
 */
export async function readSettings(options: GlobalOptions, env?: Environment): Promise<Settings> {
  const file = await readSettingsFile(options.config);
  const ofFile = (key: Exclude<keyof SettingsFile, "headers">): Given | undefined =>
    given(file[key], `${key} in ${options.config ?? DEFAULT_FILE}`);
  const url = readUrl(options, ofFile("url"), env);
  const timeout = given(options.timeout, "--timeout") ?? ofFile("timeout");
  const retries = given(options.retries, "--retries") ?? ofFile("retries");
  const concurrency = given(options.concurrency, "--concurrency") ?? ofFile("concurrency");
  const format = given(options.output, "--output") ?? ofFile("output");
  const fields = given(options.fields, "--fields");
  const fieldsOfFile = ofFile("fields");
  // Like credentials, a workspace that the environment names belongs to a server: the fake has its own.
  const workspace =
    given(options.workspace, "--workspace") ??
    (url && (given(readTarget("AIRBYTE_WORKSPACE_ID", env), "AIRBYTE_WORKSPACE_ID") ?? ofFile("workspace")));
  if (workspace?.text.trim() === "") throw usage(`${workspace.name} is empty`, "Is a variable of your shell not set?");
  checkOption("headers", file.headers ?? {}, `headers in ${options.config ?? DEFAULT_FILE}`);
  const headers = parseHeaders(options.header ?? []);
  checkOption("headers", headers, "-H");
  return {
    url: url?.text,
    wantsFake: options.fake ?? false,
    workspaceId: workspace?.text,
    headers: { ...file.headers, ...headers },
    timeoutMs: timeout && parseDuration(timeout.name, timeout.text, MAX_TIMER_MS),
    maxRetries: retries && parseWholeNumber(retries.name, retries.text, 0),
    concurrency: concurrency ? parseWholeNumber(concurrency.name, concurrency.text, 1) : 4,
    format: format ? parseFormat(format) : "table",
    isFormatFlag: options.output !== undefined,
    fields: fields && parseFields(fields),
    connectionFields: fields ? parseFields(fields) : fieldsOfFile && parseFields(fieldsOfFile),
    isQuiet: options.quiet ?? false,
    verbosity: options.verbose ?? 0,
  };
}

/**
 * The workspace of the settings, for what needs one.
 *
 * @throws {CommandError} None is given: a workspace is never guessed. Exit code 2.
 */
export function requireWorkspace({ workspaceId }: Pick<Settings, "workspaceId">): string {
  if (workspaceId !== undefined) return workspaceId;
  throw usage(
    "AIRBYTE_WORKSPACE_ID is not set, and a workspace is never guessed",
    "Give it, or --workspace. Airbyte's web app shows it in its address: /workspaces/<id>/connections",
  );
}

function given(text: string | undefined, name: string): Given | undefined {
  return text === undefined ? undefined : { text, name };
}

/** @returns Undefined for the embedded fake: nothing says, or may have been meant to say, another server. */
function readUrl(options: GlobalOptions, ofFile: Given | undefined, env: Environment | undefined): Given | undefined {
  if (options.fake) {
    if (options.url === undefined) return undefined;
    throw usage("--fake and --url exclude each other", "Leave one of them out.");
  }
  const explicit = given(options.url, "--url") ?? given(readTarget("AIRBYTE_URL", env), "AIRBYTE_URL");
  const url = explicit ?? ofFile;
  const strays = strayVariables(env);
  // A name that is like none of ours may be another program's, unless it is all that names a server.
  const stray =
    strays.find(({ meant }) => meant && !(meant === "AIRBYTE_URL" && explicit)) ?? (url ? undefined : strays[0]);
  if (stray) {
    const remedy = stray.meant ? `Did you mean ${stray.meant}?` : "AIRBYTE_URL names the server.";
    const fake = url ? "" : " --fake uses the embedded fake.";
    throw usage(`${stray.name} is set, but is not a variable of this program`, `${remedy}${fake}`);
  }
  if (url) checkOption("baseUrl", url.text, url.name);
  return url;
}

/** Has the client look at an option, and names the setting that it comes from. */
function checkOption(option: "baseUrl" | "headers", value: unknown, name: string): void {
  try {
    createClient({ baseUrl: "http://localhost:8000", [option]: value });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw usage(`${name} ${reasonOf(error)}`);
  }
}

/** What a `ConfigError` says of its option, without the option's name. */
export function reasonOf({ message, option }: ConfigError): string {
  return message.startsWith(option) ? message.slice(option.length).replace(/^:?\s*/, "") : message;
}

function parseFields({ text, name }: Given): readonly string[] {
  const fields = text
    .split(",")
    .map((field) => field.trim())
    .filter((field) => field !== "");
  if (fields.length > 0) return fields;
  throw usage(`${name} names no field`, "Such as --fields name,source.name. Is a variable of your shell not set?");
}

function parseFormat({ text, name }: Given): Format {
  const format = FORMATS.find((known) => known === text);
  if (format) return format;
  throw usage(`${name} ${JSON.stringify(text)} is not one of ${FORMATS.join(", ")}`);
}

function usage(message: string, hint?: string): CommandError {
  return new CommandError(message, { exitCode: EXIT_CODES.usage, ...(hint !== undefined && { hint }) });
}

function parseHeaders(headers: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    headers.map((header) => {
      const colon = header.indexOf(":");
      if (colon < 1) {
        // Without the text: what stands there may be a secret.
        throw new CommandError("-H needs a name and a value", {
          exitCode: EXIT_CODES.usage,
          hint: 'Write -H "X-Forwarded-User: me".',
        });
      }
      const name = header.slice(0, colon).trim();
      if (/^(proxy-)?authorization$|^cookie$/i.test(name)) {
        throw new CommandError(`-H ${name}: secrets are not taken from the command line, where others can read them`, {
          exitCode: EXIT_CODES.usage,
          hint: "Set AIRBYTE_TOKEN, or AIRBYTE_USERNAME and AIRBYTE_PASSWORD.",
        });
      }
      return [name, header.slice(colon + 1).trim()];
    }),
  );
}
