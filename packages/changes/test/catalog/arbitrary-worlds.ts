import type { AirbyteState, SelectedStream, Stream } from "@airbyte-web-backend/mock/core";
import fc from "fast-check";
import { entries } from "./arbitrary-catalogs.ts";
import { worldOf } from "./worlds.ts";

const streams: fc.Arbitrary<SelectedStream> = entries.map(({ stream, config }) => ({
  stream: {
    name: stream.name,
    namespace: stream.namespace ?? null,
    jsonSchema: stream.jsonSchema ?? null,
    supportedSyncModes: stream.supportedSyncModes ?? [],
    sourceDefinedCursor: stream.sourceDefinedCursor ?? null,
    defaultCursorField: stream.defaultCursorField ?? [],
    sourceDefinedPrimaryKey: stream.sourceDefinedPrimaryKey ?? [],
  } as Stream,
  config: {
    syncMode: config.syncMode,
    destinationSyncMode: config.destinationSyncMode,
    cursorField: config.cursorField ?? [],
    primaryKey: config.primaryKey ?? [],
  } as SelectedStream["config"],
}));

/** Lists in which each name is unique, as 0.36.5 needs, or each name in its namespace. */
function uniqueStreams(byNameOnly: boolean): fc.Arbitrary<SelectedStream[]> {
  const selector = ({ stream: { namespace, name } }: SelectedStream) => JSON.stringify([byNameOnly || namespace, name]);
  return fc.uniqueArray(streams, { maxLength: 5, selector });
}

/** What became of the streams in the source: each is gone, the same, or another one of the same name. */
export function drifted(stored: readonly SelectedStream[]): fc.Arbitrary<Stream[]> {
  const each = stored.map(({ stream }) =>
    fc.oneof(
      fc.constant([stream]),
      fc.constant([]),
      streams.map((other) => [{ ...other.stream, name: stream.name, namespace: stream.namespace }]),
      fieldNames.map((field) => [withField(stream, field)]),
    ),
  );
  const isSame = (one: Stream, other: Stream) => one.name === other.name && one.namespace === other.namespace;
  return fc.tuple(fc.tuple(...each), fc.array(streams, { maxLength: 3 })).map(([known, added]) => {
    const all = [...known.flat(), ...added.map(({ stream }) => stream)];
    return all.filter((stream, at) => all.findIndex((other) => isSame(other, stream)) === at);
  });
}

const fieldNames = fc.constantFrom("new", "newer");

function withField(stream: Stream, field: string): Stream {
  const properties = { ...Object(stream.jsonSchema?.["properties"]), [field]: { type: "string" } };
  return { ...stream, jsonSchema: { ...stream.jsonSchema, properties } };
}

/** States with one connection, whose source has drifted. */
export function worlds(byNameOnly: boolean): fc.Arbitrary<Partial<AirbyteState>> {
  return uniqueStreams(byNameOnly).chain((stored) =>
    fc.tuple(drifted(stored), fc.boolean()).map(([discovered, keepsData]) => worldOf(stored, discovered, keepsData)),
  );
}
