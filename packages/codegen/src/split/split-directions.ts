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

/** Stands in an `enum` for "and whatever a newer server answers". `renderTypes` turns it into `string & {}`. */
export const OPEN_ENUM = "\u0000open";
/** The same in an enum of numbers: `number & {}`. */
export const OPEN_NUMBERS = "\u0000open numbers";

/** A document in which requests and responses have schemas of their own where they differ. */
export interface Split {
  readonly document: OpenApiDocument;
  /** The schemas that have a variant for responses: name → name of the variant, such as `Thing` → `ThingRead`. */
  readonly readNames: ReadonlyMap<string, string>;
}

/**
 * Gives requests and responses their own schemas where their types differ: in their enums, because what we send is one of
 * the values that the server knows, and what it answers may be a value that a later version added.
 *
 * A schema that only responses use keeps its name. One that both use keeps its name for requests, and gets a sister
 * `<Name>Read` for responses, or `<Name>Read2` if that name is taken.
 */
export function splitDirections({ document }: { readonly document: OpenApiDocument }): Split {
  return split(document, { differs: hasEnum, received: openEnum });
}

/**
 * Gives requests and responses their own schemas where they require different properties: those that are `readOnly` are
 * not required of a request, those that are `writeOnly` not of a response.
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

interface Difference {
  /** Whether requests and responses differ in this schema itself, not in one that it refers to. */
  differs(schema: Schema): boolean;
  /** Makes a schema what is sent. */
  sent?(schema: Schema): void;
  /** Makes a schema what is received. */
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

/** What is sent, and what is received: the requests of webhooks and callbacks are. */
function partsOf(document: OpenApiDocument): { outgoing: unknown[]; incoming: unknown[] } {
  const outgoing: unknown[] = [];
  const incoming: unknown[] = [];
  const collect = (items: unknown, isOurs: boolean): void => {
    const [requests, answers] = isOurs ? [outgoing, incoming] : [incoming, outgoing];
    for (const item of Object.values((items ?? {}) as Record<string, Record<string, Operation>>)) {
      requests.push(item?.["parameters"]);
      for (const [method, operation] of Object.entries(item ?? {})) {
        if (!isMethod(method) || !operation) continue;
        requests.push(operation.requestBody, operation.parameters);
        answers.push(operation.responses, operation.success);
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

/** Opens an enum, and a choice between constants, which is an enum whose values have descriptions. */
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

/** The parts of a schema, itself included, that require properties with the mark, and what they require without those. */
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

/** The property of an object, wherever in the schema it is described. */
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

/** More steps than any document takes from a schema to what it is made of. */
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

/** The schemas from which one that differs can be reached. */
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
