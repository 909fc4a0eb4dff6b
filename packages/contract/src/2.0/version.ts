import { type Airbyte, createClient } from "@airbyte-web-backend/client/2.0";
import {
  BIGQUERY_DESTINATION_ID,
  createMockAirbyte,
  FAILING_CONNECTION_ID,
  NIGHTLY_CATALOG_ID,
  POSTGRES_SOURCE_ID,
  SOURCE_CATALOG_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import type { ApplicationTokenRequest } from "@airbyte-web-backend/schema/2.0";
import { document } from "@airbyte-web-backend/schema/2.0/document";
import { readSpec } from "../spec.ts";
import type { ClientOptions, Methods, Version } from "../version.ts";
import type { OperationName } from "./contract-case.ts";
import { type Facts, factNames, findFacts, listEverything } from "./facts.ts";

export const fakeApplication = { client_id: "contract", client_secret: "contract-secret" };
/** May only read the workspace. */
export const readingApplication = { client_id: "contract-reader", client_secret: "contract-secret" };

const methods: Methods<Airbyte, OperationName> = {
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

/** Facts about the default state of the mock that its responses do not show. */
const facts: Facts = {
  // Its source is Stripe, whose discover job fails.
  undiscoverableConnectionId: FAILING_CONNECTION_ID,
  secretText: "not-a-real",
  isFake: true,
  application: fakeApplication,
  changedSource: {
    sourceId: POSTGRES_SOURCE_ID,
    destinationId: BIGQUERY_DESTINATION_ID,
    catalogId: SOURCE_CATALOG_ID,
    brokenCatalogId: NIGHTLY_CATALOG_ID,
  },
};

export const version: Version<Airbyte> = {
  family: "2.0",
  version: document.info.version,
  spec: readSpec(document),
  createClient,
  call: (airbyte, operation, body) => methods[operation as OperationName](airbyte, body as never),
  factNames,
  findFacts,
  async listConnections(airbyte, workspaceId) {
    const connections = await listEverything(airbyte, workspaceId);
    // A discovery of the same source changes it.
    return connections.map(({ schemaChange: _, ...connection }) => connection);
  },
  async retire({ connections }, connectionId) {
    await connections.update({ connectionId, status: "deprecated" });
  },
  createFake() {
    const clientCredentials = [
      { clientId: fakeApplication.client_id, clientSecret: fakeApplication.client_secret },
      {
        clientId: readingApplication.client_id,
        clientSecret: readingApplication.client_secret,
        role: "workspace_reader" as const,
        workspaceId: WORKSPACE_ID,
      },
    ];
    return createMockAirbyte({ version: "2.0", auth: { clientCredentials } });
  },
  async describeFake(address) {
    const { authorization: readerAuthorization } = await authorize(address, readingApplication);
    return { headers: await authorize(address, fakeApplication), facts: { ...facts, readerAuthorization } };
  },
};

/** The header of a token for an application. The token lives for 15 minutes. */
export async function authorize(
  address: Pick<ClientOptions, "baseUrl" | "fetch">,
  application: ApplicationTokenRequest,
): Promise<{ readonly authorization: string }> {
  const { access_token: token } = await createClient(address).applications.getToken(application);
  return { authorization: `Bearer ${token}` };
}
