import { banner } from "./banner.ts";
import type { Spec } from "./load-spec.ts";
import { type OpenApiDocument, type Operation, type Response, resolvePointer, schemaName } from "./openapi-document.ts";

/** Renders `operations.gen.ts`: each operation as a constant of its own, so that a bundle holds only those it calls. */
export function renderOperations(spec: Spec): string {
  const operations = Object.entries(spec.document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const names = operations.map(({ operation }) => operation.operationId);
  const constants = operations.map(({ path, method, operation }) => {
    const entries = {
      operationId: operation.operationId,
      method: method.toUpperCase(),
      path,
      effect: operation["x-effect"],
      ...(operation["x-write-when"] && { writeWhen: operation["x-write-when"] }),
      request: bodySchema(operation.requestBody?.content),
      responses: responseSchemas(spec.document, operation),
    };
    return (
      `/** ${operation.summary ?? operation.operationId} */\n` +
      `export const ${operation.operationId} = ${JSON.stringify(entries, undefined, 2)} as const;\n`
    );
  });
  return [
    banner(spec),
    `import type * as api from "./api.gen.ts";\n\n`,
    constants.join("\n"),
    "\n/** Every operation of the spec, by its operationId. */\n",
    `export const operations: {\n${names.map((name) => `  readonly ${name}: typeof ${name};\n`).join("")}} = {\n`,
    names.map((name) => `  ${name},\n`).join(""),
    "};\n",
    "\n/** The body that each operation takes, and the one that it answers with when it succeeds. */\n",
    `export interface OperationBodies {\n${operations.map(({ operation }) => bodyTypes(spec.document, operation)).join("")}}\n`,
    "\n/** The operationId of an operation. Not `OperationId`: in the spec that is the id of a transformation. */\n",
    "export type OperationName = keyof OperationBodies;\n",
  ].join("");
}

function bodyTypes(document: OpenApiDocument, operation: Operation): string {
  const success = responseSchemas(document, operation)["200"];
  const request = bodySchema(operation.requestBody?.content);
  return `  ${operation.operationId}: { request: ${request ? `api.${request}` : "undefined"}; response: ${success ? `api.${success}` : "undefined"} };\n`;
}

function bodySchema(content: Response["content"]): string | undefined {
  return schemaName(content?.["application/json"]?.schema.$ref);
}

function responseSchemas(document: OpenApiDocument, operation: Operation): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(operation.responses).map(([status, response]) => {
      const resolved = "$ref" in response ? (resolvePointer(document, response.$ref) as Response) : response;
      return [status, bodySchema(resolved.content)];
    }),
  );
}
