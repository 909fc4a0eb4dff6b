/**
 * Measures the time to validate the response of `list_all`, relative to the time to parse it. Runs on Node.
 *
 * @module
 */
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { readInput } from "./program-input.ts";
import { type Comparison, compare, takeTurns } from "./take-turns.ts";

export interface ValidationInput {
  /** The folder of the validators. */
  readonly validators: string;
  readonly names: readonly string[];
  /** A file with the response. */
  readonly response: string;
  readonly rounds: number;
}

const { validators, names, response, rounds } = readInput<ValidationInput>();
const text = await readFile(response, "utf8");
const parsed: unknown = JSON.parse(text);
const checks = new Map<string, (value: unknown) => boolean>();
for (const name of names) {
  const { isValid } = await import(new URL(`${name}.js`, `${pathToFileURL(validators)}/`).href);
  checks.set(name, isValid);
}

const figures = await takeTurns(["JSON.parse", ...names], { rounds, warmUpRounds: 2 }, async (name) => {
  const startedAt = performance.now();
  const isFine = name === "JSON.parse" ? JSON.parse(text) !== null : checks.get(name)?.(parsed);
  if (!isFine) throw new Error(`${name} rejects the response`);
  return performance.now() - startedAt;
});
const result: Comparison = compare(figures, "JSON.parse", (milliseconds) => milliseconds);
console.log(JSON.stringify(result));
