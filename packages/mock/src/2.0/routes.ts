import { operations as documented, type OperationName } from "@airbyte-web-backend/schema/2.0";

/** 2.0-roles [observed]: the role that an operation requires. */
export type Access =
  /** No token. */
  | "anonymous"
  /** A token, without a role. */
  | "signed-in"
  /** Any role in the workspace of the body. */
  | "reader"
  /** A role in the workspace of the body that may change it. */
  | "editor";

/** The operations of the document, and `deleteConnection`. */
export type LaterOperationName = OperationName | "deleteConnection";

export interface Operation {
  readonly operationId: LaterOperationName;
  readonly method: "GET" | "POST";
  /** Below the base path. */
  readonly path: string;
  readonly access: Access;
  /** The schema of the body. */
  readonly request?: string;
}

/** Does not compile if an operation of the document is missing. */
const access: { readonly [Name in OperationName]: Access } = {
  webBackendListConnectionsForWorkspace: "reader",
  webBackendGetConnectionStatusCounts: "reader",
  webBackendGetConnection: "reader",
  webBackendCreateConnection: "editor",
  webBackendUpdateConnection: "editor",
  webBackendGetWorkspaceState: "reader",
  getStateType: "reader",
  webBackendCheckUpdates: "signed-in",
  webBackendValidateMappers: "editor",
  webBackendDescribeCronExpression: "signed-in",
  getWebappConfig: "anonymous",
  listAllConnectionsForWorkspace: "reader",
  searchConnections: "signed-in",
  applicationTokenRequest: "anonymous",
  getHealthCheck: "anonymous",
  getInstanceConfiguration: "anonymous",
};

/** Not in the document. Tests of clients use it to delete connections. */
const deleteConnection: Operation = {
  operationId: "deleteConnection",
  method: "POST",
  path: "/v1/connections/delete",
  access: "editor",
  request: "ConnectionIdRequestBody",
};

export const tokenPath = "/v1/applications/token";

export const operations: readonly Operation[] = [
  ...Object.values(documented).map((operation): Operation => ({ ...operation, access: access[operation.operationId] })),
  deleteConnection,
];

const webBackend = "/v1/web_backend/";

type Below<Path> = Path extends `/v1/web_backend/${infer Rest}`
  ? Rest
  : Path extends `/v1/${infer Rest}`
    ? Rest
    : never;

/** The name of an operation for faults and responders: its path below `/v1/web_backend/` or `/v1/`. */
export type LaterPath = Below<(typeof documented)[OperationName]["path"]> | "connections/delete";

export function shortPath({ path }: Operation): string {
  return path.startsWith(webBackend) ? path.slice(webBackend.length) : path.slice("/v1/".length);
}

/** Finds the operation at a path, for any method. 2.0-path [observed]: accepts a slash at the end. */
export function findOperation(pathname: string, basePath: string): Operation | undefined {
  if (!pathname.startsWith(`${basePath}/`)) return undefined;
  const below = pathname.slice(basePath.length).replace(/(?<=.)\/$/, "");
  return operations.find(({ path }) => path === below);
}

/** The name of the body in Java, which error messages contain. */
export function argumentOf({ operationId, request = "" }: Operation): string {
  if (operationId === "webBackendDescribeCronExpression") return "body";
  return request.charAt(0).toLowerCase() + request.slice(1);
}
