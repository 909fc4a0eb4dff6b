import type { Airbyte } from "@airbyte-web-backend/client";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";

/** What a target has that cases can be seen on. Read from the target itself; nothing is guessed. */
export interface Facts {
  /** Not deleted, with a stream at least; if there is a choice, one that says as much as possible. */
  readonly connection?: WebBackendConnectionRead;
  readonly deletedConnection?: WebBackendConnectionRead;
  /** One that has synced, or is syncing. */
  readonly syncedConnection?: WebBackendConnectionRead;
  /** In another workspace. */
  readonly foreignConnection?: WebBackendConnectionRead;
  /** Told by fakes only: a connection whose source fails to discover. */
  readonly undiscoverableConnectionId?: string;
  /** Told by fakes only: a text that is part of every stored secret, and of nothing else. */
  readonly secretText?: string;
  /** Told by fakes only: data in their destinations may be cleared, and criteria are matched one connection at a time. */
  readonly isFake?: true;
}

export type Fact = keyof Facts;

/** How to name a fact that is missing. */
export const factNames: { readonly [Name in Fact]: string } = {
  connection: "connection with a stream in the workspace",
  deletedConnection: "deleted connection in the workspace",
  syncedConnection: "connection in the workspace that ever synced",
  foreignConnection: "connection in another workspace",
  undiscoverableConnectionId: "source that is known to fail to discover",
  secretText: "secret that is known",
  isFake: "leave to do what only a fake takes well",
};

/** Looks around, with reads only. */
export async function findFacts(airbyte: Airbyte, workspaceId: string): Promise<Facts> {
  const listed = await airbyte.connections.list({ workspaceId });
  // Removed in Airbyte 0.40: what they would tell is then not known.
  const listedAll = await airbyte.connections.listAll({ workspaceId }).result();
  const found = await airbyte.connections.search({ namespaceDefinition: null }).result();

  // From 0.40.9 on, elements of a list have no catalog; such a server gives no connection to work with here.
  const usable = listed.connections.filter(({ syncCatalog }) => syncCatalog?.streams.length > 0);
  const telling = usable.find(({ operations, schedule }) => schedule && operations?.length);
  return compact({
    connection: telling ?? usable[0],
    deletedConnection: connectionsOf(listedAll).find(({ status }) => status === "deprecated"),
    syncedConnection: usable.find(({ latestSyncJobCreatedAt }) => latestSyncJobCreatedAt != null),
    foreignConnection: connectionsOf(found).find(({ source }) => source.workspaceId !== workspaceId),
  });
}

type ListResult = Awaited<ReturnType<ReturnType<Airbyte["connections"]["list"]>["result"]>>;

function connectionsOf(result: ListResult): readonly WebBackendConnectionRead[] {
  return result.ok ? result.data.connections : [];
}

/** Without the keys that hold `undefined`. */
function compact(facts: { [Name in Fact]?: Facts[Name] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}
