import { lstat, readFile } from "node:fs/promises";
import { parseDocument } from "yaml";
import { CommandError } from "../command-error.ts";
import { EXIT_CODES } from "../exit-code.ts";

/** What is read when no `--config` names another file, from the folder that the program is started in. */
export const DEFAULT_FILE = "airbyte.yaml";

const KEYS = ["url", "workspace", "headers", "timeout", "retries", "concurrency", "output", "fields"] as const;

/** What a settings file may say: the options of the command line, under their names. Credentials have no place in it. */
export type SettingsFile = Partial<Record<Exclude<(typeof KEYS)[number], "headers">, string>> & {
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Reads a settings file.
 *
 * @param path The file; without it `airbyte.yaml`, which need not exist. One that exists must be readable: it may say which
 * server is meant.
 * @throws {CommandError} It cannot be read, is not YAML, or holds what is no setting. Exit code 2.
 */
export async function readSettingsFile(path: string | undefined): Promise<SettingsFile> {
  const file = path ?? DEFAULT_FILE;
  const text = await readFile(file, "utf8").catch(async (error: NodeJS.ErrnoException) => {
    if (path === undefined && error.code === "ENOENT") {
      await refuseOtherNames();
      return "";
    }
    throw new CommandError(`${file} cannot be read: ${messageOf(error)}`, {
      exitCode: EXIT_CODES.usage,
      hint:
        error.name === "NotCapable"
          ? `Run Deno with --allow-read=${file}: the file may say which server is meant.`
          : "It may say which server is meant, so nothing is done without it.",
    });
  });
  const settings = parseYaml(file, text);
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(settings)) {
    if (!KEYS.some((known) => known === key)) throw refuse(file, `${key} is no setting`);
    if (key === "headers") result[key] = textsOf(file, key, value);
    else result[key] = textOf(file, key, value);
  }
  return result;
}

/** A link that leads nowhere, or a file that somebody takes for the settings file. */
async function refuseOtherNames(): Promise<void> {
  for (const name of [DEFAULT_FILE, "airbyte.yml"]) {
    const exists = await lstat(name).then(
      () => true,
      () => false,
    );
    if (!exists) continue;
    throw new CommandError(name === DEFAULT_FILE ? `${name} is a link to no file` : `${name} is not read`, {
      exitCode: EXIT_CODES.usage,
      hint:
        name === DEFAULT_FILE ? "Remove it, or mend it." : `Rename it to ${DEFAULT_FILE}, or give --config ${name}.`,
    });
  }
}

/** Every scalar as it is written: `0012345` is no number here, and `no` no truth value. */
function parseYaml(file: string, text: string): Record<string, unknown> {
  const document = parseDocument(text, { schema: "failsafe" });
  const [error] = document.errors;
  if (error?.code === "MULTIPLE_DOCS") throw refuse(file, "holds several documents: it must hold one");
  if (error) throw refuse(file, `is not YAML: ${messageOf(error)}`);
  if (document.contents === null) return {};
  const settings: unknown = document.toJS();
  if (settings === "") return {};
  if (!isRecord(settings)) throw refuse(file, "must hold settings, such as url: http://localhost:8000");
  return settings;
}

function textsOf(file: string, key: string, value: unknown): Record<string, string> {
  if (!isRecord(value)) throw refuse(file, `${key} must be names with values`);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, textOf(file, `${key}.${name}`, each)]));
}

function textOf(file: string, key: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => textOf(file, key, each)).join(",");
  if (typeof value !== "string") throw refuse(file, `${key} must be text or a number`);
  if (value.trim() === "") throw refuse(file, `${key} is empty`);
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0]?.replace(/:$/, "") ?? "";
}

function refuse(file: string, reason: string): CommandError {
  return new CommandError(`${file} ${reason}`, {
    exitCode: EXIT_CODES.usage,
    hint: `It may hold ${KEYS.join(", ")}. Credentials belong into the environment.`,
  });
}
