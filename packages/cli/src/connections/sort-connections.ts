import { CommandError } from "../errors/command-error.ts";
import type { Connection } from "./connection.ts";

const KEYS: Readonly<Record<string, (connection: Connection) => string | number>> = {
  name: ({ name }) => name,
  status: ({ status }) => status ?? "",
  source: ({ source }) => source.name,
  destination: ({ destination }) => destination.name,
  "last-sync": ({ latestSyncJobCreatedAt }) => latestSyncJobCreatedAt ?? 0,
  streams: ({ syncCatalog }) => syncCatalog?.streams.length ?? 0, // lists of 2.x have none
};

/** The keys of `--sort`. */
export const SORT_KEYS: readonly string[] = Object.keys(KEYS);

/**
 * Sorts by a key; a `-` before it reverses the order. The sort is stable.
 *
 * @throws {CommandError} The key is unknown. Exit code 2.
 */
export function sortConnections(connections: readonly Connection[], by: string): Connection[] {
  const key = Object.hasOwn(KEYS, by.replace(/^-/, "")) ? KEYS[by.replace(/^-/, "")] : undefined;
  if (!key) {
    throw new CommandError(
      "usage",
      `--sort ${JSON.stringify(by)} is not one of ${SORT_KEYS.join(", ")}`,
      "Prefix a key with - to reverse the order: --sort=-last-sync",
    );
  }
  const direction = by.startsWith("-") ? -1 : 1;
  return connections.toSorted((one, other) => direction * compare(key(one), key(other)));
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one).localeCompare(String(other), "en");
}
