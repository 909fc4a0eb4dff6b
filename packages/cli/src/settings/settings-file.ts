import { lstat, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { CommandError } from "../errors/command-error.ts";

/** The settings file in the current folder, unless `--config` names another. */
export const DEFAULT_FILE = "airbyte.yaml";

const KEYS = ["url", "workspace", "headers", "timeout", "retries", "concurrency", "output", "fields"] as const;

/** The keys of a settings file: options of the command line. Credentials are not among them. */
export type SettingsFile = Partial<Record<Exclude<(typeof KEYS)[number], "headers">, string>> & {
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Reads a settings file.
 *
 * @param path Default: `airbyte.yaml`, which may be missing. If it exists, it must be readable: it may name the server.
 * @param cwd The folder that paths are relative to. Default: that of the process.
 * @throws {CommandError} It is unreadable, not YAML, or has an unknown key. Exit code 2.
 */
export async function readSettingsFile(path: string | undefined, cwd?: string): Promise<SettingsFile> {
  const file = path ?? DEFAULT_FILE;
  const text = await readFile(inFolder(cwd, file), "utf8").catch(async (error: NodeJS.ErrnoException) => {
    if (path === undefined && error.code === "ENOENT") {
      await refuseOtherNames(cwd);
      return "";
    }
    throw new CommandError(
      "usage",
      `cannot read ${file}: ${messageOf(error)}`,
      error.name === "NotCapable"
        ? `Run Deno with --allow-read=${file}: the file may name the server.`
        : "The file may name the server, so it must be readable.",
    );
  });
  const settings = text.trim() === "" ? {} : await parseYaml(file, text);
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(settings)) {
    if (!KEYS.some((known) => known === key)) throw refuse(file, `has an unknown key: ${key}`);
    if (key === "headers") result[key] = textsOf(file, key, value);
    else result[key] = textOf(file, key, value);
  }
  return result;
}

/** Refuses a broken link, and a file that looks like the settings file. */
async function refuseOtherNames(cwd: string | undefined): Promise<void> {
  for (const name of [DEFAULT_FILE, "airbyte.yml"]) {
    const exists = await lstat(inFolder(cwd, name)).then(
      () => true,
      () => false,
    );
    if (!exists) continue;
    throw new CommandError(
      "usage",
      name === DEFAULT_FILE ? `${name} is a broken link` : `${name} has the wrong name`,
      name === DEFAULT_FILE ? "Remove it or repair it." : `Rename it to ${DEFAULT_FILE}, or use --config ${name}.`,
    );
  }
}

/** Every scalar is a string as written: `0012345` and `no` too. */
async function parseYaml(file: string, text: string): Promise<Record<string, unknown>> {
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text, { schema: "failsafe" });
  const [error] = document.errors;
  if (error?.code === "MULTIPLE_DOCS") throw refuse(file, "has several documents, expected one");
  if (error) throw refuse(file, `is not YAML: ${messageOf(error)}`);
  if (document.contents === null) return {};
  const settings: unknown = document.toJS();
  if (settings === "") return {};
  if (!isRecord(settings)) throw refuse(file, "must have keys, such as url: http://localhost:8000");
  return settings;
}

function textsOf(file: string, key: string, value: unknown): Record<string, string> {
  if (!isRecord(value)) throw refuse(file, `${key} must be a mapping of names to values`);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, textOf(file, `${key}.${name}`, each)]));
}

function textOf(file: string, key: string, value: unknown): string {
  // Not recursive: with an alias, a list can contain itself.
  return [value]
    .flat()
    .map((each) => scalarOf(file, key, each))
    .join(",");
}

function scalarOf(file: string, key: string, value: unknown): string {
  if (typeof value !== "string") throw refuse(file, `${key} must be a string or a number`);
  if (value.trim() === "") throw refuse(file, `${key} is empty`);
  return value;
}

/** On Deno, a program without a permission to read its folder cannot resolve a path: it is used as it is. */
export function inFolder(cwd: string | undefined, path: string): string {
  return cwd === undefined ? path : resolve(cwd, path);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0]?.replace(/:$/, "") ?? "";
}

function refuse(file: string, reason: string): CommandError {
  return new CommandError(
    "usage",
    `${file} ${reason}`,
    `Keys: ${KEYS.join(", ")}. Put credentials into the environment.`,
  );
}
