import { type AnyConnection, updateBody } from "@airbyte-web-backend/changes";
import { type Connection, writesOf } from "@airbyte-web-backend/cli/core";
import type { Context } from "@airbyte-web-backend/cli/node";
import type { CallOptions } from "@airbyte-web-backend/client";
import type { AnyAirbyte } from "@airbyte-web-backend/client/connect";
import {
  type WebBackendConnectionCreate,
  type WebBackendWorkspaceStateResult,
  webBackendCreateConnection,
  webBackendGetConnection,
  webBackendGetWorkspaceState,
  webBackendListAllConnectionsForWorkspace,
  webBackendListConnectionsForWorkspace,
  webBackendSearchConnections,
  webBackendUpdateConnection,
} from "@airbyte-web-backend/schema";
import {
  type Changes,
  describeConnection,
  describeConnections,
  describeCreate,
  describeFields,
  describeRefreshed,
  describeSearch,
  describeUpdate,
} from "./describe.ts";
import type { StepPrinter } from "./step-printer.ts";

type ConnectionReads = readonly Connection[];
type Connections = { readonly connections: ConnectionReads };
type DescribeConnections = (connections: ConnectionReads) => readonly string[];

const REFRESH_NOTES = {
  "0.36": "The source was discovered again. Dropped streams are back, and selected. Nothing is saved.",
  "2.0": "The source was discovered again. Dropped streams are back, but not selected.",
} as const;

/** About an update. */
const NOTES = {
  "0.36": "An update replaces the connection and clears omitted properties. modify() of packages/changes keeps them.",
  "2.0":
    "An update is a patch, with scheduleType and scheduleData. modify() of packages/changes works on both versions.",
} as const;

/** The operations as steps of the walk. Airbyte 2.x has five of them: the others are skipped. */
export interface Steps {
  getState(title: string): Promise<WebBackendWorkspaceStateResult>;
  list(title: string, describe: DescribeConnections): Promise<ConnectionReads>;
  listAll(title: string, describe: DescribeConnections): Promise<void>;
  get(title: string, connectionId: string): Promise<Connection>;
  getRefreshed(title: string, connectionId: string): Promise<Connection>;
  create(title: string, body: WebBackendConnectionCreate): Promise<Connection>;
  update(title: string, connection: Connection, changes: Changes, note?: string): Promise<Connection>;
  search(title: string, name: string): Promise<void>;
}

export function createSteps(printer: StepPrinter, { workspaceId }: Context, airbyte: AnyAirbyte): Steps {
  const writes = writesOf(airbyte);
  const body = { workspaceId };
  const get = (body: { readonly connectionId: string }, options: CallOptions): Promise<Connection> =>
    airbyte.connections.get(body, options);
  return {
    getState: (title) =>
      printer.step({
        title,
        body,
        operation: webBackendGetWorkspaceState,
        call: (body, options): Promise<WebBackendWorkspaceStateResult> => airbyte.workspaces.getState(body, options),
        received: describeFields,
      }),

    list: async (title, describe) => {
      const answer = await printer.step({
        title,
        body,
        operation: webBackendListConnectionsForWorkspace,
        call: (body, options): Promise<Connections> => airbyte.connections.list(body, options),
        received: (answer) => describe(answer.connections),
      });
      return answer.connections;
    },

    listAll: async (title, describe) => {
      if (airbyte.family === "2.0") return void printer.skip(title, "Airbyte 2.x does not have this operation");
      await printer.step({
        title,
        body,
        operation: webBackendListAllConnectionsForWorkspace,
        call: airbyte.connections.listAll,
        received: (answer) => describe(answer.connections),
      });
    },

    get: (title, connectionId) =>
      printer.step({
        title,
        operation: webBackendGetConnection,
        call: get,
        body: { connectionId },
        received: describeConnection,
      }),

    getRefreshed: (title, connectionId) =>
      printer.step({
        title,
        operation: webBackendGetConnection,
        call: get,
        body: { connectionId, withRefreshedCatalog: true },
        received: describeRefreshed,
        note: REFRESH_NOTES[airbyte.family],
      }),

    create: (title, body) =>
      printer.step({
        title,
        operation: webBackendCreateConnection,
        call: writes.create,
        body,
        sent: describeCreate(body),
        received: describeConnection,
        note: "It is inactive, so nothing is synced. The server drops streams that are not selected.",
      }),

    update: (title, connection, changes, note = NOTES[airbyte.family]) => {
      const body = updateBody(connection as AnyConnection, changes);
      return printer.step({
        title,
        operation: webBackendUpdateConnection,
        call: writes.update,
        body,
        sent: describeUpdate(body, changes),
        received: describeConnection,
        note,
      });
    },

    search: async (title, name) => {
      if (airbyte.family === "2.0") return void printer.skip(title, "Airbyte 2.x does not have this operation");
      const body = { name, namespaceDefinition: null, source: { workspaceId } };
      await printer.step({
        title,
        operation: webBackendSearchConnections,
        call: airbyte.connections.search,
        body,
        sent: describeSearch(body),
        received: (answer) => describeConnections(answer.connections),
        note: 'The default of namespaceDefinition is "source"; null matches any. Matching is exact.',
      });
    },
  };
}
