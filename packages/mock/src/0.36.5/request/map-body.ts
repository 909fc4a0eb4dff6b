import { describeDouble, trimJava } from "../../jackson/java-characters.ts";
import type { JsonToken } from "../../jackson/json-reader.ts";
import { describeLocation, JsonSyntaxError } from "../../jackson/json-syntax-error.ts";
import type { JsonTokens } from "../../jackson/json-tokens.ts";
import type { ArrayModel, EnumModel, Model, ObjectModel } from "../../jackson/model.ts";
import { readUuid } from "../../jackson/read-uuid.ts";
import { type DepthLimit, readValue } from "../../jackson/read-value.ts";
import { UnreadableJsonError } from "../../jackson/unreadable-json-error.ts";
import type { ErrorResponse } from "../errors/error-response.ts";
import { invalidJson, invalidJsonInput, type MappingComplaint } from "../errors/invalid-json.ts";
import { type Long, longFromNumber, longFromText } from "./read-long.ts";

/**
 * Maps a body to the properties of its Java model class, as Jackson does: a missing property is its default, `[]` for an
 * array, or null. shape-null-request [source]: so null and absent are the same, unless the property has a default or is
 * free-form; an absent free-form value is `undefined`.
 *
 * Behaves like Jackson 2.13 in its default configuration with `FAIL_ON_UNKNOWN_PROPERTIES`. shape-camel-case [source]:
 * names must match exactly. error-first [observed]: reports the first error, a syntax error or a mapping error.
 * shape-trailing-text [observed]: ignores text after the first value.
 *
 * @returns Undefined for an empty body or white space, null for the value `null`.
 * @throws 422 `Invalid json. …`, `Invalid json input. …`
 */
export function mapBody(tokens: JsonTokens, model: ObjectModel): { [property: string]: unknown } | null | undefined {
  const mapper = new Mapper(tokens);
  try {
    const token = tokens.next();
    if (token === null) return undefined;
    return token === "VALUE_NULL" ? null : mapper.object(model);
  } catch (error) {
    throw error instanceof JsonSyntaxError ? mapper.wrap(error) : error;
  }
}

/** shape-depth [choice]: the real server accepts 3,000 levels, and runs out of stack at some greater depth. */
const depth: DepthLimit = {
  max: 4_000,
  error: () => new UnreadableJsonError("java.lang.StackOverflowError", null),
};

type Complaint = Omit<MappingComplaint, "location" | "chain">;

class Mapper {
  readonly #tokens: JsonTokens;
  /** The path from the body to the current value. */
  readonly #chain: string[] = [];

  constructor(tokens: JsonTokens) {
    this.#tokens = tokens;
  }

  object(model: ObjectModel): { [property: string]: unknown } {
    const tokens = this.#tokens;
    if (tokens.token !== "START_OBJECT") throw this.#fail(notAnObject(tokens, model));
    const given = new Map<string, unknown>();
    while (tokens.next() === "FIELD_NAME") {
      const { name } = tokens;
      tokens.next();
      const property = model.properties.get(name);
      // shape-unknown-keys [observed]: so search-unsearchable [source], update-read-body [source].
      if (!property) throw this.#failAt(name, model);
      this.#chain.push(`${model.javaClass}["${name}"]`);
      given.set(name, this.#value(property.model));
      this.#chain.pop();
    }
    return Object.fromEntries(
      [...model.properties].map(([name, { whenAbsent }]) => [
        name,
        given.has(name) ? given.get(name) : structuredClone(whenAbsent),
      ]),
    );
  }

  /**
   * error-wrapped [observed]: inside a property, a syntax error is the cause of a mapping error. Between the properties of
   * the body it is reported as it is.
   */
  wrap(error: JsonSyntaxError): ErrorResponse {
    const { exception, message: complaint, location } = error;
    if (this.#chain.length === 0) return invalidJson(exception, complaint, location);
    const className = `com.fasterxml.jackson.core.${exception}`;
    const cause = { className, message: `${complaint}\n at ${describeLocation(location)}` };
    return invalidJsonInput({ exception: "JsonMappingException", complaint, location, chain: this.#chain, cause });
  }

  #value(model: Model): unknown {
    if (this.#tokens.token === "VALUE_NULL") return null;
    switch (model.kind) {
      // shape-free-form [observed]
      case "anything":
        return readValue(this.#tokens, depth);
      case "object":
        return this.object(model);
      case "array":
        return this.#array(model);
      case "enum":
        return this.#enum(model);
      case "string":
        return this.#string();
      case "uuid":
        return this.#uuid();
      case "boolean":
        return this.#boolean();
      case "integer":
        return this.#integer();
    }
  }

  #array(model: ArrayModel): unknown[] {
    const tokens = this.#tokens;
    if (tokens.token !== "START_ARRAY") throw this.#fail(notAnArray(tokens, model));
    const items: unknown[] = [];
    // Jackson has a separate deserialiser for lists of strings. It reads the next token as part of the next element.
    const isOfStrings = model.items.kind === "string";
    for (;;) {
      if (isOfStrings) this.#chain.push(`java.util.ArrayList[${items.length}]`);
      const token = tokens.next();
      if (!isOfStrings) this.#chain.push(`java.util.ArrayList[${items.length}]`);
      if (token === "END_ARRAY") {
        this.#chain.pop();
        return items;
      }
      if (isOfStrings && token === "START_OBJECT")
        throw this.#fail(mismatch("java.util.ArrayList<java.lang.Object>", token));
      items.push(this.#value(model.items));
      this.#chain.pop();
    }
  }

  // shape-spelling [observed], error-enum [observed]
  #enum({ javaClass, values }: EnumModel): string {
    const { token } = this.#tokens;
    const problem = (text: string, cause: { className: string; message: string | null }) =>
      this.#fail({
        exception: "exc.ValueInstantiationException",
        complaint: `Cannot construct instance of \`${javaClass}\`, problem: ${text}`,
        cause,
      });
    if (token === "VALUE_NUMBER_INT") {
      // The end of the real message is the address of an object.
      throw problem("java.lang.ClassCastException@2f1a7c3e", {
        className: "java.lang.IllegalArgumentException",
        message: "java.lang.ClassCastException@2f1a7c3e",
      });
    }
    const text = token === "START_OBJECT" || token === "START_ARRAY" ? "null" : this.#tokens.text;
    if (values.includes(text)) return text;
    const message = `Unexpected value '${text}'`;
    throw problem(message, { className: "java.lang.IllegalArgumentException", message });
  }

  // shape-coercion [observed]: "24" is a valid number, 24 a valid string.
  #string(): string {
    this.#requireScalar("java.lang.String");
    return this.#tokens.text;
  }

  #uuid(): string | null {
    this.#requireScalar("java.util.UUID");
    const text = trimJava(this.#tokens.text);
    // shape-blank [observed]
    if (text === "") return null;
    const read = readUuid(text);
    if (read.id !== undefined) return read.id;
    if ("complaint" in read) throw this.#fail({ exception: "exc.InvalidFormatException", complaint: read.complaint });
    throw this.#fail(badFormat("java.util.UUID", text, read.problem, read.cause));
  }

  #boolean(): boolean | null {
    const { token } = this.#tokens;
    if (token === "VALUE_TRUE" || token === "VALUE_FALSE") return token === "VALUE_TRUE";
    if (token === "VALUE_NUMBER_INT") return !/^-?0$/.test(this.#tokens.text);
    if (token !== "VALUE_STRING") throw this.#fail(mismatch("java.lang.Boolean", token));
    const text = trimJava(this.#tokens.text);
    if (text === "" || text === "null") return null;
    if (/^(?:true|True|TRUE)$/.test(text)) return true;
    if (/^(?:false|False|FALSE)$/.test(text)) return false;
    throw this.#fail(badFormat("java.lang.Boolean", text, 'only "true" or "false" recognized'));
  }

  #integer(): Long | null {
    const { token } = this.#tokens;
    if (token === "VALUE_STRING") {
      const text = trimJava(this.#tokens.text);
      if (text === "" || text === "null") return null;
      const value = longFromText(text);
      if (value !== undefined) return value;
      throw this.#fail(badFormat("long", text, "not a valid `long` value"));
    }
    if (token !== "VALUE_NUMBER_INT" && token !== "VALUE_NUMBER_FLOAT")
      throw this.#fail(mismatch("java.lang.Long", token));
    const { text } = this.#tokens;
    const value = longFromNumber(text);
    if (value !== undefined) return value;
    const digits = text.length - (text.startsWith("-") ? 1 : 0);
    const shown = text.length < 1000 ? text : `[Integer with ${digits} digits]`;
    throw new JsonSyntaxError(
      "exc.InputCoercionException",
      `Numeric value (${shown}) out of range of long (-9223372036854775808 - 9223372036854775807)`,
      this.#tokens.here,
    );
  }

  #requireScalar(javaType: string): void {
    const { token } = this.#tokens;
    if (token === "START_OBJECT" || token === "START_ARRAY") throw this.#fail(mismatch(javaType, token));
  }

  #fail(complaint: Complaint): ErrorResponse {
    return invalidJsonInput({ ...complaint, location: this.#tokens.start, chain: this.#chain });
  }

  /** error-unknown-property [observed]: has the current position, not that of the name. */
  #failAt(name: string, model: ObjectModel): ErrorResponse {
    const chain = [...this.#chain, `${model.javaClass}["${name}"]`];
    return invalidJsonInput({ ...unknownProperty(name, model), location: this.#tokens.here, chain });
  }
}

function unknownProperty(name: string, { javaClass, knownNames }: ObjectModel): Complaint {
  const known = knownNames.map((property) => `"${property}"`);
  return {
    exception: "exc.UnrecognizedPropertyException",
    complaint: `Unrecognized field "${name}" (class ${javaClass}), not marked as ignorable`,
    // The unmatched bracket is Jackson's.
    suffix:
      known.length === 1
        ? ` (one known property: ${known[0]}])`
        : ` (${known.length} known properties: ${known.join(", ")}])`,
  };
}

// error-uuid [observed]
function badFormat(type: string, value: string, reason: string, cause?: Complaint["cause"]): Complaint {
  return {
    exception: "exc.InvalidFormatException",
    complaint: `Cannot deserialize value of type \`${type}\` from String "${truncate(value)}": ${reason}`,
    ...(cause && { cause }),
  };
}

/** Jackson quotes this many characters of the start of a string, and of its end. */
const maxQuoted = 500;

function truncate(text: string): string {
  return text.length <= maxQuoted ? text : `${text.slice(0, maxQuoted)}]...[${text.slice(-maxQuoted)}`;
}

// error-type [observed]
function mismatch(type: string, token: JsonToken | null): Complaint {
  return {
    exception: "exc.MismatchedInputException",
    complaint: `Cannot deserialize value of type \`${type}\` from ${shapeOf(token)} value (token \`JsonToken.${token}\`)`,
  };
}

function notAnObject(tokens: JsonTokens, { javaClass }: ObjectModel): Complaint {
  switch (tokens.token) {
    case "VALUE_STRING":
      return isBlank(tokens.text) ? cannotCoerceEmpty(`\`${javaClass}\` value`) : fromString(javaClass, tokens.text);
    case "VALUE_NUMBER_INT":
      return cannotConstruct(javaClass, integerArgument(tokens.text), `Number value (${plainInteger(tokens.text)})`);
    case "VALUE_NUMBER_FLOAT":
      return cannotConstruct(javaClass, "double/Double", `Number value (${describeDouble(Number(tokens.text))})`);
    case "VALUE_TRUE":
    case "VALUE_FALSE":
      return cannotConstruct(javaClass, "boolean/Boolean", `boolean value (${tokens.text})`);
    default:
      return mismatch(javaClass, tokens.token);
  }
}

function notAnArray(tokens: JsonTokens, model: ArrayModel): Complaint {
  const type = javaType(model);
  if (tokens.token !== "VALUE_STRING") return mismatch(type, tokens.token);
  const { text } = tokens;
  if (isBlank(text)) return cannotCoerceEmpty(`element of \`${type}\``);
  return model.items.kind === "string" ? fromString("java.util.ArrayList", text) : mismatch(type, tokens.token);
}

function fromString(javaClass: string, text: string): Complaint {
  return cannotConstruct(javaClass, "String", `String value ('${trimJava(text)}')`);
}

/** Jackson calls a blank string empty. */
function cannotCoerceEmpty(target: string): Complaint {
  return {
    exception: "exc.InvalidFormatException",
    complaint: `Cannot coerce empty String ("") to ${target} (but could if coercion was enabled using \`CoercionConfig\`)`,
  };
}

function cannotConstruct(javaClass: string, argument: string, given: string): Complaint {
  return {
    exception: "exc.MismatchedInputException",
    complaint: `Cannot construct instance of \`${javaClass}\` (although at least one Creator exists): no ${argument}-argument constructor/factory method to deserialize from ${given}`,
  };
}

function integerArgument(text: string): string {
  const value = BigInt(text);
  if (BigInt.asIntN(32, value) === value) return "int/Int";
  return BigInt.asIntN(64, value) === value ? "long/Long" : "BigInteger";
}

function plainInteger(text: string): string {
  return text === "-0" ? "0" : text;
}

function isBlank(text: string): boolean {
  return trimJava(text) === "";
}

function shapeOf(token: JsonToken | null): string {
  switch (token) {
    case "START_OBJECT":
      return "Object";
    case "START_ARRAY":
      return "Array";
    case "VALUE_NUMBER_INT":
      return "Integer";
    case "VALUE_NUMBER_FLOAT":
      return "Floating-point";
    case "VALUE_TRUE":
    case "VALUE_FALSE":
      return "Boolean";
    default:
      return "String";
  }
}

function javaType(model: Model): string {
  if (model.kind === "array") return `java.util.ArrayList<${elementType(model.items)}>`;
  return model.kind === "object" || model.kind === "enum" ? model.javaClass : javaTypes[model.kind];
}

const javaTypes = {
  anything: "com.fasterxml.jackson.databind.JsonNode",
  string: "java.lang.String",
  uuid: "java.util.UUID",
  boolean: "java.lang.Boolean",
  integer: "java.lang.Long",
};

/** The outer list is a class, an inner one an interface. */
function elementType(model: Model): string {
  return javaType(model).replace(/^java\.util\.ArrayList/, "java.util.List");
}
