import { distance } from "fastest-levenshtein";
import { type Environment, type EnvironmentVariable, readVariable, VARIABLES } from "./environment.ts";

/** A variable that is set, but that the programs do not read. */
export interface StrayVariable {
  readonly name: string;
  /** The variable that it resembles; undefined for others, such as `AIRBYTE_HOST`. */
  readonly meant: EnvironmentVariable | undefined;
}

/** Variables that look like a setting, but are not read: `AIRBYTE_ULR`, `airbyte_url`, `AIRBYTE_HOST`. */
export function strayVariables(env: Environment): StrayVariable[] {
  let names: string[];
  try {
    names = Object.keys(env);
  } catch {
    return []; // Deno throws if only some variables are permitted.
  }
  return names.flatMap((name): StrayVariable[] => {
    if (VARIABLES.some((known) => known === name) || !env[name]) return [];
    const meant = meantBy(name);
    if (meant) return readVariable(meant, env) === undefined ? [{ name, meant }] : [];
    return /^AIRBYTE/i.test(name) ? [{ name, meant }] : [];
  });
}

/** Two typing errors; swapped letters are two. */
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
