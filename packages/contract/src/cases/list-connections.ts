import { expect } from "chai";
import { type ContractCase, casesOf } from "../contract-case.ts";
import { createConnection } from "./support/create-connection.ts";
import { retire } from "./support/retire.ts";

const operation = "webBackendListConnectionsForWorkspace";

const { read, write } = casesOf(operation);

export const cases: readonly ContractCase[] = [
  read("list does not include connections of other workspaces", async ({ airbyte, workspaceId, fact }) => {
    const { connectionId } = fact("foreignConnection");
    const { connections } = await airbyte.connections.list({ workspaceId });
    expect(connections.map((connection) => connection.connectionId)).not.to.include(connectionId);
  }),
  read("list does not include deleted connections", async ({ airbyte, workspaceId, fact }) => {
    const { connectionId } = fact("deletedConnection");
    const { connections } = await airbyte.connections.list({ workspaceId });
    expect(connections.map((connection) => connection.connectionId)).not.to.include(connectionId);
    expect(connections.map(({ status }) => status)).not.to.include("deprecated");
  }),
  read("list of an unknown workspace is empty, not a 404", async ({ airbyte }) => {
    const response = await airbyte.connections.list({ workspaceId: crypto.randomUUID() });
    expect(response).to.deep.equal({ connections: [] });
  }),
  read("list accepts application/json with a charset", async ({ workspaceId, sendRaw }) => {
    const text = JSON.stringify({ workspaceId });
    const response = await sendRaw(operation, { text, contentType: "application/json; charset=utf-8" });
    expect(response.status).to.equal(200);
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
];
