import { deepEqual } from "../../rules/deep-equal.ts";
import { normaliseStreamName } from "../../rules/normalise-stream-name.ts";
import type { Json } from "../read-body.ts";
import type { LaterSelectedStream, LaterStream, LaterStreamConfig } from "../state/later.ts";
import { maskMapper, propertiesOf, type StreamMapper } from "./mappers.ts";

export interface StreamName {
  name: string;
  namespace?: string | null;
}

/** Streams are matched by name and namespace. */
export function isSameStream(left: StreamName, right: StreamName): boolean {
  return left.name === right.name && (left.namespace ?? null) === (right.namespace ?? null);
}

export function descriptorOf({ name, namespace }: StreamName): { name: string; namespace?: string } {
  return { name, ...(namespace !== null && namespace !== undefined && { namespace }) };
}

/** A stream in a response. Unset properties are left out, except for lists and `sourceDefinedCursor`. */
function showStream(stream: LaterStream): Json {
  return {
    name: stream.name,
    ...(stream.jsonSchema !== undefined && { jsonSchema: stream.jsonSchema }),
    supportedSyncModes: stream.supportedSyncModes,
    sourceDefinedCursor: stream.sourceDefinedCursor ?? false,
    defaultCursorField: stream.defaultCursorField,
    sourceDefinedPrimaryKey: stream.sourceDefinedPrimaryKey,
    ...(stream.namespace !== null && { namespace: stream.namespace }),
    ...(typeof stream.isResumable === "boolean" && { isResumable: stream.isResumable }),
    ...(typeof stream.isFileBased === "boolean" && { isFileBased: stream.isFileBased }),
  };
}

/** 2.0-catalog-configured [observed]: a stream that is synced, as it is stored. */
export function showConfigured({ stream, config }: LaterSelectedStream): Json {
  return { stream: showStream(stream), config: showConfig(stream, config, selectedFieldsOf(stream, config)) };
}

function selectedFieldsOf({ jsonSchema }: LaterStream, { fieldSelectionEnabled }: LaterStreamConfig): string[] {
  return fieldSelectionEnabled ? Object.keys(propertiesOf(jsonSchema)) : [];
}

function showConfig({ name, jsonSchema }: LaterStream, config: LaterStreamConfig, selected: readonly string[]): Json {
  const mappers = config.mappers ?? [];
  return {
    syncMode: config.syncMode,
    cursorField: config.cursorField,
    destinationSyncMode: config.destinationSyncMode,
    primaryKey: config.primaryKey,
    aliasName: normaliseStreamName(name),
    selected: true,
    suggested: false,
    ...(config.destinationObjectName !== undefined && { destinationObjectName: config.destinationObjectName }),
    includeFiles: config.includeFiles ?? false,
    fieldSelectionEnabled: config.fieldSelectionEnabled ?? false,
    selectedFields: selected.map((field) => ({ fieldPath: [field] })),
    hashedFields: hashedFieldsOf(mappers, jsonSchema).map((field) => ({ fieldPath: [field] })),
    mappers: mappers.map(maskMapper),
  };
}

function hashedFieldsOf(mappers: readonly StreamMapper[], jsonSchema: unknown): string[] {
  const fields = propertiesOf(jsonSchema);
  return mappers
    .filter(({ type }) => type === "hashing")
    .map(({ mapperConfiguration }) => String(mapperConfiguration["targetField"]))
    .filter((field) => Object.hasOwn(fields, field));
}

/** 2.0-catalog-default [observed]: the configuration that the server proposes for a stream. */
function defaultConfig(stream: LaterStream): LaterStreamConfig {
  const { sourceDefinedCursor, sourceDefinedPrimaryKey, supportedSyncModes, defaultCursorField } = stream;
  const [syncMode, destinationSyncMode] =
    sourceDefinedCursor && sourceDefinedPrimaryKey.length > 0
      ? ["incremental", "append_dedup"]
      : sourceDefinedCursor && !supportedSyncModes.includes("full_refresh")
        ? ["incremental", "append"]
        : ["full_refresh", "overwrite"];
  return { syncMode, destinationSyncMode, cursorField: defaultCursorField, primaryKey: sourceDefinedPrimaryKey };
}

/**
 * 2.0-catalog-merge [observed]: the streams of a discovered catalog, in its order, with the configuration of those that are
 * synced. The others are not selected. A synced stream that the source no longer has is left out.
 *
 * @param original The catalog of the connection. Fields that it does not have are new and get selected.
 */
export function mergeCatalog(
  discovered: readonly LaterStream[],
  configured: readonly LaterSelectedStream[],
  original: readonly LaterStream[],
): Json[] {
  return discovered.map((stream) => {
    const known = configured.find((candidate) => isSameStream(candidate.stream, stream));
    const fallback = defaultConfig(stream);
    if (!known) {
      return {
        stream: showStream(stream),
        config: {
          ...fallback,
          aliasName: normaliseStreamName(stream.name),
          selected: false,
          suggested: discovered.length === 1,
          selectedFields: [],
          hashedFields: [],
          mappers: [],
        },
      };
    }
    const { config } = known;
    const merged: LaterStreamConfig = {
      ...config,
      syncMode: stream.supportedSyncModes.includes(config.syncMode) ? config.syncMode : fallback.syncMode,
      cursorField: config.cursorField.length > 0 ? config.cursorField : fallback.cursorField,
      primaryKey:
        stream.sourceDefinedPrimaryKey.length > 0
          ? stream.sourceDefinedPrimaryKey
          : config.primaryKey.length > 0
            ? config.primaryKey
            : fallback.primaryKey,
    };
    const before = propertiesOf(original.find((candidate) => isSameStream(candidate, stream))?.jsonSchema);
    const selected = new Set(selectedFieldsOf(known.stream, config));
    const fields = Object.keys(propertiesOf(stream.jsonSchema)).filter(
      (field) => selected.has(field) || !Object.hasOwn(before, field),
    );
    return {
      stream: showStream(stream),
      config: showConfig(stream, merged, config.fieldSelectionEnabled ? fields : []),
    };
  });
}

export interface FieldTransform {
  transformType: "add_field" | "remove_field" | "update_field_schema";
  fieldName: string[];
  breaking: boolean;
  [detail: string]: unknown;
}

export interface StreamTransform {
  transformType: "add_stream" | "remove_stream" | "update_stream";
  streamDescriptor: { name: string; namespace?: string };
  updateStream?: { fieldTransforms: FieldTransform[]; streamAttributeTransforms: Json[] };
}

/**
 * 2.0-catalog-diff [observed]: lists all added and removed streams, but changes only of configured streams.
 */
export function diffCatalogs(
  before: readonly LaterStream[],
  after: readonly LaterStream[],
  configured: readonly LaterSelectedStream[],
): StreamTransform[] {
  const find = (streams: readonly LaterStream[], wanted: StreamName) =>
    streams.find((stream) => isSameStream(stream, wanted));
  const removed = before.filter((stream) => !find(after, stream));
  const added = after.filter((stream) => !find(before, stream));
  const updated = configured.flatMap(({ stream: { name, namespace }, config }): StreamTransform[] => {
    const [old, current] = [find(before, { name, namespace }), find(after, { name, namespace })];
    if (!old || !current) return [];
    const fieldTransforms = diffFields(old, current, config);
    const streamAttributeTransforms = diffKeys(old, current, config);
    if (fieldTransforms.length + streamAttributeTransforms.length === 0) return [];
    return [
      {
        transformType: "update_stream",
        streamDescriptor: descriptorOf(old),
        updateStream: { fieldTransforms, streamAttributeTransforms },
      },
    ];
  });
  return [
    ...removed.map(
      (stream): StreamTransform => ({
        transformType: "remove_stream",
        streamDescriptor: descriptorOf(stream),
      }),
    ),
    ...added.map(
      (stream): StreamTransform => ({ transformType: "add_stream", streamDescriptor: descriptorOf(stream) }),
    ),
    ...updated,
  ];
}

/** 2.0-catalog-breaking [source]: a field is needed by a cursor or a key that is in use. */
function diffFields(before: LaterStream, after: LaterStream, config: LaterStreamConfig): FieldTransform[] {
  const [old, current] = [fieldSchemas(before.jsonSchema), fieldSchemas(after.jsonSchema)];
  const isNeeded = (path: string[]) =>
    (config.syncMode === "incremental" && deepEqual(config.cursorField, path)) ||
    (isDedup(config) && config.primaryKey.some((key) => deepEqual(key, path)));
  const transforms: FieldTransform[] = [];
  for (const [key, { path, schema }] of old) {
    const now = current.get(key);
    if (!now) {
      transforms.push({
        transformType: "remove_field",
        fieldName: path,
        breaking: isNeeded(path),
        removeField: { schema },
      });
    } else if (!deepEqual(schema, now.schema)) {
      const updateFieldSchema = { oldSchema: schema, newSchema: now.schema };
      transforms.push({ transformType: "update_field_schema", fieldName: path, breaking: false, updateFieldSchema });
    }
  }
  for (const [key, { path, schema }] of current) {
    if (!old.has(key)) {
      transforms.push({ transformType: "add_field", fieldName: path, breaking: false, addField: { schema } });
    }
  }
  return transforms;
}

function diffKeys(before: LaterStream, after: LaterStream, config: LaterStreamConfig): Json[] {
  const [old, current] = [before.sourceDefinedPrimaryKey, after.sourceDefinedPrimaryKey];
  if (isSameKey(old, current)) return [];
  const breaking = isDedup(config) && current.length > 0 && !isSameKey(current, config.primaryKey);
  const updatePrimaryKey = { oldPrimaryKey: old, newPrimaryKey: current };
  return [{ transformType: "update_primary_key", breaking, updatePrimaryKey }];
}

export function isDedup({ destinationSyncMode }: LaterStreamConfig): boolean {
  return destinationSyncMode.endsWith("_dedup");
}

/** The order of the fields of a key does not matter. */
export function isSameKey(left: readonly string[][], right: readonly string[][]): boolean {
  const sorted = (key: readonly string[][]) => key.map((path) => JSON.stringify(path)).sort();
  return deepEqual(sorted(left), sorted(right));
}

export function isBreaking(transforms: readonly StreamTransform[]): boolean {
  return transforms.some(
    ({ updateStream }) =>
      updateStream?.fieldTransforms.some(({ breaking }) => breaking) ||
      updateStream?.streamAttributeTransforms.some(({ breaking }) => breaking === true),
  );
}

/** Every field of a schema, nested ones too, by its path. */
function fieldSchemas(jsonSchema: unknown): Map<string, { path: string[]; schema: unknown }> {
  const fields = new Map<string, { path: string[]; schema: unknown }>();
  const visit = (schema: unknown, above: readonly string[]): void => {
    for (const [name, below] of Object.entries(propertiesOf(schema))) {
      const path = [...above, name];
      fields.set(JSON.stringify(path), { path, schema: below });
      visit(below, path);
    }
  };
  visit(jsonSchema, []);
  return fields;
}

/**
 * 2.0-reset-streams [observed]: the streams whose data an update invalidates, and those that it adds or removes.
 */
export function streamsToReset(
  before: readonly LaterSelectedStream[],
  after: readonly LaterSelectedStream[],
): { name: string; namespace?: string }[] {
  const find = (streams: readonly LaterSelectedStream[], wanted: LaterSelectedStream) =>
    streams.find(({ stream }) => isSameStream(stream, wanted.stream));
  const gone = before.filter((selected) => !find(after, selected));
  const changed = after.filter((selected) => {
    const old = find(before, selected);
    return !old || !keepsData(old, selected);
  });
  return [...gone, ...changed].map(({ stream }) => descriptorOf(stream));
}

function keepsData(before: LaterSelectedStream, after: LaterSelectedStream): boolean {
  const fields = ({ stream, config }: LaterSelectedStream) => [propertiesOf(stream.jsonSchema), config.mappers ?? []];
  return (
    deepEqual(fields(before), fields(after)) &&
    isSameKey(before.stream.sourceDefinedPrimaryKey, after.stream.sourceDefinedPrimaryKey) &&
    deepEqual(before.config.cursorField, after.config.cursorField) &&
    before.config.syncMode === after.config.syncMode &&
    before.config.destinationSyncMode === after.config.destinationSyncMode &&
    isSameKey(before.config.primaryKey, after.config.primaryKey)
  );
}
