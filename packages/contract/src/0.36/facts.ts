import type { Airbyte } from "@airbyte-web-backend/client";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { compact } from "../compact.ts";

/** Data of a target that cases need, as read from the target. */
export interface Facts {
  /** Not deleted, with at least one stream; preferably with operations and a schedule. */
  readonly connection?: WebBackendConnectionRead;
  readonly deletedConnection?: WebBackendConnectionRead;
  /** Has synced or is syncing. */
  readonly syncedConnection?: WebBackendConnectionRead;
  /** In another workspace. */
  readonly foreignConnection?: WebBackendConnectionRead;
  /** Fakes only: a connection whose source fails to discover. */
  readonly undiscoverableConnectionId?: string;
  /** Fakes only: a string that is part of every stored secret, and of nothing else. */
  readonly secretText?: string;
  /** Fakes only: cases may clear the data in a destination. */
  readonly isFake?: true;
}

export type Fact = keyof Facts;

/** The names of facts in messages. */
export const factNames: { readonly [Name in Fact]: string } = {
  connection: "connection with a stream in the workspace",
  deletedConnection: "deleted connection in the workspace",
  syncedConnection: "connection in the workspace that ever synced",
  foreignConnection: "connection in another workspace",
  undiscoverableConnectionId: "source that fails to discover",
  secretText: "known secret",
  isFake: "permission to clear data in a destination",
};

/** Finds the facts of a target. Only reads. */
export async function findFacts(airbyte: Airbyte, workspaceId: string): Promise<Facts> {
  const listed = await airbyte.connections.list({ workspaceId });
  // Airbyte 0.40 does not have these operations. Their facts are then missing.
  const listedAll = await airbyte.connections.listAll({ workspaceId }).result();
  const found = await airbyte.connections.search({ namespaceDefinition: null }).result();

  // Since 0.40.9 the elements of a list have no catalog. Such a server has no usable connection.
  const usable = listed.connections.filter(({ syncCatalog }) => syncCatalog?.streams.length > 0);
  const detailed = usable.find(({ operations, schedule }) => schedule && operations?.length);
  return compact<Facts>({
    connection: detailed ?? usable[0],
    deletedConnection: connectionsOf(listedAll).find(({ status }) => status === "deprecated"),
    syncedConnection: usable.find(({ latestSyncJobCreatedAt }) => latestSyncJobCreatedAt != null),
    foreignConnection: connectionsOf(found).find(({ source }) => source.workspaceId !== workspaceId),
  });
}

type ListResult = Awaited<ReturnType<ReturnType<Airbyte["connections"]["list"]>["result"]>>;

function connectionsOf(result: ListResult): readonly WebBackendConnectionRead[] {
  return result.ok ? result.data.connections : [];
}
