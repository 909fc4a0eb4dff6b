import type { StreamMapper } from "../rules/mappers.ts";

/** A label of a workspace. */
export interface Tag {
  tagId: string;
  workspaceId: string;
  name: string;
  /** Six hexadecimal digits, without `#`. */
  color: string;
}

/** The result of a discovery. */
export interface StoredCatalog {
  sourceId: string;
  streams: LaterStream[];
}

/** A stream of a source, as 2.x stores it. */
export interface LaterStream {
  name: string;
  jsonSchema: unknown;
  supportedSyncModes: string[];
  sourceDefinedCursor: boolean | null;
  defaultCursorField: string[];
  sourceDefinedPrimaryKey: string[][];
  namespace: string | null;
  isResumable?: boolean | null;
  isFileBased?: boolean | null;
}

/** The configuration of a stream, as 2.x stores it. */
export interface LaterStreamConfig {
  syncMode: string;
  cursorField: string[];
  destinationSyncMode: string;
  primaryKey: string[][];
  destinationObjectName?: string;
  includeFiles?: boolean;
  /** Only the fields of the stream's schema are synced: it has been cut down to them. */
  fieldSelectionEnabled?: boolean;
  mappers?: StreamMapper[];
}

export interface LaterSelectedStream {
  stream: LaterStream;
  config: LaterStreamConfig;
}

/** The data of a 2.x server that 0.36.5 does not have. */
export interface LaterState {
  tags: Tag[];
  /** Discovered catalogs by id. `sourceCatalogId` of a connection is the id of its catalog. */
  catalogs: { [catalogId: string]: StoredCatalog };
  /** The catalog of the latest discovery, by source. */
  latestCatalogIds: { [sourceId: string]: string };
  /** Seconds since the epoch, for objects that do not have a time of their own. */
  createdAtSeconds: number;
}

/** The data of a connection that 0.36.5 does not have. Each property has a default. */
export interface LaterConnection {
  /** `null`: created without a status. `locked` and `null` are unknown to 0.36.5. */
  status?: "locked" | null;
  scheduleType?: "manual" | "basic" | "cron";
  scheduleData?: {
    basicSchedule?: { timeUnit?: string; units?: unknown };
    cron?: { cronExpression: string; cronTimeZone: string };
  };
  resourceRequirements?: { [key: string]: string } | null;
  tagIds?: string[];
  breakingChange?: boolean;
  notifySchemaChanges?: boolean;
  notifySchemaChangesByEmail?: boolean;
  nonBreakingChangesPreference?: string;
  backfillPreference?: string;
  onDemandEnabled?: boolean;
  destinationCatalogId?: string;
  createdAtSeconds?: number;
  /** Deleted by `connections/delete`, so that its resets fail. */
  isTerminated?: boolean;
  /** The response of `state/get_type`. Default `not_set`. */
  stateType?: "stream" | "global" | "legacy" | "not_set";
}

/** The data of a job that 0.36.5 does not have. */
export interface LaterJob {
  kind?: "refresh";
  status?: "queued";
  updatedAtSeconds?: number;
  /** The streams that a reset or a refresh is for. */
  streams?: { name: string; namespace?: string }[];
}

/** The data of a connector that 0.36.5 does not have. */
export interface LaterDefinition {
  dockerRepository?: string;
  dockerImageTag?: string;
  supportsRefreshes?: boolean;
  supportsFileTransfer?: boolean;
  /** Default `certified`. */
  supportLevel?: string;
  icon?: string;
}

/** The data of an operation that 0.36.5 does not have. */
export interface LaterOperation {
  webhook: { [property: string]: unknown };
}
