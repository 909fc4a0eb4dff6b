import { JsonSyntaxError } from "../jackson/json-syntax-error.ts";
import { JsonTokens } from "../jackson/json-tokens.ts";
import type { Model, ObjectModel } from "../jackson/model.ts";
import { readUuid } from "../jackson/read-uuid.ts";
import { readValue } from "../jackson/read-value.ts";
import { toUtf8 } from "../jackson/to-utf8.ts";
import { UnreadableJsonError } from "../jackson/unreadable-json-error.ts";
import { isExactNumber, toExact } from "../state/exact-number.ts";
import { conversionError, type ErrorResponse, frameworkError, internalError } from "./errors.ts";

/** 2.0-body-values [choice]: prevents a crash. A catalog of thousands of streams has fewer values. */
const maxValues = 2_000_000;
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
    const { bytes: text, ...how } = toUtf8(bytes);
    const tokens = new JsonTokens(text, { ...how, maxValues });
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
  const mapper = new Mapper(argument);
  return mapper.map(value, model) as Json;
}

class Mapper {
  readonly #argument: string;
  readonly #chain: string[] = [];

  constructor(argument: string) {
    this.#argument = argument;
  }

  map(value: unknown, model: Model): unknown {
    if (value === null) return null;
    switch (model.kind) {
      case "anything":
        return value;
      case "object":
        return this.#object(this.#unwrap(value), model);
      case "array": {
        const items = Array.isArray(value) ? value : [value];
        return items.map((item, index) => this.#below(`java.util.ArrayList[${index}]`, item, model.items));
      }
      case "enum": {
        const text = this.#unwrap(value);
        if (typeof text === "string" && model.values.includes(text)) return text;
        throw this.#fail(
          `Cannot construct instance of \`${generated(model.javaClass)}\`, problem: Unexpected value '${printScalar(text) ?? "null"}'`,
        );
      }
      case "string": {
        const text = printScalar(this.#unwrap(value));
        if (text === undefined) throw this.#mismatch("java.lang.String", value);
        return text;
      }
      case "uuid":
        return this.#uuid(this.#unwrap(value));
      case "boolean":
        return this.#boolean(this.#unwrap(value));
      case "integer":
        return this.#integer(this.#unwrap(value));
    }
  }

  #object(value: unknown, model: ObjectModel): Json {
    if (!isObject(value)) {
      const text = printScalar(value);
      const type = generated(model.javaClass);
      if (text === undefined) throw this.#mismatch(type, value);
      throw this.#fail(
        `Cannot construct instance of \`${type}\` (although at least one Creator exists): no ${argumentOf(value)}-argument constructor/factory method to deserialize from ${describe(value)} value (${typeof value === "string" ? `'${text}'` : text})`,
      );
    }
    const mapped: Json = {};
    for (const [name, item] of Object.entries(value)) {
      const property = model.properties.get(name);
      if (!property) continue;
      mapped[name] = this.#below(`${generated(model.javaClass)}["${name}"]`, item, property.model);
    }
    return mapped;
  }

  #below(place: string, value: unknown, model: Model): unknown {
    this.#chain.push(place);
    const mapped = this.map(value, model);
    this.#chain.pop();
    return mapped;
  }

  /** 2.0-body-coercion [observed]: a list of one is accepted as its element. */
  #unwrap(value: unknown): unknown {
    return Array.isArray(value) && value.length === 1 ? value[0] : value;
  }

  #uuid(value: unknown): string | null {
    const text = printScalar(value)?.trim();
    if (text === undefined) throw this.#mismatch("java.util.UUID", value);
    if (text === "") return null;
    const read = readUuid(text);
    if (read.id !== undefined) return read.id;
    const complaint = "complaint" in read ? read.complaint : read.problem;
    throw this.#fail(`Cannot deserialize value of type \`java.util.UUID\` from String "${text}": ${complaint}`);
  }

  #boolean(value: unknown): boolean | null {
    if (typeof value === "boolean") return value;
    if (typeof value === "number" && Number.isInteger(value)) return value !== 0;
    if (typeof value !== "string") throw this.#mismatch("java.lang.Boolean", value);
    const text = value.trim();
    if (text === "") return null;
    if (/^(?:true|True|TRUE)$/.test(text)) return true;
    if (/^(?:false|False|FALSE)$/.test(text)) return false;
    throw this.#fail(
      `Cannot deserialize value of type \`java.lang.Boolean\` from String "${text}": only "true" or "false" recognized`,
    );
  }

  #integer(value: unknown): unknown {
    if (typeof value === "number") return Math.trunc(value);
    if (isExactNumber(value)) return toExact(String(BigInt(Math.trunc(Number(value.$number)))));
    if (typeof value !== "string") throw this.#mismatch("java.lang.Integer", value);
    const text = value.trim();
    if (text === "") return null;
    if (/^[+-]?\d+$/.test(text)) return toExact(String(BigInt(text)));
    throw this.#fail(
      `Cannot deserialize value of type \`java.lang.Integer\` from String "${text}": not a valid \`java.lang.Integer\` value`,
    );
  }

  #mismatch(type: string, value: unknown) {
    return this.#fail(
      `Cannot deserialize value of type \`${type}\` from ${describe(value)} value (token \`JsonToken.${tokenOf(value)}\`)`,
    );
  }

  #fail(complaint: string) {
    return conversionError(this.#argument, complaint, this.#chain);
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isExactNumber(value);
}

/** The text of a string, a number or a boolean. */
function printScalar(value: unknown): string | undefined {
  if (isExactNumber(value)) return value.$number;
  return typeof value === "object" ? undefined : String(value);
}

function generated(javaClass: string): string {
  const outer = javaClass.replaceAll(/\$(\w+)Enum(?=\$)/g, "$1");
  return outer.replace("io.airbyte.api.model.", "io.airbyte.api.model.generated.");
}

function argumentOf(value: unknown): string {
  if (typeof value === "string") return "String";
  return typeof value === "boolean" ? "boolean/Boolean" : "int/Int";
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "Array";
  if (isObject(value)) return "Object";
  if (typeof value === "string") return "String";
  return typeof value === "boolean" ? "Boolean" : "Number";
}

function tokenOf(value: unknown): string {
  if (Array.isArray(value)) return "START_ARRAY";
  if (isObject(value)) return "START_OBJECT";
  if (typeof value === "boolean") return value ? "VALUE_TRUE" : "VALUE_FALSE";
  return typeof value === "string" ? "VALUE_STRING" : "VALUE_NUMBER_INT";
}

/** The value of a property that the server dereferences without a check: 2.0-required [observed]. @throws {ErrorResponse} 500 */
export function required<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw internalError();
  return value;
}
