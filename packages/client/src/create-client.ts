import {
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
import type { paths } from "@airbyte-web-backend/schema/paths";
import type { Operation } from "./call.ts";
import type { CallPromise } from "./call-promise.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { startClient } from "./start-client.ts";

/** The operations on connections. Each rejects with an `AirbyteError`, see `@airbyte-web-backend/client/errors`. */
export interface Connections {
  /** The connections of a workspace, without the deleted ones. An unknown workspace has none. */
  list(body: WorkspaceIdRequestBody, options?: CallOptions): CallPromise<WebBackendConnectionReadList>;
  /** The connections of a workspace, the deleted ones (status `deprecated`) included. */
  listAll(body: WorkspaceIdRequestBody, options?: CallOptions): CallPromise<WebBackendConnectionReadList>;
  /**
   * One connection, deleted or not. With `withRefreshedCatalog` the server runs a discover job first, which takes
   * seconds to minutes: the call then counts as a write for retries and has 10 minutes.
   */
  get(body: WebBackendConnectionRequestBody, options?: CallOptions): CallPromise<WebBackendConnectionRead>;
  /** Creates a connection. Never repeated when its outcome is unknown: the server would make a second one. */
  create(body: WebBackendConnectionCreate, options?: CallOptions): CallPromise<WebBackendConnectionRead>;
  /**
   * Replaces a connection: what is left out is cleared, apart from the name and the resource requirements. Start from
   * what is there with `toConnectionUpdate`. An update that fails may have changed and detached operations.
   */
  update(body: WebBackendConnectionUpdate, options?: CallOptions): CallPromise<WebBackendConnectionRead>;
  /**
   * The connections of all workspaces that meet all criteria, the deleted ones left out. Without `namespaceDefinition`
   * only those with `source` are found: send `null` to find all.
   *
   * Do not rely on `connectionConfiguration` of `source` or `destination`: 0.36.5 adds the keys that you leave out from each
   * connection that it looks at, so the result depends on their order unless top-level criteria narrow the search to one
   * source or destination.
   */
  search(criteria: WebBackendConnectionSearch, options?: CallOptions): CallPromise<WebBackendConnectionReadList>;
}

/** The operations on workspaces. */
export interface Workspaces {
  /** Whether a workspace has connections, sources and destinations. An unknown workspace has none. */
  getState(body: WebBackendWorkspaceState, options?: CallOptions): CallPromise<WebBackendWorkspaceStateResult>;
}

/** A client of one Airbyte server. */
export interface Airbyte {
  readonly connections: Connections;
  readonly workspaces: Workspaces;
  /**
   * A client with some options changed. `headers` and `fetchOptions` are added to those there are, `hooks` are called
   * after them. An option that is undefined stays as it is. The new client shares credentials and retry budget.
   *
   * @throws {ConfigError} An option cannot be used.
   */
  with(options: Partial<ClientOptions>): Airbyte;
}

/**
 * Makes a client. Nothing is sent before the first call, and nothing is kept open after the last.
 *
 * @throws {ConfigError} An option cannot be used; the error names it.
 * @example
 * const airbyte = createClient({ baseUrl: "http://localhost:8000" });
 * const { connections } = await airbyte.connections.list({ workspaceId });
 */
export function createClient(options: ClientOptions): Airbyte {
  return startClient<Airbyte>(options, OPERATIONS, (start) => {
    const method =
      <Path extends keyof paths>(operation: Operation & { readonly path: Path }): Method<Path> =>
      (body, callOptions) =>
        start(operation, body, callOptions);
    return {
      connections: {
        list: method(webBackendListConnectionsForWorkspace),
        listAll: method(webBackendListAllConnectionsForWorkspace),
        get: method(webBackendGetConnection),
        create: method(webBackendCreateConnection),
        update: method(webBackendUpdateConnection),
        search: method(webBackendSearchConnections),
      },
      workspaces: {
        getState: method(webBackendGetWorkspaceState),
      },
    };
  });
}

const OPERATIONS: readonly Operation[] = [
  webBackendListConnectionsForWorkspace,
  webBackendListAllConnectionsForWorkspace,
  webBackendGetConnection,
  webBackendCreateConnection,
  webBackendUpdateConnection,
  webBackendSearchConnections,
  webBackendGetWorkspaceState,
];

/** A method, typed by the document: the interfaces above must agree with it. */
type Method<Path extends keyof paths> = (
  body: paths[Path]["post"]["requestBody"]["content"]["application/json"],
  options?: CallOptions,
) => CallPromise<paths[Path]["post"]["responses"][200]["content"]["application/json"]>;
