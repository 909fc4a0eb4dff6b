import { type OperationName, operations } from "@airbyte-web-backend/schema";

/** The path of an operation below `/v1/web_backend/`: `connections/get`. */
export type OperationPath = PathBelow<(typeof operations)[OperationName]["path"]>;

type PathBelow<Path> = Path extends `/v1/web_backend/${infer Rest}` ? Rest : never;

/** The operation at a path. */
export type OperationAt<Path extends OperationPath> = {
  [Name in OperationName]: (typeof operations)[Name]["path"] extends `/v1/web_backend/${Path}` ? Name : never;
}[OperationName];

export interface OperationRoute<Name extends OperationName = OperationName> {
  to: "operation";
  operationId: Name;
  /** Below `/v1/web_backend/`. */
  path: string;
}

export type Route =
  | OperationRoute
  /** The token endpoint of later versions. Exists only with client credentials. */
  | { to: "token"; path: typeof tokenPath }
  | { to: "health" }
  /** An unknown path of the API. */
  | { to: "nothing" }
  /** Not a valid path. */
  | { to: "malformed" }
  /** Not a path of the API. */
  | { to: "outside" }
  /** Not a path of the API; a proxy serves the web app. */
  | { to: "web app" };

/** transport-base-path [observed] */
const prefix = "/v1/web_backend/";

export const tokenPath = "applications/token";

export const operationRoutes: readonly OperationRoute[] = Object.values(operations).map(({ operationId, path }) => ({
  to: "operation",
  operationId,
  path: path.slice(prefix.length),
}));

/**
 * Finds the target of a request.
 *
 * @param behindProxy Whether a proxy in front of the server serves the web app.
 */
export function findRoute(url: string, basePath: string, behindProxy: boolean): Route {
  const { pathname } = new URL(url);
  if (/%(?![0-9a-f]{2})/i.test(pathname)) return { to: "malformed" };
  // transport-matrix [observed]: ignores the parameters of path segments.
  const path = pathname.replaceAll(/;[^/]*/g, "");
  if (path !== basePath && !path.startsWith(`${basePath}/`)) return { to: behindProxy ? "web app" : "outside" };
  // transport-trailing-slash [observed]
  const below = path.slice(basePath.length).replace(/\/$/, "");
  if (below === "/v1/health") return { to: "health" };
  if (below === `/v1/${tokenPath}`) return { to: "token", path: tokenPath };
  return operationRoutes.find((operation) => below === prefix + operation.path) ?? { to: "nothing" };
}
