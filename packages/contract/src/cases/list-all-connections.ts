import { expect } from "chai";
import { commonRefusals } from "../common-refusals.ts";
import type { ContractCase } from "../contract-case.ts";
import { createConnection } from "../create-connection.ts";
import { retire } from "../retire.ts";

const operation = "webBackendListAllConnectionsForWorkspace";
/** The operation was removed after this version. */
const until = "0.40.7";

export const listAllConnections: readonly ContractCase[] = [
  {
    operation,
    until,
    effect: "read",
    name: "listAll includes deleted connections, complete with source and destination",
    async run({ airbyte, workspaceId, fact }) {
      const { connectionId } = fact("deletedConnection");
      const { connections } = await airbyte.connections.listAll({ workspaceId });
      const deleted = connections.find((connection) => connection.connectionId === connectionId);
      expect(deleted).to.include({ status: "deprecated" });
      expect(deleted?.source).to.include({ sourceId: deleted?.sourceId, workspaceId });
      expect(deleted?.destination).to.include({ destinationId: deleted?.destinationId });
      expect(deleted).to.deep.equal(await airbyte.connections.get({ connectionId }));
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "listAll without the deleted ones is what list gives",
    async run({ airbyte, workspaceId }) {
      const { connections: all } = await airbyte.connections.listAll({ workspaceId });
      const { connections: listed } = await airbyte.connections.list({ workspaceId });
      // Neither promises an order.
      expect(all.filter(({ status }) => status !== "deprecated")).to.have.deep.members(listed);
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "listAll leaves out the connections of other workspaces",
    async run({ airbyte, workspaceId, fact }) {
      const { connectionId } = fact("foreignConnection");
      const { connections } = await airbyte.connections.listAll({ workspaceId });
      expect(connections.map((connection) => connection.connectionId)).not.to.include(connectionId);
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "listAll of an unknown workspace is empty, not a 404",
    async run({ airbyte }) {
      const answer = await airbyte.connections.listAll({ workspaceId: crypto.randomUUID() });
      expect(answer).to.deep.equal({ connections: [] });
    },
  },
  {
    operation,
    until,
    effect: "write",
    name: "listAll goes on showing a connection after it was deprecated",
    async run(context) {
      const created = await createConnection(context);
      await retire(context, created);
      const { connections } = await context.airbyte.connections.listAll({ workspaceId: context.workspaceId });
      const retired = connections.find(({ connectionId }) => connectionId === created.connectionId);
      expect(retired).to.deep.equal({ ...created, status: "deprecated" });
    },
  },
  ...commonRefusals({
    operation,
    until,
    method: "listAll",
    effect: "read",
    body: { workspaceId: crypto.randomUUID() },
    required: ["workspaceId"],
    idProperty: "workspaceId",
  }),
];
