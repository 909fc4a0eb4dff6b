import { type OperationName, operations } from "@airbyte-web-backend/schema";

/** The path of an operation below `/v1/web_backend/`: `connections/get`. */
export type OperationPath = PathBelow<(typeof operations)[OperationName]["path"]>;

type PathBelow<Path> = Path extends `/v1/web_backend/${infer Rest}` ? Rest : never;

export type Route =
  | { to: "operation"; operationId: OperationName; path: string }
  | { to: "health" }
  /** Below the API, and nothing there. */
  | { to: "nothing" }
  /** Not below the API: the proxy serves the web app. */
  | { to: "web app" };

const prefix = "/v1/web_backend/";
const operationIds = Object.keys(operations) as OperationName[];

/** Every operation with its path below `/v1/web_backend/`. */
export const operationPaths: readonly { operationId: OperationName; path: string }[] = operationIds.map(
  (operationId) => ({
    operationId,
    path: operations[operationId].path.slice(prefix.length),
  }),
);

/** Where a request goes. */
export function findRoute(url: string, basePath: string): Route {
  const { pathname } = new URL(url);
  if (!pathname.startsWith(`${basePath}/`)) return { to: "web app" };
  const below = pathname.slice(basePath.length);
  if (below === "/v1/health") return { to: "health" };
  const operation = operationPaths.find(({ path }) => below === prefix + path);
  return operation ? { to: "operation", ...operation } : { to: "nothing" };
}
