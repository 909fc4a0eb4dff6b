import { invalidJsonInput, type MappingComplaint } from "../errors/invalid-json.ts";
import type { Model, ObjectModel } from "./model.ts";
import { type JsonNode, locate, toValue } from "./parse-json.ts";

/**
 * Turns a parsed body into what the Java server holds after Jackson has filled its model class: every property is there,
 * the unset ones as `null`, unset arrays as `[]`, and a default where the document has one. shape-null-request [source]:
 * so null and absent are the same unless there is a default.
 *
 * Follows Jackson 2.13 in its default configuration plus `FAIL_ON_UNKNOWN_PROPERTIES`. shape-camel-case [source]: names
 * are those of the document, to the letter.
 *
 * @throws 422 `Invalid json input. …`
 */
export function mapBody(text: string, node: JsonNode, model: ObjectModel): { [property: string]: unknown } {
  return new Mapper(text).object(node, model, []);
}

type Complaint = Omit<MappingComplaint, "location" | "chain">;

class Mapper {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  object(node: JsonNode, model: ObjectModel, chain: readonly string[]): { [property: string]: unknown } {
    if (node.kind !== "object") throw this.#fail(node.start, chain, notAnObject(node, model));
    const given = new Map<string, unknown>();
    for (const { name, value } of node.entries) {
      const below = [...chain, `${model.javaClass}["${name}"]`];
      const property = model.properties.get(name);
      // shape-no-strangers [source]: so search-unsearchable [source], update-read-body [source].
      if (!property) throw this.#fail(value.read, below, unknownProperty(name, model));
      given.set(name, this.#value(value, property.model, below));
    }
    return Object.fromEntries(
      [...model.properties].map(([name, { whenAbsent }]) => [
        name,
        given.has(name) ? given.get(name) : structuredClone(whenAbsent),
      ]),
    );
  }

  #value(node: JsonNode, model: Model, chain: readonly string[]): unknown {
    if (node.kind === "null") return null;
    switch (model.kind) {
      // shape-free-form [source]
      case "anything":
        return toValue(node);
      case "object":
        return this.object(node, model, chain);
      case "array":
        if (node.kind !== "array") throw this.#fail(node.start, chain, mismatch(javaType(model), node));
        return node.items.map((item, index) =>
          this.#value(item, model.items, [...chain, `java.util.ArrayList[${index}]`]),
        );
    }
    if (node.kind === "object" || node.kind === "array")
      throw this.#fail(node.start, chain, mismatch(javaType(model), node));
    // shape-coercion [derived]: "24" is a number, 24 is a text.
    const scalar = node.kind === "number" ? node.text : String(node.value);
    switch (model.kind) {
      case "string":
        return scalar;
      case "uuid": {
        if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(scalar)) {
          const reason = "UUID has to be represented by standard 36-char representation";
          throw this.#fail(node.start, chain, badFormat("java.util.UUID", scalar, reason));
        }
        // shape-uuid-case [derived]: java.util.UUID prints lower case, whatever it was read from.
        return scalar.toLowerCase();
      }
      case "enum":
        // shape-spelling [source]
        if (model.values.includes(scalar)) return scalar;
        throw this.#fail(node.start, chain, badEnumValue(model.javaClass, scalar));
      case "boolean":
        if (node.kind === "boolean") return node.value;
        if (node.kind === "number" && Number.isInteger(node.value)) return node.value !== 0;
        if (/^(?:true|True|TRUE)$/.test(scalar)) return true;
        if (/^(?:false|False|FALSE)$/.test(scalar)) return false;
        throw this.#fail(
          node.start,
          chain,
          badFormat("java.lang.Boolean", scalar, 'only "true" or "false" recognized'),
        );
      case "integer":
        if (node.kind === "boolean") throw this.#fail(node.start, chain, mismatch("java.lang.Long", node));
        if (node.kind === "string" && !/^\s*[+-]?\d+\s*$/.test(scalar)) {
          throw this.#fail(
            node.start,
            chain,
            badFormat("java.lang.Long", scalar, "not a valid `java.lang.Long` value"),
          );
        }
        return this.#long(node.start, Math.trunc(Number(scalar)), chain);
    }
  }

  #long(start: number, value: number, chain: readonly string[]): number {
    if (Math.abs(value) < 2 ** 63) return value;
    const complaint = `Numeric value (${value}) out of range of long (-9223372036854775808 - 9223372036854775807)`;
    throw this.#fail(start, chain, { exception: "JsonMappingException", complaint });
  }

  #fail(offset: number, chain: readonly string[], complaint: Complaint) {
    return invalidJsonInput({ ...complaint, location: locate(this.#text, offset), chain });
  }
}

// error-unknown-property [source]
function unknownProperty(name: string, model: ObjectModel): Complaint {
  const known = [...model.properties.keys()].map((property) => `"${property}"`);
  return {
    exception: "exc.UnrecognizedPropertyException",
    complaint: `Unrecognized field "${name}" (class ${model.javaClass}), not marked as ignorable`,
    // The bracket that nobody opened is Jackson's.
    suffix:
      known.length === 1
        ? ` (one known property: ${known[0]}])`
        : ` (${known.length} known properties: ${known.join(", ")}])`,
  };
}

// error-enum [source]
function badEnumValue(javaClass: string, value: string): Complaint {
  return {
    exception: "exc.ValueInstantiationException",
    complaint: `Cannot construct instance of \`${javaClass}\`, problem: Unexpected value '${value}'`,
    cause: { className: "java.lang.IllegalArgumentException", message: `Unexpected value '${value}'` },
  };
}

// error-uuid [source]
function badFormat(type: string, value: string, reason: string): Complaint {
  return {
    exception: "exc.InvalidFormatException",
    complaint: `Cannot deserialize value of type \`${type}\` from String "${value}": ${reason}`,
  };
}

// error-type [source]
function mismatch(type: string, node: JsonNode): Complaint {
  const [shape, token] = tokenOf(node);
  return {
    exception: "exc.MismatchedInputException",
    complaint: `Cannot deserialize value of type \`${type}\` from ${shape} value (token \`JsonToken.${token}\`)`,
  };
}

function notAnObject(node: JsonNode, { javaClass }: ObjectModel): Complaint {
  if (node.kind === "array") return mismatch(javaClass, node);
  const given = { string: "String", number: "int/Int", boolean: "boolean/Boolean", null: "null", object: "Object" }[
    node.kind
  ];
  return {
    exception: "exc.MismatchedInputException",
    complaint: `Cannot construct instance of \`${javaClass}\` (although at least one Creator exists): no ${given}-argument constructor/factory method to deserialize from ${tokenOf(node)[0]} value (${"value" in node ? JSON.stringify(node.value) : node.kind})`,
  };
}

function tokenOf(node: JsonNode): [shape: string, token: string] {
  switch (node.kind) {
    case "object":
      return ["Object", "START_OBJECT"];
    case "array":
      return ["Array", "START_ARRAY"];
    case "string":
      return ["String", "VALUE_STRING"];
    case "number":
      return Number.isInteger(node.value) ? ["Integer", "VALUE_NUMBER_INT"] : ["Floating-point", "VALUE_NUMBER_FLOAT"];
    case "boolean":
      return ["Boolean", node.value ? "VALUE_TRUE" : "VALUE_FALSE"];
    case "null":
      return ["Null", "VALUE_NULL"];
  }
}

function javaType(model: Model): string {
  switch (model.kind) {
    case "anything":
      return "com.fasterxml.jackson.databind.JsonNode";
    case "array":
      return `java.util.ArrayList<${javaType(model.items)}>`;
    case "object":
    case "enum":
      return model.javaClass;
    case "string":
      return "java.lang.String";
    case "uuid":
      return "java.util.UUID";
    case "boolean":
      return "java.lang.Boolean";
    case "integer":
      return "java.lang.Long";
  }
}
