import type { OperationPath, Stream } from "@airbyte-web-backend/mock";
import type { SyncMode } from "@airbyte-web-backend/schema";

/** What a request may say, of whichever operation; absent and null differ. */
export interface Said {
  [key: string]: unknown;
  connectionId?: string;
  workspaceId?: string;
  sourceId?: string;
  destinationId?: string;
  status?: string | null;
  name?: string | null;
  prefix?: string | null;
  namespaceDefinition?: string | null;
  namespaceFormat?: string | null;
  schedule?: object | null;
  resourceRequirements?: object | null;
  withRefreshedCatalog?: boolean | null;
  syncCatalog?: { streams: StreamEntry[] };
  operations?: OperationEntry[] | null;
  source?: { workspaceId: string };
}
export interface StreamEntry {
  stream: Stream;
  config: { selected: boolean | null; syncMode: SyncMode; cursorField: string[]; [key: string]: unknown };
}
export interface OperationEntry {
  operationId?: string;
  workspaceId: string;
  name: string;
  operatorConfiguration: { operatorType: string; [settings: string]: unknown };
}
export interface End {
  workspaceId: string;
  name: string;
  [key: string]: unknown;
}
export interface World {
  sources: ReadonlyMap<string | undefined, End>;
  destinations: ReadonlyMap<string | undefined, End>;
  discovered: ReadonlyMap<string, Stream[]>;
  aliases: { readonly [name: string]: string };
  newId: () => string;
}
interface Shown {
  [key: string]: unknown;
  connectionId: string;
  sourceId: string;
  status: string;
  source: End;
  syncCatalog: { streams: StreamEntry[] };
  operations: OperationEntry[];
}

const demanded: { readonly [Path in OperationPath]: readonly string[] } = {
  "connections/list": ["workspaceId"],
  "connections/list_all": ["workspaceId"],
  "connections/get": ["connectionId"],
  "connections/create": ["sourceId", "destinationId", "status"],
  "connections/update": ["connectionId", "syncCatalog", "status"],
  "connections/search": [],
  "workspace/state": ["workspaceId"],
};
const optional = "name prefix namespaceDefinition namespaceFormat schedule resourceRequirements operations".split(" ");
const more: { readonly [path: string]: readonly string[] } = {
  "connections/get": ["withRefreshedCatalog"],
  "connections/create": [...optional, "syncCatalog"],
  "connections/update": [...optional, "withRefreshedCatalog"],
  "connections/search": [...optional.slice(0, 5), "connectionId", "sourceId", "destinationId", "status", "source"],
};

/** The server once more, in a hundred lines: it keeps each connection as it is shown, and works on that. */
export class Model {
  readonly #connections: Shown[] = [];
  readonly #world: World;
  constructor(world: World) {
    this.#world = world;
  }

  /** A status alone stands for the error body that goes with it. */
  answer(path: OperationPath, said: Said): { status: number; body?: unknown } {
    const keys = [...demanded[path], ...(more[path] ?? [])];
    if (Object.keys(said).some((key) => !keys.includes(key))) return { status: 422 };
    if (demanded[path].some((key) => said[key] === undefined || said[key] === null)) return { status: 400 };
    const { sources, destinations } = this.#world;
    const here = ({ workspaceId }: End) => workspaceId === said.workspaceId;
    const living = this.#connections.filter(({ status }) => status !== "deprecated");
    const found = this.#connections.find(({ connectionId }) => connectionId === said.connectionId);
    switch (path) {
      case "connections/list":
        return { status: 200, body: { connections: living.filter(({ source }) => here(source)) } };
      case "connections/list_all":
        return { status: 200, body: { connections: this.#connections.filter(({ source }) => here(source)) } };
      case "connections/search": {
        const { source, ...criteria } = { namespaceDefinition: "source", ...said };
        const isMet =
          (shown: Shown) =>
          ([key, value]: [string, unknown]) =>
            value === null ||
            value === undefined ||
            String(value).trim() === "" ||
            (key === "namespaceFormat" && value === "null") ||
            same(shown[key], value);
        const matches = living.filter((shown) => Object.entries(criteria).every(isMet(shown)));
        return {
          status: 200,
          body: { connections: matches.filter((shown) => !source || shown.source.workspaceId === source.workspaceId) },
        };
      }
      case "workspace/state": {
        const body = {
          hasConnections: living.some(({ source }) => here(source)),
          hasSources: [...sources.values()].some(here),
          hasDestinations: [...destinations.values()].some(here),
        };
        return { status: 200, body };
      }
      case "connections/get":
        if (!found) return { status: 404 };
        return said.withRefreshedCatalog ? this.#refreshed(found) : { status: 200, body: found };
      case "connections/update":
        return found ? this.#write(said, found) : { status: 404 };
      case "connections/create":
        return this.#write({ syncCatalog: { streams: [] }, ...said });
    }
  }

  #write(
    { operations = [], namespaceDefinition = "source", ...said }: Said,
    before?: Shown,
  ): { status: number; body?: unknown } {
    if (!operations) return { status: 500 };
    const written: OperationEntry[] = [];
    for (const operation of operations) {
      if (!operation.operatorConfiguration[operation.operatorConfiguration.operatorType]) return { status: 500 };
      const attached = before?.operations.find(({ operationId }) => operationId === operation.operationId);
      written.push(
        attached
          ? Object.assign(attached, operation, { workspaceId: attached.workspaceId })
          : { ...operation, operationId: this.#world.newId() },
      );
    }
    if (before) {
      before.operations = before.operations.filter((attached) => written.includes(attached));
      before["operationIds"] = before.operations.map(({ operationId }) => operationId);
    }
    const source = before?.source ?? this.#world.sources.get(said.sourceId);
    const destination = (before?.["destination"] as End) ?? this.#world.destinations.get(said.destinationId);
    if (!source || !destination) return { status: 404 };
    const streams = said.syncCatalog?.streams ?? [];
    if (streams.some(({ config }) => config.selected === null)) return { status: 500 };
    if ([destination, ...written].some(({ workspaceId }) => workspaceId !== source.workspaceId)) return { status: 500 };
    const connectionId = before?.connectionId ?? this.#world.newId();
    if (namespaceDefinition === null) return { status: 422 };
    const { namespaceFormat = "null", prefix = null, schedule = null, status } = said;
    const after = {
      connectionId,
      sourceId: before?.sourceId ?? said.sourceId,
      destinationId: before?.["destinationId"] ?? said.destinationId,
      source,
      destination,
      name: said.name ?? before?.["name"] ?? `${source.name} <> ${destination.name}`,
      namespaceDefinition,
      namespaceFormat,
      prefix,
      schedule,
      status,
      resourceRequirements: said.resourceRequirements ?? before?.["resourceRequirements"] ?? null,
      syncCatalog: { streams: streams.filter(({ config }) => config.selected).map((entry) => this.#withAlias(entry)) },
      operations: written,
      operationIds: written.map(({ operationId }) => operationId),
      latestSyncJobCreatedAt: null,
      latestSyncJobStatus: null,
      isSyncing: false,
    } as Shown;
    if (before) Object.assign(before, after);
    else this.#connections.push(after);
    return { status: 200, body: after };
  }

  #refreshed(shown: Shown): { status: number; body?: unknown } {
    const discovered = this.#world.discovered.get(shown.sourceId);
    const stored = shown.syncCatalog.streams;
    if (!discovered || new Set(stored.map(({ stream }) => stream.name)).size < stored.length) return { status: 500 };
    const streams = discovered.map((stream) => {
      const { defaultCursorField, supportedSyncModes } = stream;
      const chosen = stored.find((entry) => entry.stream.name === stream.name)?.config;
      const config = {
        destinationSyncMode: "append",
        primaryKey: [],
        ...chosen,
        selected: true,
        syncMode: supportedSyncModes[0] ?? "incremental",
        cursorField: defaultCursorField,
      };
      if (chosen && supportedSyncModes.includes(chosen.syncMode)) config.syncMode = chosen.syncMode;
      if (chosen && chosen.cursorField.length > 0) config.cursorField = chosen.cursorField;
      return this.#withAlias({ stream, config });
    });
    return { status: 200, body: { ...shown, syncCatalog: { streams } } };
  }

  #withAlias({ stream, config }: StreamEntry): StreamEntry {
    return { stream, config: { ...config, aliasName: this.#world.aliases[stream.name] } };
  }
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
