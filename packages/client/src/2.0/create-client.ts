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
  type OperationName,
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
import type { ValidationIssue } from "../errors/validation-error.ts";
import type { CallOptions, SharedOptions } from "../options.ts";
import { startClient } from "../start-client.ts";
import { type ListMethod, toListMethod } from "./list-pages.ts";

/** The operations on connections. A failed call rejects with an `AirbyteError`. */
export interface Connections {
  /**
   * Lists one page of the connections of a workspace, without deleted ones: 20 connections, or `pageSize`. `list.all` and
   * `list.pages` read all pages.
   */
  readonly list: ListMethod;
  /** Lists all connections of a workspace at once, including deleted ones, without their sources, destinations and jobs. */
  listAll(body: WorkspaceIdRequestBody, options?: CallOptions): CallPromise<ConnectionReadList>;
  /**
   * Lists the connections of all workspaces. With criteria the server finds nothing, because it compares whole objects: omit
   * them, and filter the response.
   */
  search(criteria?: ConnectionSearch, options?: CallOptions): CallPromise<ConnectionReadList>;
  /**
   * Reads one connection, deleted or not. With `withRefreshedCatalog` the server runs a discover job first, which takes seconds
   * to minutes and may deactivate the connection: the call then counts as a write for retries, and its default timeout is 10
   * minutes.
   */
  get(body: WebBackendConnectionRequestBody, options?: CallOptions): CallPromise<WebBackendConnectionRead>;
  /**
   * Creates a connection. The call is not retried if its outcome is unknown: the server might create a second one. A failed
   * create may have written operations.
   */
  create(body: WebBackendConnectionCreate, options?: CallOptions): CallPromise<WebBackendConnectionRead>;
  /**
   * Changes the properties in the body and keeps the others. A schedule requires `scheduleType` and `scheduleData`: create the
   * body with `toConnectionUpdate`. A changed catalog starts a refresh or a reset, unless `skipReset` is true. A failed update
   * may have changed or detached operations, if its body has `operations`.
   */
  update(body: WebBackendConnectionUpdate, options?: CallOptions): CallPromise<WebBackendConnectionRead>;
  /** Counts the connections of a workspace by status: running, healthy, failed and so on. */
  statusCounts(body: WorkspaceIdRequestBody, options?: CallOptions): CallPromise<WebBackendConnectionStatusCounts>;
  /** Tells how the sync state of a connection is stored: `not_set` for an unknown connection. */
  getStateType(body: ConnectionIdRequestBody, options?: CallOptions): CallPromise<ConnectionStateType>;
  /** Applies mappers to the fields of a stream and returns the resulting fields. The server stores nothing. */
  validateMappers(
    body: WebBackendValidateMappersRequestBody,
    options?: CallOptions,
  ): CallPromise<WebBackendValidateMappersResponse>;
}

/** The operations on workspaces. */
export interface Workspaces {
  /** Tells whether a workspace has connections, sources and destinations. All are false for an unknown workspace. */
  getState(body: WebBackendWorkspaceState, options?: CallOptions): CallPromise<WebBackendWorkspaceStateResult>;
}

/** The operations on the server itself. */
export interface Server {
  /** Tells whether the server reaches its database. Needs no token. */
  health(options?: CallOptions): CallPromise<HealthCheckRead>;
  /** Reads version, edition and authentication of an installation. Needs no token. Airbyte Cloud lacks this operation. */
  configuration(options?: CallOptions): CallPromise<InstanceConfigurationResponse>;
  /** Reads version and edition of the server. Needs no token. */
  webappConfig(options?: CallOptions): CallPromise<WebappConfigResponse>;
  /** Counts the connectors that have a newer version. */
  checkUpdates(options?: CallOptions): CallPromise<WebBackendCheckUpdatesRead>;
  /** Describes a cron expression in English, and lists its next three execution times. */
  describeCron(
    body: WebBackendDescribeCronExpressionRequestBody,
    options?: CallOptions,
  ): CallPromise<WebBackendCronExpressionDescription>;
}

/** The operations on applications. */
export interface Applications {
  /** Requests a token for a client id and secret. `clientCredentialsAuth` does so automatically. */
  getToken(body: ApplicationTokenRequest, options?: CallOptions): CallPromise<AccessToken>;
}

/** A client of one Airbyte server, from 1.8 to 2.x. */
export interface Airbyte {
  /** The API version of this client. */
  readonly family: "2.0";
  readonly connections: Connections;
  readonly workspaces: Workspaces;
  readonly server: Server;
  readonly applications: Applications;
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
   * The validators: `responseValidators` of `@airbyte-web-backend/client/2.0/validators`. They are an option so that programs
   * without validation do not bundle them.
   */
  readonly validators?: Validators | undefined;
}

/**
 * Creates a client for Airbyte 1.8 to 2.x. It sends nothing before the first call, and keeps nothing open after the last.
 *
 * @throws {ConfigError} An option is invalid. `option` names it.
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
  "This server is not Airbyte 2.x. For Airbyte 0.36 use @airbyte-web-backend/client, without /2.0.";

const hintFor: HintFor = ({ operation, body: sent = "" }, status, body) => {
  const { errorId, exceptionClassName, message, type, validationErrors } = Object(body);
  // Up to 1.8 Airbyte names its exceptions. Only earlier versions reject properties, or a patch, like this.
  if (exceptionClassName && (validationErrors || /^Object not found|Unrecognized field/.test(message)))
    return EARLIER_SERVER;
  if (status === 500 && /Update/.test(operation) && /"schedule"\s*:/.test(sent)) {
    return "Send scheduleType and scheduleData in place of `schedule`, as toConnectionUpdate does.";
  }
  // The message says what the license lacks.
  if (status === 403 && type !== "error:license/entitlement") {
    return "The token lacks a role for this, the id is unknown, or this server lacks the operation.";
  }
  // Airbyte writes operations before it checks the rest of a body. If it cannot parse a body, it sends neither of these. An
  // update with an empty list detaches operations, a create with one writes nothing.
  if (
    (errorId || type) &&
    /Create\w+404|4(00|03|09|22)/.test(operation + status) &&
    /(Update.*"operations":\s*\[|"operations":\s*\[\s*[^\s\]])/s.test(operation + sent)
  ) {
    return "Operations may have been written or detached.";
  }
  // A 404 with an id alone is about an unknown id, which the caller knows better.
  if (errorId && !message && status !== 404) return "See the server's log.";
  return undefined;
};

const STATE_TYPE: Operation = { ...getStateType, returns: "string" };
const HEALTH: Operation = { ...getHealthCheck, method: "GET" };
const CONFIGURATION: Operation = { ...getInstanceConfiguration, method: "GET" };
const WEBAPP_CONFIG: Operation = { ...getWebappConfig, method: "GET" };
