import { expect } from "chai";
import { commonRefusals } from "../common-refusals.ts";
import type { ContractCase } from "../contract-case.ts";
import { createConnection } from "../create-connection.ts";
import { ERROR_BODIES_UNTIL } from "../error-bodies.ts";
import { retire } from "../retire.ts";

const operation = "webBackendListConnectionsForWorkspace";
/** From here on, elements are snippets: no catalog, no operations, no schedule. */
const COMPLETE_ELEMENTS_UNTIL = "0.40.9";

export const listConnections: readonly ContractCase[] = [
  {
    operation,
    effect: "read",
    until: COMPLETE_ELEMENTS_UNTIL,
    name: "list gives connections whose source is in the workspace",
    async run({ airbyte, workspaceId, fact }) {
      const known = fact("connection");
      const { connections } = await airbyte.connections.list({ workspaceId });
      expect(connections.map(({ connectionId }) => connectionId)).to.include(known.connectionId);
      for (const { source } of connections) expect(source.workspaceId).to.equal(workspaceId);
    },
  },
  {
    operation,
    effect: "read",
    name: "list leaves out the connections of other workspaces",
    async run({ airbyte, workspaceId, fact }) {
      const { connectionId } = fact("foreignConnection");
      const { connections } = await airbyte.connections.list({ workspaceId });
      expect(connections.map((connection) => connection.connectionId)).not.to.include(connectionId);
    },
  },
  {
    operation,
    effect: "read",
    name: "list leaves out deleted connections",
    async run({ airbyte, workspaceId, fact }) {
      const { connectionId } = fact("deletedConnection");
      const { connections } = await airbyte.connections.list({ workspaceId });
      expect(connections.map((connection) => connection.connectionId)).not.to.include(connectionId);
      expect(connections.map(({ status }) => status)).not.to.include("deprecated");
    },
  },
  {
    operation,
    effect: "read",
    name: "list of an unknown workspace is empty, not a 404",
    async run({ airbyte }) {
      const answer = await airbyte.connections.list({ workspaceId: crypto.randomUUID() });
      expect(answer).to.deep.equal({ connections: [] });
    },
  },
  {
    operation,
    effect: "read",
    until: COMPLETE_ELEMENTS_UNTIL,
    name: "list gives each connection as complete as get does",
    async run({ airbyte, workspaceId, fact }) {
      const { connectionId } = fact("connection");
      const { connections } = await airbyte.connections.list({ workspaceId });
      const listed = connections.find((connection) => connection.connectionId === connectionId);
      expect(listed).to.deep.equal(await airbyte.connections.get({ connectionId }));
    },
  },
  {
    operation,
    effect: "read",
    until: ERROR_BODIES_UNTIL,
    name: "list answers as application/json without a charset, errors too",
    async run({ airbyte, workspaceId, sendRaw }) {
      const { response } = await airbyte.connections.list({ workspaceId }).withResponse();
      expect(response.headers.get("content-type")).to.equal("application/json");
      const refused = await sendRaw(operation, { text: "{}" });
      expect(refused).to.include({ status: 400, contentType: "application/json" });
    },
  },
  {
    operation,
    effect: "read",
    name: "list takes application/json with a charset",
    async run({ workspaceId, sendRaw }) {
      const text = JSON.stringify({ workspaceId });
      const answer = await sendRaw(operation, { text, contentType: "application/json; charset=utf-8" });
      expect(answer.status).to.equal(200);
    },
  },
  {
    operation,
    effect: "write",
    name: "list shows a connection right after it was created, an inactive one too",
    async run(context) {
      const { connectionId } = await createConnection(context, { status: "inactive" });
      const { connections } = await context.airbyte.connections.list({ workspaceId: context.workspaceId });
      const listed = connections.find((connection) => connection.connectionId === connectionId);
      expect(listed).to.include({ status: "inactive" });
    },
  },
  {
    operation,
    effect: "write",
    name: "list does not show a connection any more once it is deprecated",
    async run(context) {
      const created = await createConnection(context);
      await retire(context, created);
      const { connections } = await context.airbyte.connections.list({ workspaceId: context.workspaceId });
      expect(connections.map(({ connectionId }) => connectionId)).not.to.include(created.connectionId);
    },
  },
  ...commonRefusals({
    operation,
    method: "list",
    effect: "read",
    body: { workspaceId: crypto.randomUUID() },
    required: ["workspaceId"],
    idProperty: "workspaceId",
  }),
];
