import { matchesPattern } from "@airbyte-web-backend/changes";
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
 * The connections of the workspace that ids, names or patterns match, each once, in the order of the list.
 *
 * An exact name matches that connection only, also where it could be a pattern, except for one that starts with `!`: that
 * excludes names. Matching is case-sensitive. An id that the
 * list lacks, such as that of a deleted connection, is read by itself.
 *
 * @throws {CommandError} One of them matches no connection. Exit code 4: a typing error must not look like success.
 */
export async function findConnections(context: Context, patterns: readonly string[]): Promise<Connection[]> {
  for (const pattern of patterns) refuseBlankPattern("the name of a connection", pattern, 'Use "*" for every name. ');
  const excluded = patterns.filter((pattern) => pattern.startsWith("!"));
  const isKept = excluded.length > 0 ? matchesPattern(excluded) : () => true;
  const included = excluded.length < patterns.length ? patterns.filter((each) => !excluded.includes(each)) : ["*"];
  const named = included.map((pattern) => {
    const matches = matchesPattern(pattern);
    const isLoosely = matchesPattern(pattern, { isCaseSensitive: false });
    return { pattern, matches, isLoosely, isId: UUID.test(pattern) };
  });
  const candidates = await readWorkspace(context, ({ connectionId, name }) =>
    named.some(({ pattern, isId, isLoosely }) =>
      isId ? connectionId === pattern.toLowerCase() : name === pattern || isLoosely(name),
    ),
  );
  const found = new Set<Connection>();
  const missing = new Set<string>();
  for (const { pattern, isId, matches } of named) {
    const id = pattern.toLowerCase();
    const { best, others } = isId
      ? { best: candidates.filter(({ connectionId }) => connectionId === id), others: [] }
      : closest(candidates, [(name) => name === pattern, (name) => name.normalize() === pattern.normalize(), matches]);
    for (const connection of best) found.add(connection);
    if (best.length > 0) continue;
    if (!isId) throw notFound(pattern, others);
    missing.add(id);
  }
  const inOrder = candidates.filter((connection) => found.has(connection) && isKept(connection.name));
  if (missing.size === 0) return inOrder;
  const airbyte = await context.connect();
  for (const connectionId of missing) inOrder.push(await airbyte.connections.get({ connectionId }, context.call));
  return inOrder;
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
