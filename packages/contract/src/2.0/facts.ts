import type { Airbyte } from "@airbyte-web-backend/client/2.0";
import type {
  ConnectionRead,
  Tag,
  WebBackendConnectionListItem,
  WebBackendConnectionRead,
} from "@airbyte-web-backend/schema/2.0";
import { compact } from "../compact.ts";

/** Data of a target of 2.x that cases need, as read from the target. */
export interface Facts {
  /** Not deleted or locked, with a catalog; preferably with a basic schedule and tags. */
  readonly connection?: WebBackendConnectionRead;
  readonly deletedConnection?: WebBackendConnectionRead;
  /** Has synced or is syncing. */
  readonly syncedConnection?: WebBackendConnectionRead;
  readonly cronConnection?: WebBackendConnectionRead;
  readonly lockedConnection?: WebBackendConnectionRead;
  /** In another workspace. */
  readonly foreignConnection?: WebBackendConnectionRead;
  /** Of the workspace. */
  readonly tag?: Tag;
  /** Credentials for which the server gives out a token. */
  readonly application?: { readonly client_id: string; readonly client_secret: string };
  /** Fakes only: a connection whose source fails to discover. */
  readonly undiscoverableConnectionId?: string;
  /** Fakes only: a source whose columns have changed since its catalogs were stored. */
  readonly changedSource?: ChangedSource;
  /** Fakes only: a string that is part of every stored secret, and of nothing else. */
  readonly secretText?: string;
  /** Fakes only: the token of an application that may only read the workspace. */
  readonly readerAuthorization?: string;
  /** Fakes only: cases may clear the data in a destination. */
  readonly isFake?: true;
}

export interface ChangedSource {
  readonly sourceId: string;
  /** Can refresh. */
  readonly destinationId: string;
  /** Stored before streams and columns were added and removed. */
  readonly catalogId: string;
  /** Stored before the cursor of a stream was removed. */
  readonly brokenCatalogId: string;
}

/** The names of facts in messages. */
export const factNames: { readonly [Name in keyof Facts]-?: string } = {
  connection: "connection with a catalog in the workspace",
  deletedConnection: "deleted connection in the workspace",
  syncedConnection: "connection in the workspace that ever synced",
  cronConnection: "connection with a cron schedule in the workspace",
  lockedConnection: "locked connection in the workspace",
  foreignConnection: "connection in another workspace",
  tag: "tag in use in the workspace",
  application: "client id and secret",
  undiscoverableConnectionId: "source that fails to discover",
  changedSource: "source with a known change",
  secretText: "known secret",
  readerAuthorization: "application that may only read",
  isFake: "permission to clear data in a destination",
};

/** Finds the facts of a target. Only reads. */
export async function findFacts(airbyte: Airbyte, workspaceId: string): Promise<Facts> {
  const { connections } = airbyte;
  const listed = await listEverything(airbyte, workspaceId);
  const { connections: all } = await connections.listAll({ workspaceId });
  const { connections: everywhere } = await connections.search();
  const read = async (found: { readonly connectionId: string } | undefined) =>
    found && (await connections.get({ connectionId: found.connectionId }));

  const isUsable = ({ status, sourceCatalogId, syncCatalog }: ConnectionRead) =>
    status !== "deprecated" && status !== "locked" && sourceCatalogId !== undefined && syncCatalog.streams.length > 0;
  const usable = all.filter(isUsable);
  const detailed = usable.find(({ scheduleType, tags }) => scheduleType === "basic" && tags?.length);
  return compact<Facts>({
    connection: await read(detailed ?? usable[0]),
    deletedConnection: await read(all.find(({ status }) => status === "deprecated")),
    syncedConnection: await read(listed.find(({ latestSyncJobCreatedAt }) => latestSyncJobCreatedAt !== undefined)),
    cronConnection: await read(listed.find(({ scheduleType }) => scheduleType === "cron")),
    lockedConnection: await read(listed.find(({ status }) => status === "locked")),
    foreignConnection: await read(
      everywhere.find(({ connectionId }) => !all.some((own) => own.connectionId === connectionId)),
    ),
    tag: listed.flatMap(({ tags }) => tags)[0],
  });
}

/** All pages of a list. */
export async function listEverything(
  { connections }: Airbyte,
  workspaceId: string,
): Promise<WebBackendConnectionListItem[]> {
  const listed: WebBackendConnectionListItem[] = [];
  for await (const connection of connections.list.all({ workspaceId })) listed.push(connection);
  return listed;
}
