import { type OperationName, operations } from "@airbyte-web-backend/schema";
import type { OperationAt, OperationPath } from "./responders.ts";

export type Route =
  /** `path` is the one below `/v1/web_backend/`. */
  | { to: "operation"; operationId: OperationName; path: string }
  /** Where later versions give out tokens; there only when the mock asks for them. */
  | { to: "token"; path: typeof tokenPath }
  | { to: "health" }
  /** Below the API, and nothing there. */
  | { to: "nothing" }
  /** Not below the API: the proxy serves the web app. */
  | { to: "web app" };

/** transport-base-path [source] */
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

/** Where a request goes. */
export function findRoute(url: string, basePath: string): Route {
  const { pathname } = new URL(url);
  if (!pathname.startsWith(`${basePath}/`)) return { to: "web app" };
  // transport-trailing-slash [derived]: JAX-RS matches a path with and without one.
  const below = pathname.slice(basePath.length).replace(/\/$/, "");
  if (below === "/v1/health") return { to: "health" };
  if (below === `/v1/${tokenPath}`) return { to: "token", path: tokenPath };
  const operation = operationPaths.find(({ path }) => below === prefix + path);
  return operation ? { to: "operation", ...operation } : { to: "nothing" };
}
