import { matchesPattern, type PatternOptions } from "@airbyte-web-backend/changes";
import { CommandError } from "../errors/command-error.ts";
import type { Context } from "../run/context.ts";
import { refuseBlank, refuseBlankPattern } from "../settings/refuse-blank.ts";
import { UUID } from "../settings/uuid.ts";
import type { Connection } from "./connection.ts";
import { collectConnections, readingOf } from "./read-connections.ts";

type Test = (name: string) => boolean;

/**
 * Resolves an id or a name to an id. A name is looked up in the workspace.
 *
 * @param options.isForWriting Whether the name is case-sensitive. For reading, any case will do if one connection matches.
 * @throws {CommandError} No connection has that name (exit code 4), or several have (exit code 2).
 */
export async function findConnectionId(
  context: Context,
  idOrName: string,
  { isForWriting }: { readonly isForWriting: boolean },
): Promise<string> {
  refuseBlank("the name of the connection", idOrName);
  if (UUID.test(idOrName)) return idOrName;
  const similar = await readWorkspace(context, ({ name }) => inOneCase(name) === inOneCase(idOrName));
  const { best, others } = closest(similar, [
    (name) => name === idOrName,
    (name) => name.normalize() === idOrName.normalize(),
    (name) => !isForWriting && inOneCase(name) === inOneCase(idOrName),
  ]);
  const [first, second] = best;
  if (!first) throw notFound(idOrName, others);
  if (!second) return first.connectionId;
  const listed = best.map(
    ({ connectionId, source, destination }) => `${connectionId} (${source.name} → ${destination.name})`,
  );
  throw new CommandError(
    "usage",
    `"${idOrName}" is the name of ${best.length} connections`,
    `Give the id of one: ${listed.join(", ")}`,
  );
}

/**
 * The connections of the workspace that ids, names or patterns match, each once, in the order of the list. Those that a pattern
 * after `!` matches are left out; without other patterns, all the rest are found.
 *
 * An exact name matches only the connections with that name, also where it could be a pattern, except for one that starts with
 * `!`. Matching is case-sensitive. An id that the list lacks, such as that of a deleted connection, is read by itself.
 *
 * @throws {CommandError} One of them matches no connection. Exit code 4: a typing error must not look like success, and a
 *   misspelt exclusion protects nothing.
 */
export async function findConnections(context: Context, patterns: readonly string[]): Promise<Connection[]> {
  for (const pattern of patterns) refuseBlankPattern("the name of a connection", pattern, 'Use "*" for every name. ');
  const named = patterns.map((each) => {
    const isExclusion = each.startsWith("!");
    const pattern = isExclusion ? each.slice(1) : each;
    return {
      isExclusion,
      pattern,
      isId: UUID.test(pattern),
      isLoosely: matcherOf(pattern, { isCaseSensitive: false }),
    };
  });
  const isAll = named.every(({ isExclusion }) => isExclusion);
  const candidates = await readWorkspace(
    context,
    ({ connectionId, name }) =>
      isAll ||
      named.some(({ pattern, isId, isLoosely }) =>
        isId ? connectionId === pattern.toLowerCase() : name === pattern || isLoosely(name),
      ),
  );
  const found = new Set<Connection>(isAll ? candidates : []);
  const excluded = new Set<Connection>();
  const missing = new Set<string>();
  for (const { isExclusion, pattern, isId, isLoosely } of named) {
    const id = pattern.toLowerCase();
    const matches = matcherOf(pattern);
    const exactly: Test[] = [(name) => name === pattern, (name) => name.normalize() === pattern.normalize()];
    const { best, others } = isId
      ? { best: candidates.filter(({ connectionId }) => connectionId === id), others: [] }
      : closest(candidates, [...(isExclusion ? [] : exactly), matches]);
    for (const connection of best) (isExclusion ? excluded : found).add(connection);
    if (best.length > 0) continue;
    if (!isId || isExclusion) {
      throw notFound(
        pattern,
        others.filter(({ name }) => isLoosely(name)),
      );
    }
    missing.add(id);
  }
  const inOrder = candidates.filter((connection) => found.has(connection) && !excluded.has(connection));
  if (missing.size === 0) return inOrder;
  const airbyte = await context.connect();
  for (const connectionId of missing) inOrder.push(await airbyte.connections.get({ connectionId }, context.call));
  return inOrder;
}

/** A test for the names that a pattern matches. A `!` in it is itself. */
function matcherOf(pattern: string, options?: PatternOptions): Test {
  const isOther = matchesPattern(`!${pattern}`, options);
  return (name) => !isOther(name);
}

/** The connections that pass the first test that any of them passes; `others` if none passes any. */
function closest(connections: readonly Connection[], tests: readonly Test[]) {
  for (const isMeant of tests) {
    const best = connections.filter(({ name }) => isMeant(name));
    if (best.length > 0) return { best, others: [] };
  }
  return { best: [], others: connections };
}

function inOneCase(name: string): string {
  return name.normalize().toLowerCase();
}

async function readWorkspace(context: Context, isWanted: (connection: Connection) => boolean): Promise<Connection[]> {
  return collectConnections("list", await readingOf(context), (each) => (isWanted(each) ? each : undefined));
}

/** @param similar Connections whose names differ in case. */
function notFound(text: string, similar: readonly Connection[]): CommandError {
  const [first] = similar;
  return new CommandError(
    "notFound",
    `no connection in this workspace has the name "${text}"`,
    first
      ? `Did you mean "${first.name}"? Commands that write are case-sensitive.`
      : "`list` prints the names. A deleted connection is found by id only.",
  );
}
