import {
  type AirbyteState,
  FAKER_SOURCE_ID,
  LOCAL_JSON_DESTINATION_ID,
  makeConnection,
  makeSelectedStream,
  type SelectedStream,
  SNOWFLAKE_DESTINATION_ID,
  type Stream,
} from "@airbyte-web-backend/mock/core";

export const CONNECTION_ID = "c0000000-0000-4000-8000-00000000000a";
const CATALOG_ID = "ca000000-0000-4000-8000-00000000000a";

/**
 * A state with one connection.
 *
 * @param stored The catalog of the connection, for 2.x also the one that was discovered when it was made.
 * @param discovered What the source has now.
 * @param keepsData Whether the destination can refresh streams without clearing them.
 */
export function worldOf(
  stored: readonly SelectedStream[],
  discovered: readonly Stream[],
  keepsData = false,
): Partial<AirbyteState> {
  const connection = makeConnection({
    connectionId: CONNECTION_ID,
    name: "Tested",
    sourceId: FAKER_SOURCE_ID,
    destinationId: keepsData ? SNOWFLAKE_DESTINATION_ID : LOCAL_JSON_DESTINATION_ID,
    sourceCatalogId: CATALOG_ID,
    syncCatalog: { streams: [...stored] },
  });
  return { connections: [connection], discoveredCatalogs: { [FAKER_SOURCE_ID]: [...discovered] }, jobs: [] };
}

type Properties = { [field: string]: unknown };

/** A selected stream with these fields, and what the source has of it. */
export function selected(
  name: string,
  properties: Properties = { id: { type: "integer" } },
  config: Partial<SelectedStream["config"]> = {},
  stream: Partial<Stream> = {},
): SelectedStream {
  return makeSelectedStream({ name, jsonSchema: { type: "object", properties }, ...stream }, config);
}

/** What the source has of a stream, with these fields. */
export function withFields({ stream }: SelectedStream, properties: Properties): Stream {
  return { ...stream, jsonSchema: { type: "object", properties } };
}
