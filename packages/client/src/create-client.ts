import {
  type OperationName,
  type WebBackendConnectionCreate,
  type WebBackendConnectionRead,
  type WebBackendConnectionReadList,
  type WebBackendConnectionRequestBody,
  type WebBackendConnectionSearch,
  type WebBackendConnectionUpdate,
  type WebBackendWorkspaceState,
  type WebBackendWorkspaceStateResult,
  type WorkspaceIdRequestBody,
  webBackendCreateConnection,
  webBackendGetConnection,
  webBackendGetWorkspaceState,
  webBackendListAllConnectionsForWorkspace,
  webBackendListConnectionsForWorkspace,
  webBackendSearchConnections,
  webBackendUpdateConnection,
} from "@airbyte-web-backend/schema";
import type { HintFor } from "./call.ts";
import type { CallPromise } from "./call-promise.ts";
import type { ValidationIssue } from "./errors/validation-error.ts";
import type { CallOptions, SharedOptions } from "./options.ts";
import { startClient } from "./start-client.ts";

/** The operations on connections. A failed call rejects with an `AirbyteError`. */
export interface Connections {
  /** Lists the connections of a workspace, without deleted ones. The list is empty for an unknown workspace. */
  list(body: WorkspaceIdRequestBody, options?: CallOptions): CallPromise<WebBackendConnectionReadList>;
  /** Lists the connections of a workspace, including deleted ones (status `deprecated`). */
  listAll(body: WorkspaceIdRequestBody, options?: CallOptions): CallPromise<WebBackendConnectionReadList>;
  /**
   * Reads one connection, deleted or not. With `withRefreshedCatalog` the server runs a discover job first, which takes
   * seconds to minutes: the call then counts as a write for retries, and its default timeout is 10 minutes.
   */
  get(body: WebBackendConnectionRequestBody, options?: CallOptions): CallPromise<WebBackendConnectionRead>;
  /** Creates a connection. The call is not retried if its outcome is unknown: the server might create a second one. */
  create(body: WebBackendConnectionCreate, options?: CallOptions): CallPromise<WebBackendConnectionRead>;
  /**
   * Replaces a connection. The server clears every property that you omit, except the name and the resource requirements:
   * create the body with `toConnectionUpdate`. A failed update may have changed or detached operations.
   */
  update(body: WebBackendConnectionUpdate, options?: CallOptions): CallPromise<WebBackendConnectionRead>;
  /**
   * Finds connections in all workspaces that match all criteria, without deleted ones. Without `namespaceDefinition` the
   * server only returns those with `source`: send `null` to find all.
   *
   * Do not rely on `connectionConfiguration` of `source` or `destination`: 0.36.5 takes the keys that you omit from each
   * connection that it compares, so the result depends on their order unless top-level criteria narrow the search to one
   * source or destination.
   */
  search(criteria: WebBackendConnectionSearch, options?: CallOptions): CallPromise<WebBackendConnectionReadList>;
}

/** The operations on workspaces. */
export interface Workspaces {
  /** Tells whether a workspace has connections, sources and destinations. All are false for an unknown workspace. */
  getState(body: WebBackendWorkspaceState, options?: CallOptions): CallPromise<WebBackendWorkspaceStateResult>;
}

/** A client of one Airbyte server. */
export interface Airbyte {
  /** The API version of this client. */
  readonly family: "0.36";
  readonly connections: Connections;
  readonly workspaces: Workspaces;
  /**
   * Creates a client with changed options. `headers` and `fetchOptions` are merged with those of this client, `hooks` are
   * called after its hooks, and other options replace its options. Undefined options have no effect. Both clients share
   * credentials and the retry budget.
   *
   * @throws {ConfigError} An option is invalid.
   */
  with(options: Partial<ClientOptions>): Airbyte;
}

/** For each operation, a function that returns the issues of a response. */
export type Validators = Readonly<Record<OperationName, (response: unknown) => readonly ValidationIssue[]>>;

/** The options of `createClient`. An option that is undefined counts as absent. */
export interface ClientOptions extends SharedOptions {
  /**
   * The validators: `responseValidators` of `@airbyte-web-backend/client/validators`. They are an option so that programs
   * without validation do not bundle them.
   */
  readonly validators?: Validators | undefined;
}

/**
 * Creates a client. It sends nothing before the first call, and keeps nothing open after the last.
 *
 * @throws {ConfigError} An option is invalid. `option` names it.
 * @example
 * const airbyte = createClient({ baseUrl: "http://localhost:8000" });
 * const { connections } = await airbyte.connections.list({ workspaceId });
 */
export function createClient(options: ClientOptions): Airbyte {
  return startClient<Airbyte>(
    options,
    (method) => ({
      family: "0.36",
      connections: {
        list: method(webBackendListConnectionsForWorkspace),
        listAll: method(webBackendListAllConnectionsForWorkspace),
        get: method(webBackendGetConnection),
        create: method(webBackendCreateConnection),
        update: method(webBackendUpdateConnection),
        search: method(webBackendSearchConnections),
      },
      workspaces: { getState: method(webBackendGetWorkspaceState) },
    }),
    hintFor,
  );
}

const LATER_SERVER = "This server is not Airbyte 0.36. For Airbyte 2.x use @airbyte-web-backend/client/2.0.";

const hintFor: HintFor = ({ operation, body: sent = "" }, status, body) => {
  // One page of 2.x. It lacks the other connections, and all catalogs.
  if (status === 200) return Object(body).num_connections === undefined ? undefined : LATER_SERVER;
  if (/All|Search/.test(operation)) {
    if (status === 404) {
      return "Airbyte 0.40 removed this operation. Use list, or check baseUrl. For 2.x use @airbyte-web-backend/client/2.0.";
    }
    // A server with authentication responds with 403 for an unknown path.
    if (status === 403) return LATER_SERVER;
  }
  // Airbyte 2.x names an error by an id, 0.36 by its exception.
  if (status === 500 && /Update/.test(operation) && Object(body).errorId && !Object(body).exceptionClassName) {
    return LATER_SERVER;
  }
  // Airbyte writes operations before it checks whether the connection can be created or updated. An update without
  // operations detaches the existing ones.
  const mayHaveChangedOperations = /Create/.test(operation)
    ? /"operations":\s*\[\s*[^\s\]]/.test(sent) && (status === 404 || status === 422)
    : /Update/.test(operation) && status === 422;
  return mayHaveChangedOperations
    ? "The connection is unchanged, but its operations may have been written or detached."
    : undefined;
};
