import type { WebBackendConnectionRead, WebBackendConnectionUpdate } from "@airbyte-web-backend/schema";

/**
 * Creates an update that only applies `changes`.
 *
 * `update` replaces a connection: an omitted schedule, prefix or operation is removed. The response of `get` is not a valid
 * body, because the server rejects read-only properties. This function copies all writable properties. It preserves values
 * that this version of the client does not know. Numbers beyond 2^53 keep their digits in the objects that were read and in
 * spreads of them; `update` rejects a clone of them.
 *
 * @param connection A connection that `get`, `list` or `search` returned. Its catalog has the streams that are synced, and the
 *   update has all of them. After a `get` with `withRefreshedCatalog` it has every discovered stream: an update would sync the
 *   new ones as well, so remove those that you do not want.
 * @param changes Undefined properties have no effect.
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
  // A newer server may return values that the closed request types do not list. They are sent back unchanged.
  const body = { ...kept, ...withoutUndefined(changes) } as WebBackendConnectionUpdate;
  // The server answers an explicit null here with 500, and treats an absent property like null.
  if (body.namespaceDefinition === null) delete body.namespaceDefinition;
  if (body.operations === null) delete body.operations;
  return body;
}

/** JSON has no undefined: the update would omit the property, and the server would clear it. */
function withoutUndefined(changes: object): object {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
