import type { Spec } from "./load-spec.ts";
import { type OpenApiDocument, operationsOf, type Schema, schemaName } from "./openapi-document.ts";
import { SpecError } from "./spec-error.ts";
import { walkDocument } from "./walk-document.ts";

/** Stands in an `enum` for "and whatever a newer server answers". `renderTypes` turns it into `string & {}`. */
export const OPEN_ENUM = "\u0000open";
/** The same in an enum of numbers: `number & {}`. */
export const OPEN_NUMBERS = "\u0000open numbers";

/**
 * Gives requests and responses their own schemas where they differ, which is in their enums: what we send is one of the
 * values that the server knows, what it answers may be a value that a later version added.
 *
 * A schema that only responses use keeps its name. One that both use keeps its name for requests, and gets a sister
 * `<Name>Read` for responses, if an enum can be reached from it.
 *
 * @throws {SpecError} The name of a sister is taken.
 */
export function splitDirections({ document, placeOf }: Pick<Spec, "document" | "placeOf">): OpenApiDocument {
  const split = structuredClone(document);
  const { schemas } = split.components;
  const operations = operationsOf(split).map(({ operation }) => operation);
  const sent = reachableSchemas(split, [
    ...operations.flatMap(({ requestBody, parameters }) => [requestBody, parameters]),
    ...Object.values(split.paths).map((item) => item["parameters"]),
  ]);
  const received = reachableSchemas(
    split,
    operations.map(({ responses }) => responses),
  );

  const closed = structuredClone(schemas);
  const readNames = new Map<string, string>();
  for (const name of received) {
    if (!reachesEnum(name, closed)) continue;
    const open = structuredClone(closed[name] as Schema);
    walkDocument(open, (node) => openEnum((node as Schema).enum));
    if (!sent.has(name)) {
      schemas[name] = open;
      continue;
    }
    const readName = `${name}Read`;
    if (readName in closed) {
      const message = `schema ${name} needs a variant ${readName} for responses, and the spec has a schema of that name`;
      throw new SpecError(placeOf(["components", "schemas", readName]), message);
    }
    readNames.set(name, readName);
    schemas[readName] = open;
  }

  const redirect = (part: unknown): void => {
    walkDocument(part, (node) => {
      const readName = readNames.get(schemaName((node as Schema).$ref) ?? "");
      if (readName) node["$ref"] = `#/components/schemas/${readName}`;
    });
  };
  for (const name of received) if (!sent.has(name)) redirect(schemas[name]);
  for (const readName of readNames.values()) redirect(schemas[readName]);
  for (const { responses } of operations) redirect(responses);
  return split;
}

function openEnum(values: Schema["enum"]): void {
  if (values?.some((value) => typeof value === "number")) values.push(OPEN_NUMBERS);
  if (values?.some((value) => typeof value === "string" && value !== OPEN_NUMBERS)) values.push(OPEN_ENUM);
}

/** The names of all schemas that can be reached from these parts. */
function reachableSchemas({ components }: OpenApiDocument, parts: readonly unknown[]): Set<string> {
  const names = new Set<string>();
  const collect = (part: unknown): void =>
    walkDocument(part, (node) => {
      const name = schemaName((node as Schema).$ref);
      if (name === undefined || names.has(name)) return;
      names.add(name);
      collect(components.schemas[name]);
    });
  for (const part of parts) collect(part);
  return names;
}

/** The schemas that have a variant for responses: name → name of the variant. */
export function readVariants(document: OpenApiDocument, split: OpenApiDocument): Map<string, string> {
  const original = document.components.schemas;
  return new Map(
    Object.keys(original)
      .map((name) => [name, `${name}Read`] as const)
      .filter(([, readName]) => readName in split.components.schemas && !(readName in original)),
  );
}

function reachesEnum(start: string, schemas: Record<string, Schema>): boolean {
  const seen = new Set<string>([start]);
  let found = false;
  for (const name of seen) {
    walkDocument(schemas[name], (node) => {
      found ||= (node as Schema).enum !== undefined;
      const next = schemaName((node as Schema).$ref);
      if (next) seen.add(next);
    });
  }
  return found;
}
