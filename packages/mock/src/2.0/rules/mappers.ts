import { SECRET_MASK } from "../../rules/mask-secrets.ts";
import { problem } from "../errors.ts";
import type { Json } from "../read-body.ts";

/** A mapper of a stream. It changes records between source and destination. */
export interface StreamMapper {
  id?: string;
  type: string;
  mapperConfiguration: Json;
}

/** A top-level field of a stream, as `mappers/validate` shows it. */
export interface Field {
  name: string;
  isSelectedPrimaryKey: boolean;
  isSelectedCursor: boolean;
  type: string;
}

export interface MapperFailure {
  type: "INVALID_MAPPER_CONFIG" | "FIELD_NOT_FOUND" | "FIELD_ALREADY_EXISTS";
  message: string;
}

const hashingMethods = ["MD2", "MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512"];
const cipherModes = ["CBC", "CFB", "OFB", "CTR", "GCM", "ECB"];
const paddings = ["NoPadding", "PKCS5Padding"];

interface MapperType {
  /** The Java class of the configuration, which messages contain. */
  javaClass: string;
  /** The required keys, in the order in which the server looks at them. */
  keys: readonly string[];
  enums: { readonly [key: string]: readonly string[] };
}

const mapperTypes: { readonly [type: string]: MapperType } = {
  hashing: {
    javaClass: "HashingMapperConfiguration",
    keys: ["method", "targetField", "fieldNameSuffix"],
    enums: { method: hashingMethods },
  },
  "field-filtering": { javaClass: "FieldFilteringMapperConfiguration", keys: ["targetField"], enums: {} },
  "field-renaming": {
    javaClass: "FieldRenamingMapperConfiguration",
    keys: ["originalFieldName", "newFieldName"],
    enums: {},
  },
  "row-filtering": { javaClass: "RowFilteringMapperConfiguration", keys: ["conditions"], enums: {} },
  encryption: {
    javaClass: "EncryptionMapperConfiguration",
    keys: ["algorithm", "targetField", "fieldNameSuffix"],
    enums: { algorithm: ["RSA", "AES"], mode: cipherModes, padding: paddings },
  },
};

/**
 * A mapper as it was sent, after the checks that the server makes when it reads one.
 *
 * @throws {ErrorResponse} 400 `error:mapper-validation/invalid-config` or `/missing-required-param`.
 */
export function readMapper(sent: Json): StreamMapper {
  const type = String(sent["type"]);
  const id = typeof sent["id"] === "string" ? sent["id"] : undefined;
  const known = mapperTypes[type];
  const data = (message: string) => ({ mapperId: id ?? null, mapperType: type, message });
  const missing = (message: string) =>
    problem({
      status: 400,
      type: "error:mapper-validation/missing-required-param",
      title: "Mapper configuration missing required parameter",
      detail: "The mapper configuration is missing a required parameter",
      data: data(message),
    });
  const configuration = sent["mapperConfiguration"];
  if (!known || typeof configuration !== "object" || configuration === null || Array.isArray(configuration)) {
    const getter = getterOf(known?.keys[0] ?? "type");
    const javaClass = `io.airbyte.api.model.generated.${known?.javaClass ?? "MapperConfiguration"}`;
    throw missing(`Cannot invoke "${javaClass}.${getter}()" because "$this$toInternal" is null`);
  }
  const given = configuration as Json;
  for (const [key, values] of Object.entries(known.enums)) {
    const value = given[key];
    if (value === undefined || value === null || values.includes(String(value))) continue;
    const javaClass = `io.airbyte.api.model.generated.${known.javaClass}`;
    const enumClass = `${javaClass}$${key.charAt(0).toUpperCase()}${key.slice(1)}Enum`;
    throw problem({
      status: 400,
      type: "error:mapper-validation/invalid-config",
      title: "Invalid Mapper Configuration",
      detail: "The mapper configuration is invalid and cannot be parsed",
      data: data(
        `Cannot construct instance of \`${enumClass}\`, problem: Unexpected value '${String(value)}'\n at [Source: UNKNOWN; byte offset: #UNKNOWN] (through reference chain: ${javaClass}["${key}"])`,
      ),
    });
  }
  const isAes = type === "encryption" && given["algorithm"] === "AES";
  const keys = isAes ? [...known.keys, "key", "mode", "padding"] : known.keys;
  const unset = keys.find((key) => given[key] === undefined || given[key] === null);
  if (unset !== undefined) throw missing(`${getterOf(unset)}(...) must not be null`);
  return { ...(id !== undefined && { id }), type, mapperConfiguration: given };
}

function getterOf(key: string): string {
  return `get${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}

/** Applies a mapper to the fields of a stream. */
export function applyMapper(fields: readonly Field[], mapper: StreamMapper): Field[] | MapperFailure {
  const { type, mapperConfiguration: configuration } = mapper;
  const text = (key: string): string => String(configuration[key]);
  switch (type) {
    case "hashing":
      return replaceField(fields, text("targetField"), text("targetField") + text("fieldNameSuffix"), "STRING");
    case "encryption": {
      const key = configuration["key"];
      // 2.0-mapper-masked [observed]: a key that is masked is not a key.
      if (configuration["algorithm"] === "AES" && !/^[0-9a-fA-F]+$/.test(String(key))) {
        return { type: "INVALID_MAPPER_CONFIG", message: "Invalid key" };
      }
      return replaceField(fields, text("targetField"), text("targetField") + text("fieldNameSuffix"), "STRING");
    }
    case "field-renaming":
      return replaceField(fields, text("originalFieldName"), text("newFieldName"));
    case "field-filtering": {
      const target = text("targetField");
      if (!fields.some(({ name }) => name === target)) return fieldNotFound(target);
      return fields.filter(({ name }) => name !== target);
    }
    default: {
      const unknown = fieldsOfCondition(configuration["conditions"]).find(
        (target) => !fields.some(({ name }) => name === target),
      );
      return unknown === undefined ? [...fields] : fieldNotFound(unknown);
    }
  }
}

function replaceField(fields: readonly Field[], from: string, to: string, type?: string): Field[] | MapperFailure {
  if (!fields.some(({ name }) => name === from)) return fieldNotFound(from);
  if (to !== from && fields.some(({ name }) => name === to)) {
    return { type: "FIELD_ALREADY_EXISTS", message: `Field ${to} already exists in stream fields` };
  }
  return fields.map((field) => (field.name === from ? { ...field, name: to, ...(type && { type }) } : field));
}

function fieldNotFound(name: string): MapperFailure {
  return { type: "FIELD_NOT_FOUND", message: `Field ${name} not found in stream fields` };
}

function fieldsOfCondition(condition: unknown): string[] {
  if (typeof condition !== "object" || condition === null) return [];
  const { fieldName, conditions } = condition as { fieldName?: unknown; conditions?: unknown };
  const below = Array.isArray(conditions) ? conditions.flatMap(fieldsOfCondition) : [];
  return typeof fieldName === "string" ? [fieldName, ...below] : below;
}

/** 2.0-mapper-secrets [observed]: the key of an AES mapper is masked. */
export function maskMapper(mapper: StreamMapper): StreamMapper {
  const configuration = mapper.mapperConfiguration;
  const sorted = Object.entries(configuration).sort(([left], [right]) => (left < right ? -1 : 1));
  const masked = sorted.map(([key, value]) => [key, key === "key" ? SECRET_MASK : value]);
  return { ...mapper, mapperConfiguration: Object.fromEntries(masked) };
}

/** The top-level fields of a stream's schema. */
export function fieldsOf(jsonSchema: unknown, primaryKey: readonly string[][], cursor: readonly string[]): Field[] {
  return Object.entries(propertiesOf(jsonSchema)).map(([name, schema]) => ({
    name,
    isSelectedPrimaryKey: primaryKey.some((path) => path.length === 1 && path[0] === name),
    isSelectedCursor: cursor.length === 1 && cursor[0] === name,
    type: fieldTypeOf(schema),
  }));
}

/** The `properties` of a JSON schema. */
export function propertiesOf(jsonSchema: unknown): Json {
  if (typeof jsonSchema !== "object" || jsonSchema === null) return {};
  const { properties } = jsonSchema as { properties?: unknown };
  return typeof properties === "object" && properties !== null && !Array.isArray(properties)
    ? (properties as Json)
    : {};
}

function fieldTypeOf(schema: unknown): string {
  if (typeof schema !== "object" || schema === null) return "UNKNOWN";
  const { type, format, airbyte_type: airbyteType, oneOf } = schema as { [key: string]: unknown };
  if (oneOf) return "MULTI";
  const types = [type].flat().filter((name) => name !== "null");
  if (types.length > 1) return "MULTI";
  const hasZone = airbyteType !== "timestamp_without_timezone" && airbyteType !== "time_without_timezone";
  switch (types[0]) {
    case "string":
      if (format === "date") return "DATE";
      if (format === "date-time") return hasZone ? "TIMESTAMP_WITH_TIMEZONE" : "TIMESTAMP_WITHOUT_TIMEZONE";
      if (format === "time") return hasZone ? "TIME_WITH_TIMEZONE" : "TIME_WITHOUT_TIMEZONE";
      return "STRING";
    case "boolean":
      return "BOOLEAN";
    case "integer":
      return "INTEGER";
    case "number":
      return airbyteType === "integer" ? "INTEGER" : "NUMBER";
    case "array":
      return "ARRAY";
    case "object":
      return "OBJECT";
    default:
      return "UNKNOWN";
  }
}
