// Generated from spec/2.0 (sha256 3b0acd48926d) by packages/codegen. Do not edit: change the spec, run `pnpm generate`.
import type * as api from "./api.gen.ts";

/** List the connections of a workspace, page by page */
export const webBackendListConnectionsForWorkspace = {
  "operationId": "webBackendListConnectionsForWorkspace",
  "path": "/v1/web_backend/connections/list",
  "effect": "read"
} as const;

/** Count the connections of a workspace by state */
export const webBackendGetConnectionStatusCounts = {
  "operationId": "webBackendGetConnectionStatusCounts",
  "path": "/v1/web_backend/connections/status_counts",
  "effect": "read"
} as const;

/** Read one connection */
export const webBackendGetConnection = {
  "operationId": "webBackendGetConnection",
  "path": "/v1/web_backend/connections/get",
  "effect": "read",
  "writeWhen": "withRefreshedCatalog"
} as const;

/** Create a connection and its operations */
export const webBackendCreateConnection = {
  "operationId": "webBackendCreateConnection",
  "path": "/v1/web_backend/connections/create",
  "effect": "write"
} as const;

/** Change some properties of a connection */
export const webBackendUpdateConnection = {
  "operationId": "webBackendUpdateConnection",
  "path": "/v1/web_backend/connections/update",
  "effect": "write"
} as const;

/** Check what a workspace contains */
export const webBackendGetWorkspaceState = {
  "operationId": "webBackendGetWorkspaceState",
  "path": "/v1/web_backend/workspace/state",
  "effect": "read"
} as const;

/** Get the type of the sync state of a connection */
export const getStateType = {
  "operationId": "getStateType",
  "path": "/v1/web_backend/state/get_type",
  "effect": "read"
} as const;

/** Count the connectors that have a newer version */
export const webBackendCheckUpdates = {
  "operationId": "webBackendCheckUpdates",
  "path": "/v1/web_backend/check_updates",
  "effect": "read"
} as const;

/** Try mappers on a stream */
export const webBackendValidateMappers = {
  "operationId": "webBackendValidateMappers",
  "path": "/v1/web_backend/mappers/validate",
  "effect": "read"
} as const;

/** Explain a cron expression */
export const webBackendDescribeCronExpression = {
  "operationId": "webBackendDescribeCronExpression",
  "path": "/v1/web_backend/describe_cron_expression",
  "effect": "read"
} as const;

/** Get the version and edition of the server */
export const getWebappConfig = {
  "operationId": "getWebappConfig",
  "path": "/v1/web_backend/config",
  "effect": "read"
} as const;

/** List all connections of a workspace, including deleted ones */
export const listAllConnectionsForWorkspace = {
  "operationId": "listAllConnectionsForWorkspace",
  "path": "/v1/connections/list_all",
  "effect": "read"
} as const;

/** Find connections by exact criteria */
export const searchConnections = {
  "operationId": "searchConnections",
  "path": "/v1/connections/search",
  "effect": "read"
} as const;

/** Exchange a client id and secret for a token */
export const applicationTokenRequest = {
  "operationId": "applicationTokenRequest",
  "path": "/v1/applications/token",
  "effect": "read"
} as const;

/** Check the health of the server */
export const getHealthCheck = {
  "operationId": "getHealthCheck",
  "path": "/v1/health",
  "effect": "read"
} as const;

/** Get the configuration of the installation */
export const getInstanceConfiguration = {
  "operationId": "getInstanceConfiguration",
  "path": "/v1/instance_configuration",
  "effect": "read"
} as const;

/** All operations by operationId, with their methods and the names of their schemas. */
export const operations = {
  "webBackendListConnectionsForWorkspace": {
    "operationId": "webBackendListConnectionsForWorkspace",
    "path": "/v1/web_backend/connections/list",
    "effect": "read",
    "method": "POST",
    "request": "WebBackendConnectionListRequestBody",
    "responses": {
      "200": "WebBackendConnectionReadList",
      "400": "BadRequestInfo",
      "401": "MicronautErrorInfo",
      "403": "ForbiddenInfo",
      "404": "NotFoundKnownExceptionInfo",
      "409": "ConflictInfo",
      "500": "ErrorIdInfo"
    }
  },
  "webBackendGetConnectionStatusCounts": {
    "operationId": "webBackendGetConnectionStatusCounts",
    "path": "/v1/web_backend/connections/status_counts",
    "effect": "read",
    "method": "POST",
    "request": "WorkspaceIdRequestBody",
    "responses": {
      "200": "WebBackendConnectionStatusCounts",
      "400": "BadRequestInfo",
      "401": "MicronautErrorInfo",
      "403": "ForbiddenInfo",
      "404": "NotFoundKnownExceptionInfo",
      "409": "ConflictInfo",
      "500": "ErrorIdInfo"
    }
  },
  "webBackendGetConnection": {
    "operationId": "webBackendGetConnection",
    "path": "/v1/web_backend/connections/get",
    "effect": "read",
    "writeWhen": "withRefreshedCatalog",
    "method": "POST",
    "request": "WebBackendConnectionRequestBody",
    "responses": {
      "200": "WebBackendConnectionRead",
      "400": "BadRequestInfo",
      "401": "MicronautErrorInfo",
      "403": "ForbiddenInfo",
      "404": "NotFoundKnownExceptionInfo",
      "409": "ConflictInfo",
      "500": "ErrorIdInfo"
    }
  },
  "webBackendCreateConnection": {
    "operationId": "webBackendCreateConnection",
    "path": "/v1/web_backend/connections/create",
    "effect": "write",
    "method": "POST",
    "request": "WebBackendConnectionCreate",
    "responses": {
      "200": "WebBackendConnectionRead",
      "400": "BadRequestInfo",
      "401": "MicronautErrorInfo",
      "403": "ForbiddenInfo",
      "404": "NotFoundKnownExceptionInfo",
      "409": "ConflictInfo",
      "422": "KnownExceptionInfo",
      "500": "ErrorIdInfo"
    }
  },
  "webBackendUpdateConnection": {
    "operationId": "webBackendUpdateConnection",
    "path": "/v1/web_backend/connections/update",
    "effect": "write",
    "method": "POST",
    "request": "WebBackendConnectionUpdate",
    "responses": {
      "200": "WebBackendConnectionRead",
      "400": "BadRequestInfo",
      "401": "MicronautErrorInfo",
      "403": "ForbiddenInfo",
      "404": "NotFoundKnownExceptionInfo",
      "409": "ConflictInfo",
      "422": "KnownExceptionInfo",
      "500": "ErrorIdInfo"
    }
  },
  "webBackendGetWorkspaceState": {
    "operationId": "webBackendGetWorkspaceState",
    "path": "/v1/web_backend/workspace/state",
    "effect": "read",
    "method": "POST",
    "request": "WebBackendWorkspaceState",
    "responses": {
      "200": "WebBackendWorkspaceStateResult",
      "400": "BadRequestInfo",
      "401": "MicronautErrorInfo",
      "403": "ForbiddenInfo",
      "404": "NotFoundKnownExceptionInfo",
      "409": "ConflictInfo",
      "500": "ErrorIdInfo"
    }
  },
  "getStateType": {
    "operationId": "getStateType",
    "path": "/v1/web_backend/state/get_type",
    "effect": "read",
    "method": "POST",
    "request": "ConnectionIdRequestBody",
    "responses": {
      "200": "ConnectionStateType",
      "400": "BadRequestInfo",
      "401": "MicronautErrorInfo",
      "403": "ForbiddenInfo",
      "404": "NotFoundKnownExceptionInfo",
      "409": "ConflictInfo",
      "500": "ErrorIdInfo"
    }
  },
  "webBackendCheckUpdates": {
    "operationId": "webBackendCheckUpdates",
    "path": "/v1/web_backend/check_updates",
    "effect": "read",
    "method": "POST",
    "responses": {
      "200": "WebBackendCheckUpdatesRead",
      "401": "MicronautErrorInfo",
      "403": "ForbiddenInfo",
      "409": "ConflictInfo",
      "500": "ErrorIdInfo"
    }
  },
  "webBackendValidateMappers": {
    "operationId": "webBackendValidateMappers",
    "path": "/v1/web_backend/mappers/validate",
    "effect": "read",
    "method": "POST",
    "request": "WebBackendValidateMappersRequestBody",
    "responses": {
      "200": "WebBackendValidateMappersResponse",
      "400": "BadRequestInfo",
      "401": "MicronautErrorInfo",
      "403": "ForbiddenInfo",
      "404": "NotFoundKnownExceptionInfo",
      "409": "ConflictInfo",
      "500": "ErrorIdInfo"
    }
  },
  "webBackendDescribeCronExpression": {
    "operationId": "webBackendDescribeCronExpression",
    "path": "/v1/web_backend/describe_cron_expression",
    "effect": "read",
    "method": "POST",
    "request": "WebBackendDescribeCronExpressionRequestBody",
    "responses": {
      "200": "WebBackendCronExpressionDescription",
      "400": "BadRequestInfo",
      "401": "MicronautErrorInfo",
      "403": "ForbiddenInfo",
      "500": "ErrorIdInfo"
    }
  },
  "getWebappConfig": {
    "operationId": "getWebappConfig",
    "path": "/v1/web_backend/config",
    "effect": "read",
    "method": "GET",
    "responses": {
      "200": "WebappConfigResponse"
    }
  },
  "listAllConnectionsForWorkspace": {
    "operationId": "listAllConnectionsForWorkspace",
    "path": "/v1/connections/list_all",
    "effect": "read",
    "method": "POST",
    "request": "WorkspaceIdRequestBody",
    "responses": {
      "200": "ConnectionReadList",
      "400": "BadRequestInfo",
      "401": "MicronautErrorInfo",
      "403": "ForbiddenInfo",
      "404": "NotFoundKnownExceptionInfo",
      "409": "ConflictInfo",
      "500": "ErrorIdInfo"
    }
  },
  "searchConnections": {
    "operationId": "searchConnections",
    "path": "/v1/connections/search",
    "effect": "read",
    "method": "POST",
    "request": "ConnectionSearch",
    "responses": {
      "200": "ConnectionReadList",
      "400": "BadRequestInfo",
      "401": "MicronautErrorInfo",
      "403": "ForbiddenInfo",
      "409": "ConflictInfo",
      "500": "ErrorIdInfo"
    }
  },
  "applicationTokenRequest": {
    "operationId": "applicationTokenRequest",
    "path": "/v1/applications/token",
    "effect": "read",
    "method": "POST",
    "request": "ApplicationTokenRequest",
    "responses": {
      "200": "AccessToken",
      "400": "MicronautErrorInfo",
      "401": "ErrorIdInfo",
      "408": "ProblemInfo",
      "500": "ErrorIdInfo"
    }
  },
  "getHealthCheck": {
    "operationId": "getHealthCheck",
    "path": "/v1/health",
    "effect": "read",
    "method": "GET",
    "responses": {
      "200": "HealthCheckRead"
    }
  },
  "getInstanceConfiguration": {
    "operationId": "getInstanceConfiguration",
    "path": "/v1/instance_configuration",
    "effect": "read",
    "method": "GET",
    "responses": {
      "200": "InstanceConfigurationResponse",
      "500": "ErrorIdInfo"
    }
  }
} as const;

/** The operationIds. The schema `OperationId` is something else: the id of a transformation. */
export type OperationName = keyof typeof operations;

/** The request body and the success response of each operation. */
export interface OperationBodies {
  webBackendListConnectionsForWorkspace: { request: api.WebBackendConnectionListRequestBody; response: api.WebBackendConnectionReadList };
  webBackendGetConnectionStatusCounts: { request: api.WorkspaceIdRequestBody; response: api.WebBackendConnectionStatusCounts };
  webBackendGetConnection: { request: api.WebBackendConnectionRequestBody; response: api.WebBackendConnectionRead };
  webBackendCreateConnection: { request: api.WebBackendConnectionCreate; response: api.WebBackendConnectionRead };
  webBackendUpdateConnection: { request: api.WebBackendConnectionUpdate; response: api.WebBackendConnectionRead };
  webBackendGetWorkspaceState: { request: api.WebBackendWorkspaceState; response: api.WebBackendWorkspaceStateResult };
  getStateType: { request: api.ConnectionIdRequestBody; response: api.ConnectionStateType };
  webBackendCheckUpdates: { request: undefined; response: api.WebBackendCheckUpdatesRead };
  webBackendValidateMappers: { request: api.WebBackendValidateMappersRequestBody; response: api.WebBackendValidateMappersResponse };
  webBackendDescribeCronExpression: { request: api.WebBackendDescribeCronExpressionRequestBody; response: api.WebBackendCronExpressionDescription };
  getWebappConfig: { request: undefined; response: api.WebappConfigResponse };
  listAllConnectionsForWorkspace: { request: api.WorkspaceIdRequestBody; response: api.ConnectionReadList };
  searchConnections: { request: api.ConnectionSearch; response: api.ConnectionReadList };
  applicationTokenRequest: { request: api.ApplicationTokenRequest; response: api.AccessToken };
  getHealthCheck: { request: undefined; response: api.HealthCheckRead };
  getInstanceConfiguration: { request: undefined; response: api.InstanceConfigurationResponse };
}
