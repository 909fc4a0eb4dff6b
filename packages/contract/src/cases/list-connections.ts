import { expect } from "chai";
import { type CommonCase, commonCasesOf } from "../contract-case.ts";

const operation = "webBackendListConnectionsForWorkspace";

const { read } = commonCasesOf(operation);

export const cases: readonly CommonCase[] = [
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
  read("list accepts application/json with a charset", async ({ workspaceId, sendRaw }) => {
    const response = await sendRaw(operation, {
      json: { workspaceId },
      contentType: "application/json; charset=utf-8",
    });
    expect(response.status).to.equal(200);
  }),
];
