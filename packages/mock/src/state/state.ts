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

/**
 * Everything that the fake server remembers, in the form in which it is stored: plain JSON, so that it can be cloned,
 * compared and written to a file as it is.
 */
export interface AirbyteState {
  workspaces: Workspace[];
  sourceDefinitions: SourceDefinition[];
  destinationDefinitions: DestinationDefinition[];
  sources: Source[];
  destinations: Destination[];
  /** What a discover job finds, by source id. A source without an entry is one whose discover job fails. */
  discoveredCatalogs: { [sourceId: string]: Stream[] };
  connections: Connection[];
  /** Every operation ever created, attached or not: a failed create leaves its operations behind. */
  operations: Operation[];
  jobs: Job[];
}

export interface Workspace {
  workspaceId: string;
  name: string;
}

/** A kind of source, such as "Postgres". */
export interface SourceDefinition {
  sourceDefinitionId: string;
  name: string;
  /** The configuration keys that responses mask. Dots lead into nested objects: `"tunnel_method.ssh_key"`. */
  secrets: string[];
}

/** A kind of destination, such as "BigQuery". */
export interface DestinationDefinition {
  destinationDefinitionId: string;
  name: string;
  /** The configuration keys that responses mask. Dots lead into nested objects: `"loading_method.hmac_key_secret"`. */
  secrets: string[];
}

export interface Source {
  sourceId: string;
  sourceDefinitionId: string;
  workspaceId: string;
  name: string;
  /** As it was entered, secrets included; only responses mask them. */
  connectionConfiguration: unknown;
  /** Deleted. A deleted source still resolves for the connections that use it. */
  tombstone: boolean;
}

export interface Destination {
  destinationId: string;
  destinationDefinitionId: string;
  workspaceId: string;
  name: string;
  /** As it was entered, secrets included; only responses mask them. */
  connectionConfiguration: unknown;
  /** Deleted. A deleted destination still resolves for the connections that use it. */
  tombstone: boolean;
}

/** A stream as a source describes it. */
export interface Stream {
  name: string;
  jsonSchema: StreamJsonSchema | null;
  supportedSyncModes: SyncMode[];
  sourceDefinedCursor: boolean | null;
  defaultCursorField: string[];
  sourceDefinedPrimaryKey: string[][];
  namespace: string | null;
}

/** What a user chose for a stream. No `selected` and no `aliasName`: only selected streams are stored, aliases are computed. */
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
  /** `null`: started by hand. */
  schedule: Schedule | null;
  /** `deprecated`: deleted. */
  status: ConnectionStatus;
  resourceRequirements: ResourceLimits | null;
  /** Stored by create; no response of this version shows it. */
  sourceCatalogId: string | null;
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
  /** Set when the type is `normalization`, else null. */
  normalization: { option: NonNullable<OperatorNormalization["option"]> | null } | null;
  /** Set when the type is `dbt`, else null. */
  dbt: Dbt | null;
  tombstone: boolean;
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
  /** Seconds since the epoch, as the server sends them. */
  createdAtSeconds: number;
}

/** A server on which nothing was set up. */
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
