import process from "node:process";
import { type Client, loadClient } from "./client.ts";
import type { Responses } from "./stub-fetch.ts";

/** The input of the programs that compare clients with a stub fetch. */
export interface ProgramInput {
  /** The folder of the clients, from which their imports are resolved. */
  readonly clients: string;
  /** The names of the clients. */
  readonly names: readonly string[];
  readonly responses: Responses;
  readonly rounds: number;
  /** The calls of each client in each round. */
  readonly calls: Readonly<Record<"small" | "large", number>>;
}

/** Parses the argument of the program, which is JSON. */
export function readInput<Input>(): Input {
  return JSON.parse(process.argv[2] ?? "");
}

export async function loadClients(clients: string, names: readonly string[]): Promise<Map<string, Client>> {
  const loaded = new Map<string, Client>();
  for (const name of names) loaded.set(name, await loadClient(clients, name));
  return loaded;
}
