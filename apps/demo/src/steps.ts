import { updateBody } from "@airbyte-web-backend/cli/core";
import type { Context } from "@airbyte-web-backend/cli/node";
import {
  type WebBackendConnectionCreate,
  type WebBackendConnectionRead,
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
import type { Story } from "./story.ts";

type ConnectionReads = readonly WebBackendConnectionRead[];
type DescribeConnections = (connections: ConnectionReads) => readonly string[];

/** The seven operations as steps of the walk. */
export interface Steps {
  getState(title: string): Promise<WebBackendWorkspaceStateResult>;
  list(title: string, describe: DescribeConnections): Promise<ConnectionReads>;
  listAll(title: string, describe: DescribeConnections): Promise<ConnectionReads>;
  get(title: string, connectionId: string): Promise<WebBackendConnectionRead>;
  getRefreshed(title: string, connectionId: string): Promise<WebBackendConnectionRead>;
  create(title: string, body: WebBackendConnectionCreate): Promise<WebBackendConnectionRead>;
  update(
    title: string,
    connection: WebBackendConnectionRead,
    changes: Changes,
    note: string,
  ): Promise<WebBackendConnectionRead>;
  search(title: string, name: string): Promise<ConnectionReads>;
}

export function createSteps(story: Story, { airbyte, workspaceId }: Context): Steps {
  const { connections, workspaces } = airbyte;
  const workspace = { body: { workspaceId }, sent: describeFields({ workspaceId }) };
  return {
    getState: (title) =>
      story.step({
        ...workspace,
        title,
        operation: webBackendGetWorkspaceState,
        call: workspaces.getState,
        received: describeFields,
      }),

    list: async (title, describe) => {
      const answer = await story.step({
        ...workspace,
        title,
        operation: webBackendListConnectionsForWorkspace,
        call: connections.list,
        received: (answer) => describe(answer.connections),
      });
      return answer.connections;
    },

    listAll: async (title, describe) => {
      const answer = await story.step({
        ...workspace,
        title,
        operation: webBackendListAllConnectionsForWorkspace,
        call: connections.listAll,
        received: (answer) => describe(answer.connections),
      });
      return answer.connections;
    },

    get: (title, connectionId) =>
      story.step({
        title,
        operation: webBackendGetConnection,
        call: connections.get,
        body: { connectionId },
        sent: describeFields({ connectionId }),
        received: describeConnection,
      }),

    getRefreshed: (title, connectionId) => {
      const body = { connectionId, withRefreshedCatalog: true };
      return story.step({
        title,
        operation: webBackendGetConnection,
        call: connections.get,
        body,
        sent: describeFields(body),
        received: describeRefreshed,
        note: "The source was discovered again. Dropped streams are back, and selected. Nothing is saved.",
      });
    },

    create: (title, body) =>
      story.step({
        title,
        operation: webBackendCreateConnection,
        call: connections.create,
        body,
        sent: describeCreate(body),
        received: describeConnection,
        note: "It is inactive, so nothing is synced. The server drops streams that are not selected.",
      }),

    update: (title, connection, changes, note) => {
      const body = updateBody(connection, changes);
      return story.step({
        title,
        operation: webBackendUpdateConnection,
        call: connections.update,
        body,
        sent: describeUpdate(body, changes),
        received: describeConnection,
        note,
      });
    },

    search: async (title, name) => {
      const body = { name, namespaceDefinition: null, source: { workspaceId } };
      const answer = await story.step({
        title,
        operation: webBackendSearchConnections,
        call: connections.search,
        body,
        sent: describeSearch(body),
        received: (answer) => describeConnections(answer.connections),
        note: 'The default of namespaceDefinition is "source"; null matches any. Matching is exact.',
      });
      return answer.connections;
    },
  };
}
