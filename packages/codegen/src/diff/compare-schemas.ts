import type { AnySchema, OpenApiDocument, Schema } from "../document/openapi-document.ts";
import { allowsNull } from "../document/schemas-of.ts";
import type { Change, Severity, Side } from "./change.ts";
import { asChoice, CHOICES, type Choice, choiceIn, nameOf, overlaps } from "./choice.ts";
import { changedKeys, meaningOf } from "./meaning-of.ts";
import {
  covers,
  followed,
  isLimit,
  isMark,
  type PlainSchema,
  plainSchema,
  putTogether,
  typesOf,
} from "./plain-schema.ts";

/** The documents of two schemas, and the side to compare them for. */
export interface Comparison {
  readonly before: OpenApiDocument;
  readonly after: OpenApiDocument;
  readonly side: Side;
}

/**
 * The changes between two schemas, for one side. References to the same name are not followed: named schemas are compared once,
 * where they are declared.
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
  /** The pairs in progress, for recursive schemas. */
  readonly pairs: ReadonlySet<string>;
}

/** Keywords with a comparison of their own. */
const COMPARED = [
  "$ref",
  "type",
  "enum",
  "openTypes",
  "format",
  "default",
  "required",
  "properties",
  "additionalProperties",
  "items",
  "allOf",
  "anyOf",
  "oneOf",
];
const UPPER_LIMITS = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
const LOWER_LIMITS = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const OTHER_LIMITS = ["pattern", "multipleOf", "uniqueItems"];

function compare(before: AnySchema = true, after: AnySchema = true, where: string, context: Context): Change[] {
  if (meaningOf(before) === meaningOf(after)) return [];
  return [
    ...compareNull(before, after, where, context),
    ...comparePlain(plainSchema(before), plainSchema(after), where, context),
  ];
}

function compareNull(before: AnySchema, after: AnySchema, where: string, context: Context): Change[] {
  // The comparison of types reports changes from or to any type.
  if ([before, after].some((schema) => takesAnyType(plainSchema(schema)))) return [];
  const nulls = [true, false].map((isStrict) => ({
    was: allowsNull(before, context.before, isStrict),
    is: allowsNull(after, context.after, isStrict),
  }));
  const isGone = nulls.some(({ was, is }) => was && !is);
  const isNew = nulls.some(({ was, is }) => is && !was);
  return [
    ...(isGone ? [change(context, "type-removed", where, "can no longer be null", NARROWED)] : []),
    ...(isNew ? [change(context, "type-added", where, "can now be null", WIDENED)] : []),
  ];
}

/** Compares the values other than null. */
function comparePlain(before: Schema, after: Schema, where: string, context: Context): Change[] {
  if (meaningOf(before) === meaningOf(after)) return [];
  const [{ $ref: ref, ...beside }, { $ref: refNow, ...besideNow }] = [before, after];
  if (ref !== undefined && ref === refNow) return compareKeywords(beside, besideNow, where, context);
  const [was, is] = [choiceIn(before), choiceIn(after)];
  const old = was ?? asChoice(before, is, context.before);
  const now = is ?? asChoice(after, was, context.after);
  if (old && now && !(was && is)) {
    return [...compareDefaults(before, after, where, context), ...compareChoices(old, now, where, context)];
  }
  const [whole, wholeNow] = [putTogether(before, context.before), putTogether(after, context.after)];
  if (whole && !wholeNow && after.properties) return compareKeywords(whole, after, where, context);
  if (wholeNow && !whole && before.properties) return compareKeywords(before, wholeNow, where, context);
  const [parts, partsNow] = [partsIn(before), partsIn(after)];
  if (parts && partsNow && differing(parts, partsNow).flat().length < parts.length + partsNow.length) {
    return [...compareDefaults(before, after, where, context), ...compareAllOf(parts, partsNow, after, where, context)];
  }
  if (ref === undefined && refNow === undefined) return compareKeywords(before, after, where, context);
  const pair = `${ref ?? meaningOf(before)} ${refNow ?? meaningOf(after)}`;
  if (context.pairs.has(pair)) return [];
  const inside = { ...context, pairs: new Set([...context.pairs, pair]) };
  return comparePlain(followed(before, context.before), followed(after, context.after), where, inside);
}

function compareKeywords(before: Schema, after: Schema, where: string, context: Context): Change[] {
  return [
    ...compareTypes(before, after, where, context),
    ...compareValues(before, after, where, context),
    ...compareDefaults(before, after, where, context),
    ...compareProperties(before, after, where, context),
    ...compareParts(before, after, where, context),
    ...compareRest(before, after, where, context),
  ];
}

/** A change with the severity for its side. */
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
/** The generated type of one does not accept values of the other, or lacks their properties. */
const CHANGED = { request: "breaking", response: "breaking" } as const;
const NARROWED_A_LITTLE = { request: "risky", response: "safe" } as const;
const WIDENED_A_LITTLE = { request: "safe", response: "risky" } as const;

function compareTypes(before: Schema, after: Schema, where: string, context: Context): Change[] {
  const [old, now] = [typesOf(before), typesOf(after)];
  // The comparison of values reports enums, unless they are empty.
  const isLimited = now && (after.type !== undefined || now.length === 0);
  const rest = now?.length ? "anything else" : "anything";
  const gone = old === undefined ? (isLimited ? [rest] : []) : old.filter((type) => !covers(now, type));
  const other = after.anyOf || after.oneOf || after.allOf ? "something else" : "anything";
  const come = now === undefined ? (old ? [other] : []) : now.filter((type) => !covers(old, type));
  const say = (type: string, verb: string): string => `${verb} ${type}`;
  return [
    ...gone.map((type) => change(context, "type-removed", where, say(type, "can no longer be"), NARROWED)),
    ...come.map((type) => change(context, "type-added", where, say(type, "can now be"), WIDENED)),
  ];
}

function compareValues(before: PlainSchema, after: PlainSchema, where: string, context: Context): Change[] {
  const changes: Change[] = [];
  const [old, now] = [before.enum, after.enum];
  // The type of an open enum accepts new values.
  const isOpenTo = (value: unknown): boolean => before.openTypes?.includes(typeof value) ?? false;
  if (old && now) {
    const [known, still] = [old.map(text), now.map(text)];
    for (const value of now.filter((it) => !known.includes(text(it)))) {
      const severities = isOpenTo(value) ? WIDENED_A_LITTLE : WIDENED;
      changes.push(change(context, "enum-value-added", where, `can now be ${text(value)}`, severities));
    }
    for (const type of after.openTypes?.filter((it) => !before.openTypes?.includes(it)) ?? []) {
      changes.push(change(context, "enum-opened", where, `can now be another ${type}`, WIDENED));
    }
    for (const type of before.openTypes?.filter((it) => !after.openTypes?.includes(it)) ?? []) {
      changes.push(change(context, "enum-closed", where, `can no longer be another ${type}`, NARROWED));
    }
    for (const value of known.filter((it) => !still.includes(it))) {
      changes.push(change(context, "enum-value-removed", where, `can no longer be ${value}`, NARROWED));
    }
  } else if (now?.length) {
    changes.push(change(context, "enum-added", where, `can only be one of ${now.map(text).join(", ")}`, NARROWED));
  } else if (old) {
    const severities = old.every(isOpenTo) ? WIDENED_A_LITTLE : WIDENED;
    changes.push(change(context, "enum-removed", where, "is no longer limited to some values", severities));
  }

  if (before.format !== after.format) {
    const message = `has the format ${after.format ?? "none"}, was ${before.format ?? "none"}`;
    changes.push(change(context, "format-changed", where, message, { request: "risky", response: "risky" }));
  }
  return changes;
}

function compareDefaults(before: Schema, after: Schema, where: string, context: Context): Change[] {
  const [old, now] = [before.default, after.default].map(text);
  if (old === now) return [];
  const message = `defaults to ${now ?? "nothing"}, was ${old ?? "nothing"}`;
  return [change(context, "default-changed", where, message, { request: "risky", response: "safe" })];
}

/** The JSON of a value, without the marks of open enums. */
function text(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, part) => (Array.isArray(part) ? part.filter((it) => !isMark(it)) : part));
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
      return [change(context, "property-removed", place, "is removed", CHANGED)];
    }
    if (!hadIt && hasIt) {
      const severities = { request: is ? "breaking" : "safe", response: "safe" } as const;
      // With a schema for additional properties, the property was allowed before.
      const other = before.additionalProperties || undefined;
      return [
        change(context, "property-added", place, `is new${is ? " and required" : ""}`, severities),
        ...(other === undefined ? [] : compare(other, now[key], place, context)),
      ];
    }
    return [
      ...(!was && is ? [change(context, "property-required", place, "is required now", NARROWED)] : []),
      ...(was && !is ? [change(context, "property-optional", place, "is optional now", WIDENED)] : []),
      ...(hadIt ? compare(old[key], now[key], place, context) : []),
    ];
  });

  const [others, otherNow] = [before.additionalProperties ?? true, after.additionalProperties ?? true];
  // By default, additional properties are valid, and the generated type does not have them.
  const [isSaid, isSaidNow] = [before, after].map(saysOthers);
  if (others !== false && otherNow === false) {
    const severities = isSaid ? CHANGED : NARROWED;
    changes.push(change(context, "closed", where, "can have no other properties", severities));
  } else if (others === false && otherNow !== false) {
    changes.push(change(context, "opened", where, "can have other properties", WIDENED_A_LITTLE));
  } else if (others !== false) {
    changes.push(...compare(others, otherNow, `${where}.*`, context));
    if (isSaid && !isSaidNow && isLimit(after)) {
      changes.push(change(context, "others-unsaid", where, "no longer says that it has other properties", CHANGED));
    } else if (!isSaid && isSaidNow) {
      const severities = { request: "safe", response: "safe" } as const;
      changes.push(change(context, "others-said", where, "says that it has other properties", severities));
    }
  }
  return changes;
}

/** Whether the type of an object has other properties: the schema says so, or names no property. */
function saysOthers(schema: Schema): boolean {
  if (schema.additionalProperties !== undefined) return schema.additionalProperties !== false;
  const isNamed = NAMES_OR_PARTS.some((keyword) => Object.keys(schema[keyword] ?? {}).length > 0);
  return !isNamed && typesOf(schema)?.includes("object") === true;
}

const NAMES_OR_PARTS = ["properties", "required", "patternProperties", "$ref", "allOf", "anyOf", "oneOf"] as const;

function compareParts(before: Schema, after: Schema, where: string, context: Context): Change[] {
  const changes = compare(before.items, after.items, `${where}[]`, context);
  changes.push(...compareAllOf(before.allOf ?? [], after.allOf ?? [], after, where, context));
  const [was, is] = [choiceIn(before), choiceIn(after)];
  if (was && is) return [...changes, ...compareChoices(was, is, where, context)];
  for (const keyword of CHOICES) {
    const [old, now] = [before[keyword], after[keyword]];
    if (now && !old) {
      const message = "must match one of its alternatives now";
      changes.push(change(context, `${keyword}-added`, where, message, NARROWED));
    } else if (old && !now) {
      const message = "no longer has to match one of its alternatives";
      changes.push(change(context, `${keyword}-removed`, where, message, WIDENED));
    } else if (old && now) {
      changes.push(...compareChoices({ keyword, alternatives: old }, { keyword, alternatives: now }, where, context));
    }
  }
  return changes;
}

/** The `allOf` parts of a schema without other keywords, or the schema as its only part. */
function partsIn({ default: _, ...schema }: Schema): readonly AnySchema[] | undefined {
  const { allOf, ...beside } = schema;
  if (allOf === undefined) return [schema];
  return isLimit(beside) ? undefined : allOf;
}

/** @param whole The schema after the change, with the parts. */
function compareAllOf(
  before: readonly AnySchema[],
  after: readonly AnySchema[],
  whole: Schema,
  where: string,
  context: Context,
): Change[] {
  const [gone, come] = differing(before, after);
  if (gone[0] !== undefined && come[0] !== undefined && gone.length + come.length === 2) {
    return compare(gone[0], come[0], where, context);
  }
  // The type of a request loses the properties of the part, unless the rest of the schema has them.
  const { properties: kept = {} } = putTogether({ allOf: [whole] }, context.after) ?? {};
  const severitiesOf = (part: AnySchema): Readonly<Record<Side, Severity>> => {
    const { properties = {} } = putTogether({ allOf: [part] }, context.before) ?? {};
    return Object.keys(properties).every((key) => Object.hasOwn(kept, key)) ? WIDENED : CHANGED;
  };
  return [
    ...gone.map((part) =>
      change(context, "allOf-removed", where, `no longer has to be ${nameOf(part)}`, severitiesOf(part)),
    ),
    ...come.map((part) => change(context, "allOf-added", where, `must also be ${nameOf(part)}`, NARROWED)),
  ];
}

function compareRest(before: Schema, after: Schema, where: string, context: Context): Change[] {
  const old: Readonly<Record<string, unknown>> = { ...before };
  const now: Readonly<Record<string, unknown>> = { ...after };
  return changedKeys(before, after, COMPARED).map((key) => {
    const has = key in now ? `has ${key} ${text(now[key])}` : `no longer has ${key}`;
    const message = `${has}, was ${text(old[key]) ?? "none"}`;
    const isTighter = tightens(key, old[key], now[key]);
    if (isTighter === undefined) {
      return change(context, "keyword-changed", where, message, { request: "risky", response: "risky" });
    }
    // In the type of a tuple, the elements after `minItems` are optional.
    const isTuple = key === "minItems" && before.prefixItems !== undefined;
    return change(
      context,
      isTighter ? "limit-tightened" : "limit-loosened",
      where,
      message,
      isTighter ? NARROWED : isTuple ? WIDENED : WIDENED_A_LITTLE,
    );
  });
}

/** Whether fewer values are valid. Undefined if that is unknown. */
function tightens(key: string, before: unknown, after: unknown): boolean | undefined {
  if (OTHER_LIMITS.includes(key))
    return after === undefined || after === false ? false : before === undefined ? true : undefined;
  const isUpper = UPPER_LIMITS.includes(key);
  if (!isUpper && !LOWER_LIMITS.includes(key)) return undefined;
  if (before === undefined || after === undefined) return before === undefined;
  return isUpper ? Number(after) < Number(before) : Number(after) > Number(before);
}

function compareChoices(was: Choice, is: Choice, where: string, context: Context): Change[] {
  const [gone, come] = differing(was.alternatives, is.alternatives);
  const changes: Change[] = [];
  const isExact = (choice: Choice, document: OpenApiDocument): boolean =>
    choice.alternatives.some((part) => overlaps(part, choice, document));
  const [wasExact, isExactNow] = [isExact(was, context.before), isExact(is, context.after)];
  if (wasExact !== isExactNow && was.alternatives.length > 1 && is.alternatives.length > 1) {
    const [message, severities] = isExactNow
      ? (["must be exactly one of its alternatives now", NARROWED_A_LITTLE] as const)
      : (["can be several of its alternatives at once now", WIDENED_A_LITTLE] as const);
    changes.push(change(context, "choice-changed", where, message, severities));
  }
  if (gone[0] !== undefined && come[0] !== undefined && gone.length + come.length === 2) {
    return [...changes, ...comparePlain(plainSchema(gone[0]), plainSchema(come[0]), where, context)];
  }
  // Values that match two alternatives of `oneOf` are invalid: a removed one may allow more, an added one less.
  for (const part of gone) {
    const response = overlaps(part, was, context.before) ? "risky" : "safe";
    const message = `can no longer be ${nameOf(part)}`;
    changes.push(change(context, "alternative-removed", where, message, { request: "breaking", response }));
  }
  for (const part of come) {
    const request = overlaps(part, is, context.after) ? "risky" : "safe";
    const message = `can now be ${nameOf(part)}`;
    changes.push(change(context, "alternative-added", where, message, { request, response: "breaking" }));
  }
  return changes;
}

/** The parts that only one list has. */
function differing(before: readonly AnySchema[], after: readonly AnySchema[]): [AnySchema[], AnySchema[]] {
  const without = (parts: readonly AnySchema[], others: readonly AnySchema[]): AnySchema[] => {
    const left = others.map(meaningOf);
    return parts.filter((part) => {
      const index = left.indexOf(meaningOf(part));
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
  };
  return [without(before, after), without(after, before)];
}

/** Whether a schema allows any type. */
function takesAnyType(schema: Schema): boolean {
  const { $ref, allOf, anyOf, oneOf } = schema;
  return [typesOf(schema), $ref, allOf, anyOf, oneOf].every((part) => part === undefined);
}
