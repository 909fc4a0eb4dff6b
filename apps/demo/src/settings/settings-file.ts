import { readFile } from "node:fs/promises";
import { parse } from "yaml";
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
 * @param path The file; without it `airbyte.yaml`, which need not exist.
 * @throws {CommandError} It cannot be read, is not YAML, or holds what is no setting. Exit code 2.
 */
export async function readSettingsFile(path: string | undefined): Promise<SettingsFile> {
  const file = path ?? DEFAULT_FILE;
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    // Deno says so when it may not look: then there is no file, as far as this program is concerned.
    if (path === undefined) return "";
    throw refuse(file, `cannot be read: ${messageOf(error)}`);
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

function parseYaml(file: string, text: string): Record<string, unknown> {
  let settings: unknown;
  try {
    settings = parse(text) ?? {};
  } catch (error) {
    throw refuse(file, `is not YAML: ${messageOf(error)}`);
  }
  if (!isRecord(settings)) throw refuse(file, "must hold settings, such as url: http://localhost:8000");
  return settings;
}

function textsOf(file: string, key: string, value: unknown): Record<string, string> {
  if (!isRecord(value)) throw refuse(file, `${key} must be names with values`);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, textOf(file, `${key}.${name}`, each)]));
}

function textOf(file: string, key: string, value: unknown): string {
  if (Array.isArray(value)) return value.join(",");
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw refuse(file, `${key} must be text or a number`);
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
