import type { Connection } from "@airbyte-web-backend/cli/core";
import { toConnectionUpdate } from "@airbyte-web-backend/client";
import { type AirbyteState, BIGQUERY_DESTINATION_ID, POSTGRES_SOURCE_ID } from "@airbyte-web-backend/mock/core";
import type {
  AirbyteStreamAndConfiguration,
  WebBackendConnectionCreate,
  WebBackendConnectionRead,
} from "@airbyte-web-backend/schema";

/** The connection that the walk creates. */
export type Blueprint = WebBackendConnectionCreate & Required<Pick<WebBackendConnectionCreate, "name" | "syncCatalog">>;

/** An inactive connection: it is never synced. */
function createBlueprint(
  workspaceId: string,
  parts: Pick<Blueprint, "name" | "sourceId" | "destinationId" | "syncCatalog">,
): Blueprint {
  return {
    ...parts,
    status: "inactive",
    schedule: { units: 24, timeUnit: "hours" },
    prefix: "raw_",
    operations: [
      {
        workspaceId,
        name: "Tables from JSON",
        operatorConfiguration: { operatorType: "normalization", normalization: { option: "basic" } },
      },
    ],
  };
}

/** A connection for the embedded fake, from the streams that its source discovers. */
export function blueprintForFake(workspaceId: string, { discoveredCatalogs }: AirbyteState): Blueprint {
  const discovered = discoveredCatalogs[POSTGRES_SOURCE_ID] ?? [];
  const streams = discovered.map(
    (stream, index): AirbyteStreamAndConfiguration => ({
      stream,
      config: {
        syncMode: stream.supportedSyncModes.at(-1) ?? "full_refresh",
        cursorField: stream.defaultCursorField,
        destinationSyncMode: "append",
        primaryKey: stream.sourceDefinedPrimaryKey,
        // The last stream is not selected, to show that the server drops it.
        selected: index < discovered.length - 1,
      },
    }),
  );
  return createBlueprint(workspaceId, {
    name: "Demo of airbyte-web-backend",
    sourceId: POSTGRES_SOURCE_ID,
    destinationId: BIGQUERY_DESTINATION_ID,
    syncCatalog: { streams },
  });
}

/** A copy of an existing connection: this API cannot list sources and destinations. */
export function blueprintLike(connection: Connection, workspaceId: string): Blueprint {
  const [{ sourceId }, { destinationId }] = [connection.source, connection.destination];
  // A unique name: the clean-up retires every connection with it.
  const name = `Demo of airbyte-web-backend, safe to delete (${crypto.randomUUID().slice(0, 8)})`;
  const { syncCatalog } = toConnectionUpdate(connection as WebBackendConnectionRead);
  return createBlueprint(workspaceId, { name, sourceId, destinationId, syncCatalog });
}
