import {
  type AccessToken,
  type ApplicationTokenRequest,
  applicationTokenRequest,
  type ConnectionIdRequestBody,
  type ConnectionReadList,
  type ConnectionSearch,
  type ConnectionStateType,
  getHealthCheck,
  getInstanceConfiguration,
  getStateType,
  getWebappConfig,
  type HealthCheckRead,
  type InstanceConfigurationResponse,
  listAllConnectionsForWorkspace,
  searchConnections,
  type WebappConfigResponse,
  type WebBackendCheckUpdatesRead,
  type WebBackendConnectionCreate,
  type WebBackendConnectionRead,
  type WebBackendConnectionRequestBody,
  type WebBackendConnectionStatusCounts,
  type WebBackendConnectionUpdate,
  type WebBackendCronExpressionDescription,
  type WebBackendDescribeCronExpressionRequestBody,
  type WebBackendValidateMappersRequestBody,
  type WebBackendValidateMappersResponse,
  type WebBackendWorkspaceState,
  type WebBackendWorkspaceStateResult,
  type WorkspaceIdRequestBody,
  webBackendCheckUpdates,
  webBackendCreateConnection,
  webBackendDescribeCronExpression,
  webBackendGetConnection,
  webBackendGetConnectionStatusCounts,
  webBackendGetWorkspaceState,
  webBackendListConnectionsForWorkspace,
  webBackendUpdateConnection,
  webBackendValidateMappers,
} from "@airbyte-web-backend/schema/2.0";
import type { HintFor, Operation } from "../call.ts";
import type { CallPromise } from "../call-promise.ts";
import type { CallOptions } from "../options.ts";
import { startClient } from "../start-client.ts";
import { type ListMethod, toListMethod } from "./list-pages.ts";
import type { ClientOptions } from "./options.ts";

/** The operations on connections. Each rejects with an `AirbyteError`, see `@airbyte-web-backend/client/errors`. */
export interface Connections {
  /**
   * One page of the connections of a workspace, without the deleted ones: 20 connections, or `pageSize`. `list.all` and
   * `list.pages` read all pages.
   */
  readonly list: ListMethod;
  /** All connections of a workspace at once, the deleted ones included, without their sources, destinations and jobs. */
  listAll(body: WorkspaceIdRequestBody, options?: CallOptions): CallPromise<ConnectionReadList>;
  /**
   * The connections of all workspaces. The server finds nothing if there are criteria, because it compares whole objects: omit
   * them (`undefined`), and filter the response.
   */
  search(criteria?: ConnectionSearch, options?: CallOptions): CallPromise<ConnectionReadList>;
  /**
   * One connection, deleted or not. With `withRefreshedCatalog` the server runs a discover job first, which takes
   * seconds to minutes and may deactivate the connection: the call then counts as a write for retries and has 10 minutes.
   */
  get(body: WebBackendConnectionRequestBody, options?: CallOptions): CallPromise<WebBackendConnectionRead>;
  /** Creates a connection. Not retried if its outcome is unknown, because the server could create a second one. */
  create(body: WebBackendConnectionCreate, options?: CallOptions): CallPromise<WebBackendConnectionRead>;
  /**
   * Changes the properties in the body, and keeps the others. A schedule requires `scheduleType` and
   * `scheduleData`, see `toConnectionUpdate`. A changed catalog starts a refresh or a reset, unless `skipReset` is true.
   */
  update(body: WebBackendConnectionUpdate, options?: CallOptions): CallPromise<WebBackendConnectionRead>;
  /** How many connections of a workspace are running, healthy, failed and so on. */
  statusCounts(body: WorkspaceIdRequestBody, options?: CallOptions): CallPromise<WebBackendConnectionStatusCounts>;
  /** How the sync state of a connection is stored. An unknown connection has none. */
  getStateType(body: ConnectionIdRequestBody, options?: CallOptions): CallPromise<ConnectionStateType>;
  /** Applies mappers to the fields of a stream and returns the resulting fields. The server stores nothing. */
  validateMappers(
    body: WebBackendValidateMappersRequestBody,
    options?: CallOptions,
  ): CallPromise<WebBackendValidateMappersResponse>;
}

/** The operations on workspaces. */
export interface Workspaces {
  /** Whether a workspace has connections, sources and destinations. An unknown workspace has none. */
  getState(body: WebBackendWorkspaceState, options?: CallOptions): CallPromise<WebBackendWorkspaceStateResult>;
}

/** The operations on the server itself. */
export interface Server {
  /** Whether the server reaches its database. Needs no token. */
  health(options?: CallOptions): CallPromise<HealthCheckRead>;
  /** Version, edition and authentication of an installation. Needs no token. Airbyte Cloud does not have it. */
  configuration(options?: CallOptions): CallPromise<InstanceConfigurationResponse>;
  /** Version and edition of the server. Needs no token. */
  webappConfig(options?: CallOptions): CallPromise<WebappConfigResponse>;
  /** How many connectors have a newer version. */
  checkUpdates(options?: CallOptions): CallPromise<WebBackendCheckUpdatesRead>;
  /** An English description of a cron expression, and its next three execution times. */
  describeCron(
    body: WebBackendDescribeCronExpressionRequestBody,
    options?: CallOptions,
  ): CallPromise<WebBackendCronExpressionDescription>;
}

/** The operations on applications. */
export interface Applications {
  /** A token for a client id and secret. `clientCredentialsAuth` requests one automatically. */
  getToken(body: ApplicationTokenRequest, options?: CallOptions): CallPromise<AccessToken>;
}

/** A client of one Airbyte server, from 1.8 to 2.x. */
export interface Airbyte {
  /** Which of the clients this is. */
  readonly family: "2.0";
  readonly connections: Connections;
  readonly workspaces: Workspaces;
  readonly server: Server;
  readonly applications: Applications;
  /**
   * A client with some options changed. `headers` and `fetchOptions` are merged with those of this client, `hooks` are called
   * after those of this client. An undefined option keeps its value. The new client shares credentials and retry budget.
   *
   * @throws {ConfigError} An option cannot be used.
   */
  with(options: Partial<ClientOptions>): Airbyte;
}

/**
 * Creates a client for Airbyte 1.8 to 2.x. It sends no request before the first call, and keeps nothing open after the last.
 *
 * @throws {ConfigError} An option cannot be used; the error names it.
 * @example
 * const airbyte = createClient({ baseUrl, auth: clientCredentialsAuth({ clientId, clientSecret }) });
 * for await (const { name } of airbyte.connections.list.all({ workspaceId })) console.log(name);
 */
export function createClient(options: ClientOptions): Airbyte {
  return startClient<Airbyte>(
    options,
    (method) => {
      const methodWithoutBody = (operation: Operation) => {
        const call = method(operation);
        return (options?: CallOptions): CallPromise<never> => call(undefined, options);
      };
      return {
        family: "2.0",
        connections: {
          list: toListMethod(method(webBackendListConnectionsForWorkspace)),
          listAll: method(listAllConnectionsForWorkspace),
          search: method(searchConnections),
          get: method(webBackendGetConnection),
          create: method(webBackendCreateConnection),
          update: method(webBackendUpdateConnection),
          statusCounts: method(webBackendGetConnectionStatusCounts),
          getStateType: method(STATE_TYPE),
          validateMappers: method(webBackendValidateMappers),
        },
        workspaces: { getState: method(webBackendGetWorkspaceState) },
        server: {
          health: methodWithoutBody(HEALTH),
          configuration: methodWithoutBody(CONFIGURATION),
          webappConfig: methodWithoutBody(WEBAPP_CONFIG),
          checkUpdates: methodWithoutBody(webBackendCheckUpdates),
          describeCron: method(webBackendDescribeCronExpression),
        },
        applications: { getToken: method(applicationTokenRequest) },
      };
    },
    hintFor,
  );
}

const EARLIER_SERVER =
  "Airbyte 2.x does not answer like this. For Airbyte 0.36 use @airbyte-web-backend/client, without /2.0.";

const hintFor: HintFor = ({ operation, body: sent = "" }, status, body) => {
  const { exceptionClassName, message, validationErrors } = Object(body);
  // Up to 1.8 Airbyte names its exceptions. Only earlier versions reject properties, or a patch, like this.
  if (exceptionClassName && (validationErrors || /^Object not found|Unrecognized field/.test(message)))
    return EARLIER_SERVER;
  if (status === 500 && /Update/.test(operation) && /"schedule"\s*:/.test(sent)) {
    return "Airbyte 2.x rejects an update with `schedule`. Send scheduleType and scheduleData, as toConnectionUpdate does.";
  }
  if (status === 500 && /List/.test(operation) && /"paused"/.test(sent)) {
    return 'Airbyte 2.x fails on the status "paused". Use filters: { states: ["inactive"] }.';
  }
  if (status === 403) {
    return "The token lacks a role for this, the id is unknown, or this server lacks the operation. Check all three.";
  }
  return undefined;
};

const STATE_TYPE: Operation = { ...getStateType, returns: "string" };
const HEALTH: Operation = { ...getHealthCheck, method: "GET" };
const CONFIGURATION: Operation = { ...getInstanceConfiguration, method: "GET" };
const WEBAPP_CONFIG: Operation = { ...getWebappConfig, method: "GET" };
