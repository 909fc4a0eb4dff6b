import { type FileHandle, open, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { findSyntaxError, placeOf } from "../request/json-places.ts";
import { type JsonBytes, toUtf8 } from "../request/to-utf8.ts";
import { findStateFault, formatPath, type StateFault } from "./check-state.ts";
import { defaultState } from "./default-state.ts";
import { readJson, writeJson } from "./exact-number.ts";
import type { AirbyteState } from "./state.ts";

/** A state file that cannot be used; the message is one line for people, with the place of the fault. */
export class StateFileError extends Error {
  override readonly name = "StateFileError";
}

/**
 * Reads a state from a JSON file: UTF-8, or UTF-16 as PowerShell's `>` writes it. Collections may be left out: `{}` is the
 * default state.
 *
 * @throws {StateFileError} There is no such file, or it is not a state. The file stays as it is.
 */
export async function readStateFile(path: string): Promise<Partial<AirbyteState>> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const reason =
      error.code === "ENOENT" ? "does not exist (a file with {} in it starts with the default state)" : error.message;
    throw new StateFileError(`state file ${path} ${reason}`);
  });
  const text = decode(path, bytes);
  const state = parse(path, text);
  const fault = findStateFault(state, defaultState());
  if (fault) throw faultAt(path, text, fault);
  return state as Partial<AirbyteState>;
}

/**
 * Writes a state beside the file and moves it into place: whoever reads the file sees the old state or the new one, and
 * one that cannot be written leaves the old one. Element by element, because a large state is longer than a text may be.
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
 * Finds out before anything is at stake whether a file can be written beside the state file.
 *
 * @throws {StateFileError} It cannot: the folder may not be written to, or the disk is full.
 */
export async function checkSavable(path: string): Promise<void> {
  await withDraft(path, async (draft) => {
    await writeFile(draft, "{}");
    await rm(draft);
  });
}

async function withDraft(path: string, work: (draft: string, target: string) => Promise<void>): Promise<void> {
  // A link stays one: what it leads to is replaced.
  const target = await realpath(path).catch(() => path);
  const draft = `${target}.${process.pid}.tmp`;
  try {
    await work(draft, target);
  } catch (error) {
    // What went wrong first is what is told.
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
    throw new StateFileError(`state file ${path} is neither UTF-8 nor UTF-16; save it as UTF-8`);
  }
}

function parse(path: string, text: JsonBytes): unknown {
  try {
    // Without the byte order mark that some editors put in front. A file in another encoding must not lose letters.
    return readJson(new TextDecoder("utf-8", { fatal: true }).decode(text.bytes));
  } catch {
    // Runtimes word it differently, and not all of them tell the place.
    const error = findSyntaxError(text);
    const { line, column } = error?.location ?? {};
    const place = error ? `, line ${line}, column ${column}: ${error.message}` : "";
    const isText = error && !error.message.includes("UTF-8");
    throw new StateFileError(
      `state file ${path} is not ${isText ? "JSON" : "UTF-8"}${place}${isText ? "" : "; save it as UTF-8"}`,
    );
  }
}

function faultAt(path: string, text: JsonBytes, { path: keys, complaint }: StateFault): StateFileError {
  const { line, column } = placeOf(text, keys);
  const name = formatPath(keys);
  return new StateFileError(
    `state file ${path} is not a state, line ${line}, column ${column}: ${name || "it"} ${complaint}`,
  );
}
