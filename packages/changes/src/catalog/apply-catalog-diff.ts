import type { CatalogLike } from "./catalog.ts";
import { byKey, type CatalogDiff, occurrenceKey, type StreamDiff } from "./diff-catalogs.ts";

/**
 * Applies differences to a catalog, stream by stream: accepted streams become as they are in the second catalog of the diff,
 * the others stay. `applyCatalogDiff(a, diffCatalogs(a, b))` equals `b`, apart from the order of the streams and from values
 * that the server computes.
 *
 * @param accept Which streams to take. Default: all.
 * @returns A new catalog, with the streams in their order and the added ones at the end.
 * @example
 * applyCatalogDiff(stored, diff, ({ breaking }) => !breaking);
 */
export function applyCatalogDiff<Catalog extends CatalogLike>(
  catalog: Catalog,
  diff: CatalogDiff<Catalog["streams"][number]>,
  accept: (stream: StreamDiff<Catalog["streams"][number]>) => boolean = () => true,
): Catalog {
  const result = byKey(catalog);
  for (const stream of diff.streams.filter(accept)) {
    const key = occurrenceKey(stream, stream.occurrence);
    if (stream.after) result.set(key, stream.after);
    else result.delete(key);
  }
  return { ...catalog, streams: [...result.values()] };
}
