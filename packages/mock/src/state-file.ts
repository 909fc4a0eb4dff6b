import { readFile, rename, writeFile } from "node:fs/promises";
import { makeConnection, makeDestination, makeJob, makeOperation, makeSource } from "./builders.ts";
import type { AirbyteState } from "./state.ts";

/** A state file that cannot be used; the message is one line for people. */
export class StateFileError extends Error {
  override readonly name = "StateFileError";
}

/**
 * Reads a state from a JSON file. Collections may be left out: `{}` is the default state.
 *
 * @throws {StateFileError} There is no such file, or it is not a state.
 */
export async function readStateFile(path: string): Promise<Partial<AirbyteState>> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    const reason =
      error.code === "ENOENT" ? "does not exist (a file with {} in it starts with the default state)" : error.message;
    throw new StateFileError(`state file ${path} ${reason}`);
  });
  let state: unknown;
  try {
    state = JSON.parse(text);
  } catch {
    throw new StateFileError(`state file ${path} is not JSON`);
  }
  const complaint = findComplaint(state);
  if (complaint) throw new StateFileError(`state file ${path} is not a state: ${complaint}`);
  return state as Partial<AirbyteState>;
}

/** Writes a state beside the file and moves it into place: whoever reads the file sees the old state or the new one. */
export async function writeStateFile(path: string, state: AirbyteState): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, `${JSON.stringify(state, undefined, 2)}\n`);
  await rename(draft, path);
}

/** The keys of an element, by collection: those that a builder gives it. */
const collections: { readonly [Name in Exclude<keyof AirbyteState, "discoveredCatalogs">]: readonly string[] } = {
  workspaces: ["workspaceId", "name"],
  sourceDefinitions: ["sourceDefinitionId", "name", "secrets"],
  destinationDefinitions: ["destinationDefinitionId", "name", "secrets"],
  sources: Object.keys(makeSource()),
  destinations: Object.keys(makeDestination()),
  connections: Object.keys(makeConnection()),
  operations: Object.keys(makeOperation()),
  jobs: Object.keys(makeJob({ connectionId: "" })),
};

/** Finds what a hand that edits such a file gets wrong. It does not check every value. */
function findComplaint(state: unknown): string | undefined {
  if (!isObject(state)) return "it is not an object";
  for (const [name, value] of Object.entries(state)) {
    if (name === "discoveredCatalogs") {
      if (!isObject(value) || !Object.values(value).every(Array.isArray)) return `${name} is not an object of lists`;
      continue;
    }
    const keys = new Map<string, readonly string[]>(Object.entries(collections)).get(name);
    if (!keys) return `there is no ${name} in a state`;
    if (!Array.isArray(value)) return `${name} is not a list`;
    for (const [index, element] of value.entries()) {
      const missing = isObject(element) ? keys.find((key) => !(key in element)) : keys[0];
      if (missing !== undefined) return `${name}[${index}] has no ${missing}`;
    }
  }
  return undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
