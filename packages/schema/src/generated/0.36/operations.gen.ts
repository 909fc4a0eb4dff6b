// Generated from spec/0.36 (sha256 09a0ddba4b1b) by packages/codegen. Do not edit: change the spec, run `pnpm generate`.
import type * as api from "./api.gen.ts";

/** List the connections of a workspace */
export const webBackendListConnectionsForWorkspace = {
  "operationId": "webBackendListConnectionsForWorkspace",
  "method": "POST",
  "path": "/v1/web_backend/connections/list",
  "effect": "read",
  "request": "WorkspaceIdRequestBody",
  "responses": {
    "200": "WebBackendConnectionReadList",
    "400": "InvalidInputExceptionInfo",
    "404": "NotFoundKnownExceptionInfo",
    "422": "KnownExceptionInfo",
    "500": "KnownExceptionInfo"
  }
} as const;

/** List the connections of a workspace, deleted ones too */
export const webBackendListAllConnectionsForWorkspace = {
  "operationId": "webBackendListAllConnectionsForWorkspace",
  "method": "POST",
  "path": "/v1/web_backend/connections/list_all",
  "effect": "read",
  "request": "WorkspaceIdRequestBody",
  "responses": {
    "200": "WebBackendConnectionReadList",
    "400": "InvalidInputExceptionInfo",
    "404": "NotFoundKnownExceptionInfo",
    "422": "KnownExceptionInfo",
    "500": "KnownExceptionInfo"
  }
} as const;

/** Read one connection */
export const webBackendGetConnection = {
  "operationId": "webBackendGetConnection",
  "method": "POST",
  "path": "/v1/web_backend/connections/get",
  "effect": "read",
  "writeWhen": "withRefreshedCatalog",
  "request": "WebBackendConnectionRequestBody",
  "responses": {
    "200": "WebBackendConnectionRead",
    "400": "InvalidInputExceptionInfo",
    "404": "NotFoundKnownExceptionInfo",
    "422": "KnownExceptionInfo",
    "500": "KnownExceptionInfo"
  }
} as const;

/** Create a connection and its operations */
export const webBackendCreateConnection = {
  "operationId": "webBackendCreateConnection",
  "method": "POST",
  "path": "/v1/web_backend/connections/create",
  "effect": "write",
  "request": "WebBackendConnectionCreate",
  "responses": {
    "200": "WebBackendConnectionRead",
    "400": "InvalidInputExceptionInfo",
    "404": "NotFoundKnownExceptionInfo",
    "422": "KnownExceptionInfo",
    "500": "KnownExceptionInfo"
  }
} as const;

/** Replace a connection and its operations */
export const webBackendUpdateConnection = {
  "operationId": "webBackendUpdateConnection",
  "method": "POST",
  "path": "/v1/web_backend/connections/update",
  "effect": "write",
  "request": "WebBackendConnectionUpdate",
  "responses": {
    "200": "WebBackendConnectionRead",
    "400": "InvalidInputExceptionInfo",
    "404": "NotFoundKnownExceptionInfo",
    "422": "KnownExceptionInfo",
    "500": "KnownExceptionInfo"
  }
} as const;

/** Find connections by exact criteria */
export const webBackendSearchConnections = {
  "operationId": "webBackendSearchConnections",
  "method": "POST",
  "path": "/v1/web_backend/connections/search",
  "effect": "read",
  "request": "WebBackendConnectionSearch",
  "responses": {
    "200": "WebBackendConnectionReadList",
    "400": "InvalidInputExceptionInfo",
    "422": "KnownExceptionInfo",
    "500": "KnownExceptionInfo"
  }
} as const;

/** Tell what a workspace contains */
export const webBackendGetWorkspaceState = {
  "operationId": "webBackendGetWorkspaceState",
  "method": "POST",
  "path": "/v1/web_backend/workspace/state",
  "effect": "read",
  "request": "WebBackendWorkspaceState",
  "responses": {
    "200": "WebBackendWorkspaceStateResult",
    "400": "InvalidInputExceptionInfo",
    "404": "NotFoundKnownExceptionInfo",
    "422": "KnownExceptionInfo",
    "500": "KnownExceptionInfo"
  }
} as const;

/** Every operation of the spec, by its operationId. */
export const operations: {
  readonly webBackendListConnectionsForWorkspace: typeof webBackendListConnectionsForWorkspace;
  readonly webBackendListAllConnectionsForWorkspace: typeof webBackendListAllConnectionsForWorkspace;
  readonly webBackendGetConnection: typeof webBackendGetConnection;
  readonly webBackendCreateConnection: typeof webBackendCreateConnection;
  readonly webBackendUpdateConnection: typeof webBackendUpdateConnection;
  readonly webBackendSearchConnections: typeof webBackendSearchConnections;
  readonly webBackendGetWorkspaceState: typeof webBackendGetWorkspaceState;
} = {
  webBackendListConnectionsForWorkspace,
  webBackendListAllConnectionsForWorkspace,
  webBackendGetConnection,
  webBackendCreateConnection,
  webBackendUpdateConnection,
  webBackendSearchConnections,
  webBackendGetWorkspaceState,
};

/** The body that each operation takes, and the one that it answers with when it succeeds. */
export interface OperationBodies {
  webBackendListConnectionsForWorkspace: { request: api.WorkspaceIdRequestBody; response: api.WebBackendConnectionReadList };
  webBackendListAllConnectionsForWorkspace: { request: api.WorkspaceIdRequestBody; response: api.WebBackendConnectionReadList };
  webBackendGetConnection: { request: api.WebBackendConnectionRequestBody; response: api.WebBackendConnectionRead };
  webBackendCreateConnection: { request: api.WebBackendConnectionCreate; response: api.WebBackendConnectionRead };
  webBackendUpdateConnection: { request: api.WebBackendConnectionUpdate; response: api.WebBackendConnectionRead };
  webBackendSearchConnections: { request: api.WebBackendConnectionSearch; response: api.WebBackendConnectionReadList };
  webBackendGetWorkspaceState: { request: api.WebBackendWorkspaceState; response: api.WebBackendWorkspaceStateResult };
}

/** The operationId of an operation. Not `OperationId`: in the spec that is the id of a transformation. */
export type OperationName = keyof OperationBodies;
