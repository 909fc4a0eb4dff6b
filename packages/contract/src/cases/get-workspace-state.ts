import { expect } from "chai";
import { commonRefusals } from "../common-refusals.ts";
import type { ContractCase } from "../contract-case.ts";

const operation = "webBackendGetWorkspaceState";

export const getWorkspaceState: readonly ContractCase[] = [
  {
    operation,
    effect: "read",
    name: "getState of a workspace with a connection says that there are connections, sources and destinations",
    async run({ airbyte, workspaceId, fact }) {
      fact("connection");
      const state = await airbyte.workspaces.getState({ workspaceId });
      expect(state).to.deep.equal({ hasConnections: true, hasSources: true, hasDestinations: true });
    },
  },
  {
    operation,
    effect: "read",
    name: "getState of an unknown workspace is false throughout, not a 404",
    async run({ airbyte }) {
      const state = await airbyte.workspaces.getState({ workspaceId: crypto.randomUUID() });
      expect(state).to.deep.equal({ hasConnections: false, hasSources: false, hasDestinations: false });
    },
  },
  {
    operation,
    effect: "read",
    name: "getState says that there are no connections only where list finds none",
    async run({ airbyte, workspaceId }) {
      const { hasConnections } = await airbyte.workspaces.getState({ workspaceId });
      const { connections } = await airbyte.connections.list({ workspaceId });
      // Not the other way round: a connection whose source is deleted is listed, and does not count here.
      if (connections.length === 0) expect(hasConnections).to.equal(false);
      if (hasConnections) expect(connections).not.to.deep.equal([]);
    },
  },
  ...commonRefusals({
    operation,
    method: "getState",
    effect: "read",
    body: { workspaceId: crypto.randomUUID() },
    required: ["workspaceId"],
    idProperty: "workspaceId",
    // The document calls the body optional; the server follows a null.
    statusWithoutBody: 500,
  }),
];
