import { type OpenApiDocument, resolvePointer, type Schema, schemaName } from "./openapi-document.ts";

/** Stands in an `enum` for "and whatever a newer server answers". `renderTypes` turns it into `string & {}`. */
export const OPEN_ENUM = "\u0000open";

/**
 * Gives requests and responses their own schemas where they differ, which is in their enums: what we send is one of the
 * values that the server knows, what it answers may be a value that a later version added.
 *
 * A schema that only responses use keeps its name. One that both use keeps its name for requests, and gets a sister
 * `<Name>Read` for responses, if an enum can be reached from it.
 */
export function splitDirections(document: OpenApiDocument): OpenApiDocument {
  const split = structuredClone(document);
  const { schemas } = split.components;
  const sent = new Set<string>();
  const received = new Set<string>();
  for (const operation of Object.values(split.paths).flatMap((methods) => Object.values(methods))) {
    collectNames(split, operation.requestBody, sent);
    collectNames(split, operation.responses, received);
  }

  const closed = structuredClone(schemas);
  for (const name of received) {
    if (!reachesEnum(name, closed)) continue;
    const open = openEnums(structuredClone(closed[name] as Schema));
    if (!sent.has(name)) {
      schemas[name] = open;
      continue;
    }
    const readName = `${name}Read`;
    if (readName in closed) {
      throw new Error(
        `schema ${name} needs a variant ${readName} for responses, and the spec has a schema of that name`,
      );
    }
    schemas[readName] = open;
  }

  const redirect = (schema: Schema): void => {
    visitSchemas(schema, (node) => {
      const name = schemaName(node.$ref);
      if (name && sent.has(name) && `${name}Read` in schemas) node.$ref = `#/components/schemas/${name}Read`;
    });
  };
  for (const [name, schema] of Object.entries(schemas)) {
    const isOfResponse = received.has(name) && !sent.has(name);
    if (isOfResponse || !(name in closed)) redirect(schema);
  }
  for (const operation of Object.values(split.paths).flatMap((methods) => Object.values(methods))) {
    for (const response of Object.values(operation.responses)) redirect(response as Schema);
  }
  return split;
}

/** All schema names that can be reached from `node`, component responses and bodies included. */
function collectNames(document: OpenApiDocument, node: unknown, names: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "example" || key === "examples") continue;
    if (key !== "$ref") {
      collectNames(document, value, names);
      continue;
    }
    const name = schemaName(value as string);
    if (name === undefined) collectNames(document, resolvePointer(document, value as string), names);
    else if (!names.has(name)) {
      names.add(name);
      collectNames(document, document.components.schemas[name], names);
    }
  }
}

function reachesEnum(start: string, schemas: Record<string, Schema>): boolean {
  const seen = new Set<string>([start]);
  let found = false;
  for (const name of seen) {
    visitSchemas(schemas[name] as Schema, (node) => {
      found ||= node.enum !== undefined;
      const next = schemaName(node.$ref);
      if (next) seen.add(next);
    });
  }
  return found;
}

function openEnums(schema: Schema): Schema {
  visitSchemas(schema, (node) => node.enum?.push(OPEN_ENUM));
  return schema;
}

/** Visits every object below `node`, itself included, apart from examples and defaults. */
function visitSchemas(node: unknown, visit: (node: Schema) => void): void {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) visit(node as Schema);
  for (const [key, value] of Object.entries(node)) {
    if (key !== "example" && key !== "examples" && key !== "default") visitSchemas(value, visit);
  }
}
