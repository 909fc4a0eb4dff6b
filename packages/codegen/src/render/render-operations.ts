import {
  bodyOf,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  requestSchemaName,
  responseSchemaName,
  successSchemaName,
} from "../document/openapi-document.ts";
import type { Spec } from "../read/load-spec.ts";
import { banner } from "./banner.ts";
import { docstring, literal } from "./code-text.ts";

/**
 * Renders `operations.gen.ts`: a constant for each operation, so that a bundle contains only the operations that it calls, and one
 * table with all details.
 *
 * @param spec The result of `codeSpec`.
 * @param split The document of `splitDirections`.
 */
export function renderOperations(spec: Spec, split: OpenApiDocument): string {
  const operations = operationsOf(spec.document);
  const documented = operationsOf(spec.written);
  const entries = operations.map(({ path, method, operation }, index) => {
    const call = {
      operationId: documented[index]?.operation.operationId ?? operation.operationId,
      path,
      effect: operation["x-effect"],
      ...(operation["x-write-when"] && { writeWhen: operation["x-write-when"] }),
    };
    const contentType = bodyOf(operation.requestBody)?.[0];
    const description = {
      method: method.toUpperCase(),
      request: requestSchemaName(operation),
      ...(contentType !== undefined && contentType !== "application/json" && { contentType }),
      responses: responseSchemas(operation),
    };
    return { name: operation.operationId, summary: operation.summary, call, full: { ...call, ...description } };
  });
  return [
    banner(spec),
    `import type * as api from "./api.gen.ts";\n\n`,
    entries
      .map(({ name, summary, call }) => {
        const doc = docstring([summary]) || docstring([name]);
        return `${doc}export const ${name} = ${asConst(call)};\n`;
      })
      .join("\n"),
    // A literal, without references to the constants: a bundler can drop it.
    "\n/** All operations by operationId, with their methods and the names of their schemas. */\n",
    `export const operations = ${asConst(Object.fromEntries(entries.map(({ name, full }) => [name, full])))};\n`,
    "\n/** The operationIds. The schema `OperationId` is something else: the id of a transformation. */\n",
    "export type OperationName = keyof typeof operations;\n",
    "\n/** The request body and the success response of each operation. */\n",
    `export interface OperationBodies {\n${operationsOf(split)
      .map(({ operation }) => bodyTypes(operation))
      .join("")}}\n`,
  ].join("");
}

function asConst(value: unknown): string {
  return `${literal(value, 2)} as const`;
}

function bodyTypes(operation: Operation): string {
  const typeOf = (name: string | undefined): string => (name === undefined ? "undefined" : `api.${name}`);
  const success = typeOf(successSchemaName(operation));
  const response = operation.success?.isOptional === true ? `${success} | undefined` : success;
  return `  ${operation.operationId}: { request: ${typeOf(requestSchemaName(operation))}; response: ${response} };\n`;
}

function responseSchemas({ responses }: Operation): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [status, responseSchemaName(response)]),
  );
}
