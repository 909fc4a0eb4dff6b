import { expect } from "chai";
import { type ContractCase, casesOf } from "../../0.36/contract-case.ts";
import { commonRejections } from "./common-rejections.ts";
import { ERROR_BODIES_UNTIL } from "./error-bodies.ts";
import { createConnection } from "./support/create-connection.ts";
import { retire } from "./support/retire.ts";

const operation = "webBackendListConnectionsForWorkspace";

const { read, write } = casesOf(operation);
/** This version returns elements without catalog, operations and schedule. */
const completeElements = casesOf(operation, { until: "0.40.9" });
const errorBodies = casesOf(operation, { until: ERROR_BODIES_UNTIL });

export const cases: readonly ContractCase[] = [
  read("list of an unknown workspace is empty, not a 404", async ({ airbyte }) => {
    const response = await airbyte.connections.list({ workspaceId: crypto.randomUUID() });
    expect(response).to.deep.equal({ connections: [] });
  }),
  write("list includes a new connection, also an inactive one", async (context) => {
    const { connectionId } = await createConnection(context, { status: "inactive" });
    const { connections } = await context.airbyte.connections.list({ workspaceId: context.workspaceId });
    const listed = connections.find((connection) => connection.connectionId === connectionId);
    expect(listed).to.include({ status: "inactive" });
  }),
  write("list does not include a connection after its status became deprecated", async (context) => {
    const created = await createConnection(context);
    await retire(context, created);
    const { connections } = await context.airbyte.connections.list({ workspaceId: context.workspaceId });
    expect(connections.map(({ connectionId }) => connectionId)).not.to.include(created.connectionId);
  }),
  completeElements.read(
    "list returns connections whose source is in the workspace",
    async ({ airbyte, workspaceId, fact }) => {
      const known = fact("connection");
      const { connections } = await airbyte.connections.list({ workspaceId });
      expect(connections.map(({ connectionId }) => connectionId)).to.include(known.connectionId);
      for (const { source } of connections) expect(source.workspaceId).to.equal(workspaceId);
    },
  ),
  completeElements.read("list returns each connection as get returns it", async ({ airbyte, workspaceId, fact }) => {
    const { connectionId } = fact("connection");
    const { connections } = await airbyte.connections.list({ workspaceId });
    const listed = connections.find((connection) => connection.connectionId === connectionId);
    expect(listed).to.deep.equal(await airbyte.connections.get({ connectionId }));
  }),
  errorBodies.read(
    "list responds with application/json without a charset, also for errors",
    async ({ airbyte, workspaceId, sendRaw }) => {
      const { response } = await airbyte.connections.list({ workspaceId }).withResponse();
      expect(response.headers.get("content-type")).to.equal("application/json");
      const rejected = await sendRaw(operation, { text: "{}" });
      expect(rejected).to.include({ status: 400, contentType: "application/json" });
    },
  ),
  ...commonRejections({
    operation,
    method: "list",
    effect: "read",
    body: { workspaceId: crypto.randomUUID() },
    required: ["workspaceId"],
    idProperty: "workspaceId",
  }),
];
