/**
 * TanStack Query options for Airbyte. Copy this file.
 *
 * - Queries and mutations do not retry: the client does, and knows which writes must not be repeated.
 * - Queries pass their `signal`, so an unmounted view aborts its request. The list of the workspace is shared by views and
 *   read to its end.
 * - Every error is an `AirbyteError`: `error instanceof NotFoundError` and `error.hint` need no cast.
 * - After a failed read, `data` is the last good response and `error` is set: show both.
 *
 * @module
 */

// #region set-up
import {
  type AnyAirbyte,
  type ChangesOf,
  DestructiveChangeError,
  type Draft,
  detectDrift,
  modify,
  type Scheduled,
  type StreamName,
} from "@airbyte-web-backend/changes";
import { type Airbyte, type AirbyteError, type CallOptions, ConfigError } from "@airbyte-web-backend/client";
import type { CommonConnection } from "@airbyte-web-backend/client/connect";
import { stream } from "@airbyte-web-backend/client/stream";
import type {
  WebBackendConnectionCreate,
  WebBackendConnectionRead,
  WebBackendConnectionSearch,
} from "@airbyte-web-backend/schema";
import {
  mutationOptions,
  QueryClient,
  type QueryFunctionContext,
  queryOptions,
  type UseMutationOptions,
  type UseMutationResult,
  useIsMutating,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { useRef } from "react";

declare module "@tanstack/react-query" {
  interface Register {
    defaultError: AirbyteError;
  }
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // The client retries. `always`: an Airbyte on localhost needs no network.
      queries: { retry: false, networkMode: "always", staleTime: 30_000, refetchOnWindowFocus: false },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}

/** Query keys. `lists` covers every list and search. */
const keys = {
  workspaceStates: ["airbyte", "workspace-state"],
  lists: ["airbyte", "connections"],
  connection: (connectionId: string) => ["airbyte", "connection", connectionId],
} as const;
// #endregion

// #region queries
export function workspaceStateQuery(airbyte: AnyAirbyte, workspaceId: string) {
  return queryOptions({
    queryKey: [...keys.workspaceStates, workspaceId],
    queryFn: ({ signal }) => airbyte.workspaces.getState({ workspaceId }, { signal }),
  });
}

/** The part of a connection that a table shows: ten thousand with their catalogs take hundreds of megabytes. */
export type ConnectionSummary = Pick<
  WebBackendConnectionRead,
  "connectionId" | "name" | "status" | "schedule" | "isSyncing" | "latestSyncJobStatus" | "latestSyncJobCreatedAt"
> &
  Omit<Scheduled, "schedule"> & {
    readonly tags?: readonly { readonly name: string }[];
    readonly source: Pick<WebBackendConnectionRead["source"], "sourceId" | "name" | "sourceName">;
    readonly destination: Pick<WebBackendConnectionRead["destination"], "destinationId" | "name" | "destinationName">;
  };

export interface ConnectionList {
  readonly connections: readonly ConnectionSummary[];
  /** False while more arrives, or if the response broke off. */
  readonly isComplete: boolean;
}

/** @param withDeleted Whether to include connections with the status `deprecated`. */
export function connectionsQuery(airbyte: AnyAirbyte, workspaceId: string, withDeleted = false) {
  return queryOptions({
    ...listOptions,
    queryKey: [...keys.lists, workspaceId, { withDeleted }],
    // Without a signal: views share the list, and switching views must not restart it.
    queryFn: (context) => readList(connectionsOf(airbyte, workspaceId, withDeleted), context),
  });
}

/** Every page of a list, on each version. */
async function* connectionsOf(
  airbyte: AnyAirbyte,
  workspaceId: string,
  withDeleted: boolean,
): AsyncGenerator<SummarySource, void, void> {
  if (airbyte.family === "0.36") {
    for await (const connection of stream(airbyte).connections[withDeleted ? "listAll" : "list"]({ workspaceId })) {
      // The first page of 2.x must not look like all connections.
      if ("sourceActorDefinitionVersion" in connection)
        throw new ConfigError("baseUrl", "is an Airbyte 2.x now: reload the page");
      yield connection;
    }
    return;
  }
  const seen = new Set<string>();
  for await (const connection of airbyte.connections.list.all({ workspaceId })) {
    seen.add(connection.connectionId);
    yield connection;
  }
  if (!withDeleted) return;
  // The list of all connections has only the ids of sources and destinations.
  const { connections } = await airbyte.connections.listAll({ workspaceId });
  for (const { connectionId } of connections) {
    if (!seen.has(connectionId)) yield await airbyte.connections.get({ connectionId });
  }
}

/** Only on 0.36.5: the search of 2.x finds nothing. */
export function searchQuery(airbyte: Airbyte, criteria: WebBackendConnectionSearch) {
  return queryOptions({
    ...listOptions,
    queryKey: [...keys.lists, "search", criteria],
    queryFn: (context) => readList(stream(airbyte).connections.search(criteria, { signal: context.signal }), context),
  });
}

const listOptions = {
  // Comparing thousands of connections costs more than drawing the visible ones.
  structuralSharing: false,
  staleTime: ({ state: { data } }: { state: { data: ConnectionList | undefined } }) => (data?.isComplete ? 30_000 : 0),
} as const;

/** The interval at which a growing list is shown. */
const SHOW_EVERY_MS = 250;
/** The longest time without yielding to the page. */
const PAUSE_EVERY_MS = 50;

/** The newest read of each query. An invalidation starts a new one while the previous still runs. */
const newestReads = new WeakMap<object, object>();

/**
 * Shows a list as it arrives. A list that is read again is replaced when the new one is complete. Ends early if a newer read of
 * the same list has started.
 */
async function readList(
  stream: AsyncIterable<SummarySource>,
  { client, queryKey }: Pick<QueryFunctionContext, "client" | "queryKey">,
): Promise<ConnectionList> {
  const connections: ConnectionSummary[] = [];
  const query = client.getQueryCache().find({ queryKey, exact: true });
  if (query) newestReads.set(query, connections);
  const isNewest = () => !query || newestReads.get(query) === connections;
  const shows = !client.getQueryData<ConnectionList>(queryKey)?.isComplete;
  let shown = 0;
  const show = () => {
    if (!shows || connections.length === shown || !isNewest()) return;
    shown = connections.length;
    client.setQueryData<ConnectionList>(queryKey, { connections: [...connections], isComplete: false });
  };
  const timer = setInterval(show, SHOW_EVERY_MS);
  try {
    let pauseAt = performance.now() + PAUSE_EVERY_MS;
    for await (const connection of stream) {
      connections.push(summaryOf(connection));
      if (performance.now() < pauseAt) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (!isNewest()) break;
      pauseAt = performance.now() + PAUSE_EVERY_MS;
    }
  } catch (error) {
    show();
    throw error;
  } finally {
    clearInterval(timer);
  }
  return { connections, isComplete: isNewest() };
}

type SummarySource = CommonConnection &
  Partial<Pick<ConnectionSummary, "tags">> &
  Omit<Scheduled, "schedule"> & { schedule?: unknown };

function summaryOf({ source, destination, ...connection }: SummarySource): ConnectionSummary {
  const { connectionId, name, status, schedule, isSyncing, latestSyncJobStatus, latestSyncJobCreatedAt } = connection;
  const { scheduleType, scheduleData, tags } = connection;
  return {
    ...{ connectionId, name, status, schedule, isSyncing, latestSyncJobStatus, latestSyncJobCreatedAt },
    ...(scheduleType !== undefined && { scheduleType, scheduleData, tags }),
    source: { sourceId: source.sourceId, name: source.name, sourceName: source.sourceName },
    destination: {
      destinationId: destination.destinationId,
      name: destination.name,
      destinationName: destination.destinationName,
    },
  } as ConnectionSummary;
}

/** The views show what a connection of 2.x has in common with one of 0.36.5, and its schedule and tags. */
async function readOf(
  { connections }: AnyAirbyte,
  body: { connectionId: string; withRefreshedCatalog?: boolean },
  call?: CallOptions,
): Promise<WebBackendConnectionRead> {
  return (await connections.get(body, call)) as WebBackendConnectionRead;
}

export function connectionQuery(airbyte: AnyAirbyte, connectionId: string) {
  return queryOptions({
    queryKey: keys.connection(connectionId),
    queryFn: ({ signal }) => readOf(airbyte, { connectionId }, { signal }),
  });
}

/**
 * The stored catalog against the source. The server runs a discover job, so only a click should start it, with
 * `refetch({ cancelRefetch: false })`, so that a second click joins it. `cancelQueries` aborts it.
 */
export function driftQuery(airbyte: AnyAirbyte, connectionId: string) {
  return queryOptions({
    queryKey: [...keys.connection(connectionId), "drift"],
    queryFn: async ({ signal, client }) => {
      const drift = await detectDrift(airbyte, connectionId, { signal });
      if (drift.deactivated) void client.invalidateQueries({ queryKey: keys.connection(connectionId), exact: true });
      return drift;
    },
    enabled: false,
  });
}
// #endregion

// #region mutations
export interface ConnectionUpdate {
  /** The connection that the changes are based on. */
  readonly read: WebBackendConnectionRead;
  readonly changes: ConnectionChanges;
  /** Asks whether the server may clear the data of these streams in the destination. Default: no. */
  readonly confirmReset?: (streams: readonly StreamName[]) => boolean;
}

/** The new values of settings, in the form of the server's version. Null removes one. */
export type ConnectionChanges = ChangesOf<Draft<AnyAirbyte>>;

/** Fails with a `ConflictError` if another program has changed the same settings since the read. */
export function updateConnectionMutation(airbyte: AnyAirbyte, connectionId: string) {
  return mutationOptions<WebBackendConnectionRead, AirbyteError, ConnectionUpdate>({
    mutationKey: [...keys.connection(connectionId), "update"],
    mutationFn: async ({ read, changes, confirmReset }) => {
      const save = async (allowReset: readonly string[]) => {
        const { connection } = await modify(airbyte, connectionId, () => changes, { base: read, allowReset });
        return connection as WebBackendConnectionRead;
      };
      try {
        return await save([]);
      } catch (error) {
        if (!(error instanceof DestructiveChangeError) || !confirmReset?.(error.streams)) throw error;
        return await save([connectionId]);
      }
    },
    onSuccess: async (saved, _update, _result, { client }) => {
      // A read that started before the write would replace its result.
      await client.cancelQueries({ queryKey: keys.connection(connectionId) });
      client.removeQueries({ queryKey: driftQuery(airbyte, connectionId).queryKey });
      client.setQueryData(connectionQuery(airbyte, connectionId).queryKey, saved);
    },
    // After a failure too: with `error.outcomeUnknown` the server may have acted.
    onSettled: (_saved, error, _update, _result, { client }) => {
      void client.invalidateQueries({ queryKey: keys.lists });
      if (error) void client.invalidateQueries({ queryKey: keys.connection(connectionId) });
    },
  });
}

export function createConnectionMutation(airbyte: AnyAirbyte) {
  return mutationOptions<WebBackendConnectionRead, AirbyteError, WebBackendConnectionCreate>({
    // The body is one of the server's version.
    mutationFn: async (body) => (await airbyte.connections.create(body as never)) as WebBackendConnectionRead,
    onSuccess: (created, _body, _result, { client }) => {
      client.setQueryData(connectionQuery(airbyte, created.connectionId).queryKey, created);
    },
    onSettled: (_created, _error, _body, _result, { client }) => {
      void client.invalidateQueries({ queryKey: keys.lists });
      void client.invalidateQueries({ queryKey: keys.workspaceStates });
    },
  });
}

/** A mutation with `write` instead of `mutate`. */
export type Write<Data, Failure, Variables> = Omit<
  UseMutationResult<Data, Failure, Variables>,
  "mutate" | "mutateAsync"
> & {
  /** Sends the write; does nothing while it is pending or after it succeeded. */
  readonly write: (variables: Variables, options?: { readonly onSuccess?: (data: Data) => void }) => void;
};

/**
 * `useMutation` for a write that must be sent once. Disabling a button while a mutation is pending takes effect one render too
 * late for a double click or a held key.
 *
 * @param options With a `mutationKey`, other components do not send a mutation with that key meanwhile, and `isPending` is
 * true there too.
 * @param from The object that the write is based on, such as the connection that was read. A write from the same object
 * succeeds once; after a failure it can be sent again. Default: the component.
 */
export function useWrite<Data, Failure, Variables>(
  options: UseMutationOptions<Data, Failure, Variables>,
  from?: object,
): Write<Data, Failure, Variables> {
  const client = useQueryClient();
  const component = useRef({});
  const sentFrom = useRef<object>(undefined);
  const { mutate, mutateAsync: _, ...mutation } = useMutation(options);
  const { mutationKey } = options;
  const isPendingElsewhere = useIsMutating(mutationKey ? { mutationKey } : { predicate: () => false }) > 0;
  return {
    ...mutation,
    isPending: mutation.isPending || isPendingElsewhere,
    write: (variables, { onSuccess } = {}) => {
      const source = from ?? component.current;
      if (sentFrom.current === source || (mutationKey && client.isMutating({ mutationKey }) > 0)) return;
      sentFrom.current = source;
      mutate(variables, {
        ...(onSuccess && { onSuccess }),
        onError: () => {
          sentFrom.current = undefined;
        },
      });
    },
  } as Write<Data, Failure, Variables>;
}
// #endregion
