import {
  type AnySchema,
  constantsOf,
  isMethod,
  type OpenApiDocument,
  type Operation,
  refTo,
  type Schema,
  schemaName,
} from "../document/openapi-document.ts";
import { namesReachedFrom } from "../document/schemas-of.ts";
import { walkDocument } from "../document/walk-document.ts";
import { freeName } from "../render/code-names.ts";

/** Marks an open enum of strings: a newer server may send others. `typeOf` renders it as `string & {}`. */
export const OPEN_ENUM = "\u0000open";
/** Marks an open enum of numbers: `number & {}`. */
export const OPEN_NUMBERS = "\u0000open numbers";

/** A document with separate schemas for requests and responses where they differ. */
export interface Split {
  readonly document: OpenApiDocument;
  /** The names of the response variants, by schema: `Thing` → `ThingRead`. */
  readonly readNames: ReadonlyMap<string, string>;
}

/**
 * Opens the enums of responses: a request must have a known value, and a newer server may send others.
 *
 * A schema that only responses use keeps its name. If both use it, requests keep the name, and responses get a variant
 * `<Name>Read`, or `<Name>Read2` if that name is taken.
 */
export function splitDirections({ document }: { readonly document: OpenApiDocument }): Split {
  return split(document, { differs: hasEnum, received: openEnum });
}

/**
 * Makes `readOnly` properties optional in requests, and `writeOnly` properties in responses.
 */
export function splitRequired({ document }: { readonly document: OpenApiDocument }): Split {
  const { schemas } = document.components;
  const relax =
    (mark: Mark) =>
    (schema: Schema): void => {
      for (const [part, required] of relaxed(schema, mark, schemas)) part.required = required;
    };
  return split(document, {
    differs: (schema) => [...MARKS].some((mark) => relaxed(schema, mark, schemas).size > 0),
    sent: relax("readOnly"),
    received: relax("writeOnly"),
  });
}

/** A document as the code has it for each side. Both have the names of the original. */
export interface Directions {
  readonly request: OpenApiDocument;
  readonly response: OpenApiDocument;
  /** The names of the response variants of both splits. */
  readonly readNames: ReadonlyMap<string, string>;
}

/** Both splits of a document, to compare it with another one. */
export function directionsOf(document: OpenApiDocument): Directions {
  const required = splitRequired({ document });
  const enums = splitDirections(required);
  const readNames = new Map([...required.readNames, ...enums.readNames]);
  redirect(enums.document, new Map([...readNames].map(([name, readName]) => [readName, name])));
  const { components } = enums.document;
  const withNames = (nameOf: (name: string) => string): OpenApiDocument => {
    const names = Object.keys(document.components.schemas);
    const schemas = Object.fromEntries(names.map((name) => [name, components.schemas[nameOf(name)] as Schema]));
    return { ...enums.document, components: { ...components, schemas } };
  };
  return { request: withNames((name) => name), response: withNames((name) => readNames.get(name) ?? name), readNames };
}

interface Difference {
  /** Whether requests and responses differ in this schema, apart from the schemas that it refers to. */
  differs(schema: Schema): boolean;
  /** Changes a schema of requests. */
  sent?(schema: Schema): void;
  /** Changes a schema of responses. */
  received(schema: Schema): void;
}

function split(original: OpenApiDocument, { differs, sent: toSent, received: toReceived }: Difference): Split {
  const differing = namesThatReach(original.components.schemas, differs);
  if (differing.size === 0 && !hasAny(original.paths, differs)) return { document: original, readNames: new Map() };
  const document = structuredClone(original);
  const { schemas } = document.components;
  const { outgoing, incoming } = partsOf(document);
  const sent = namesReachedFrom(document, outgoing);
  const received = namesReachedFrom(document, incoming);
  const apply = (change: ((schema: Schema) => void) | undefined, part: unknown): void => {
    if (change) walkDocument(part, (node) => change(node as Schema));
  };

  const readNames = new Map<string, string>();
  const taken = new Set(Object.keys(schemas));
  const read: unknown[] = [...incoming];
  for (const name of received) {
    if (!sent.has(name)) read.push(schemas[name]);
    if (!sent.has(name) || !differing.has(name)) continue;
    const readName = freeName(`${name}Read`, taken);
    taken.add(readName);
    readNames.set(name, readName);
    const copy = structuredClone(schemas[name] as Schema);
    schemas[readName] = copy;
    read.push(copy);
  }
  for (const part of read) {
    apply(toReceived, part);
    redirect(part, readNames);
  }
  for (const name of sent) apply(toSent, schemas[name]);
  apply(toSent, outgoing);
  return { document, readNames };
}

/** The parts that a client sends and receives. It receives the requests of webhooks and callbacks. */
function partsOf(document: OpenApiDocument): { outgoing: unknown[]; incoming: unknown[] } {
  const outgoing: unknown[] = [];
  const incoming: unknown[] = [];
  const collect = (items: unknown, isOurs: boolean): void => {
    const [requests, responses] = isOurs ? [outgoing, incoming] : [incoming, outgoing];
    for (const item of Object.values((items ?? {}) as Record<string, Record<string, Operation>>)) {
      requests.push(item?.["parameters"]);
      for (const [method, operation] of Object.entries(item ?? {})) {
        if (!isMethod(method) || !operation) continue;
        requests.push(operation.requestBody, operation.parameters);
        responses.push(operation.responses, operation.success);
        for (const callback of Object.values(operation.callbacks ?? {})) collect(callback, !isOurs);
      }
    }
  };
  collect(document.paths, true);
  collect(document.webhooks, false);
  return { outgoing, incoming };
}

function redirect(part: unknown, readNames: ReadonlyMap<string, string>): void {
  const redirected = (ref: string | undefined): string | undefined => {
    const readName = readNames.get(schemaName(ref) ?? "");
    return readName === undefined ? ref : refTo(readName).$ref;
  };
  walkDocument(part, (node) => {
    const schema = node as Schema;
    if (typeof schema.$ref === "string") schema.$ref = redirected(schema.$ref) as string;
    const { mapping } = schema.discriminator ?? {};
    for (const [value, target] of Object.entries(mapping ?? {})) {
      (mapping as Record<string, unknown>)[value] = redirected(target);
    }
  });
}

/** Opens an enum, or a choice between constants. */
function openEnum(schema: Schema): void {
  const { enum: values, oneOf, anyOf } = schema;
  if (values !== undefined) open(values, values);
  for (const choice of [oneOf, anyOf]) {
    const constants = constantsOf(choice);
    const mark: unknown[] = [];
    if (constants) open(constants, mark);
    if (mark.length > 0) choice?.push({ enum: mark });
  }
}

function open(values: readonly unknown[], list: unknown[]): void {
  const isOpen = values.some((value) => value === OPEN_ENUM || value === OPEN_NUMBERS);
  if (isOpen) return;
  const [hasNumbers, hasTexts] = ["number", "string"].map((type) => values.some((value) => typeof value === type));
  if (hasNumbers) list.push(OPEN_NUMBERS);
  if (hasTexts) list.push(OPEN_ENUM);
}

function hasEnum({ enum: values, oneOf, anyOf }: Schema): boolean {
  return values !== undefined || constantsOf(oneOf) !== undefined || constantsOf(anyOf) !== undefined;
}

const MARKS = ["readOnly", "writeOnly"] as const;
type Mark = (typeof MARKS)[number];
type Schemas = Readonly<Record<string, Schema>>;

/** The schema and its `allOf` parts that require marked properties, with the required properties that remain. */
function relaxed(schema: Schema, mark: Mark, schemas: Schemas): Map<Schema, string[]> {
  const parts = [schema, ...(schema.allOf ?? [])].filter((it) => typeof it === "object" && Array.isArray(it.required));
  return new Map(
    (parts as Schema[]).flatMap((part) => {
      const required = part.required as string[];
      const rest = required.filter((key) => !isMarked(propertyOf(schema, key, schemas), mark, schemas));
      return rest.length < required.length ? [[part, rest] as const] : [];
    }),
  );
}

/** A property of a schema or of the schemas that it consists of. */
export function propertyOf(
  schema: AnySchema | undefined,
  key: string,
  schemas: Schemas,
  depth = 0,
): AnySchema | undefined {
  if (typeof schema !== "object" || depth > DEEPEST) return undefined;
  const { $ref, properties = {}, allOf = [] } = schema;
  if (Object.hasOwn(properties, key)) return properties[key];
  for (const part of [referredTo($ref, schemas), ...allOf]) {
    const found = propertyOf(part, key, schemas, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A limit for circular schemas. */
const DEEPEST = 20;

function referredTo($ref: string | undefined, schemas: Schemas): Schema | undefined {
  const name = schemaName($ref);
  return name === undefined ? undefined : schemas[name];
}

function isMarked(schema: AnySchema | undefined, mark: Mark, schemas: Schemas, depth = 0): boolean {
  if (typeof schema !== "object" || depth > DEEPEST) return false;
  return (
    schema[mark] === true ||
    [referredTo(schema.$ref, schemas), ...(schema.allOf ?? [])].some((it) => isMarked(it, mark, schemas, depth + 1))
  );
}

function namesIn(part: unknown): string[] {
  const names: string[] = [];
  walkDocument(part, (node) => {
    const name = schemaName((node as Schema).$ref);
    if (name !== undefined) names.push(name);
  });
  return names;
}

function hasAny(part: unknown, differs: (schema: Schema) => boolean): boolean {
  let found = false;
  walkDocument(part, (node) => {
    found ||= differs(node as Schema);
  });
  return found;
}

/** The names of the schemas that differ or use one that differs. */
function namesThatReach(schemas: Schemas, differs: (schema: Schema) => boolean): Set<string> {
  const users = new Map<string, string[]>();
  const reaching = new Set<string>();
  for (const [name, schema] of Object.entries(schemas)) {
    for (const used of namesIn(schema)) users.set(used, [...(users.get(used) ?? []), name]);
    if (hasAny(schema, differs)) reaching.add(name);
  }
  for (const name of reaching) for (const user of users.get(name) ?? []) reaching.add(user);
  return reaching;
}
