import { type OperationName, operations } from "@airbyte-web-backend/schema";

/** The path of an operation below `/v1/web_backend/`: `connections/get`. */
export type OperationPath = PathBelow<(typeof operations)[OperationName]["path"]>;

type PathBelow<Path> = Path extends `/v1/web_backend/${infer Rest}` ? Rest : never;

/** The operation at a path. */
export type OperationAt<Path extends OperationPath> = {
  [Name in OperationName]: (typeof operations)[Name]["path"] extends `/v1/web_backend/${Path}` ? Name : never;
}[OperationName];

export type Route =
  /** `path` is the one below `/v1/web_backend/`. */
  | { to: "operation"; operationId: OperationName; path: string }
  /** Where later versions give out tokens; there only when the mock asks for them. */
  | { to: "token"; path: typeof tokenPath }
  | { to: "health" }
  /** Below the API, and nothing there. */
  | { to: "nothing" }
  /** No path at all. */
  | { to: "malformed" }
  /** Not below the API. */
  | { to: "outside" }
  /** Not below the API, where a proxy serves the web app. */
  | { to: "web app" };

/** transport-base-path [observed] */
const prefix = "/v1/web_backend/";
const operationIds = Object.keys(operations) as OperationName[];

export const tokenPath = "applications/token";

/** Every operation with its path below `/v1/web_backend/`. */
export const operationPaths: readonly { operationId: OperationName; path: string }[] = operationIds.map(
  (operationId) => ({
    operationId,
    path: operations[operationId].path.slice(prefix.length),
  }),
);

/** The operation at a path below `/v1/web_backend/`. @throws {RangeError} There is none. */
export function operationAt<Path extends OperationPath>(path: Path): OperationAt<Path> {
  const found = operationPaths.find((operation) => operation.path === path);
  if (!found) throw new RangeError(`There is no operation at ${path}`);
  return found.operationId as OperationAt<Path>;
}

/**
 * Where a request goes.
 *
 * @param behindProxy Whether a proxy is in front of the server, with the web app beside it.
 */
export function findRoute(url: string, basePath: string, behindProxy: boolean): Route {
  const { pathname } = new URL(url);
  if (/%(?![0-9a-f]{2})/i.test(pathname)) return { to: "malformed" };
  // transport-matrix [observed]: parameters of a segment are not a part of it.
  const path = pathname.replaceAll(/;[^/]*/g, "");
  if (path !== basePath && !path.startsWith(`${basePath}/`)) return { to: behindProxy ? "web app" : "outside" };
  // transport-trailing-slash [observed]: JAX-RS matches a path with and without one.
  const below = path.slice(basePath.length).replace(/\/$/, "");
  if (below === "/v1/health") return { to: "health" };
  if (below === `/v1/${tokenPath}`) return { to: "token", path: tokenPath };
  const operation = operationPaths.find(({ path: known }) => below === prefix + known);
  return operation ? { to: "operation", ...operation } : { to: "nothing" };
}
