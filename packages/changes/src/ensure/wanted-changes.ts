import type { Json, StoredCatalog, StoredConnection, StreamEntry } from "../airbyte.ts";
import { isRecord } from "../settings/copy.ts";
import { isPatched } from "../settings/server-rules.ts";
import type { Settings } from "../settings/settings-of.ts";
import { streamKey } from "../stream-name.ts";
import { CREATE_ONLY } from "./create-body.ts";

/**
 * The settings that a create body names. Values that the server computes, and those that the body leaves out, are taken from
 * the connection, so that an equal connection has no changes.
 */
export function wantedChanges(draft: Settings, connection: StoredConnection, wanted: Json): Json {
  const changes: Json = {};
  for (const [name, value] of Object.entries(wanted)) if (!CREATE_ONLY.has(name)) changes[name] = value;
  const { syncCatalog, operations, tags, resourceRequirements, scheduleType, sourceCatalogId } = wanted;
  // The server ignores the data of a manual schedule.
  if (scheduleType === "manual") delete changes["scheduleData"];
  // Airbyte 0.36 stores it on create only, and does not return it.
  if (!isPatched(connection)) delete changes["sourceCatalogId"];
  if (isRecord(syncCatalog)) {
    // With a stored discovery, the server returns its streams, whatever an update says.
    const known = draft["sourceCatalogId"];
    const isDiscovered = known !== undefined && (sourceCatalogId ?? known) === known;
    changes["syncCatalog"] = mergeStreams(draft.syncCatalog, syncCatalog, isDiscovered);
  }
  if (operations !== undefined)
    changes["operations"] = mergeOperations(listOf(draft["operations"]), listOf(operations));
  if (tags !== undefined) changes["tags"] = mergeTags(listOf(draft["tags"]), listOf(tags));
  if (isRecord(resourceRequirements)) {
    changes["resourceRequirements"] = { ...Object(draft["resourceRequirements"]), ...defined(resourceRequirements) };
  }
  return changes;
}

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
  const config = { ...own.config, ...defined(wanted.config) };
  for (const name of ["aliasName", "suggested"]) config[name] = own.config[name];
  if (!isDiscovered) return { stream: { ...own.stream, ...defined(wanted.stream) }, config };
  // The server fills an empty cursor or key, and replaces a key that the source defines.
  if (config.cursorField?.length === 0) config.cursorField = own.config.cursorField;
  if (config.primaryKey?.length === 0 || own.stream.sourceDefinedPrimaryKey?.length) {
    config.primaryKey = own.config.primaryKey;
  }
  return { stream: own.stream, config };
}

/** An operation with the name of an attached one changes it. */
function mergeOperations(attached: readonly Json[], wanted: readonly Json[]): Json[] {
  const left = [...attached];
  return wanted.map((operation) => {
    const index = left.findIndex(({ name }) => name === operation["name"]);
    const [own] = index < 0 ? [] : left.splice(index, 1);
    if (!own) return operation;
    const { operatorConfiguration } = operation;
    return {
      ...own,
      operatorConfiguration: { ...Object(own["operatorConfiguration"]), ...defined(operatorConfiguration) },
    };
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

function defined(value: unknown): Json {
  return Object.fromEntries(Object.entries(Object(value)).filter(([, member]) => member !== undefined));
}
