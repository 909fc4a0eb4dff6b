import { AirbyteError, ConfigError } from "@airbyte-web-backend/client/errors";
import { matchesPattern } from "../matches-pattern.ts";
import { copy } from "../settings/copy.ts";
import { type AnyStreamName, type StreamName, streamKey, streamText } from "../stream-name.ts";
import type { CatalogLike } from "./catalog.ts";

/**
 * Streams by name:
 * - `public.users`, or `users` for a stream without a namespace.
 * - With stars, question marks and exclusions, as in `matchesPattern`: `public.*`, `*.users`, `!public.audit`.
 * - An object is one stream, for names that have dots or stars.
 */
export type StreamPattern = string | StreamName;

/** The settings of `selectStreams`. What is absent stays. */
export interface StreamSettings {
  /** Default true. */
  readonly selected?: boolean;
  readonly syncMode?: "full_refresh" | "incremental";
  readonly destinationSyncMode?: "append" | "overwrite" | "append_dedup" | "overwrite_dedup" | (string & {});
  /** The path of the cursor field. */
  readonly cursorField?: readonly string[];
  /** One path for each field of the key. */
  readonly primaryKey?: readonly (readonly string[])[];
}

/** A pattern matches no stream of a catalog. */
export class UnknownStreamError extends AirbyteError {
  declare readonly pattern: string;
  /** The streams that the catalog has. */
  declare readonly streams: readonly string[];

  constructor(pattern: string, streams: readonly string[]) {
    const some = streams.slice(0, 5).join(", ") || "no stream";
    const more = streams.length > 5 ? ` and ${streams.length - 5} more` : "";
    super(`the pattern ${JSON.stringify(pattern)} matches no stream: the catalog has ${some}${more}`);
    this.pattern = pattern;
    this.streams = streams;
  }

  override get name(): string {
    return "UnknownStreamError";
  }
}

/**
 * Selects the streams that the patterns match, and sets their modes, cursor and primary key. The other streams stay as they
 * are. Check the result with `checkCatalog`.
 *
 * @returns A new catalog.
 * @throws {UnknownStreamError} A pattern matches no stream.
 * @throws {ConfigError} The list of patterns or a pattern is empty, or a setting is malformed.
 * @example
 * selectStreams(catalog, ["public.*", "!public.audit"], { syncMode: "incremental", cursorField: ["updated_at"] });
 */
export function selectStreams<Catalog extends CatalogLike>(
  catalog: Catalog,
  patterns: StreamPattern | readonly StreamPattern[],
  settings: StreamSettings = {},
): Catalog {
  const matches = matchStreams(
    catalog.streams.map(({ stream }) => stream),
    patterns,
  );
  const changes = { selected: true, ...copiedSettings(settings) };
  const streams = catalog.streams.map((entry) =>
    matches(entry.stream) ? { ...entry, config: { ...entry.config, ...changes } } : entry,
  );
  return { ...catalog, streams };
}

const SETTINGS: readonly string[] = ["selected", "syncMode", "destinationSyncMode", "cursorField", "primaryKey"];

/** A copy of the settings that are not undefined. */
function copiedSettings(settings: StreamSettings): object {
  const { cursorField, primaryKey } = settings;
  const unknown = Object.keys(settings).find((name) => !SETTINGS.includes(name));
  if (unknown !== undefined) throw new ConfigError(unknown, "is not a setting of a stream");
  if (cursorField !== undefined && !isPath(cursorField)) {
    throw new ConfigError("cursorField", 'must be a path, such as ["updated_at"]');
  }
  if (primaryKey !== undefined && !(Array.isArray(primaryKey) && primaryKey.every(isPath))) {
    throw new ConfigError("primaryKey", 'must be a list of paths, such as [["id"]]');
  }
  return Object.fromEntries(Object.entries(copy(settings)).filter(([, value]) => value !== undefined));
}

/** Rejects a string, whose characters would become the path. */
function isPath(path: unknown): boolean {
  return Array.isArray(path) && path.every((name) => typeof name === "string");
}

/**
 * A test for the streams that the patterns match.
 *
 * @throws {UnknownStreamError} A pattern matches none of the streams.
 * @throws {ConfigError} A pattern is empty, or there is none.
 */
export function matchStreams(
  streams: readonly AnyStreamName[],
  patterns: StreamPattern | readonly StreamPattern[],
): StreamMatcher {
  const all = [patterns].flat();
  if (all.length === 0) throw new ConfigError("patterns", "must contain at least one pattern");
  const included: StreamMatcher[] = [];
  const excluded: StreamMatcher[] = [];
  for (const pattern of all) {
    const isExclusion = typeof pattern === "string" && pattern.startsWith("!");
    const matches = matcherOf(isExclusion ? pattern.slice(1) : pattern);
    if (!streams.some(matches)) {
      const text = typeof pattern === "string" ? pattern : streamText(pattern);
      throw new UnknownStreamError(text, streams.map(streamText));
    }
    (isExclusion ? excluded : included).push(matches);
  }
  return (stream) =>
    !excluded.some((matches) => matches(stream)) &&
    (included.length === 0 || included.some((matches) => matches(stream)));
}

type StreamMatcher = (stream: AnyStreamName) => boolean;

function matcherOf(pattern: StreamPattern): StreamMatcher {
  if (typeof pattern === "string") {
    const matches = matchesPattern(pattern);
    return (stream) => matches(streamText(stream));
  }
  if (typeof pattern?.name !== "string") {
    throw new ConfigError("patterns", "must be strings, or objects with a name");
  }
  return (stream) => streamKey(stream) === streamKey(pattern);
}
