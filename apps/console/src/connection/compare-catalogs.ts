import type { AirbyteCatalogRead, AirbyteStreamAndConfigurationRead } from "@airbyte-web-backend/schema";
import { streamKey } from "../streams/stream-key.ts";
import { type StreamName, streamName } from "../streams/stream-name.ts";

/** A stored and a discovered stream, with their differences. */
export interface StreamComparison {
  readonly key: string;
  /** With the namespace if another stream has the same name. */
  readonly name: string;
  readonly stored: AirbyteStreamAndConfigurationRead | undefined;
  readonly discovered: AirbyteStreamAndConfigurationRead | undefined;
  /** `new` is not stored; `gone` is not in the source any more. */
  readonly change: "new" | "gone" | "changed" | "same";
  /** Added columns (`+ country`), removed ones (`- age`), and changed settings (`syncMode`). */
  readonly differences: readonly string[];
}

/**
 * Compares a stored and a discovered catalog, stream by stream; different ones come first.
 *
 * A discovered stream is compared with the stored one of the same name, as the server merges them, preferably with the same
 * namespace.
 */
export function compareCatalogs(stored: AirbyteCatalogRead, discovered: AirbyteCatalogRead): StreamComparison[] {
  const byKey = new Map(stored.streams.map((each) => [streamKey(each.stream), each]));
  const byName = new Map(stored.streams.map((each) => [each.stream.name, each]));
  const found = Map.groupBy(
    discovered.streams,
    ({ stream }) => byKey.get(streamKey(stream)) ?? byName.get(stream.name),
  );
  const pairs = [
    ...stored.streams.flatMap(
      (was): Pair[] =>
        found.get(was)?.map((is) => ({ stream: is.stream, was, is })) ?? [{ stream: was.stream, was, is: undefined }],
    ),
    ...(found.get(undefined) ?? []).map((is): Pair => ({ stream: is.stream, was: undefined, is })),
  ];
  const namesakes = Map.groupBy(pairs, ({ stream }) => stream.name);
  const compared = pairs.map(({ stream, was, is }): StreamComparison => {
    const differences = was && is ? [...columnDifferences(was, is), ...settingDifferences(was, is)] : [];
    return {
      key: streamKey(stream),
      name: namesakes.get(stream.name)?.length === 1 ? stream.name : streamName(stream),
      stored: was,
      discovered: is,
      change: !was ? "new" : !is ? "gone" : differences.length > 0 ? "changed" : "same",
      differences,
    };
  });
  return compared.sort((one, other) => Number(one.change === "same") - Number(other.change === "same"));
}

interface Pair {
  readonly stream: StreamName;
  readonly was: AirbyteStreamAndConfigurationRead | undefined;
  readonly is: AirbyteStreamAndConfigurationRead | undefined;
}

function columnDifferences(was: AirbyteStreamAndConfigurationRead, is: AirbyteStreamAndConfigurationRead): string[] {
  const [before, after] = [columnsOf(was), columnsOf(is)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((column) => {
    const [from, to] = [before.get(column), after.get(column)];
    if (from === to) return [];
    if (from === undefined) return [`+ ${column}`];
    return to === undefined ? [`- ${column}`] : [`${column}: ${from} → ${to}`];
  });
}

function columnsOf({ stream }: AirbyteStreamAndConfigurationRead): Map<string, string> {
  const columns = Object.entries(Object(stream.jsonSchema?.["properties"]));
  return new Map(columns.map(([column, schema]) => [column, JSON.stringify(schema)]));
}

function settingDifferences(was: AirbyteStreamAndConfigurationRead, is: AirbyteStreamAndConfigurationRead): string[] {
  const settings = ({ stream, config }: AirbyteStreamAndConfigurationRead) => ({
    syncMode: config.syncMode,
    destinationSyncMode: config.destinationSyncMode,
    cursorField: config.cursorField,
    primaryKey: config.primaryKey,
    supportedSyncModes: stream.supportedSyncModes,
    namespace: stream.namespace,
  });
  const after = new Map<string, unknown>(Object.entries(settings(is)));
  return Object.entries(settings(was)).flatMap(([name, value]) => {
    const [from, to] = [value, after.get(name)].map((each) => JSON.stringify(each ?? null));
    return from === to ? [] : [`${name}: ${from} → ${to}`];
  });
}
