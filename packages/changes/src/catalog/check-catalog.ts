import { type StreamName, streamKey } from "../stream-name.ts";
import {
  type CatalogLike,
  cursorOf,
  fieldText,
  isDedup,
  isFieldSynced,
  isIncremental,
  isSameKey,
  keyText,
  primaryKeyOf,
  type StreamLike,
  supportsSyncMode,
} from "./catalog.ts";
import { fieldKey, type SchemaField, schemaFields } from "./schema-fields.ts";

/** One reason why the server rejects a catalog, or why a sync fails. */
export interface CatalogProblem extends StreamName {
  readonly kind: CatalogProblemKind;
  /** One sentence without the name of the stream. */
  readonly message: string;
}

export type CatalogProblemKind =
  /** 2.x answers with a 500. On 0.36.5 a later refresh does. */
  | "duplicateStream"
  /** A part that the server needs is missing or null: a 400 or a 500. */
  | "incomplete"
  /** 2.x rejects the selection of fields with a 422 or a 500. */
  | "fieldSelectionInvalid"
  | "syncModeUnsupported"
  | "destinationSyncModeUnsupported"
  | "cursorMissing"
  /** The cursor is not a field of the schema. */
  | "cursorUnknown"
  | "primaryKeyMissing"
  /** A field of the primary key is not in the schema. */
  | "primaryKeyUnknown"
  /** The source defines another primary key, which a connection cannot replace. */
  | "sourceDefinedKeyReplaced";

/**
 * Checks a catalog before you send it: what the server rejects with a 400, 422 or 500, and what it accepts although the sync
 * fails later. Of a stream that is not selected, only the parts that the server needs are checked.
 *
 * The server alone knows its mappers, its limit of fields, and whether connectors transfer files.
 *
 * @param destinationModes The destination sync modes of the destination. Default: all.
 * @returns Empty if the catalog is valid.
 */
export function checkCatalog(catalog: CatalogLike, destinationModes?: readonly string[]): CatalogProblem[] {
  const seen = new Set<string>();
  return catalog.streams.flatMap((given): CatalogProblem[] => {
    // A program may have made the entry.
    const entry: StreamLike = Object(given);
    const { name = "", namespace }: Partial<StreamLike["stream"]> = Object(entry.stream);
    const key = streamKey({ name, namespace });
    const problems = problemsOf(entry, destinationModes);
    if (entry.stream && seen.has(key)) {
      problems.push(problem("duplicateStream", "the catalog has the stream twice: remove one"));
    }
    seen.add(key);
    return problems.map((each) => ({ ...(namespace != null && { namespace }), name, ...each }));
  });
}

type Found = Pick<CatalogProblem, "kind" | "message">;

function problem(kind: CatalogProblemKind, message: string): Found {
  return { kind, message };
}

function problemsOf(entry: StreamLike, destinationModes: readonly string[] | undefined): Found[] {
  const missing = missingParts(entry);
  if (missing.length > 0) return missing.map((part) => problem("incomplete", `${part} is missing`));
  const { stream, config } = entry;
  if (!config.selected) return [];
  const fields = schemaFields(stream.jsonSchema);
  const problems = [...fieldSelectionProblems(entry), ...cursorProblems(entry, fields), ...keyProblems(entry, fields)];
  if (!supportsSyncMode(stream, config.syncMode)) {
    const modes = stream.supportedSyncModes?.join(", ");
    problems.push(
      problem("syncModeUnsupported", `the source does not support ${config.syncMode}: use one of ${modes}`),
    );
  }
  const mode = config.destinationSyncMode;
  if (destinationModes && !destinationModes.includes(mode)) {
    const message = `the destination does not support ${mode}: use one of ${destinationModes.join(", ")}`;
    problems.push(problem("destinationSyncModeUnsupported", message));
  }
  return problems;
}

/** What the server dereferences. */
function missingParts({ stream, config }: StreamLike): string[] {
  if (!stream || !config) return [stream ? "config" : "stream"];
  const parts: [string, boolean][] = [
    ["stream.name", typeof stream.name === "string"],
    ["stream.supportedSyncModes", stream.supportedSyncModes !== null],
    ["config.selected", typeof config.selected === "boolean"],
    ["config.mappers", !("mappers" in config) || config.mappers !== null],
    ["config.syncMode", !!config.syncMode],
    ["config.destinationSyncMode", !!config.destinationSyncMode],
    ["stream.jsonSchema", !config.selected || stream.jsonSchema !== undefined],
  ];
  return parts.flatMap(([part, isThere]) => (isThere ? [] : [part]));
}

function cursorProblems(entry: StreamLike, fields: ReadonlyMap<string, SchemaField>): Found[] {
  if (!isIncremental(entry)) return [];
  const cursor = cursorOf(entry);
  if (cursor.length === 0) {
    if (entry.stream.sourceDefinedCursor) return [];
    return [problem("cursorMissing", "an incremental sync needs a cursor field: set config.cursorField")];
  }
  if (!isUnknown(fields, cursor)) return [];
  return [problem("cursorUnknown", `the cursor field ${fieldText(cursor)} is not in the schema`)];
}

function keyProblems(entry: StreamLike, fields: ReadonlyMap<string, SchemaField>): Found[] {
  const { sourceDefinedPrimaryKey: own } = entry.stream;
  const { primaryKey: chosen } = entry.config;
  if (own?.length && chosen?.length && !isSameKey(own, chosen)) {
    const message = `the source defines the primary key ${keyText(own)}: a connection cannot replace it`;
    return [problem("sourceDefinedKeyReplaced", message)];
  }
  if (!isDedup(entry)) return [];
  const key = primaryKeyOf(entry);
  const mode = entry.config.destinationSyncMode;
  if (key.length === 0) return [problem("primaryKeyMissing", `${mode} needs a primary key: set config.primaryKey`)];
  const unknown = key.filter((path) => isUnknown(fields, path));
  if (unknown.length === 0) return [];
  return [problem("primaryKeyUnknown", `the primary key field ${keyText(unknown)} is not in the schema`)];
}

/** A schema without properties is not checked. */
function isUnknown(fields: ReadonlyMap<string, SchemaField>, path: readonly string[]): boolean {
  return fields.size > 1 && !fields.has(fieldKey(path));
}

function fieldSelectionProblems(entry: StreamLike): Found[] {
  const { stream, config } = entry;
  if (!config.fieldSelectionEnabled) return [];
  const invalid = (message: string) => [problem("fieldSelectionInvalid", message)];
  const { selectedFields } = config;
  if (selectedFields === null) return invalid("config.selectedFields is null: list the fields, or use []");
  if (typeof stream.jsonSchema?.["properties"] !== "object") return invalid("the schema has no properties to select");
  if (selectedFields?.some(({ fieldPath }) => fieldPath?.length !== 1)) {
    return invalid("a selected field must be a top-level field");
  }
  const cursor = isIncremental(entry) ? [config.cursorField ?? []] : [];
  const needed = [...cursor, ...(isDedup(entry) ? (config.primaryKey ?? []) : [])];
  const lost = needed.filter((path) => path.length > 0 && !isFieldSynced(entry, path));
  return lost.length > 0 ? invalid(`${keyText(lost)} is the cursor or the primary key: select it`) : [];
}
