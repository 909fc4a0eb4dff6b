import { isRecord } from "../settings/copy.ts";
import { isPatched, type Settings, type StoredConnection, type StreamEntry } from "../settings/settings-of.ts";
import { streamKey } from "../stream-name.ts";

type Json = Record<string, unknown>;

/** Properties of a create body that an update cannot change. */
const FIXED = ["connectionId", "sourceId", "destinationId", "operationIds", "dataplaneGroupId"];

/**
 * The settings that a create body names. Values that the server computes, and those that the body leaves out, are taken from
 * the connection, so that an equal connection has no changes.
 */
export function wantedChanges(draft: Settings, connection: StoredConnection, wanted: Json): Json {
  const changes: Json = {};
  for (const [name, value] of Object.entries(wanted)) if (!FIXED.includes(name)) changes[name] = value;
  const { syncCatalog, operations, tags, resourceRequirements, scheduleType, sourceCatalogId } = wanted;
  // The server ignores the data of a manual schedule.
  if (scheduleType === "manual") delete changes["scheduleData"];
  // Airbyte 0.36 stores it on create only, and does not return it.
  if (!isPatched(connection)) delete changes["sourceCatalogId"];
  if (isRecord(syncCatalog)) {
    // With a stored discovery, the server returns its streams, whatever an update says.
    const known = draft["sourceCatalogId"];
    const isDiscovered = known !== undefined && (sourceCatalogId ?? known) === known;
    changes["syncCatalog"] = mergeStreams(draft, syncCatalog as never, isDiscovered);
  }
  if (Array.isArray(operations)) changes["operations"] = mergeOperations(draft["operations"], operations);
  if (Array.isArray(tags)) {
    const attached = (draft["tags"] as Json[] | undefined) ?? [];
    const isWanted = ({ tagId }: Json): boolean => tags.some((tag) => tag.tagId === tagId);
    const isAttached = ({ tagId }: Json): boolean => attached.some((tag) => tag["tagId"] === tagId);
    changes["tags"] = [...attached.filter(isWanted), ...tags.filter((tag) => !isAttached(tag))];
  }
  if (isRecord(resourceRequirements)) {
    changes["resourceRequirements"] = { ...Object(draft["resourceRequirements"]), ...defined(resourceRequirements) };
  }
  return changes;
}

function mergeStreams(
  draft: Settings,
  wanted: NonNullable<Settings["syncCatalog"]>,
  isDiscovered: boolean,
): Settings["syncCatalog"] {
  const stored = new Map(draft.syncCatalog?.streams.map((entry) => [streamKey(entry.stream), entry]));
  const streams = wanted.streams.map((entry): StreamEntry => {
    const known = stored.get(streamKey(entry.stream));
    if (!known) return entry;
    const config: Json = { ...known.config, ...defined(entry.config) };
    for (const name of ["aliasName", "suggested"]) config[name] = known.config[name];
    if (!isDiscovered) return { stream: { ...known.stream, ...defined(entry.stream) }, config };
    // The server fills an empty cursor or key, and replaces a key that the source defines.
    const isDefined = (known.stream["sourceDefinedPrimaryKey"] as unknown[] | undefined)?.length;
    for (const name of ["cursorField", "primaryKey"]) {
      const isEmpty = (config[name] as unknown[] | null | undefined)?.length === 0;
      if (isEmpty || (name === "primaryKey" && isDefined)) config[name] = known.config[name];
    }
    return { stream: known.stream, config };
  });
  return { ...wanted, streams };
}

/** An operation with the name of an attached one changes it. */
function mergeOperations(attached: unknown, wanted: readonly Json[]): Json[] {
  const left = Array.isArray(attached) ? [...(attached as Json[])] : [];
  return wanted.map((operation) => {
    const at = left.findIndex(({ name }) => name === operation["name"]);
    const [known] = at < 0 ? [] : left.splice(at, 1);
    if (!known) return operation;
    const operatorConfiguration = {
      ...Object(known["operatorConfiguration"]),
      ...defined(operation["operatorConfiguration"]),
    };
    return { ...known, operatorConfiguration };
  });
}

function defined(value: unknown): Json {
  return Object.fromEntries(Object.entries(Object(value)).filter(([, member]) => member !== undefined));
}
