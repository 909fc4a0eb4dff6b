import { freeName, pascalCase } from "../render/code-names.ts";
import { isMethod, type OpenApiDocument, type Operation, operationsOf } from "./openapi-document.ts";
import { isMap } from "./shape.ts";

/**
 * Paths in which each operation has an `operationId` of its own. Without one, or with that of an earlier operation, its method and
 * path make one: `GET /users/{id}/repos` has `getUsersByIdRepos`, with a number if that id is taken.
 */
export function withOperationIds(paths: OpenApiDocument["paths"]): OpenApiDocument["paths"] {
  const documented = new Set(operationsOf({ paths }).map(({ operation }) => operation?.operationId));
  const given = new Set<string>();
  const taken = { has: (id: string): boolean => documented.has(id) || given.has(id) };
  const withId = (path: string, method: string, operation: Operation): Operation => {
    if (!isMethod(method) || !isMap(operation)) return operation;
    const { operationId } = operation as Partial<Operation>;
    const isOwn = operationId && !given.has(operationId);
    const id = isOwn ? operationId : freeName(idOf(method, path), taken);
    given.add(id);
    return isOwn ? operation : { ...operation, operationId: id };
  };
  return mapValues(paths, (item, path) => mapValues(item, (operation, method) => withId(path, method, operation)));
}

function mapValues<T>(map: Readonly<Record<string, T>>, change: (value: T, key: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
}

function idOf(method: string, path: string): string {
  return method + pascalCase(path.replaceAll(/\{([^}]*)\}/g, "/by/$1/"));
}
