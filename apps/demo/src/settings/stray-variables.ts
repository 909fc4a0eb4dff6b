import process from "node:process";
import { distance } from "fastest-levenshtein";
import { type Environment, type EnvironmentVariable, readVariable, VARIABLES } from "../environment.ts";

/** A variable that is set and that nobody reads. */
export interface StrayVariable {
  readonly name: string;
  /** What it was probably meant to be; undefined for one that is like none, such as `AIRBYTE_HOST`. */
  readonly meant: EnvironmentVariable | undefined;
}

/** Variables that look like those of this program and are none: `AIRBYTE_ULR`, `airbyte_url`, `AIRBYTE_HOST`. */
export function strayVariables(env: Environment = process.env): StrayVariable[] {
  let names: string[];
  try {
    names = Object.keys(env);
  } catch {
    return []; // Deno names none when it may read some of them only.
  }
  return names.flatMap((name): StrayVariable[] => {
    // An empty one holds nothing that could be lost.
    if (VARIABLES.some((known) => known === name) || !env[name]) return [];
    const meant = meantBy(name);
    if (meant) return readVariable(meant, env) === undefined ? [{ name, meant }] : [];
    return /^AIRBYTE/i.test(name) ? [{ name, meant }] : [];
  });
}

/** Two slips of the keyboard, one of which may be two letters that changed places. */
const MAX_DISTANCE = 2;

function meantBy(name: string): EnvironmentVariable | undefined {
  const plain = name.toUpperCase().replace(/[^A-Z]+/g, "_");
  const known = VARIABLES.filter((each) => each.startsWith("AIRBYTE_"));
  const begun = /^AIRBYTE_./.test(plain) ? known.find((each) => each.startsWith(plain)) : undefined;
  return (
    begun ??
    known.find((each) => distance(plain, each) === 1) ??
    known.find((each) => distance(plain, each) <= MAX_DISTANCE)
  );
}
