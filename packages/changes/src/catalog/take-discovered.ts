import { streamKey } from "../stream-name.ts";
import { type CatalogLike, COMPUTED_SETTINGS, type StreamLike } from "./catalog.ts";
import { matchStreams, type StreamPattern } from "./select-streams.ts";

/**
 * The discovered streams with the settings of a catalog, such as the stored one or the unsaved one of a form. Streams are
 * matched by namespace and name, also for servers that match by name only.
 *
 * - A sync mode that the source no longer supports becomes the server's.
 * - The primary key of the source replaces another one.
 * - New streams have the server's default settings.
 *
 * @param discovered The catalog of a read with `withRefreshedCatalog`.
 * @param select Which of the new streams to select. Default: none, although 0.36.5 selects all.
 * @throws {UnknownStreamError} A pattern of `select` matches no discovered stream.
 * @example
 * const { syncCatalog } = await airbyte.connections.get({ connectionId, withRefreshedCatalog: true });
 * const next = takeDiscovered(stored, syncCatalog);
 */
export function takeDiscovered<Catalog extends CatalogLike>(
  catalog: CatalogLike<Catalog["streams"][number]>,
  discovered: Catalog,
  select: boolean | StreamPattern | readonly StreamPattern[] = false,
): Catalog {
  const known = new Map(catalog.streams.map((entry) => [streamKey(entry.stream), entry]));
  const names = new Set(catalog.streams.map(({ stream }) => stream.name));
  const isSelected =
    typeof select === "boolean"
      ? () => select
      : matchStreams(
          discovered.streams.map(({ stream }) => stream),
          select,
        );
  const streams = discovered.streams.map((entry) => {
    const { stream, config } = entry;
    const own = known.get(streamKey(stream));
    if (own) return { ...entry, config: { ...config, ...keptSettings(own, entry) } };
    // 0.36.5 takes the settings of a stream with the same name.
    const isBorrowed = config.selected && names.has(stream.name);
    return {
      ...entry,
      config: { ...config, ...(isBorrowed && defaultSettings(stream)), selected: isSelected(stream) },
    };
  });
  return { ...discovered, streams };
}

/** The server computes these from the stored settings and the new schema. */
const COMPUTED: ReadonlySet<string> = new Set([...COMPUTED_SETTINGS, "selectedFields", "hashedFields"]);

/** The stored settings, as far as the discovered stream allows them. */
function keptSettings({ config }: StreamLike, { stream, config: theirs }: StreamLike): object {
  const { sourceDefinedPrimaryKey: sourceKey } = stream;
  return {
    ...Object.fromEntries(Object.entries(config).filter(([name]) => !COMPUTED.has(name))),
    syncMode: stream.supportedSyncModes?.includes(config.syncMode) ? config.syncMode : theirs.syncMode,
    cursorField: config.cursorField?.length ? config.cursorField : (theirs.cursorField ?? []),
    primaryKey: [sourceKey, config.primaryKey, theirs.primaryKey].find((key) => key?.length) ?? [],
  };
}

/** The defaults of 0.36.5. */
function defaultSettings({
  supportedSyncModes,
  defaultCursorField,
  sourceDefinedPrimaryKey,
}: StreamLike["stream"]): object {
  return {
    syncMode: supportedSyncModes?.[0] ?? "incremental",
    destinationSyncMode: "append",
    cursorField: defaultCursorField ?? [],
    primaryKey: sourceDefinedPrimaryKey ?? [],
  };
}
