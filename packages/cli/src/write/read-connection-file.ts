import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import type { Family } from "@airbyte-web-backend/client/connect";
import { distance } from "fastest-levenshtein";
import { parseDocument, visit } from "yaml";
import { CommandError } from "../errors/command-error.ts";
import type { Context } from "../run/context.ts";
import type { Io } from "../run/io.ts";
import { refuseBlank } from "../settings/refuse-blank.ts";
import { inFolder } from "../settings/settings-file.ts";
import { fromDigits, keepDigits } from "../yaml-number.ts";

/** The maximum of mistakes in a message. */
const MAX_SHOWN = 5;

/**
 * Reads a connection from a YAML or JSON file and validates it for the version of the server: 2.x ignores unknown properties,
 * so a misspelt one would be lost. The commands find an existing connection by its name, so there must be one.
 *
 * @param file A path; `-` for stdin.
 * @throws {CommandError} The file is unreadable or not a valid connection. Exit code 5.
 */
export async function readConnectionFile(
  file: string,
  { io, connect }: Pick<Context, "io" | "connect">,
): Promise<object> {
  const body = parseYaml(file, await readText(file, io));
  const { family } = await connect();
  const { validateWebBackendConnectionCreate } = await VALIDATORS[family]();
  const mistakes = validateWebBackendConnectionCreate(body).map(({ pointer, expected, found }) => {
    const path = pathOf(pointer);
    const value = path.reduce<unknown>((parent, key) => Object(parent)[key], body);
    if (expected === UNKNOWN) return `${path.join(".")} is unknown${suggestionFor(path.at(-1) ?? "", family)}`;
    const [, missing] = /^property "(.+)"$/.exec(expected) ?? [];
    if (missing !== undefined) return `${[...path, missing].join(".")} is missing`;
    const isNumber = typeof value === "number" || value instanceof Number;
    const got = isNumber
      ? `${value}`
      : value === undefined || typeof value === "object"
        ? found
        : JSON.stringify(value);
    const isWrittenPlain = /^string\b/.test(expected) && (isNumber || typeof value === "boolean");
    return `${path.join(".") || "it"} must be ${expected}, got ${got}${isWrittenPlain ? ": write it in quotes" : ""}`;
  });
  if (mistakes.length === 0) mistakes.push(...furtherMistakes(body as FileBody));
  if (mistakes.length === 0) return body as object;
  const more = mistakes.length > MAX_SHOWN ? `; and ${mistakes.length - MAX_SHOWN} more` : "";
  throw refuse(`${file} is not a valid connection: ${mistakes.slice(0, MAX_SHOWN).join("; ")}${more}`);
}

interface FileBody {
  readonly name?: string | null;
  readonly status?: string | null;
}

function furtherMistakes({ name, status }: FileBody): string[] {
  return [
    ...(name?.trim() ? [] : ["name is missing"]),
    // Each run would make another deleted connection.
    ...(status === "deprecated" ? ['status must be "active" or "inactive"; `retire` deletes a connection'] : []),
  ];
}

/** The paths of properties that a file for this version cannot have. */
export async function unknownPaths(body: object, family: Family): Promise<string[][]> {
  const { validateWebBackendConnectionCreate } = await VALIDATORS[family]();
  return validateWebBackendConnectionCreate(body)
    .filter(({ expected }) => expected === UNKNOWN)
    .map(({ pointer }) => pathOf(pointer));
}

const UNKNOWN = "no such property";

const VALIDATORS = {
  "0.36": () => import("@airbyte-web-backend/schema/validators/strict"),
  "2.0": () => import("@airbyte-web-backend/schema/2.0/validators/strict"),
} as const;

async function readText(file: string, { cwd, stdin }: Pick<Io, "cwd" | "stdin">): Promise<string> {
  refuseBlank("--file", file);
  let bytes: Uint8Array;
  try {
    bytes = file === "-" ? await buffer(stdin) : await readFile(inFolder(cwd, file));
  } catch (error) {
    // `ENOENT: no such file or directory, open 'x.yaml'`
    const [, reason = error] = /^\w+: (.+), \w+/.exec(error instanceof Error ? error.message : "") ?? [];
    throw new CommandError("invalidInput", `cannot read ${file}: ${reason}`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuse(`${file} is not UTF-8 text`);
  }
}

function parseYaml(file: string, text: string): unknown {
  const document = parseDocument(text, { merge: true });
  const [error] = document.errors;
  if (error?.code === "MULTIPLE_DOCS") {
    throw new CommandError(
      "invalidInput",
      `${file} has several documents, expected one connection`,
      "Use a file for each connection.",
    );
  }
  if (!error && document.contents === null) throw refuse(`${file} is empty`);
  if (error) throw refuse(`${file} is not YAML: ${error.message.split("\n")[0]?.replace(/:$/, "")}`);
  visit(document, {
    Alias: (_, alias, path) => {
      const node = alias.resolve(document);
      if (path.some((parent) => parent === node)) throw refuse(`${file}: the alias *${alias.source} contains itself`);
    },
    Scalar: (_, node) => {
      if (!keepDigits(node)) throw refuse(`${file}: ${node.source} would be sent as ${node.value}: write it in quotes`);
    },
  });
  try {
    return document.toJS({ reviver: fromDigits });
  } catch (cause) {
    throw refuse(`${file} is not YAML: ${cause instanceof Error ? cause.message : cause}`);
  }
}

const NAMES =
  "name namespaceDefinition namespaceFormat prefix sourceId destinationId operationIds syncCatalog schedule status " +
  "resourceRequirements operations sourceCatalogId streams stream config jsonSchema supportedSyncModes syncMode " +
  "destinationSyncMode cursorField primaryKey aliasName selected units timeUnit scheduleType scheduleData basicSchedule cron " +
  "cronExpression cronTimeZone tags";

function suggestionFor(name: string, family: Family): string {
  if (NAMES.split(" ").includes(name)) return family === "0.36" ? " on Airbyte 0.36" : "";
  const close = NAMES.split(" ").find((known) => distance(known.toLowerCase(), name.toLowerCase()) <= 2);
  return close ? ` (did you mean ${close}?)` : "";
}

function pathOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function refuse(message: string): CommandError {
  return new CommandError("invalidInput", message, "`export <connection>` prints a file of an existing connection.");
}
