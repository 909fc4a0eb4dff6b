/**
 * Airbyte in TanStack Query. Copy this file: it needs nothing else of this page but `diffLines`, which one may leave out.
 *
 * - Nothing is retried here. The client has repeated what may be repeated, and knows which writes must not be.
 * - Each query hands on its `signal`, so what nobody looks at any more is aborted, the wait between two attempts included.
 * - Each error is an `AirbyteError`: `error instanceof NotFoundError` and `error.hint` need no cast.
 * - When a read fails, `data` is still the last good answer, and `error` is set: show both.
 *
 * @module
 */
import { type Airbyte, type AirbyteError, toConnectionUpdate } from "@airbyte-web-backend/client";
import type {
  WebBackendConnectionCreate,
  WebBackendConnectionRead,
  WebBackendConnectionReadList,
  WebBackendConnectionSearch,
  WebBackendConnectionUpdate,
  WebBackendWorkspaceStateResult,
} from "@airbyte-web-backend/schema";
import {
  QueryClient,
  type UseMutationResult,
  type UseQueryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { diffLines } from "../../src/changes/diff-lines.ts";

declare module "@tanstack/react-query" {
  interface Register {
    defaultError: AirbyteError;
  }
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // `always`: an Airbyte on localhost answers without a network, too.
      queries: { retry: false, networkMode: "always", staleTime: 30_000, refetchOnWindowFocus: false },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}

/** From the general to the special: to invalidate `lists` is to invalidate every list and every search. */
export const airbyteKeys = {
  workspaceState: (workspaceId: string) => ["airbyte", "workspace-state", workspaceId] as const,
  lists: ["airbyte", "connections"] as const,
  list: (workspaceId: string, withDeleted: boolean) => [...airbyteKeys.lists, workspaceId, { withDeleted }] as const,
  search: (criteria: WebBackendConnectionSearch) => [...airbyteKeys.lists, "search", criteria] as const,
  connection: (connectionId: string) => ["airbyte", "connection", connectionId] as const,
  discovered: (connectionId: string) => ["airbyte", "discovered", connectionId] as const,
};

type Query<Data> = UseQueryOptions<Data, AirbyteError>;

export function workspaceStateQuery(airbyte: Airbyte, workspaceId: string): Query<WebBackendWorkspaceStateResult> {
  return {
    queryKey: airbyteKeys.workspaceState(workspaceId),
    queryFn: ({ signal }) => airbyte.workspaces.getState({ workspaceId }, { signal }),
  };
}

/** @param withDeleted Whether connections with the status `deprecated` are wanted as well. */
export function connectionsQuery(
  airbyte: Airbyte,
  workspaceId: string,
  withDeleted = false,
): Query<WebBackendConnectionReadList> {
  return {
    queryKey: airbyteKeys.list(workspaceId, withDeleted),
    queryFn: ({ signal }) =>
      withDeleted
        ? airbyte.connections.listAll({ workspaceId }, { signal })
        : airbyte.connections.list({ workspaceId }, { signal }),
    // To compare thousands of connections with the previous ones costs more than to draw the few that are seen.
    structuralSharing: false,
  };
}

export function searchQuery(
  airbyte: Airbyte,
  criteria: WebBackendConnectionSearch,
): Query<WebBackendConnectionReadList> {
  return {
    queryKey: airbyteKeys.search(criteria),
    queryFn: ({ signal }) => airbyte.connections.search(criteria, { signal }),
    structuralSharing: false,
  };
}

export function connectionQuery(airbyte: Airbyte, connectionId: string): Query<WebBackendConnectionRead> {
  return {
    queryKey: airbyteKeys.connection(connectionId),
    queryFn: ({ signal }) => airbyte.connections.get({ connectionId }, { signal }),
  };
}

/**
 * The connection with what its source has now. The server runs a discover job, so only a click may start it: `refetch()`;
 * `cancelQueries` ends it.
 */
export function discoveredQuery(airbyte: Airbyte, connectionId: string): Query<WebBackendConnectionRead> {
  return {
    queryKey: airbyteKeys.discovered(connectionId),
    queryFn: ({ signal }) => airbyte.connections.get({ connectionId, withRefreshedCatalog: true }, { signal }),
    enabled: false,
  };
}

/** The server has no locks, the last write wins there. So a change is refused here when it was made from old data. */
export class ChangedMeanwhileError extends Error {
  override readonly name = "ChangedMeanwhileError";

  constructor() {
    super("Somebody else has changed this connection since it was read. Nothing was saved.");
  }
}

export type ConnectionChanges = Partial<Omit<WebBackendConnectionUpdate, "connectionId">>;

export function useUpdateConnection(
  airbyte: Airbyte,
): UseMutationResult<
  WebBackendConnectionRead,
  AirbyteError | ChangedMeanwhileError,
  { read: WebBackendConnectionRead; changes: ConnectionChanges }
> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ read, changes }) => {
      const now = await airbyte.connections.get({ connectionId: read.connectionId });
      if (diffLines(toConnectionUpdate(read), toConnectionUpdate(now)).length > 0) throw new ChangedMeanwhileError();
      // An update replaces: what is left out is cleared. `toConnectionUpdate` fills in what is to stay.
      return airbyte.connections.update(toConnectionUpdate(now, changes));
    },
    onSuccess: (saved) => queries.setQueryData(airbyteKeys.connection(saved.connectionId), saved),
    // With `error.outcomeUnknown` the server may have acted: what was read before is no longer to be relied on.
    onError: (_error, { read }) => queries.invalidateQueries({ queryKey: airbyteKeys.connection(read.connectionId) }),
    onSettled: (_saved, _error, { read }) => {
      void queries.invalidateQueries({ queryKey: airbyteKeys.lists });
      queries.removeQueries({ queryKey: airbyteKeys.discovered(read.connectionId) });
    },
  });
}

export function useCreateConnection(
  airbyte: Airbyte,
): UseMutationResult<WebBackendConnectionRead, AirbyteError, WebBackendConnectionCreate> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body) => airbyte.connections.create(body),
    onSuccess: (created) => queries.setQueryData(airbyteKeys.connection(created.connectionId), created),
    onSettled: () => queries.invalidateQueries({ queryKey: ["airbyte"] }),
  });
}
