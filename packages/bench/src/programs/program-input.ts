import process from "node:process";
import { type Contestant, loadContestant } from "./contestant.ts";
import type { Answers } from "./stub-fetch.ts";

/** What the programs that compare clients over a stub fetch are started with. */
export interface ProgramInput {
  /** The folder of the clients. What they import is found from there. */
  readonly clients: string;
  /** The names of those that take part. */
  readonly names: readonly string[];
  readonly answers: Answers;
  readonly rounds: number;
  /** Of each contestant in each round. */
  readonly calls: Readonly<Record<"small" | "large", number>>;
}

/** The one argument of each program, as JSON. */
export function readInput<Input>(): Input {
  return JSON.parse(process.argv[2] ?? "");
}

export async function loadContestants(clients: string, names: readonly string[]): Promise<Map<string, Contestant>> {
  const loaded = new Map<string, Contestant>();
  for (const name of names) loaded.set(name, await loadContestant(clients, name));
  return loaded;
}
