import type { Airbyte, CallPromise } from "@airbyte-web-backend/client";
import type { OperationBodies, OperationName } from "@airbyte-web-backend/schema";

type Methods = {
  readonly [Name in OperationName]: (
    airbyte: Airbyte,
    body: OperationBodies[Name]["request"],
  ) => CallPromise<OperationBodies[Name]["response"]>;
};

/** Does not compile when the client has no method for an operation. */
const methods: Methods = {
  webBackendListConnectionsForWorkspace: ({ connections }, body) => connections.list(body),
  webBackendListAllConnectionsForWorkspace: ({ connections }, body) => connections.listAll(body),
  webBackendGetConnection: ({ connections }, body) => connections.get(body),
  webBackendCreateConnection: ({ connections }, body) => connections.create(body),
  webBackendUpdateConnection: ({ connections }, body) => connections.update(body),
  webBackendSearchConnections: ({ connections }, body) => connections.search(body),
  webBackendGetWorkspaceState: ({ workspaces }, body) => workspaces.getState(body),
};

/** Calls an operation by its name. The body may be invalid. */
export function callOperation(airbyte: Airbyte, operation: OperationName, body: unknown): CallPromise<unknown> {
  return methods[operation](airbyte, body as never);
}
