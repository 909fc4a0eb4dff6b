import { expect } from "chai";
import { type ContractCase, casesOf } from "../../0.36/contract-case.ts";
import { commonRejections } from "./common-rejections.ts";
import { createConnection } from "./support/create-connection.ts";
import { retire } from "./support/retire.ts";

const operation = "webBackendListAllConnectionsForWorkspace";
/** This version does not have the operation. */
const until = "0.40.7";

const { read, write } = casesOf(operation, { until });

export const cases: readonly ContractCase[] = [
  read("listAll includes deleted connections with source and destination", async ({ airbyte, workspaceId, fact }) => {
    const { connectionId } = fact("deletedConnection");
    const { connections } = await airbyte.connections.listAll({ workspaceId });
    const deleted = connections.find((connection) => connection.connectionId === connectionId);
    expect(deleted).to.include({ status: "deprecated" });
    expect(deleted?.source).to.include({ sourceId: deleted?.sourceId, workspaceId });
    expect(deleted?.destination).to.include({ destinationId: deleted?.destinationId });
    expect(deleted).to.deep.equal(await airbyte.connections.get({ connectionId }));
  }),
  read("listAll without deleted connections equals list", async ({ airbyte, workspaceId }) => {
    const { connections: all } = await airbyte.connections.listAll({ workspaceId });
    const { connections: listed } = await airbyte.connections.list({ workspaceId });
    // Neither has a defined order.
    expect(all.filter(({ status }) => status !== "deprecated")).to.have.deep.members(listed);
  }),
  read("listAll does not include connections of other workspaces", async ({ airbyte, workspaceId, fact }) => {
    const { connectionId } = fact("foreignConnection");
    const { connections } = await airbyte.connections.listAll({ workspaceId });
    expect(connections.map((connection) => connection.connectionId)).not.to.include(connectionId);
  }),
  read("listAll of an unknown workspace is empty, not a 404", async ({ airbyte }) => {
    const response = await airbyte.connections.listAll({ workspaceId: crypto.randomUUID() });
    expect(response).to.deep.equal({ connections: [] });
  }),
  write("listAll includes a connection after its status became deprecated", async (context) => {
    const created = await createConnection(context);
    await retire(context, created);
    const { connections } = await context.airbyte.connections.listAll({ workspaceId: context.workspaceId });
    const retired = connections.find(({ connectionId }) => connectionId === created.connectionId);
    expect(retired).to.deep.equal({ ...created, status: "deprecated" });
  }),
  ...commonRejections({
    operation,
    until,
    method: "listAll",
    effect: "read",
    body: { workspaceId: crypto.randomUUID() },
    required: ["workspaceId"],
    idProperty: "workspaceId",
  }),
];
