import type { WebBackendConnectionRead, WebBackendConnectionUpdate } from "@airbyte-web-backend/schema";

/**
 * The update that leaves a connection as it is, apart from `changes`.
 *
 * `update` replaces: a schedule, a prefix or an operation that is left out is gone afterwards. And what `get` answers
 * cannot be sent back: the server refuses the properties that only it may set. This takes over all that can be set.
 * Values that this version of the client does not know are sent back as they came. Numbers beyond 2^53 keep their digits if
 * the objects that hold them are those that were read, or spreads of them; a clone of them is refused by `update`.
 *
 * @param connection As `get`, `list` or `search` answered it. Its catalog holds the streams that are synced, and all of them
 *   are in the update. After a `get` with `withRefreshedCatalog` it holds every stream that was discovered: an update would
 *   sync the new ones as well, so take out those that you do not want.
 * @param changes What is undefined here stays as it is, like what is left out.
 * @example
 * const connection = await airbyte.connections.get({ connectionId });
 * await airbyte.connections.update(toConnectionUpdate(connection, { status: "inactive" }));
 */
export function toConnectionUpdate(
  connection: WebBackendConnectionRead,
  changes: Partial<Omit<WebBackendConnectionUpdate, "connectionId">> = {},
): WebBackendConnectionUpdate {
  const { connectionId, name, namespaceDefinition, namespaceFormat, prefix, syncCatalog, schedule, status } =
    connection;
  const kept = {
    connectionId,
    name,
    namespaceDefinition,
    namespaceFormat,
    prefix,
    syncCatalog,
    schedule,
    status,
    resourceRequirements: connection.resourceRequirements,
    operations: connection.operations?.map(({ operationId, workspaceId, name, operatorConfiguration }) => ({
      operationId,
      workspaceId,
      name,
      operatorConfiguration,
    })),
  };
  // What a newer server answered may be a value that the closed request types do not list. It goes back unchanged.
  const body = { ...kept, ...withoutUndefined(changes) } as WebBackendConnectionUpdate;
  // An explicit null is a 500 where the server expects a value; absent is what it makes of its own nulls.
  if (body.namespaceDefinition === null) delete body.namespaceDefinition;
  if (body.operations === null) delete body.operations;
  return body;
}

/** JSON has no undefined: it would be left out of the update, and the server would clear it. */
function withoutUndefined(changes: object): object {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
