import { AirbyteError } from "./errors/airbyte-error.ts";

/**
 * The connections of a page or a list.
 *
 * @throws {AirbyteError} The response is another JSON object.
 */
export function connectionsOf<Connection>(list: {
  readonly connections: readonly Connection[];
}): readonly Connection[] {
  if (Array.isArray(list.connections)) return list.connections;
  throw new AirbyteError("the response to a list has no connections", {
    operation: "webBackendListConnectionsForWorkspace",
    attempts: 1,
    hint: "Check baseUrl: this is not Airbyte's API.",
  });
}
