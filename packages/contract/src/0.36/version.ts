import { type Airbyte, createClient, toConnectionUpdate } from "@airbyte-web-backend/client";
import { createMockAirbyte, FAILING_CONNECTION_ID } from "@airbyte-web-backend/mock";
import { document } from "@airbyte-web-backend/schema/document";
import { readSpec } from "../spec.ts";
import type { Methods, Version } from "../version.ts";
import type { OperationName } from "./contract-case.ts";
import { type Facts, factNames, findFacts } from "./facts.ts";

const methods: Methods<Airbyte, OperationName> = {
  webBackendListConnectionsForWorkspace: ({ connections }, body) => connections.list(body),
  webBackendListAllConnectionsForWorkspace: ({ connections }, body) => connections.listAll(body),
  webBackendGetConnection: ({ connections }, body) => connections.get(body),
  webBackendCreateConnection: ({ connections }, body) => connections.create(body),
  webBackendUpdateConnection: ({ connections }, body) => connections.update(body),
  webBackendSearchConnections: ({ connections }, body) => connections.search(body),
  webBackendGetWorkspaceState: ({ workspaces }, body) => workspaces.getState(body),
};

/** Facts about the default state of the mock that its responses do not show. */
const facts: Facts = {
  // Its source is Stripe, whose discover job fails.
  undiscoverableConnectionId: FAILING_CONNECTION_ID,
  secretText: "not-a-real",
  isFake: true,
};

export const version: Version<Airbyte> = {
  family: "0.36",
  version: document.info.version,
  spec: readSpec(document),
  createClient,
  call: (airbyte, operation, body) => methods[operation as OperationName](airbyte, body as never),
  factNames,
  findFacts,
  async listConnections({ connections }, workspaceId) {
    return (await connections.list({ workspaceId })).connections;
  },
  /** A deleted connection keeps existing with the status `deprecated`. `listAll` still returns it. */
  async retire({ connections }, connectionId) {
    const connection = await connections.get({ connectionId });
    if (connection.status === "deprecated") return;
    await connections.update(toConnectionUpdate(connection, { status: "deprecated" }));
  },
  createFake: () => createMockAirbyte(),
  describeFake: async () => ({ headers: {}, facts }),
};
