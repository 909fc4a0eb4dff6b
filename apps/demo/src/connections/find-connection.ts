import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { EXIT_CODES } from "../exit-code.ts";
import { matchesPattern } from "./name-pattern.ts";
import { readConnections } from "./read-connections.ts";
import { warnOfPage } from "./warn-of-page.ts";

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * The id of the connection that somebody means: an id is taken as it is, a name is looked up in the workspace.
 *
 * @throws {CommandError} No connection has that name (exit code 4), or several have (exit code 2, they are listed).
 */
export async function findConnectionId(context: Context, idOrName: string): Promise<string> {
  if (ID.test(idOrName)) return idOrName;
  const similar = await readWorkspace(context, ({ name }) => name.toLowerCase() === idOrName.toLowerCase());
  const exact = similar.filter(({ name }) => name === idOrName);
  const candidates = exact.length > 0 ? exact : similar;
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
 * The connections of the workspace that ids or patterns name, each once, in the order of the list. What an id names that the
 * list lacks, such as a retired one, is got by itself.
 *
 * @throws {CommandError} One of them names none. Exit code 4: a typing error must not look like work that was done.
 */
export async function findConnections(
  context: Context,
  patterns: readonly string[],
): Promise<WebBackendConnectionRead[]> {
  const named = patterns.map((pattern) => {
    const matches = matchesPattern(pattern);
    return ({ connectionId, name }: WebBackendConnectionRead): boolean =>
      connectionId === pattern.toLowerCase() || name === pattern || matches(name);
  });
  const found = await readWorkspace(context, (connection) => named.some((isNamed) => isNamed(connection)));
  const missing = patterns.filter((_, index) => !found.some((connection) => named[index]?.(connection)));
  const unknown = missing.find((pattern) => !ID.test(pattern));
  if (unknown !== undefined) throw notFound(unknown);
  const { airbyte, call } = context;
  for (const id of new Set(missing.map((pattern) => pattern.toLowerCase()))) {
    found.push(await airbyte.connections.get({ connectionId: id }, call));
  }
  return found;
}

/** The wanted connections of the workspace, and no others: all of them together may be more than there is memory for. */
async function readWorkspace(
  context: Context,
  isWanted: (connection: WebBackendConnectionRead) => boolean,
): Promise<WebBackendConnectionRead[]> {
  const { airbyte, terminal } = context;
  let wanted: WebBackendConnectionRead[] = [];
  let total = 0;
  let hasCatalogs = false;
  const take = (connection: WebBackendConnectionRead): void => {
    total++;
    hasCatalogs ||= connection.syncCatalog !== undefined;
    if (isWanted(connection)) wanted.push(connection);
  };
  const beginAgain = (): void => {
    wanted = [];
    total = 0;
  };
  await readConnections(airbyte.connections.list, context, take, beginAgain);
  warnOfPage(terminal, total, hasCatalogs);
  return wanted;
}

function notFound(text: string): CommandError {
  return new CommandError(`no connection of this workspace is called "${text}"`, {
    exitCode: EXIT_CODES.notFound,
    hint: "`list` shows their names. Those that were retired are found by id only.",
  });
}
