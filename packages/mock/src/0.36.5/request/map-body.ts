import { JsonSyntaxError } from "../../jackson/json-syntax-error.ts";
import type { JsonTokens } from "../../jackson/json-tokens.ts";
import { mapScalar, mismatch, notAnArray, notAnEnum, notAnObject } from "../../jackson/map-scalar.ts";
import { MappingError } from "../../jackson/mapping-error.ts";
import type { ArrayModel, Model, ObjectModel } from "../../jackson/model.ts";
import { type DepthLimit, readValue } from "../../jackson/read-value.ts";
import { UnreadableJsonError } from "../../jackson/unreadable-json-error.ts";
import { invalidJson, invalidJsonInput } from "../errors/invalid-json.ts";

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
    throw mapper.toResponse(error);
  }
}

/** shape-depth [choice]: the real server accepts 3,000 levels, and runs out of stack at some greater depth. */
const depth: DepthLimit = {
  max: 4_000,
  error: () => new UnreadableJsonError("java.lang.StackOverflowError", null),
};

class Mapper {
  readonly #tokens: JsonTokens;
  /** The path from the body to the current value. */
  readonly #chain: string[] = [];

  constructor(tokens: JsonTokens) {
    this.#tokens = tokens;
  }

  object(model: ObjectModel): { [property: string]: unknown } {
    const tokens = this.#tokens;
    if (tokens.token !== "START_OBJECT") throw notAnObject(model, tokens);
    const given = new Map<string, unknown>();
    while (tokens.next() === "FIELD_NAME") {
      const { name } = tokens;
      tokens.next();
      this.#chain.push(`${model.javaClass}["${name}"]`);
      const property = model.properties.get(name);
      // shape-unknown-keys [observed]: so search-unsearchable [source], update-read-body [source].
      if (!property) throw unknownProperty(name, model);
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

  /** Turns an error at the current token into a response. Returns other errors unchanged. */
  toResponse(error: unknown): unknown {
    const { start, here } = this.#tokens;
    if (error instanceof JsonSyntaxError) return invalidJson(error, this.#chain);
    if (!(error instanceof MappingError)) return error;
    const { exception, message, javaCause } = error;
    if (exception === "exc.InputCoercionException")
      return invalidJson(new JsonSyntaxError(exception, message, here), this.#chain);
    // error-unknown-property [observed]: has the current position, not that of the name.
    const location = exception === "exc.UnrecognizedPropertyException" ? here : start;
    return invalidJsonInput(error, location, this.#chain, javaCause);
  }

  #value(model: Model): unknown {
    const tokens = this.#tokens;
    if (tokens.token === "VALUE_NULL") return null;
    switch (model.kind) {
      // shape-free-form [observed]
      case "anything":
        return readValue(tokens, depth);
      case "object":
        return this.object(model);
      case "array":
        return this.#array(model);
      case "enum":
        // The end of the real message is the address of an object.
        if (tokens.token === "VALUE_NUMBER_INT")
          throw notAnEnum(model.javaClass, "java.lang.ClassCastException@2f1a7c3e");
    }
    return mapScalar(model, tokens);
  }

  #array(model: ArrayModel): unknown[] {
    const tokens = this.#tokens;
    if (tokens.token !== "START_ARRAY") throw notAnArray(model, tokens);
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
      if (isOfStrings && token === "START_OBJECT") throw mismatch("java.util.ArrayList<java.lang.Object>", token);
      items.push(this.#value(model.items));
      this.#chain.pop();
    }
  }
}

function unknownProperty(name: string, { javaClass, knownNames }: ObjectModel): MappingError {
  const known = knownNames.map((property) => `"${property}"`);
  const count = known.length === 1 ? "one known property" : `${known.length} known properties`;
  return new MappingError(
    "exc.UnrecognizedPropertyException",
    `Unrecognized field "${name}" (class ${javaClass}), not marked as ignorable`,
    // The unmatched bracket is Jackson's.
    { suffix: ` (${count}: ${known.join(", ")}])` },
  );
}
