import { membersOf } from "../settings/members-of.ts";
import { type AnyStreamName, type StreamName, streamKey } from "../stream-name.ts";
import type { CatalogLike, StreamLike } from "./catalog.ts";
import { diffSchemas } from "./diff-schemas.ts";
import { diffSettings } from "./diff-settings.ts";
import type { StreamChange } from "./stream-change.ts";

/** The differences between two catalogs. */
export interface CatalogDiff<Stream extends StreamLike = StreamLike> {
  /** The streams that differ: those of the first catalog in its order, then the added ones. */
  readonly streams: readonly StreamDiff<Stream>[];
  /** Whether any stream has a breaking change. */
  readonly breaking: boolean;
}

/** The differences of one stream. Streams are the same if namespace and name are equal. */
export interface StreamDiff<Stream extends StreamLike = StreamLike> extends StreamName {
  readonly kind: "added" | "removed" | "changed";
  readonly breaking: boolean;
  /** Absent if the stream is added. */
  readonly before?: Stream;
  /** Absent if the stream is removed. */
  readonly after?: Stream;
  /** Never empty. */
  readonly changes: readonly StreamChange[];
  /** 2 for the second stream with this namespace and name in an invalid catalog. Absent for the first. */
  readonly occurrence?: number;
}

/**
 * Compares two catalogs, such as a stored and a discovered one: streams, fields (nested ones too), cursors, keys and modes.
 *
 * The order of streams and fields does not count. Null, an empty list and false equal absent, except in schemas. Values that
 * the server computes, such as `aliasName`, are not compared.
 *
 * @example
 * const { streams, breaking } = diffCatalogs(stored, discovered);
 */
export function diffCatalogs<Stream extends StreamLike>(
  before: CatalogLike<Stream>,
  after: CatalogLike<Stream>,
): CatalogDiff<Stream> {
  const [old, current] = [byKey(before), byKey(after)];
  const streams = [...new Map([...old, ...current]).keys()].flatMap((key) => {
    const diff = diffStream(old.get(key), current.get(key));
    if (!diff) return [];
    const suffix = key.slice(occurrenceKey(diff).length);
    return [suffix === "" ? diff : { ...diff, occurrence: Number(suffix.slice(1)) }];
  });
  return { streams, breaking: streams.some(({ breaking }) => breaking) };
}

/** A unique key of a stream of a catalog, as `membersOf` makes it, also if the catalog has the stream twice. */
export function occurrenceKey(stream: AnyStreamName, occurrence = 1): string {
  return streamKey(stream) + (occurrence > 1 ? `#${occurrence}` : "");
}

/** The streams of a catalog by unique key. */
export function byKey<Stream extends StreamLike>({ streams }: CatalogLike<Stream>): Map<string, Stream> {
  return new Map([...membersOf(streams)].map(([key, { value }]) => [key, value as Stream]));
}

function diffStream<Stream extends StreamLike>(
  before: Stream | undefined,
  after: Stream | undefined,
): StreamDiff<Stream> | undefined {
  const known = after ?? before;
  if (!known) return undefined;
  const { name, namespace } = known.stream;
  const changes: StreamChange[] =
    before && after
      ? [...diffSchemas(before, after), ...diffSettings(before, after)]
      : after
        ? [{ kind: "streamAdded", breaking: false, message: "the stream is new" }]
        : [{ kind: "streamRemoved", breaking: !!before?.config.selected, message: "the stream no longer exists" }];
  if (changes.length === 0) return undefined;
  return {
    ...(namespace != null && { namespace }),
    name,
    kind: before && after ? "changed" : after ? "added" : "removed",
    breaking: changes.some(({ breaking }) => breaking),
    ...(before && { before }),
    ...(after && { after }),
    changes,
  };
}
