import { CommandError } from "../command-error.ts";
import { readVariable } from "../environment.ts";
import { EXIT_CODES } from "../exit-code.ts";
import { FORMATS, type Format } from "../output/format.ts";
import { MAX_TIMER_MS, parseDuration } from "./parse-duration.ts";
import { parseWholeNumber } from "./parse-whole-number.ts";
import { readSettingsFile } from "./settings-file.ts";

/** The options of the whole program, as commander reads them. */
export interface GlobalOptions {
  readonly url?: string;
  readonly workspace?: string;
  readonly header?: readonly string[];
  readonly timeout?: string;
  readonly retries?: string;
  readonly concurrency?: string;
  readonly output?: string;
  readonly fields?: string;
  readonly config?: string;
  /** False after `--no-color`. */
  readonly color: boolean;
  readonly quiet?: boolean;
  /** How often `-v` was given. */
  readonly verbose?: number;
}

/** What the program goes by: a flag, or else the environment, or else the settings file, or else the default. */
export interface Settings {
  /** The server; undefined for the embedded fake. */
  readonly url: string | undefined;
  readonly workspaceId: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** Of each attempt, in milliseconds. Default: the client's. */
  readonly timeoutMs: number | undefined;
  readonly maxRetries: number | undefined;
  /** How many requests may be under way at once. Default 4. */
  readonly concurrency: number;
  readonly format: Format;
  /** Dotted paths such as `source.name`; undefined for what the command shows by itself. */
  readonly fields: readonly string[] | undefined;
  readonly isQuiet: boolean;
  /** 0: results; 1: retries and failures too; 2: every request. */
  readonly verbosity: number;
}

/** @throws {CommandError} A setting is not what it must be. Exit code 2. */
export async function readSettings(options: GlobalOptions): Promise<Settings> {
  const file = await readSettingsFile(options.config);
  const timeout = options.timeout ?? file.timeout;
  const retries = options.retries ?? file.retries;
  const concurrency = options.concurrency ?? file.concurrency ?? "4";
  const fields = options.fields ?? file.fields;
  const url = options.url ?? readVariable("AIRBYTE_URL") ?? file.url;
  // Like credentials, a workspace that the environment names belongs to a server: the fake has its own.
  const workspaceId = url === undefined ? undefined : (readVariable("AIRBYTE_WORKSPACE_ID") ?? file.workspace);
  return {
    url,
    workspaceId: options.workspace ?? workspaceId,
    headers: { ...file.headers, ...parseHeaders(options.header ?? []) },
    timeoutMs: timeout === undefined ? undefined : parseDuration("--timeout", timeout, MAX_TIMER_MS),
    maxRetries: retries === undefined ? undefined : parseWholeNumber("--retries", retries, 0),
    concurrency: parseWholeNumber("--concurrency", concurrency, 1),
    format: parseFormat(options.output ?? file.output ?? "table"),
    fields: fields === undefined ? undefined : parseFields(fields),
    isQuiet: options.quiet ?? false,
    verbosity: options.verbose ?? 0,
  };
}

function parseFields(text: string): readonly string[] {
  const fields = text
    .split(",")
    .map((field) => field.trim())
    .filter((field) => field !== "");
  if (fields.length > 0) return fields;
  throw new CommandError("--fields names no field", {
    exitCode: EXIT_CODES.usage,
    hint: "Such as --fields name,source.name. Is a variable of your shell not set?",
  });
}

function parseFormat(text: string): Format {
  const format = FORMATS.find((known) => known === text);
  if (format) return format;
  throw new CommandError(`--output ${JSON.stringify(text)} is not one of ${FORMATS.join(", ")}`, {
    exitCode: EXIT_CODES.usage,
  });
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
