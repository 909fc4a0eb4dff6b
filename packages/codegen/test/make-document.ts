import { assertUsable } from "../src/document/check-document.ts";
import { inlinePathItems } from "../src/document/inline-references.ts";
import type { OpenApiDocument, Schema } from "../src/document/openapi-document.ts";
import type { Spec } from "../src/read/load-spec.ts";
import { parseYaml } from "../src/read/yaml-file.ts";

export interface DocumentParts {
  /** The schema of the request body of the one operation. */
  request?: Schema;
  /** The schema of its response. */
  response?: Schema;
  schemas: Record<string, Schema>;
}

/** A document with one operation, `getThing`. */
export function makeDocument({ request, response, schemas }: DocumentParts): OpenApiDocument {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: {
      "/things/get": {
        post: {
          operationId: "getThing",
          "x-effect": "read",
          ...(request && { requestBody: { required: true, content: { "application/json": { schema: request } } } }),
          responses: {
            "200": {
              description: "The thing.",
              ...(response && { content: { "application/json": { schema: response } } }),
            },
          },
        },
      },
    },
    components: { schemas },
  };
}

/** The same as a spec, with all nodes at the start of its file. */
export function makeSpec(parts: DocumentParts): Spec {
  const place = { file: "spec/0.1/openapi.yaml", line: 1, column: 1 };
  const document = makeDocument(parts);
  return { version: "0.1", entryPrefix: "", hash: "0".repeat(64), document, written: document, placeOf: () => place };
}

/**
 * The spec of a document, read like a file.
 *
 * @throws {SpecError} The document is invalid.
 */
export function specOf(document: object): Spec {
  const file = parseYaml(JSON.stringify(document), "openapi.json");
  const written = inlinePathItems(file.data as OpenApiDocument);
  const { placeOf } = file;
  const header = { version: "0.1", entryPrefix: "", hash: "0".repeat(64) };
  return { ...header, written, placeOf, document: assertUsable(written, file, undefined) };
}

/** A reference to a schema of the document. */
export function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}
