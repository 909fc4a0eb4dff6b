import { type AnySchema, type OpenApiDocument, resolvePointer, type Schema, schemaName } from "../openapi-document.ts";
import type { Change, Severity, Side } from "./change.ts";

/** Where two schemas stand, and what they are compared for. */
export interface Comparison {
  readonly before: OpenApiDocument;
  readonly after: OpenApiDocument;
  readonly side: Side;
}

/**
 * What changed from one schema to another, for one side. A reference that leads to the same name in both is not followed:
 * named schemas are compared once, where they are declared.
 */
export function compareSchemas(
  before: AnySchema | undefined,
  after: AnySchema | undefined,
  where: string,
  comparison: Comparison,
): Change[] {
  return compare(before, after, where, { ...comparison, pairs: new Set() });
}

interface Context extends Comparison {
  /** The pairs of names that are being compared: schemas may refer to themselves. */
  readonly pairs: ReadonlySet<string>;
}

/** Keywords that say nothing about values. */
const ANNOTATIONS = new Set(["title", "description", "example", "examples", "deprecated", "externalDocs", "$comment"]);
/** Keywords that are compared below, each in its own way. */
const COMPARED = new Set([
  "$ref",
  "type",
  "enum",
  "const",
  "format",
  "default",
  "required",
  "properties",
  "additionalProperties",
  "items",
  "allOf",
  "anyOf",
  "oneOf",
]);
const UPPER_LIMITS = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
const LOWER_LIMITS = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const OTHER_LIMITS = ["pattern", "multipleOf", "uniqueItems"];

function compare(one: AnySchema | undefined, other: AnySchema | undefined, where: string, context: Context): Change[] {
  const names = [nameIn(one), nameIn(other)];
  const pair = names.join(" ");
  if (names.some((name) => name !== undefined) && context.pairs.has(pair)) return [];
  const inside = { ...context, pairs: new Set([...context.pairs, pair]) };
  const before = normalise(one, context.before);
  const after = normalise(other, context.after);
  if (names[0] !== undefined && names[0] === names[1]) {
    // What is behind the name is compared where it is declared. What may stand beside it is null.
    if (isChoice(one) === isChoice(other)) return [];
    const nullOf = (schema: Schema): Schema => ({
      type: (typesOf(schema) ?? ["null"]).filter((type) => type === "null"),
    });
    return compareTypes(nullOf(before), nullOf(after), where, context);
  }
  return [
    ...compareTypes(before, after, where, inside),
    ...compareValues(before, after, where, inside),
    ...compareProperties(before, after, where, inside),
    ...compareParts(before, after, where, inside),
    ...compareRest(before, after, where, inside),
  ];
}

/** A change as both sides see it. */
function change(
  { side }: Context,
  kind: string,
  where: string,
  message: string,
  severities: Readonly<Record<Side, Severity>>,
): Change {
  return { severity: severities[side], kind, side, where, message };
}

const NARROWED = { request: "breaking", response: "safe" } as const;
const WIDENED = { request: "safe", response: "breaking" } as const;
const WIDENED_A_LITTLE = { request: "safe", response: "risky" } as const;

/**
 * Another part narrows what is valid, another alternative widens it. Of `oneOf` it may do both, because what meets two
 * alternatives is not valid.
 */
const PART_SEVERITIES = {
  allOf: { gone: WIDENED, come: NARROWED },
  anyOf: { gone: NARROWED, come: WIDENED },
  oneOf: { gone: { request: "breaking", response: "risky" }, come: { request: "risky", response: "breaking" } },
} as const;

function compareTypes(before: Schema, after: Schema, where: string, context: Context): Change[] {
  const [old, now] = [typesOf(before), typesOf(after)];
  const isIn = (types: readonly string[] | undefined, type: string): boolean =>
    types === undefined || types.includes(type) || (type === "integer" && types.includes("number"));
  const gone = old === undefined ? (now ? ["anything else"] : []) : old.filter((type) => !isIn(now, type));
  const other = after.anyOf || after.oneOf || after.allOf ? "something else" : "anything";
  const come = now === undefined ? (old ? [other] : []) : now.filter((type) => !isIn(old, type));
  const say = (type: string, verb: string): string => `${verb} ${type}`;
  return [
    ...gone.map((type) => change(context, "type-removed", where, say(type, "can no longer be"), NARROWED)),
    ...come.map((type) => change(context, "type-added", where, say(type, "can now be"), WIDENED)),
  ];
}

function compareValues(before: Schema, after: Schema, where: string, context: Context): Change[] {
  const changes: Change[] = [];
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const text = (value: unknown): string => JSON.stringify(value);
  if (old && now) {
    const [known, still] = [old.map(text), now.map(text)];
    for (const value of still.filter((it) => !known.includes(it))) {
      changes.push(change(context, "enum-value-added", where, `can now be ${value}`, WIDENED_A_LITTLE));
    }
    for (const value of known.filter((it) => !still.includes(it))) {
      changes.push(change(context, "enum-value-removed", where, `can no longer be ${value}`, NARROWED));
    }
  } else if (now) {
    changes.push(change(context, "enum-added", where, `can only be one of ${now.map(text).join(", ")}`, NARROWED));
  } else if (old) {
    changes.push(change(context, "enum-removed", where, "is no longer limited to some values", WIDENED_A_LITTLE));
  }

  if (before.format !== after.format) {
    const message = `has the format ${after.format ?? "none"}, before ${before.format ?? "none"}`;
    changes.push(change(context, "format-changed", where, message, { request: "risky", response: "risky" }));
  }
  if (text(before.default) !== text(after.default)) {
    const message = `means ${text(after.default) ?? "nothing"} when it is left out, before ${text(before.default) ?? "nothing"}`;
    changes.push(change(context, "default-changed", where, message, { request: "risky", response: "safe" }));
  }
  return changes;
}

function compareProperties(before: Schema, after: Schema, where: string, context: Context): Change[] {
  const [old, now] = [before.properties ?? {}, after.properties ?? {}];
  const isRequired = (schema: Schema, key: string): boolean => schema.required?.includes(key) ?? false;
  const keys = [
    ...new Set([...Object.keys(old), ...Object.keys(now), ...(before.required ?? []), ...(after.required ?? [])]),
  ];
  const changes = keys.flatMap((key): Change[] => {
    const place = `${where}.${key}`;
    const [was, is] = [isRequired(before, key), isRequired(after, key)];
    const [hadIt, hasIt] = [Object.hasOwn(old, key), Object.hasOwn(now, key)];
    if (hadIt && !hasIt) {
      const severities = { request: "breaking", response: was ? "breaking" : "risky" } as const;
      return [change(context, "property-removed", place, "is gone", severities)];
    }
    if (!hadIt && hasIt) {
      const severities = { request: is ? "breaking" : "safe", response: "safe" } as const;
      return [change(context, "property-added", place, `is new${is ? " and required" : ""}`, severities)];
    }
    return [
      ...(!was && is ? [change(context, "property-required", place, "is required now", NARROWED)] : []),
      ...(was && !is ? [change(context, "property-optional", place, "is optional now", WIDENED)] : []),
      ...(hadIt ? compare(old[key], now[key], place, context) : []),
    ];
  });

  const [others, otherNow] = [before.additionalProperties ?? true, after.additionalProperties ?? true];
  if (others !== false && otherNow === false) {
    changes.push(change(context, "closed", where, "can have no other properties", NARROWED));
  } else if (others === false && otherNow !== false) {
    changes.push(change(context, "opened", where, "can have other properties", WIDENED_A_LITTLE));
  } else if (typeof others === "object" || typeof otherNow === "object") {
    changes.push(...compare(others, otherNow, `${where}.*`, context));
  }
  return changes;
}

function compareParts(before: Schema, after: Schema, where: string, context: Context): Change[] {
  const changes = before.items || after.items ? compare(before.items, after.items, `${where}[]`, context) : [];
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const) {
    const [old, now] = [before[keyword] ?? [], after[keyword] ?? []];
    const texts = [old, now].map((parts) => parts.map((part) => JSON.stringify(withoutAnnotations(part))));
    const [known = [], still = []] = texts;
    const gone = known.filter((part) => !still.includes(part)).length;
    const come = still.filter((part) => !known.includes(part)).length;
    const { gone: onGone, come: onCome } = PART_SEVERITIES[keyword];
    const parts = keyword === "allOf" ? "part" : "alternative";
    // Where there was no choice anything was valid.
    if (keyword !== "allOf" && old.length === 0 && now.length > 0) {
      changes.push(change(context, `${keyword}-added`, where, `must be one of ${now.length} ${parts}(s)`, NARROWED));
    } else if (keyword !== "allOf" && old.length > 0 && now.length === 0) {
      const message = `need not be one of ${old.length} ${parts}(s) any more`;
      changes.push(change(context, `${keyword}-removed`, where, message, WIDENED));
    } else {
      if (gone > 0)
        changes.push(change(context, `${keyword}-removed`, where, `lacks ${gone} ${parts}(s) of before`, onGone));
      if (come > 0) changes.push(change(context, `${keyword}-added`, where, `has ${come} new ${parts}(s)`, onCome));
    }
  }
  return changes;
}

function compareRest(before: Schema, after: Schema, where: string, context: Context): Change[] {
  const old: Readonly<Record<string, unknown>> = { ...before };
  const now: Readonly<Record<string, unknown>> = { ...after };
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (key) => !COMPARED.has(key) && !ANNOTATIONS.has(key) && !key.startsWith("x-") && !isSame(old[key], now[key]),
  );
  return keys.map((key) => {
    const message = `has ${key} ${JSON.stringify(now[key]) ?? "no more"}, before ${JSON.stringify(old[key]) ?? "none"}`;
    const isTighter = tightens(key, old[key], now[key]);
    if (isTighter === undefined) {
      return change(context, "keyword-changed", where, message, { request: "risky", response: "risky" });
    }
    return change(
      context,
      isTighter ? "limit-tightened" : "limit-loosened",
      where,
      message,
      isTighter ? NARROWED : WIDENED_A_LITTLE,
    );
  });
}

/** Whether fewer values are valid. Undefined if that cannot be told. */
function tightens(key: string, before: unknown, after: unknown): boolean | undefined {
  if (OTHER_LIMITS.includes(key))
    return after === undefined || after === false ? false : before === undefined ? true : undefined;
  const isUpper = UPPER_LIMITS.includes(key);
  if (!isUpper && !LOWER_LIMITS.includes(key)) return undefined;
  if (before === undefined || after === undefined) return before === undefined;
  return isUpper ? Number(after) < Number(before) : Number(after) > Number(before);
}

/** The schema without its reference, and with "or null" as a type. */
function normalise(schema: AnySchema | undefined, document: OpenApiDocument): Schema {
  if (schema === false) return { enum: [] };
  if (typeof schema !== "object") return {};
  if (schema.$ref !== undefined) {
    const { $ref, ...siblings } = schema;
    const target = resolvePointer(document, $ref) as AnySchema | undefined;
    return { ...normalise(target, document), ...siblings };
  }
  const nullable = orNull(schema);
  if (!nullable) return schema;
  const { anyOf, oneOf, ...rest } = schema;
  const inner = normalise(nullable.only, document);
  const types = typesOf(inner);
  return {
    ...inner,
    ...rest,
    ...(types && { type: [...new Set([...types, "null"])] }),
    ...(inner.enum && { enum: [...new Set([...inner.enum, null])] }),
  };
}

function typesOf({ type }: Schema): string[] | undefined {
  return type === undefined ? undefined : [type].flat();
}

/** The values of an enum. Null is told as a type. */
function valuesOf(schema: Schema): unknown[] | undefined {
  const { enum: values, const: value } = schema as Schema & { const?: unknown };
  return (values ?? (value === undefined ? undefined : [value]))?.filter((it) => it !== null);
}

/** The name of the schema that this is, or is if it is not null. */
function nameIn(schema: AnySchema | undefined): string | undefined {
  if (typeof schema !== "object") return undefined;
  return schemaName(schema.$ref) ?? nameIn(orNull(schema)?.only);
}

function isChoice(schema: AnySchema | undefined): boolean {
  return typeof schema === "object" && schema.$ref === undefined;
}

/** A choice of one schema and null. */
function orNull({ anyOf, oneOf }: Schema): { readonly only: AnySchema } | undefined {
  const union = anyOf ?? oneOf ?? [];
  const [only, ...others] = union.filter((part) => typeof part !== "object" || part.type !== "null");
  return union.length === 2 && only !== undefined && others.length === 0 ? { only } : undefined;
}

function withoutAnnotations(schema: AnySchema | undefined): unknown {
  if (typeof schema !== "object") return schema;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !ANNOTATIONS.has(key)));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
