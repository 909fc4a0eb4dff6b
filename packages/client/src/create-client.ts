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
import type { Middleware } from "openapi-fetch";
import { normalizeBaseUrl } from "./base-url.ts";
import type { Family, Operation } from "./call.ts";
import { type CallPromise, toCallPromise } from "./call-promise.ts";
import { checkValidation, type MergedOptions, mergeOptions } from "./check-options.ts";
import { isBrowser } from "./headers.ts";
import { innerParts } from "./inner-parts.ts";
import { createOpenapiClient } from "./openapi-client.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { createPerformCall } from "./perform-call.ts";
import { createTransport } from "./transport/create-transport.ts";
import { createRetryBudget } from "./transport/retry-budget.ts";

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
  const defaults = {
    accept: "application/json",
    "content-type": "application/json",
    // In a browser the header is the browser's own, and would make a preflight that Airbyte refuses.
    ...(!isBrowser() && { "user-agent": "airbyte-web-backend-client" }),
  };
  const base: Omit<MergedOptions, "baseUrl"> = {
    basePath: "/api",
    fetchOptions: [],
    headers: [defaults],
    hooks: [],
    validate: "off",
  };
  const family = { budget: createRetryBudget(), calls: 0, underWay: 0, usedAt: 0 };
  return clientOf(mergeOptions(base as MergedOptions, options), family, []);
}

function clientOf(options: MergedOptions, family: Family, inherited: Iterable<Middleware>): Airbyte {
  checkValidation(options);
  const baseUrl = normalizeBaseUrl(options.baseUrl, options.basePath);
  const transport = createTransport(options, baseUrl, family.budget);
  const openapi = createOpenapiClient(options, baseUrl, transport, family, OPERATIONS, inherited);
  const performCall = createPerformCall(options, family, openapi);
  const method =
    <Path extends keyof paths>(operation: Operation & { readonly path: Path }): Method<Path> =>
    (body, callOptions) =>
      toCallPromise(performCall(operation, body, callOptions), family);

  const airbyte: Airbyte = {
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
    with: (changes) => clientOf(mergeOptions(options, changes), family, openapi.middleware),
  };
  innerParts.set(airbyte, { options, performCall, client: openapi.client });
  return airbyte;
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
