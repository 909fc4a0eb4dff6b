import type {
  ConnectionSchedule,
  ConnectionStatus,
  DestinationSyncMode,
  NamespaceDefinitionType,
  OperatorNormalization,
  OperatorType,
  StreamJsonSchema,
  SyncMode,
} from "@airbyte-web-backend/schema";
import type { LaterConnection, LaterDefinition, LaterJob, LaterOperation, LaterState } from "../2.0/state/later.ts";

/** The state of the fake server. It is plain JSON: you can clone it, compare it and write it to a file. */
export interface AirbyteState {
  workspaces: Workspace[];
  sourceDefinitions: SourceDefinition[];
  destinationDefinitions: DestinationDefinition[];
  sources: Source[];
  destinations: Destination[];
  /** The streams that a discover job finds, by source id. Without an entry the discover job of the source fails. */
  discoveredCatalogs: { [sourceId: string]: Stream[] };
  connections: Connection[];
  /** Every operation, attached to a connection or not: a failed create leaves its operations behind. */
  operations: Operation[];
  jobs: Job[];
  /** Only on a 2.x server. */
  later?: LaterState;
}

export interface Workspace {
  workspaceId: string;
  name: string;
}

/** A kind of source, such as "Postgres". */
export interface SourceDefinition {
  sourceDefinitionId: string;
  name: string;
  /** The configuration keys that responses mask. A dot separates nested keys: `"tunnel_method.ssh_key"`. */
  secrets: string[];
  /** Only on a 2.x server. */
  later?: LaterDefinition;
}

/** A kind of destination, such as "BigQuery". */
export interface DestinationDefinition {
  destinationDefinitionId: string;
  name: string;
  /** The configuration keys that responses mask. A dot separates nested keys: `"loading_method.hmac_key_secret"`. */
  secrets: string[];
  /** Only on a 2.x server. */
  later?: LaterDefinition;
}

export interface Source {
  sourceId: string;
  sourceDefinitionId: string;
  workspaceId: string;
  name: string;
  /** Includes the secrets. Only responses mask them. */
  connectionConfiguration: unknown;
  /** Deleted. Connections that use the source still show it. */
  tombstone: boolean;
}

export interface Destination {
  destinationId: string;
  destinationDefinitionId: string;
  workspaceId: string;
  name: string;
  /** Includes the secrets. Only responses mask them. */
  connectionConfiguration: unknown;
  /** Deleted. Connections that use the destination still show it. */
  tombstone: boolean;
}

/** A stream as the source describes it. */
export interface Stream {
  name: string;
  jsonSchema: StreamJsonSchema | null;
  supportedSyncModes: SyncMode[];
  sourceDefinedCursor: boolean | null;
  defaultCursorField: string[];
  sourceDefinedPrimaryKey: string[][];
  namespace: string | null;
}

/** The sync settings of a stream. It has no `selected` and no `aliasName`: only selected streams are stored, and the alias is computed. */
export interface StreamConfig {
  syncMode: SyncMode;
  cursorField: string[];
  destinationSyncMode: DestinationSyncMode;
  primaryKey: string[][];
}

export interface SelectedStream {
  stream: Stream;
  config: StreamConfig;
}

export interface Connection {
  connectionId: string;
  name: string;
  namespaceDefinition: NamespaceDefinitionType;
  namespaceFormat: string | null;
  prefix: string | null;
  sourceId: string;
  destinationId: string;
  operationIds: string[];
  syncCatalog: { streams: SelectedStream[] };
  /** `null`: the connection is synced manually. */
  schedule: Schedule | null;
  /** `deprecated` means deleted. */
  status: ConnectionStatus;
  resourceRequirements: ResourceLimits | null;
  /** `create` stores it. No response shows it. */
  sourceCatalogId: string | null;
  /** Only on a 2.x server. */
  later?: LaterConnection;
}

export type Schedule = NonNullable<ConnectionSchedule>;

export interface ResourceLimits {
  cpu_request: string | null;
  cpu_limit: string | null;
  memory_request: string | null;
  memory_limit: string | null;
}

export interface Operation {
  operationId: string;
  workspaceId: string;
  name: string;
  operatorType: OperatorType;
  /** `null` unless the type is `normalization`. */
  normalization: { option: NonNullable<OperatorNormalization["option"]> | null } | null;
  /** `null` unless the type is `dbt`. */
  dbt: Dbt | null;
  tombstone: boolean;
  /** Only on a 2.x server. */
  later?: LaterOperation;
}

export interface Dbt {
  gitRepoUrl: string;
  gitRepoBranch: string | null;
  dockerImage: string | null;
  dbtArguments: string | null;
}

export interface Job {
  jobId: number;
  connectionId: string;
  kind: "sync" | "reset";
  status: "pending" | "running" | "incomplete" | "failed" | "succeeded" | "cancelled";
  /** In seconds since the epoch. */
  createdAtSeconds: number;
  /** Only on a 2.x server. */
  later?: LaterJob;
}

/** The state of a new server: all collections are empty. */
export function emptyState(): AirbyteState {
  return {
    workspaces: [],
    sourceDefinitions: [],
    destinationDefinitions: [],
    sources: [],
    destinations: [],
    discoveredCatalogs: {},
    connections: [],
    operations: [],
    jobs: [],
  };
}
