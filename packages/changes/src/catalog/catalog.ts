/** A catalog of any version, as a response or a request has it. */
export interface CatalogLike<Stream extends StreamLike = StreamLike> {
  readonly streams: readonly Stream[];
}

/** A stream of a catalog, and its configuration. */
export interface StreamLike {
  readonly stream: {
    readonly name: string;
    readonly namespace?: string | null | undefined;
    readonly jsonSchema?: { readonly [keyword: string]: unknown } | null | undefined;
    readonly supportedSyncModes?: readonly string[] | null | undefined;
    readonly sourceDefinedCursor?: boolean | null | undefined;
    readonly defaultCursorField?: readonly string[] | null | undefined;
    readonly sourceDefinedPrimaryKey?: readonly (readonly string[])[] | null | undefined;
  };
  readonly config: {
    readonly syncMode: string;
    readonly destinationSyncMode: string;
    readonly cursorField?: readonly string[] | null | undefined;
    readonly primaryKey?: readonly (readonly string[])[] | null | undefined;
    readonly selected: boolean;
    readonly fieldSelectionEnabled?: boolean | null | undefined;
    readonly selectedFields?: readonly { readonly fieldPath?: readonly string[] }[] | null | undefined;
  };
}

/** The settings of a stream that the server computes. An update cannot change them. */
export const COMPUTED_SETTINGS: readonly string[] = [
  "aliasName",
  "suggested",
  "namespace",
  "generationId",
  "minimumGenerationId",
  "syncId",
];

/** The cursor of an incremental sync: the source's own if it defines one. Empty: unknown. */
export function cursorOf({ stream, config }: StreamLike): readonly string[] {
  const own = stream.defaultCursorField ?? [];
  const chosen = config.cursorField ?? [];
  return stream.sourceDefinedCursor || chosen.length === 0 ? own : chosen;
}

/** The primary key of a stream: the source's own if it defines one. Empty: none. */
export function primaryKeyOf({ stream, config }: StreamLike): readonly (readonly string[])[] {
  const own = stream.sourceDefinedPrimaryKey ?? [];
  return own.length > 0 ? own : (config.primaryKey ?? []);
}

export function isIncremental({ config }: StreamLike): boolean {
  return config.syncMode === "incremental";
}

/** Whether the destination keeps one record of each primary key: `append_dedup` and `overwrite_dedup`. */
export function isDedup({ config }: StreamLike): boolean {
  return String(config.destinationSyncMode).endsWith("_dedup");
}

/** Whether a stream is synced before and after a change. */
export function isSynced(before: StreamLike, after: StreamLike): boolean {
  return before.config.selected && after.config.selected;
}

/** Whether a top-level field is synced: 2.x can select fields. */
export function isFieldSynced({ config }: StreamLike, [field]: readonly string[]): boolean {
  return !config.fieldSelectionEnabled || !!config.selectedFields?.some(({ fieldPath }) => fieldPath?.[0] === field);
}

/** The properties of the schema that are synced. */
export function syncedProperties({ stream, config }: StreamLike): { readonly [field: string]: unknown } {
  const properties = Object(stream.jsonSchema?.["properties"]);
  if (!config.fieldSelectionEnabled) return properties;
  const names = new Set(config.selectedFields?.map(({ fieldPath }) => fieldPath?.[0]));
  return Object.fromEntries(Object.entries(properties).filter(([name]) => names.has(name)));
}

/** Whether the source supports a sync mode. A source that does not list its modes is not checked. */
export function supportsSyncMode({ supportedSyncModes }: StreamLike["stream"], mode: string): boolean {
  return !supportedSyncModes?.length || supportedSyncModes.includes(mode);
}

/** The fields of a primary key, as texts in one order: it does not matter. */
export function columnsOf(key: StreamLike["config"]["primaryKey"]): string[] {
  return (key ?? []).map((path) => JSON.stringify(path)).sort();
}

/** Whether two keys have the same fields. */
export function isSameKey(one: readonly (readonly string[])[], other: readonly (readonly string[])[]): boolean {
  return String(columnsOf(one)) === String(columnsOf(other));
}

/** A field for messages: `address.city`. */
export function fieldText(path: readonly string[]): string {
  return JSON.stringify(path.join("."));
}

/** A primary key for messages. */
export function keyText(key: readonly (readonly string[])[]): string {
  return key.length === 0 ? "none" : key.map(fieldText).join(", ");
}
