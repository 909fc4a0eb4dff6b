/**
 * Airbyte in TanStack Query. Copy this file: it needs nothing else of this page.
 *
 * - Nothing is repeated here. The client has repeated what may be repeated, and knows which writes must not be.
 * - Each query hands on its `signal`: what nobody looks at any more is aborted, the wait between two attempts included.
 * - Each error is an `AirbyteError`: `error instanceof NotFoundError` and `error.hint` need no cast.
 * - When a read fails, `data` is still the last good answer, and `error` is set: show both.
 *
 * @module
 */

// #region set-up
import { type Airbyte, type AirbyteError, toConnectionUpdate } from "@airbyte-web-backend/client";
import type {
  WebBackendConnectionCreate,
  WebBackendConnectionRead,
  WebBackendConnectionSearch,
  WebBackendConnectionUpdate,
} from "@airbyte-web-backend/schema";
import { hashKey, mutationOptions, QueryClient, queryOptions } from "@tanstack/react-query";

declare module "@tanstack/react-query" {
  interface Register {
    defaultError: AirbyteError;
  }
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // The client has tried again already. And `always`: an Airbyte on localhost answers without a network, too.
      queries: { retry: false, networkMode: "always", staleTime: 30_000, refetchOnWindowFocus: false },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}

/** What a write makes out of date, from the general to the special: `lists` is every list and every search. */
const keys = {
  workspaceStates: ["airbyte", "workspace-state"],
  lists: ["airbyte", "connections"],
  connection: (connectionId: string) => ["airbyte", "connection", connectionId],
} as const;
// #endregion

// #region queries
export function workspaceStateQuery(airbyte: Airbyte, workspaceId: string) {
  return queryOptions({
    queryKey: [...keys.workspaceStates, workspaceId],
    queryFn: ({ signal }) => airbyte.workspaces.getState({ workspaceId }, { signal }),
  });
}

/** @param withDeleted Whether connections with the status `deprecated` are wanted as well. */
export function connectionsQuery(airbyte: Airbyte, workspaceId: string, withDeleted = false) {
  return queryOptions({
    queryKey: [...keys.lists, workspaceId, { withDeleted }],
    queryFn: ({ signal }) =>
      withDeleted
        ? airbyte.connections.listAll({ workspaceId }, { signal })
        : airbyte.connections.list({ workspaceId }, { signal }),
    // To compare thousands of connections with the previous ones costs more than to draw the few that are seen.
    structuralSharing: false,
  });
}

export function searchQuery(airbyte: Airbyte, criteria: WebBackendConnectionSearch) {
  return queryOptions({
    queryKey: [...keys.lists, "search", criteria],
    queryFn: ({ signal }) => airbyte.connections.search(criteria, { signal }),
    structuralSharing: false,
  });
}

export function connectionQuery(airbyte: Airbyte, connectionId: string) {
  return queryOptions({
    queryKey: keys.connection(connectionId),
    queryFn: ({ signal }) => airbyte.connections.get({ connectionId }, { signal }),
  });
}

/**
 * The connection with the streams that its source has now. The server runs a discover job for it, so only a click may
 * start it: `refetch()`. `cancelQueries` ends it.
 */
export function discoveredQuery(airbyte: Airbyte, connectionId: string) {
  return queryOptions({
    queryKey: [...keys.connection(connectionId), "discovered"],
    queryFn: ({ signal }) => airbyte.connections.get({ connectionId, withRefreshedCatalog: true }, { signal }),
    enabled: false,
  });
}
// #endregion

// #region mutations
/** The server has no locks, the last write wins there. So a change is refused here when it was made from old data. */
export class ChangedMeanwhileError extends Error {
  override readonly name = "ChangedMeanwhileError";

  constructor() {
    super("Somebody else has changed this connection since it was read. Nothing was saved.");
  }
}

export interface ConnectionUpdate {
  /** The connection as the changes were made from it. */
  readonly read: WebBackendConnectionRead;
  readonly changes: Partial<Omit<WebBackendConnectionUpdate, "connectionId">>;
}

export function updateConnectionMutation(airbyte: Airbyte) {
  return mutationOptions<WebBackendConnectionRead, AirbyteError | ChangedMeanwhileError, ConnectionUpdate>({
    mutationFn: async ({ read, changes }) => {
      const now = await airbyte.connections.get({ connectionId: read.connectionId });
      if (hashKey([toConnectionUpdate(read)]) !== hashKey([toConnectionUpdate(now)])) throw new ChangedMeanwhileError();
      // An update replaces: what is left out is cleared. `toConnectionUpdate` fills in what is to stay.
      return airbyte.connections.update(toConnectionUpdate(now, changes));
    },
    onSuccess: (saved, { read }, _result, { client }) => {
      client.removeQueries({ queryKey: discoveredQuery(airbyte, read.connectionId).queryKey });
      client.setQueryData(connectionQuery(airbyte, read.connectionId).queryKey, saved);
    },
    // After a failure as well: with `error.outcomeUnknown` the server may have acted.
    onSettled: (_saved, error, { read }, _result, { client }) => {
      void client.invalidateQueries({ queryKey: keys.lists });
      if (error) void client.invalidateQueries({ queryKey: keys.connection(read.connectionId) });
    },
  });
}

export function createConnectionMutation(airbyte: Airbyte) {
  return mutationOptions<WebBackendConnectionRead, AirbyteError, WebBackendConnectionCreate>({
    mutationFn: (body) => airbyte.connections.create(body),
    onSuccess: (created, _body, _result, { client }) => {
      client.setQueryData(connectionQuery(airbyte, created.connectionId).queryKey, created);
    },
    onSettled: (_created, _error, _body, _result, { client }) => {
      void client.invalidateQueries({ queryKey: keys.lists });
      void client.invalidateQueries({ queryKey: keys.workspaceStates });
    },
  });
}
// #endregion
