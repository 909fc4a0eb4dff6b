import type { AirbyteStream, AirbyteStreamConfiguration } from "@airbyte-web-backend/schema";
import type { SelectedStream } from "../../state/state.ts";
import { nullDereference } from "../errors/internal-error.ts";
import type { Received } from "../request/bodies.ts";

/** A catalog before validation: properties that the corrected document requires may be null. */
export interface ReceivedCatalog {
  streams: ({
    stream: Received<AirbyteStream> | null;
    config: (Omit<Received<AirbyteStreamConfiguration>, "selected"> & { selected: boolean | null }) | null;
  } | null)[];
}

const model = "io.airbyte.api.model";

/**
 * Returns the selected streams of a request, without aliases.
 *
 * shape-null-list [observed]: a null list becomes `[]`, except for the sync modes. shape-null-element [observed]: a null in a
 * list is kept, although the types of the state do not allow it.
 *
 * @throws 500 An unexpected null in a selected stream: create-stream-parts [observed], create-selected-null [observed].
 */
export function selectStreams(catalog: ReceivedCatalog): SelectedStream[] {
  return catalog.streams.flatMap((entry) => {
    if (!entry) throw nullDereference(`${model}.AirbyteStreamAndConfiguration.getConfig()`, { variable: "s" });
    const { stream, config } = entry;
    if (!config)
      throw nullDereference(`${model}.AirbyteStreamConfiguration.getSelected()`, {
        call: `${model}.AirbyteStreamAndConfiguration.getConfig()`,
      });
    if (config.selected === null)
      throw nullDereference("java.lang.Boolean.booleanValue()", {
        call: `${model}.AirbyteStreamConfiguration.getSelected()`,
      });
    // create-unselected [observed]
    if (!config.selected) return [];
    if (!stream) throw nullDereference(`${model}.AirbyteStream.getName()`, { variable: "stream" });
    if (!stream.supportedSyncModes) throw nullDereference("java.util.List.stream()", { variable: "ies" });
    return {
      stream: {
        name: stream.name,
        jsonSchema: stream.jsonSchema ?? null,
        supportedSyncModes: stream.supportedSyncModes,
        sourceDefinedCursor: stream.sourceDefinedCursor,
        defaultCursorField: stream.defaultCursorField ?? [],
        sourceDefinedPrimaryKey: stream.sourceDefinedPrimaryKey ?? [],
        namespace: stream.namespace,
      },
      config: {
        syncMode: config.syncMode,
        cursorField: config.cursorField ?? [],
        destinationSyncMode: config.destinationSyncMode,
        primaryKey: config.primaryKey ?? [],
      },
    };
  });
}
