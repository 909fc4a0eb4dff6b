import { bodyTokens } from "../jackson/body-tokens.ts";
import { JsonSyntaxError } from "../jackson/json-syntax-error.ts";
import { type JsonInput, mapScalar, notAnObject } from "../jackson/map-scalar.ts";
import { MappingError } from "../jackson/mapping-error.ts";
import type { Model, ObjectModel } from "../jackson/model.ts";
import { readValue } from "../jackson/read-value.ts";
import { UnreadableJsonError } from "../jackson/unreadable-json-error.ts";
import { isExactNumber } from "../state/exact-number.ts";
import { conversionError, type ErrorResponse, frameworkError, internalError } from "./errors.ts";

/** 2.0-body-depth [observed] */
const maxDepth = 1_000;

export type Json = { [property: string]: unknown };

/**
 * Parses the JSON of a body.
 *
 * 2.0-body-lenient [observed]: a byte order mark, repeated keys (the last one wins) and text after the value are accepted.
 *
 * @returns Undefined for an empty body or the value `null`.
 * @throws {ErrorResponse} 400: the text is not JSON, not UTF-8 or nested too deeply.
 */
export function readJsonBody(bytes: Uint8Array, argument: string): unknown {
  try {
    const tokens = bodyTokens(bytes);
    if (tokens.next() === null) return undefined;
    return readValue(tokens, { max: maxDepth, error: () => tooDeep(argument) }) ?? undefined;
  } catch (error) {
    if (error instanceof UnreadableJsonError) throw internalError();
    if (!(error instanceof JsonSyntaxError)) throw error;
    if (error.message.startsWith("Invalid UTF-8")) throw conversionError(argument, error.message);
    const { line, column } = error.location;
    const source = "[Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled)";
    throw frameworkError(
      400,
      "Invalid JSON",
      `Invalid JSON: ${error.message.replace(/JsonParser\.Feature\.(\w+)/, "`JsonReadFeature.$1`")}\n at ${source}; line: ${line}, column: ${column}]`,
    );
  }
}

function tooDeep(argument: string): ErrorResponse {
  return conversionError(
    argument,
    `Document nesting depth (${maxDepth + 1}) exceeds the maximum allowed (${maxDepth})`,
  );
}

/**
 * Maps a JSON value to the Java model class of a schema. Absent properties stay absent.
 *
 * 2.0-body-unknown [observed]: unknown properties are ignored. 2.0-body-coercion [observed]: a value is accepted as a
 * list of one and the reverse, a string as a number or a boolean and the reverse.
 *
 * @param argument The name of the parameter in Java, which error messages contain.
 * @throws {ErrorResponse} 400: a value does not match.
 */
export function mapBody(value: unknown, model: ObjectModel, argument: string): Json {
  // The path from the body to the current value.
  const chain: string[] = [];
  try {
    return mapValue(value, model, chain) as Json;
  } catch (error) {
    throw error instanceof MappingError ? conversionError(argument, error.message, chain) : error;
  }
}

function mapValue(value: unknown, model: Model, chain: string[]): unknown {
  const below = (place: string, item: unknown, itemModel: Model): unknown => {
    chain.push(place);
    const mapped = mapValue(item, itemModel, chain);
    chain.pop();
    return mapped;
  };
  if (value === null || model.kind === "anything") return value;
  if (model.kind === "array") {
    const items = Array.isArray(value) ? value : [value];
    return items.map((item, index) => below(`java.util.ArrayList[${index}]`, item, model.items));
  }
  const single: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (model.kind !== "object") return mapScalar(model, toInput(single));
  if (!isObject(single)) throw notAnObject(model, toInput(single));
  return Object.fromEntries(
    Object.entries(single).flatMap(([name, item]) => {
      const property = model.properties.get(name);
      return property ? [[name, below(`${model.javaClass}["${name}"]`, item, property.model)]] : [];
    }),
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isExactNumber(value);
}

function toInput(value: unknown): JsonInput {
  if (Array.isArray(value)) return { token: "START_ARRAY", text: "" };
  if (isObject(value)) return { token: "START_OBJECT", text: "" };
  const text = isExactNumber(value) ? value.$number : String(value);
  if (value === null) return { token: "VALUE_NULL", text };
  if (typeof value === "string") return { token: "VALUE_STRING", text };
  if (typeof value === "boolean") return { token: value ? "VALUE_TRUE" : "VALUE_FALSE", text };
  return { token: /^-?\d+$/.test(text) ? "VALUE_NUMBER_INT" : "VALUE_NUMBER_FLOAT", text };
}

/** The value of a property that the server dereferences without a check: 2.0-required [observed]. @throws {ErrorResponse} 500 */
export function required<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw internalError();
  return value;
}
