import type { AirbyteStream, AirbyteStreamConfiguration } from "@airbyte-web-backend/schema";
import { nullDereference } from "../errors/internal-error.ts";
import type { Received } from "../request/received.ts";
import type { SelectedStream } from "../state.ts";

/** A catalog as the server gets it: what the document requires is not validated here, so it may be null. */
export interface ReceivedCatalog {
  streams: {
    stream: Received<AirbyteStream> | null;
    config: (Omit<Received<AirbyteStreamConfiguration>, "selected"> & { selected: boolean | null }) | null;
  }[];
}

/**
 * A catalog from a request as it is stored, without aliases.
 *
 * @throws 500 A null where the server expects none: create-stream-parts [choice], create-selected-null [derived],
 * shape-null-list [derived]. (An absent list is empty, not null.)
 */
export function selectStreams(catalog: ReceivedCatalog): SelectedStream[] {
  return catalog.streams.flatMap(({ stream, config }) => {
    if (!stream) throw nullDereference("AirbyteStreamAndConfiguration.getStream()");
    if (!config) throw nullDereference("AirbyteStreamAndConfiguration.getConfig()");
    if (config.selected === null) throw nullDereference("AirbyteStreamConfiguration.getSelected()");
    // create-unselected [source]: dropped, whatever else is in it.
    if (!config.selected) return [];
    return {
      stream: {
        name: stream.name,
        jsonSchema: stream.jsonSchema ?? null,
        supportedSyncModes: required(stream.supportedSyncModes, "AirbyteStream.getSupportedSyncModes()"),
        sourceDefinedCursor: stream.sourceDefinedCursor,
        defaultCursorField: required(stream.defaultCursorField, "AirbyteStream.getDefaultCursorField()"),
        sourceDefinedPrimaryKey: required(stream.sourceDefinedPrimaryKey, "AirbyteStream.getSourceDefinedPrimaryKey()"),
        namespace: stream.namespace,
      },
      config: {
        syncMode: config.syncMode,
        cursorField: required(config.cursorField, "AirbyteStreamConfiguration.getCursorField()"),
        destinationSyncMode: config.destinationSyncMode,
        primaryKey: required(config.primaryKey, "AirbyteStreamConfiguration.getPrimaryKey()"),
      },
    };
  });
}

function required<T>(list: T[] | null, getter: string): T[] {
  if (!list) throw nullDereference(getter);
  return list;
}
