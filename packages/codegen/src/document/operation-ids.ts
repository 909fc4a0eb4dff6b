import { freeName, pascalCase } from "../render/code-names.ts";
import { isMethod, type OpenApiDocument, type Operation, operationsOf } from "./openapi-document.ts";
import { isMap } from "./shape.ts";

/**
 * Paths in which each operation without an `operationId` has one from its method and path: `GET /users/{id}/repos` has
 * `getUsersByIdRepos`, with a number if that id is taken.
 */
export function withOperationIds(paths: OpenApiDocument["paths"]): OpenApiDocument["paths"] {
  const taken = new Set(operationsOf({ paths }).map(({ operation }) => operation?.operationId));
  const withId = (path: string, method: string, operation: Operation): Operation => {
    if (!isMethod(method) || !isMap(operation) || operation.operationId) return operation;
    const operationId = freeName(idOf(method, path), taken);
    taken.add(operationId);
    return { ...operation, operationId };
  };
  return mapValues(paths, (item, path) => mapValues(item, (operation, method) => withId(path, method, operation)));
}

function mapValues<T>(map: Readonly<Record<string, T>>, change: (value: T, key: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
}

function idOf(method: string, path: string): string {
  return method + pascalCase(path.replaceAll(/\{([^}]*)\}/g, "/by/$1/"));
}
