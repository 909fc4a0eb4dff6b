import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { EXIT_CODES } from "../exit-code.ts";
import { matchesPattern } from "./name-pattern.ts";
import { warnOfPage } from "./warn-of-page.ts";

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * The id of the connection that somebody means: an id is taken as it is, a name is looked up in the workspace.
 *
 * @throws {CommandError} No connection has that name (exit code 4), or several have (exit code 2, they are listed).
 */
export async function findConnectionId(context: Context, idOrName: string): Promise<string> {
  if (ID.test(idOrName)) return idOrName;
  const connections = await readWorkspace(context);
  const exact = connections.filter(({ name }) => name === idOrName);
  const candidates = exact.length > 0 ? exact : connections.filter(({ name }) => sameWords(name, idOrName));
  const [first, second] = candidates;
  if (!first) throw notFound(idOrName);
  if (!second) return first.connectionId;
  const listed = candidates.map(
    ({ connectionId, source, destination }) => `${connectionId} (${source.name} → ${destination.name})`,
  );
  throw new CommandError(`"${idOrName}" is the name of ${candidates.length} connections`, {
    exitCode: EXIT_CODES.usage,
    hint: `Give the id of one: ${listed.join(", ")}`,
  });
}

/**
 * The connections of the workspace that ids or patterns name, each once, in the order of the list.
 *
 * @throws {CommandError} One of them names none. Exit code 4: a typing error must not look like work that was done.
 */
export async function findConnections(
  context: Context,
  patterns: readonly string[],
): Promise<WebBackendConnectionRead[]> {
  const connections = await readWorkspace(context);
  const found = new Set<WebBackendConnectionRead>();
  for (const pattern of patterns) {
    const matches = matchesPattern(pattern);
    const named = connections.filter(
      ({ connectionId, name }) => connectionId === pattern || name === pattern || matches(name),
    );
    if (named.length === 0) throw notFound(pattern);
    for (const connection of named) found.add(connection);
  }
  return connections.filter((connection) => found.has(connection));
}

async function readWorkspace({ airbyte, workspaceId, call, terminal }: Context): Promise<WebBackendConnectionRead[]> {
  const { connections } = await airbyte.connections.list({ workspaceId }, call);
  warnOfPage(
    terminal,
    connections.length,
    connections.some(({ syncCatalog }) => syncCatalog),
  );
  return connections;
}

function sameWords(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function notFound(text: string): CommandError {
  return new CommandError(`no connection of this workspace is called "${text}"`, {
    exitCode: EXIT_CODES.notFound,
    hint: "`list` shows their names. Those that were retired are found by id only.",
  });
}
