import type { Airbyte, CallPromise } from "@airbyte-web-backend/client";
import type { Airbyte as Airbyte20 } from "@airbyte-web-backend/client/2.0";
import type { AnyAirbyte } from "@airbyte-web-backend/client/connect";
import type { OperationName } from "@airbyte-web-backend/schema";
import type { OperationName as OperationName20 } from "@airbyte-web-backend/schema/2.0";

type Methods<Client, Name extends string> = {
  readonly [Each in Name]: (airbyte: Client, body: never) => CallPromise<unknown>;
};

/** Does not compile when the client has no method for an operation. */
const methods036: Methods<Airbyte, OperationName> = {
  webBackendListConnectionsForWorkspace: ({ connections }, body) => connections.list(body),
  webBackendListAllConnectionsForWorkspace: ({ connections }, body) => connections.listAll(body),
  webBackendGetConnection: ({ connections }, body) => connections.get(body),
  webBackendCreateConnection: ({ connections }, body) => connections.create(body),
  webBackendUpdateConnection: ({ connections }, body) => connections.update(body),
  webBackendSearchConnections: ({ connections }, body) => connections.search(body),
  webBackendGetWorkspaceState: ({ workspaces }, body) => workspaces.getState(body),
};

const methods20: Methods<Airbyte20, OperationName20> = {
  webBackendListConnectionsForWorkspace: ({ connections }, body) => connections.list(body),
  webBackendGetConnectionStatusCounts: ({ connections }, body) => connections.statusCounts(body),
  webBackendGetConnection: ({ connections }, body) => connections.get(body),
  webBackendCreateConnection: ({ connections }, body) => connections.create(body),
  webBackendUpdateConnection: ({ connections }, body) => connections.update(body),
  webBackendGetWorkspaceState: ({ workspaces }, body) => workspaces.getState(body),
  getStateType: ({ connections }, body) => connections.getStateType(body),
  webBackendCheckUpdates: ({ server }) => server.checkUpdates(),
  webBackendValidateMappers: ({ connections }, body) => connections.validateMappers(body),
  webBackendDescribeCronExpression: ({ server }, body) => server.describeCron(body),
  getWebappConfig: ({ server }) => server.webappConfig(),
  listAllConnectionsForWorkspace: ({ connections }, body) => connections.listAll(body),
  searchConnections: ({ connections }, body) => connections.search(body),
  applicationTokenRequest: ({ applications }, body) => applications.getToken(body),
  getHealthCheck: ({ server }) => server.health(),
  getInstanceConfiguration: ({ server }) => server.configuration(),
};

/** Calls an operation by its name. The body may be invalid. */
export function callOperation(airbyte: AnyAirbyte, operation: string, body: unknown): CallPromise<unknown> {
  const methods: Partial<Methods<never, string>> = airbyte.family === "2.0" ? methods20 : methods036;
  const method = methods[operation];
  if (!method) throw new TypeError(`The client of ${airbyte.family} has no method for ${operation}`);
  return method(airbyte as never, body as never);
}
