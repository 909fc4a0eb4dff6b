// Generated from spec/0.36 (sha256 4dfce1477201) by packages/codegen. Do not edit: change the spec, run `pnpm generate`.
import type * as api from "./api.gen.ts";

/** List the connections of a workspace */
export const webBackendListConnectionsForWorkspace = {
  "operationId": "webBackendListConnectionsForWorkspace",
  "path": "/v1/web_backend/connections/list",
  "effect": "read"
} as const;

/** List the connections of a workspace, including deleted ones */
export const webBackendListAllConnectionsForWorkspace = {
  "operationId": "webBackendListAllConnectionsForWorkspace",
  "path": "/v1/web_backend/connections/list_all",
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

/** Replace a connection and its operations */
export const webBackendUpdateConnection = {
  "operationId": "webBackendUpdateConnection",
  "path": "/v1/web_backend/connections/update",
  "effect": "write"
} as const;

/** Find connections by exact criteria */
export const webBackendSearchConnections = {
  "operationId": "webBackendSearchConnections",
  "path": "/v1/web_backend/connections/search",
  "effect": "read"
} as const;

/** Check what a workspace contains */
export const webBackendGetWorkspaceState = {
  "operationId": "webBackendGetWorkspaceState",
  "path": "/v1/web_backend/workspace/state",
  "effect": "read"
} as const;

/** All operations by operationId, with their methods and the names of their schemas. */
export const operations = {
  "webBackendListConnectionsForWorkspace": {
    "operationId": "webBackendListConnectionsForWorkspace",
    "path": "/v1/web_backend/connections/list",
    "effect": "read",
    "method": "POST",
    "request": "WorkspaceIdRequestBody",
    "responses": {
      "200": "WebBackendConnectionReadList",
      "400": "InvalidInputExceptionInfo",
      "404": "NotFoundKnownExceptionInfo",
      "422": "KnownExceptionInfo",
      "500": "KnownExceptionInfo"
    }
  },
  "webBackendListAllConnectionsForWorkspace": {
    "operationId": "webBackendListAllConnectionsForWorkspace",
    "path": "/v1/web_backend/connections/list_all",
    "effect": "read",
    "method": "POST",
    "request": "WorkspaceIdRequestBody",
    "responses": {
      "200": "WebBackendConnectionReadList",
      "400": "InvalidInputExceptionInfo",
      "404": "NotFoundKnownExceptionInfo",
      "422": "KnownExceptionInfo",
      "500": "KnownExceptionInfo"
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
      "400": "InvalidInputExceptionInfo",
      "404": "NotFoundKnownExceptionInfo",
      "422": "KnownExceptionInfo",
      "500": "KnownExceptionInfo"
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
      "400": "InvalidInputExceptionInfo",
      "404": "NotFoundKnownExceptionInfo",
      "422": "KnownExceptionInfo",
      "500": "KnownExceptionInfo"
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
      "400": "InvalidInputExceptionInfo",
      "404": "NotFoundKnownExceptionInfo",
      "422": "KnownExceptionInfo",
      "500": "KnownExceptionInfo"
    }
  },
  "webBackendSearchConnections": {
    "operationId": "webBackendSearchConnections",
    "path": "/v1/web_backend/connections/search",
    "effect": "read",
    "method": "POST",
    "request": "WebBackendConnectionSearch",
    "responses": {
      "200": "WebBackendConnectionReadList",
      "400": "InvalidInputExceptionInfo",
      "422": "KnownExceptionInfo",
      "500": "KnownExceptionInfo"
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
      "400": "InvalidInputExceptionInfo",
      "404": "NotFoundKnownExceptionInfo",
      "422": "KnownExceptionInfo",
      "500": "KnownExceptionInfo"
    }
  }
} as const;

/** The operationIds. The schema `OperationId` is something else: the id of a transformation. */
export type OperationName = keyof typeof operations;

/** The request body and the success response of each operation. */
export interface OperationBodies {
  webBackendListConnectionsForWorkspace: { request: api.WorkspaceIdRequestBody; response: api.WebBackendConnectionReadList };
  webBackendListAllConnectionsForWorkspace: { request: api.WorkspaceIdRequestBody; response: api.WebBackendConnectionReadList };
  webBackendGetConnection: { request: api.WebBackendConnectionRequestBody; response: api.WebBackendConnectionRead };
  webBackendCreateConnection: { request: api.WebBackendConnectionCreate; response: api.WebBackendConnectionRead };
  webBackendUpdateConnection: { request: api.WebBackendConnectionUpdate; response: api.WebBackendConnectionRead };
  webBackendSearchConnections: { request: api.WebBackendConnectionSearch; response: api.WebBackendConnectionReadList };
  webBackendGetWorkspaceState: { request: api.WebBackendWorkspaceState; response: api.WebBackendWorkspaceStateResult };
}
