import { toConnectionUpdate } from "@airbyte-web-backend/client";
import type { WebBackendConnectionCreate, WebBackendConnectionRead } from "@airbyte-web-backend/schema";

/** The connection that the walk creates. */
export type Blueprint = WebBackendConnectionCreate & Required<Pick<WebBackendConnectionCreate, "name" | "syncCatalog">>;

/** Inactive from the start: nothing is ever synced. */
export function createBlueprint(
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

/** Like a connection that is there: no operation of this API tells which sources and destinations exist. */
export function blueprintLike(connection: WebBackendConnectionRead, workspaceId: string): Blueprint {
  const { sourceId, destinationId } = connection;
  // The name is nobody else's: after a failure, whatever bears it is ours to retire.
  const name = `Demo of airbyte-web-backend, safe to delete (${crypto.randomUUID().slice(0, 8)})`;
  const { syncCatalog } = toConnectionUpdate(connection);
  return createBlueprint(workspaceId, { name, sourceId, destinationId, syncCatalog });
}
