import { type FileHandle, open, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { findSyntaxError, placeOf } from "../jackson/json-places.ts";
import { type JsonBytes, toUtf8 } from "../jackson/to-utf8.ts";
import { findStateProblem, formatPath, type StateProblem } from "./check-state.ts";
import { defaultState } from "./default-state.ts";
import { readJson, writeJson } from "./exact-number.ts";
import type { AirbyteState } from "./state.ts";

/** A state file cannot be read or written. The message is one line. */
export class StateFileError extends Error {
  override readonly name = "StateFileError";
}

/**
 * Reads a state from a JSON file, in UTF-8 or in UTF-16 (which PowerShell's `>` writes). Missing collections are those of
 * the default state.
 *
 * @throws {StateFileError} The file does not exist or is not a valid state.
 */
export async function readStateFile(path: string): Promise<Partial<AirbyteState>> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const reason =
      error.code === "ENOENT"
        ? "does not exist; create it with {} in it to start with the default state"
        : error.message;
    throw new StateFileError(`state file ${path} ${reason}`);
  });
  const text = decode(path, bytes);
  const state = parse(path, text);
  const problem = findStateProblem(state, defaultState());
  if (problem) throw problemAt(path, text, problem);
  return state as Partial<AirbyteState>;
}

/**
 * Writes a state to a temporary file, then renames it: a reader never sees half a state, and a failed write keeps the old
 * one. Writes element by element, because the JSON of a large state exceeds the maximum length of a string.
 */
export async function writeStateFile(path: string, state: AirbyteState): Promise<void> {
  await withDraft(path, async (draft, target) => {
    const file = await open(draft, "w");
    try {
      await write(file, state);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  });
}

/**
 * Checks at the start that a file can be written to the folder of the state file.
 *
 * @throws {StateFileError} The folder is not writable, or the disk is full.
 */
export async function checkSavable(path: string): Promise<void> {
  await withDraft(path, async (draft) => {
    await writeFile(draft, "{}");
    await rm(draft);
  });
}

async function withDraft(path: string, work: (draft: string, target: string) => Promise<void>): Promise<void> {
  // Replace the target of a symbolic link, not the link.
  const target = await realpath(path).catch(() => path);
  const draft = `${target}.${process.pid}.tmp`;
  try {
    await work(draft, target);
  } catch (error) {
    // Report the first error, not this one.
    await rm(draft, { force: true }).catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new StateFileError(`state file ${path} cannot be saved: ${reason}`, { cause: error });
  }
}

async function write(file: FileHandle, state: AirbyteState): Promise<void> {
  let separator = "{";
  for (const [name, collection] of Object.entries(state)) {
    const isList = Array.isArray(collection);
    await file.write(`${separator}\n  ${JSON.stringify(name)}: ${isList ? "[" : "{"}`);
    let comma = "";
    for (const [key, element] of Object.entries(collection)) {
      const text = writeJson(element, 2).replaceAll("\n", "\n    ");
      await file.write(`${comma}\n    ${isList ? "" : `${JSON.stringify(key)}: `}${text}`);
      comma = ",";
    }
    await file.write(`${comma && "\n  "}${isList ? "]" : "}"}`);
    separator = ",";
  }
  await file.write("\n}\n");
}

function decode(path: string, bytes: Uint8Array): JsonBytes {
  try {
    return toUtf8(bytes);
  } catch {
    throw new StateFileError(`state file ${path} is not UTF-8 or UTF-16; save it as UTF-8`);
  }
}

function parse(path: string, text: JsonBytes): unknown {
  try {
    // Removes a byte order mark. Must fail in other encodings, or characters would be lost.
    return readJson(new TextDecoder("utf-8", { fatal: true }).decode(text.bytes));
  } catch {
    // The messages of runtimes differ, and not all have the position.
    const error = findSyntaxError(text);
    const { line, column } = error?.location ?? {};
    const place = error ? `, line ${line}, column ${column}: ${error.message}` : "";
    const isText = error && !error.message.includes("UTF-8");
    throw new StateFileError(
      `state file ${path} is not ${isText ? "JSON" : "UTF-8"}${place}${isText ? "" : "; save it as UTF-8"}`,
    );
  }
}

function problemAt(path: string, text: JsonBytes, { path: keys, complaint }: StateProblem): StateFileError {
  const { line, column } = placeOf(text, keys);
  const name = formatPath(keys);
  return new StateFileError(
    `state file ${path} is not a valid state, line ${line}, column ${column}: ${name || "it"} ${complaint}`,
  );
}
