import { createHash } from "node:crypto";
import { join } from "node:path";
import { applyCorrections } from "./apply-corrections.ts";
import { type OpenApiDocument, resolvePointer } from "./openapi-document.ts";
import { type Place, SpecError } from "./spec-error.ts";
import { walkDocument } from "./walk-document.ts";
import { readYamlFile, type YamlFile } from "./yaml-file.ts";

/** One version of the API: what is documented, with the corrections applied. */
export interface Spec {
  /** The name of its folder below `spec/`, such as `0.36`. */
  readonly version: string;
  readonly document: OpenApiDocument;
  /** SHA-256 over both source files, in hexadecimal. */
  readonly hash: string;
  /** Where a node of the document stands in the documented file, or its nearest ancestor there. */
  placeOf(path: readonly (string | number)[]): Place;
}

/**
 * Reads `<specFolder>/<version>/openapi.yaml`, applies `corrections.yaml` beside it and checks the result.
 *
 * @throws {SpecError} A file is missing, not YAML or not OpenAPI 3.1; a correction has no effect; a `$ref` dangles;
 *   an operation lacks what the generator needs.
 */
export async function loadSpec(specFolder: string, version: string): Promise<Spec> {
  const [documented, corrections] = (await Promise.all(
    ["openapi.yaml", "corrections.yaml"].map((name) =>
      readYamlFile(join(specFolder, version, name), `spec/${version}/${name}`),
    ),
  )) as [YamlFile, YamlFile];

  assertOpenApi(documented);
  const document = await applyCorrections(documented.data as OpenApiDocument, corrections);
  assertSchemas(document, documented);
  assertReferences(document, [documented, corrections]);
  assertOperations(document, documented);

  const hash = createHash("sha256").update(documented.text).update("\0").update(corrections.text).digest("hex");
  return { version, document, hash, placeOf: (path) => documented.placeOf(path) };
}

function assertOpenApi(documented: YamlFile): void {
  const root = documented.data;
  if (typeof root !== "object" || root === null || Array.isArray(root) || !("openapi" in root)) {
    throw new SpecError(
      { file: documented.file, line: 1, column: 1 },
      "not an OpenAPI document: it has no `openapi` key",
    );
  }
  const { openapi } = root;
  if (typeof openapi !== "string" || !openapi.startsWith("3.1.")) {
    throw new SpecError(documented.placeOf(["openapi"]), `OpenAPI ${String(openapi)} is not supported: write 3.1`);
  }
  for (const section of [["paths"], ["components"], ["components", "schemas"]]) {
    const node = section.reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], root);
    if (!isMap(node)) {
      throw new SpecError(documented.placeOf(section), `not usable: \`${section.join(".")}\` is not a map`);
    }
  }
}

function assertReferences(document: unknown, sources: readonly YamlFile[]): void {
  walkDocument(document, ({ $ref: ref }) => {
    if (typeof ref !== "string" || resolvePointer(document, ref) !== undefined) return;
    const place = sources.map((source) => source.placeOfValue(ref)).find((found) => found !== undefined);
    const reason = ref.startsWith("#/") ? "points to nothing" : "is not local: put the schema into this file";
    throw new SpecError(place ?? { file: sources[0]?.file ?? "spec" }, `$ref "${ref}" ${reason}`);
  });
}

/** What becomes a name in TypeScript must be one. */
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

function assertSchemas(document: OpenApiDocument, documented: YamlFile): void {
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const place = documented.placeOf(["components", "schemas", name]);
    if (!IDENTIFIER.test(name)) throw new SpecError(place, `schema name "${name}" is no identifier`);
    if (!isMap(schema)) throw new SpecError(place, `schema ${name} is not a map`);
  }
}

function assertOperations(document: OpenApiDocument, documented: YamlFile): void {
  const seen = new Set<string>();
  for (const [path, methods] of Object.entries(document.paths)) {
    if (!isMap(methods)) throw new SpecError(documented.placeOf(["paths", path]), `path ${path} is not a map`);
    for (const [method, operation] of Object.entries(methods)) {
      const complain: (key: string, message: string) => never = (key, message) => {
        throw new SpecError(documented.placeOf(["paths", path, method, key]), message);
      };
      if (!isMap(operation)) complain("", `${method.toUpperCase()} ${path} is not a map`);
      const { operationId, responses } = operation;
      const effect: unknown = operation["x-effect"];
      if (!operationId) complain("operationId", `${method.toUpperCase()} ${path} has no operationId`);
      if (!IDENTIFIER.test(operationId)) complain("operationId", `operationId "${operationId}" is no identifier`);
      if (seen.has(operationId)) complain("operationId", `operationId "${operationId}" is there twice`);
      seen.add(operationId);
      if (effect !== "read" && effect !== "write") {
        complain("x-effect", `${operationId} must say \`x-effect: read\` or \`x-effect: write\``);
      }
      if (!isMap(responses)) complain("responses", `${operationId} has no responses`);
    }
  }
}

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
