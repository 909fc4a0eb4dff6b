import { freeName, pascalCase } from "../render/code-names.ts";
import { type OpenApiDocument, operationsOf } from "./openapi-document.ts";
import { isMap } from "./shape.ts";

/**
 * Gives each operation without an `operationId` one from its method and path: `GET /users/{id}/repos` becomes
 * `getUsersByIdRepos`, with a number if that id is taken.
 */
export function giveOperationIds(document: OpenApiDocument): void {
  const operations = operationsOf(document).filter(({ operation }) => isMap(operation));
  const taken = new Set(operations.map(({ operation }) => operation.operationId));
  for (const { path, method, operation } of operations) {
    if (operation.operationId) continue;
    operation.operationId = freeName(idOf(method, path), taken);
    taken.add(operation.operationId);
  }
}

function idOf(method: string, path: string): string {
  return method + pascalCase(path.replaceAll(/\{([^}]*)\}/g, "/by/$1/"));
}
