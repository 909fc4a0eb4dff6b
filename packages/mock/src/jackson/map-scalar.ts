import { describeDouble, trimJava } from "./java-characters.ts";
import type { JsonToken } from "./json-reader.ts";
import { MappingError } from "./mapping-error.ts";
import type { ArrayModel, EnumModel, IntegerModel, Model, ObjectModel, ScalarModel } from "./model.ts";
import { readInteger } from "./read-integer.ts";
import { readUuid } from "./read-uuid.ts";

/** A JSON value as Jackson's parser shows it: its first token, and the text of a scalar. */
export interface JsonInput {
  readonly token: JsonToken | null;
  readonly text: string;
}

/**
 * Maps a value other than null to a scalar of Java. shape-coercion [observed]: `"24"` is a valid number, 24 a valid string.
 * shape-blank [observed]: a blank string is null, unless a string is expected.
 *
 * @throws {MappingError} The value does not match.
 */
export function mapScalar(model: ScalarModel, input: JsonInput): unknown {
  switch (model.kind) {
    case "enum":
      return mapEnum(model, input);
    case "string":
      return requireScalar(model, input);
    case "uuid":
      return mapUuid(trimJava(requireScalar(model, input)));
    case "boolean":
      return mapBoolean(model, input);
    case "integer":
      return mapInteger(model, input);
  }
}

// shape-spelling [observed], error-enum [observed]
function mapEnum({ javaClass, values }: EnumModel, input: JsonInput): string {
  const text = isScalar(input) ? input.text : "null";
  if (values.includes(text)) return text;
  throw notAnEnum(javaClass, `Unexpected value '${text}'`);
}

export function notAnEnum(javaClass: string, message: string): MappingError {
  const complaint = `Cannot construct instance of \`${javaClass}\`, problem: ${message}`;
  const cause = { className: "java.lang.IllegalArgumentException", message };
  return new MappingError("exc.ValueInstantiationException", complaint, { cause });
}

function mapUuid(text: string): string | null {
  if (text === "") return null;
  const read = readUuid(text);
  if (read.id !== undefined) return read.id;
  if ("complaint" in read) throw new MappingError("exc.InvalidFormatException", read.complaint);
  throw badFormat("java.util.UUID", text, read.problem, read.cause);
}

function mapBoolean(model: ScalarModel, { token, text }: JsonInput): boolean | null {
  if (token === "VALUE_TRUE" || token === "VALUE_FALSE") return token === "VALUE_TRUE";
  if (token === "VALUE_NUMBER_INT") return !/^-?0$/.test(text);
  if (token !== "VALUE_STRING") throw mismatch(javaType(model), token);
  const trimmed = trimJava(text);
  if (trimmed === "" || trimmed === "null") return null;
  if (/^(?:true|True|TRUE)$/.test(trimmed)) return true;
  if (/^(?:false|False|FALSE)$/.test(trimmed)) return false;
  throw badFormat(javaType(model), trimmed, 'only "true" or "false" recognized');
}

/** Jackson names a long and an int differently. */
const integers = { 32: { boxed: "java.lang.Integer", primitive: "int" }, 64: { boxed: "long", primitive: "long" } };

function mapInteger(model: IntegerModel, { token, text }: JsonInput): unknown {
  const { boxed, primitive } = integers[model.bits];
  if (token === "VALUE_STRING") {
    const trimmed = trimJava(text);
    if (trimmed === "" || trimmed === "null") return null;
    const value = /^[+-]?\d+$/.test(trimmed) ? readInteger(trimmed.replace("+", ""), model.bits) : undefined;
    if (value === undefined) throw badFormat(boxed, trimmed, `not a valid \`${boxed}\` value`);
    return value;
  }
  if (token !== "VALUE_NUMBER_INT" && token !== "VALUE_NUMBER_FLOAT") throw mismatch(javaType(model), token);
  const value = readInteger(text, model.bits);
  if (value !== undefined) return value;
  const shown = text.length < 1000 ? text : `[Integer with ${text.replace("-", "").length} digits]`;
  const last = 2n ** BigInt(model.bits - 1) - 1n;
  const range = `out of range of ${primitive} (${-last - 1n} - ${last})`;
  throw new MappingError("exc.InputCoercionException", `Numeric value (${shown}) ${range}`);
}

function isScalar({ token }: JsonInput): boolean {
  return token !== "START_OBJECT" && token !== "START_ARRAY" && token !== "VALUE_NULL";
}

function requireScalar(model: ScalarModel, input: JsonInput): string {
  if (!isScalar(input)) throw mismatch(javaType(model), input.token);
  return input.text;
}

// error-uuid [observed]
function badFormat(type: string, value: string, reason: string, cause?: MappingError["javaCause"]): MappingError {
  const complaint = `Cannot deserialize value of type \`${type}\` from String "${truncate(value)}": ${reason}`;
  return new MappingError("exc.InvalidFormatException", complaint, { cause });
}

/** Jackson quotes this many characters of the start of a string, and of its end. */
const maxQuoted = 500;

function truncate(text: string): string {
  return text.length <= maxQuoted ? text : `${text.slice(0, maxQuoted)}]...[${text.slice(-maxQuoted)}`;
}

// error-type [observed]
export function mismatch(type: string, token: JsonToken | null): MappingError {
  return new MappingError(
    "exc.MismatchedInputException",
    `Cannot deserialize value of type \`${type}\` from ${shapes[token ?? "VALUE_STRING"]} value (token \`JsonToken.${token}\`)`,
  );
}

const shapes: { readonly [token in JsonToken]: string } = {
  START_OBJECT: "Object",
  END_OBJECT: "Object",
  START_ARRAY: "Array",
  END_ARRAY: "Array",
  FIELD_NAME: "Object",
  VALUE_STRING: "String",
  VALUE_NUMBER_INT: "Integer",
  VALUE_NUMBER_FLOAT: "Floating-point",
  VALUE_TRUE: "Boolean",
  VALUE_FALSE: "Boolean",
  VALUE_NULL: "Null",
};

/** The error for a value in place of an object. */
export function notAnObject(model: ObjectModel, { token, text }: JsonInput): MappingError {
  const { javaClass } = model;
  switch (token) {
    case "VALUE_STRING":
      return trimJava(text) === "" ? cannotCoerceEmpty(`\`${javaClass}\` value`) : fromString(javaClass, text);
    case "VALUE_NUMBER_INT":
      return cannotConstruct(javaClass, integerArgument(text), `Number value (${text === "-0" ? "0" : text})`);
    case "VALUE_NUMBER_FLOAT":
      return cannotConstruct(javaClass, "double/Double", `Number value (${describeDouble(Number(text))})`);
    case "VALUE_TRUE":
    case "VALUE_FALSE":
      return cannotConstruct(javaClass, "boolean/Boolean", `boolean value (${text})`);
    default:
      return mismatch(javaType(model), token);
  }
}

/** The error for a value in place of an array. */
export function notAnArray(model: ArrayModel, { token, text }: JsonInput): MappingError {
  if (token !== "VALUE_STRING") return mismatch(javaType(model), token);
  if (trimJava(text) === "") return cannotCoerceEmpty(`element of \`${javaType(model)}\``);
  return model.items.kind === "string" ? fromString("java.util.ArrayList", text) : mismatch(javaType(model), token);
}

function fromString(javaClass: string, text: string): MappingError {
  return cannotConstruct(javaClass, "String", `String value ('${trimJava(text)}')`);
}

/** Jackson calls a blank string empty. */
function cannotCoerceEmpty(target: string): MappingError {
  return new MappingError(
    "exc.InvalidFormatException",
    `Cannot coerce empty String ("") to ${target} (but could if coercion was enabled using \`CoercionConfig\`)`,
  );
}

function cannotConstruct(javaClass: string, argument: string, given: string): MappingError {
  return new MappingError(
    "exc.MismatchedInputException",
    `Cannot construct instance of \`${javaClass}\` (although at least one Creator exists): no ${argument}-argument constructor/factory method to deserialize from ${given}`,
  );
}

function integerArgument(text: string): string {
  if (readInteger(text, 32) !== undefined) return "int/Int";
  return readInteger(text, 64) === undefined ? "BigInteger" : "long/Long";
}

function javaType(model: Model): string {
  switch (model.kind) {
    case "array":
      // The outer list is a class, an inner one an interface.
      return `java.util.ArrayList<${javaType(model.items).replace(/^java\.util\.ArrayList/, "java.util.List")}>`;
    case "object":
    case "enum":
      return model.javaClass;
    case "integer":
      return model.bits === 64 ? "java.lang.Long" : "java.lang.Integer";
    default:
      return javaTypes[model.kind];
  }
}

const javaTypes = {
  anything: "com.fasterxml.jackson.databind.JsonNode",
  string: "java.lang.String",
  uuid: "java.util.UUID",
  boolean: "java.lang.Boolean",
};
