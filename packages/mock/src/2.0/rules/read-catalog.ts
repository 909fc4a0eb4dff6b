import { toJsonb } from "../../rules/jsonb.ts";
import { isExactNumber } from "../../state/exact-number.ts";
import { internalError, problem, tooManyFields, unprocessable } from "../errors.ts";
import { type Json, required } from "../read-body.ts";
import type { LaterSelectedStream, LaterStream, LaterStreamConfig } from "../state/later.ts";
import { isDedup, isSameStream } from "./catalogs.ts";
import {
  applyMapper,
  fieldsOf,
  type MapperFailure,
  maskMapper,
  propertiesOf,
  readMapper,
  type StreamMapper,
} from "./mappers.ts";

/** 2.0-catalog-fields [source] */
const maxFields = 20_000;

interface SentStream {
  stream: LaterStream;
  config: Json;
}

/**
 * The streams to store: those that are selected.
 *
 * 2.0-catalog-checks [observed]: that a stream or a mode exists at the source is not checked.
 *
 * @param newId Makes the ids of mappers that have none.
 * @throws {ErrorResponse} 400, 422 or 500
 */
export function readCatalog(sent: unknown, newId: () => string): LaterSelectedStream[] {
  const { streams } = (sent ?? {}) as Json;
  if (streams === undefined) return [];
  const all = (required(streams) as unknown[]).map(readStream);
  const selected = all.filter(({ config }) => config["selected"] === true);
  checkFiles(selected);
  // 2.0-catalog-duplicates [observed]
  for (const [at, { stream }] of all.entries()) {
    if (all.slice(0, at).some((earlier) => isSameStream(earlier.stream, stream))) throw internalError();
  }
  checkFieldCount(selected);
  const stored = selected.map((item) => toStored(item, newId));
  checkMappers(stored);
  return stored;
}

/** 2.0-catalog-required [observed] @throws {ErrorResponse} 500: a property that the server dereferences. */
function readStream(sent: unknown): SentStream {
  const { stream, config } = required(sent) as Json;
  const { supportedSyncModes, defaultCursorField, sourceDefinedPrimaryKey, ...given } = required(stream) as Json;
  const settings = required(config) as Json;
  required(settings["selected"]);
  if (supportedSyncModes === null || settings["mappers"] === null) throw internalError();
  const name = required(given["name"]) as string;
  return {
    stream: {
      name,
      jsonSchema: given["jsonSchema"],
      supportedSyncModes: (supportedSyncModes ?? []) as string[],
      sourceDefinedCursor: (given["sourceDefinedCursor"] ?? null) as boolean | null,
      defaultCursorField: (defaultCursorField ?? []) as string[],
      sourceDefinedPrimaryKey: (sourceDefinedPrimaryKey ?? []) as string[][],
      namespace: (given["namespace"] ?? null) as string | null,
      ...(typeof given["isResumable"] === "boolean" && { isResumable: given["isResumable"] }),
      ...(typeof given["isFileBased"] === "boolean" && { isFileBased: given["isFileBased"] }),
    },
    config: settings,
  };
}

/** 2.0-catalog-files [source]: none of the connectors here supports files. */
function checkFiles(selected: readonly SentStream[]): void {
  const streams = selected
    .filter(({ config }) => config["includeFiles"] === true)
    .map(({ stream }) => ({ streamName: stream.name, streamNamespace: stream.namespace }));
  if (streams.length === 0) return;
  throw problem({
    status: 400,
    type: "error:connection-validation/file-transfer/connection-unsupported",
    title: "Connection does not support file transfers",
    detail: "The connection does not support file transfers",
    data: { streams },
  });
}

function checkFieldCount(selected: readonly SentStream[]): void {
  const count = selected.reduce((sum, { stream, config }) => {
    const fields = Object.keys(propertiesOf(stream.jsonSchema)).length;
    return (
      sum + (config["fieldSelectionEnabled"] ? ((config["selectedFields"] as unknown[] | null)?.length ?? 0) : fields)
    );
  }, 0);
  if (count <= maxFields) return;
  throw tooManyFields(
    `This connection has ${count} fields in its selected streams. The limit is ${maxFields}. Deselect some streams or fields.`,
  );
}

function toStored({ stream, config }: SentStream, newId: () => string): LaterSelectedStream {
  if (stream.jsonSchema === undefined) throw internalError();
  const settings: LaterStreamConfig = {
    syncMode: required(config["syncMode"]) as string,
    cursorField: (config["cursorField"] ?? []) as string[],
    destinationSyncMode: required(config["destinationSyncMode"]) as string,
    primaryKey: ((config["primaryKey"] ?? []) as (string[] | null)[]).map((path) => required(path)),
  };
  if (typeof config["destinationObjectName"] === "string") {
    settings.destinationObjectName = config["destinationObjectName"];
  }
  const mappers = readMappers(config, newId);
  if (mappers.length > 0) settings.mappers = mappers;
  if (config["fieldSelectionEnabled"] === true) {
    settings.fieldSelectionEnabled = true;
    const jsonSchema = cutToSelection(stream, settings, config["selectedFields"]);
    return { stream: { ...stream, jsonSchema: toJsonb(jsonSchema) }, config: settings };
  }
  return { stream: { ...stream, jsonSchema: toJsonb(stream.jsonSchema) }, config: settings };
}

/** 2.0-catalog-hashed [observed]: `hashedFields` counts when there are no mappers. */
function readMappers(config: Json, newId: () => string): StreamMapper[] {
  const sent = (config["mappers"] ?? []) as Json[];
  if (sent.length > 0) {
    return sent.map((item) =>
      readMapper({ ...required(item), id: (item["id"] as string | null | undefined) ?? newId() }),
    );
  }
  const hashed = (config["hashedFields"] ?? []) as { fieldPath?: string[] | null }[];
  return hashed.map((field) => ({
    type: "hashing",
    mapperConfiguration: {
      targetField: required(field).fieldPath?.[0] ?? "",
      method: "SHA-256",
      fieldNameSuffix: "_hashed",
    },
  }));
}

/** 2.0-catalog-selection [observed]: the schema is stored with the selected fields only. */
function cutToSelection({ jsonSchema }: LaterStream, config: LaterStreamConfig, selectedFields: unknown): Json {
  if (selectedFields === null) throw internalError();
  const hasProperties =
    typeof jsonSchema === "object" &&
    jsonSchema !== null &&
    !isExactNumber(jsonSchema) &&
    typeof (jsonSchema as Json)["properties"] === "object" &&
    (jsonSchema as Json)["properties"] !== null;
  if (!hasProperties) throw unprocessable("Requested field selection but no properties node found");
  const selected = new Set<string>();
  for (const item of (selectedFields ?? []) as { fieldPath?: string[] | null }[]) {
    const path = required(item).fieldPath ?? [];
    const [field] = path;
    if (field === undefined) throw unprocessable("Selected field path cannot be empty");
    if (path.length > 1) throw internalError();
    selected.add(field);
  }
  const [cursor] = config.cursorField;
  if (config.syncMode === "incremental" && cursor !== undefined && !selected.has(cursor)) {
    throw unprocessable("Cursor field cannot be de-selected in INCREMENTAL syncs");
  }
  if (isDedup(config) && config.primaryKey.some(([field]) => field !== undefined && !selected.has(field))) {
    throw unprocessable("Primary key field cannot be de-selected in DEDUP mode");
  }
  const kept = Object.entries(propertiesOf(jsonSchema)).filter(([field]) => selected.has(field));
  return { ...(jsonSchema as Json), properties: Object.fromEntries(kept) };
}

/** 2.0-mapper-validation [observed]: every mapper is applied to the fields of its stream. */
function checkMappers(stored: readonly LaterSelectedStream[]): void {
  const errors = stored.flatMap(({ stream, config }) => {
    let fields = fieldsOf(stream.jsonSchema, config.primaryKey, config.cursorField);
    return (config.mappers ?? []).flatMap((mapper) => {
      const applied = applyMapper(fields, mapper);
      if (Array.isArray(applied)) {
        fields = applied;
        return [];
      }
      const { type }: MapperFailure = applied;
      return [{ stream: stream.name, error: type, mapper: maskMapper(mapper) }];
    });
  });
  if (errors.length === 0) return;
  throw problem({
    status: 400,
    type: "error:mapper-validation",
    title: "Mapper validation failed",
    detail: "The mapper configuration is invalid",
    data: { errors },
  });
}
