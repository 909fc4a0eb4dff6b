/** Who may call an operation. 2.0-roles [observed] */
export type Access =
  /** Everybody, without a token. */
  | "anonymous"
  /** Everybody who has a token. */
  | "signed-in"
  /** Any role in the workspace that the body names. */
  | "reader"
  /** A role in that workspace that may change it. */
  | "editor";

export interface Operation {
  readonly operationId: string;
  readonly method: "GET" | "POST";
  /** Below the base path. */
  readonly path: string;
  readonly access: Access;
  /** The schema of the body. */
  readonly request?: string;
  /** The name of the body in Java, which error messages contain. Default: the schema's, with a small first letter. */
  readonly argument?: string;
}

const webBackend = "/v1/web_backend/";

/** What faults and responders call an operation: its path below `/v1/web_backend/` or `/v1/`. */
export type LaterPath =
  | "connections/list"
  | "connections/status_counts"
  | "connections/get"
  | "connections/create"
  | "connections/update"
  | "connections/list_all"
  | "connections/search"
  | "connections/delete"
  | "workspace/state"
  | "state/get_type"
  | "check_updates"
  | "mappers/validate"
  | "describe_cron_expression"
  | "config"
  | "applications/token"
  | "health"
  | "instance_configuration";

export const operations: readonly Operation[] = [
  {
    operationId: "webBackendListConnectionsForWorkspace",
    method: "POST",
    path: `${webBackend}connections/list`,
    access: "reader",
    request: "WebBackendConnectionListRequestBody",
  },
  {
    operationId: "webBackendGetConnectionStatusCounts",
    method: "POST",
    path: `${webBackend}connections/status_counts`,
    access: "reader",
    request: "WorkspaceIdRequestBody",
  },
  {
    operationId: "webBackendGetConnection",
    method: "POST",
    path: `${webBackend}connections/get`,
    access: "reader",
    request: "WebBackendConnectionRequestBody",
  },
  {
    operationId: "webBackendCreateConnection",
    method: "POST",
    path: `${webBackend}connections/create`,
    access: "editor",
    request: "WebBackendConnectionCreate",
  },
  {
    operationId: "webBackendUpdateConnection",
    method: "POST",
    path: `${webBackend}connections/update`,
    access: "editor",
    request: "WebBackendConnectionUpdate",
  },
  {
    operationId: "webBackendGetWorkspaceState",
    method: "POST",
    path: `${webBackend}workspace/state`,
    access: "reader",
    request: "WebBackendWorkspaceState",
  },
  {
    operationId: "getStateType",
    method: "POST",
    path: `${webBackend}state/get_type`,
    access: "reader",
    request: "ConnectionIdRequestBody",
  },
  {
    operationId: "webBackendCheckUpdates",
    method: "POST",
    path: `${webBackend}check_updates`,
    access: "signed-in",
  },
  {
    operationId: "webBackendValidateMappers",
    method: "POST",
    path: `${webBackend}mappers/validate`,
    access: "editor",
    request: "WebBackendValidateMappersRequestBody",
  },
  {
    operationId: "webBackendDescribeCronExpression",
    method: "POST",
    path: `${webBackend}describe_cron_expression`,
    access: "signed-in",
    request: "WebBackendDescribeCronExpressionRequestBody",
    argument: "body",
  },
  { operationId: "getWebappConfig", method: "GET", path: `${webBackend}config`, access: "anonymous" },
  {
    operationId: "listAllConnectionsForWorkspace",
    method: "POST",
    path: "/v1/connections/list_all",
    access: "reader",
    request: "WorkspaceIdRequestBody",
  },
  {
    operationId: "searchConnections",
    method: "POST",
    path: "/v1/connections/search",
    access: "signed-in",
    request: "ConnectionSearch",
  },
  {
    operationId: "deleteConnection",
    method: "POST",
    path: "/v1/connections/delete",
    access: "editor",
    request: "ConnectionIdRequestBody",
  },
  {
    operationId: "createAccessToken",
    method: "POST",
    path: "/v1/applications/token",
    access: "anonymous",
    request: "ApplicationTokenRequest",
  },
  { operationId: "getHealthCheck", method: "GET", path: "/v1/health", access: "anonymous" },
  {
    operationId: "getInstanceConfiguration",
    method: "GET",
    path: "/v1/instance_configuration",
    access: "anonymous",
  },
];

/** The name of an operation in faults and responders: its path below `/v1/web_backend/` or `/v1/`. */
export function shortPath({ path }: Operation): string {
  return path.startsWith(webBackend) ? path.slice(webBackend.length) : path.slice("/v1/".length);
}

export function argumentOf({ argument, request = "" }: Operation): string {
  return argument ?? request.charAt(0).toLowerCase() + request.slice(1);
}
