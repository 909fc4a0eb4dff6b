import type { Json, StoredCatalog, StoredConnection, StreamEntry } from "../airbyte.ts";
import { COMPUTED_SETTINGS, syncedProperties } from "../catalog/catalog.ts";
import { isRecord } from "../settings/copy.ts";
import { differ } from "../settings/list-changes.ts";
import { isPatched } from "../settings/server-rules.ts";
import type { Settings } from "../settings/settings-of.ts";
import { streamKey } from "../stream-name.ts";
import { CREATE_ONLY, givenSettings } from "./create-body.ts";

/**
 * The settings that a create body names, in the form in which the server stores them. Values that the server computes, and those
 * that the body leaves out, are taken from the connection, so that an equal connection has no changes. Null equals absent, except
 * for settings that can be removed.
 */
export function wantedChanges(draft: Settings, connection: StoredConnection, wanted: Json): Json {
  const isPatch = isPatched(connection);
  const changes = givenSettings(wanted, isPatch);
  for (const name of CREATE_ONLY) delete changes[name];
  const { syncCatalog, operations, tags, resourceRequirements, scheduleType, sourceCatalogId } = wanted;
  // The server ignores the data of a manual schedule.
  if (scheduleType === "manual") delete changes["scheduleData"];
  // Airbyte 0.36 stores it on create only, and does not return it.
  if (!isPatch) delete changes["sourceCatalogId"];
  if (isRecord(syncCatalog)) {
    // With a stored discovery, the server returns its streams, whatever an update says.
    const known = draft["sourceCatalogId"];
    const isDiscovered = known != null && (sourceCatalogId ?? known) === known;
    changes["syncCatalog"] = mergeStreams(draft.syncCatalog, syncCatalog, isDiscovered);
  }
  if (operations !== undefined) {
    changes["operations"] = mergeOperations(
      listOf(draft["operations"]),
      listOf(operations),
      isPatch ? ONLY_ON_0_36 : [],
    );
  }
  if (tags !== undefined) changes["tags"] = mergeTags(listOf(draft["tags"]), listOf(tags));
  if (isRecord(resourceRequirements)) {
    const given = without(resourceRequirements, NOT_STORED_RESOURCES);
    changes["resourceRequirements"] = { ...Object(draft["resourceRequirements"]), ...given };
  }
  return changes;
}

/** Airbyte 2.x accepts these, and does not store them. */
const NOT_STORED_RESOURCES = ["ephemeral_storage_request", "ephemeral_storage_limit"];
const ONLY_ON_0_36 = ["normalization", "dbt"];

/** A catalog without streams is empty, as in a create. */
function mergeStreams(stored: StoredCatalog | undefined, wanted: Partial<StoredCatalog>, isDiscovered: boolean): Json {
  const { streams = [] } = wanted;
  const known = new Map(stored?.streams.map((entry) => [streamKey(entry.stream), entry]));
  return {
    ...wanted,
    streams: streams.map((entry) => {
      const own = isRecord(entry?.stream) ? known.get(streamKey(entry.stream)) : undefined;
      return own ? mergeStream(own, entry, isDiscovered) : entry;
    }),
  };
}

function mergeStream(own: StreamEntry, wanted: StreamEntry, isDiscovered: boolean): StreamEntry {
  const config = { ...own.config, ...without(wanted.config, COMPUTED_SETTINGS) };
  if (Array.isArray(config["mappers"]))
    config["mappers"] = mergeMappers(listOf(own.config["mappers"]), config["mappers"]);
  // Without a selection of fields, the server stores none.
  if (!config.fieldSelectionEnabled) config.selectedFields = own.config.selectedFields;
  if (!isDiscovered) return withSelectedFields({ stream: { ...own.stream, ...without(wanted.stream) }, config });
  // The server fills an empty cursor or key, and replaces a key that the source defines.
  if (config.cursorField?.length === 0) config.cursorField = own.config.cursorField;
  if (config.primaryKey?.length === 0 || own.stream.sourceDefinedPrimaryKey?.length) {
    config.primaryKey = own.config.primaryKey;
  }
  const { selectedFields } = withSelectedFields({ stream: own.stream, config }).config;
  return { stream: own.stream, config: { ...config, selectedFields } };
}

/** The server drops selected fields that are not in the schema, and cuts the schema to the others. */
function withSelectedFields({ stream, config }: StreamEntry): StreamEntry {
  const { properties } = Object(stream.jsonSchema);
  if (!config.fieldSelectionEnabled || !isRecord(properties)) return { stream, config };
  const selectedFields = config.selectedFields?.filter(
    ({ fieldPath: [name, ...below] = [] }) => name === undefined || below.length > 0 || Object.hasOwn(properties, name),
  );
  return {
    stream: { ...stream, jsonSchema: { ...stream.jsonSchema, properties: syncedProperties({ stream, config }) } },
    config: { ...config, selectedFields },
  };
}

/** An operation with the name of an attached one changes it. */
function mergeOperations(attached: readonly Json[], wanted: readonly Json[], notStored: readonly string[]): Json[] {
  const left = [...attached];
  return wanted.map((operation) => {
    const index = left.findIndex(({ name }) => name === operation["name"]);
    const [own] = index < 0 ? [] : left.splice(index, 1);
    if (!own) return operation;
    const operatorConfiguration = without(operation["operatorConfiguration"], notStored);
    // The server returns more than it takes, such as the address of a webhook.
    const isEqual = !differ(
      own["operatorConfiguration"],
      completed(own["operatorConfiguration"], operatorConfiguration),
    );
    return isEqual ? own : { ...own, operatorConfiguration };
  });
}

/** The server gives each mapper an id. */
function mergeMappers(stored: readonly Json[], wanted: readonly Json[]): Json[] {
  return wanted.map((mapper, index) => {
    const own = stored[index];
    return own && own["type"] === mapper["type"] ? { id: own["id"], ...without(mapper) } : mapper;
  });
}

/** Only the id of a tag counts, and their order does not. */
function mergeTags(attached: readonly Json[], wanted: readonly Json[]): Json[] {
  const ids = (tags: readonly Json[]) => new Set(tags.map(({ tagId }) => tagId));
  const [attachedIds, wantedIds] = [ids(attached), ids(wanted)];
  return [
    ...attached.filter(({ tagId }) => wantedIds.has(tagId)),
    ...wanted.filter(({ tagId }) => !attachedIds.has(tagId)),
  ];
}

/** Null equals an empty list. */
function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** The properties of an object that are neither null nor ignored. */
function without(value: unknown, ignored: readonly string[] = []): Json {
  const entries = Object.entries(Object(value));
  return Object.fromEntries(entries.filter(([name, member]) => member != null && !ignored.includes(name)));
}

/** A value, with what it leaves out taken from another one. */
function completed(own: unknown, value: unknown): unknown {
  if (!isRecord(own) || !isRecord(value)) return value;
  const members = Object.entries(without(value)).map(([name, member]) => [name, completed(own[name], member)]);
  return { ...own, ...Object.fromEntries(members) };
}
