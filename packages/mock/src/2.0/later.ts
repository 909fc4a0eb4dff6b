import type { StreamMapper } from "./mappers.ts";

/** A label of a workspace. */
export interface Tag {
  tagId: string;
  workspaceId: string;
  name: string;
  /** Six hexadecimal digits, without `#`. */
  color: string;
}

/** What a source was once discovered to have. */
export interface StoredCatalog {
  sourceId: string;
  streams: LaterStream[];
}

/** A stream as a source of a later version describes it. */
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

/** What a user chose for a stream, as a later version stores it. */
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

/** What a server of version 2.x stores beside the state of 0.36.5, for the whole instance. */
export interface LaterState {
  tags: Tag[];
  /** Discovered catalogs by id. A connection names the one that it was made with in `sourceCatalogId`. */
  catalogs: { [catalogId: string]: StoredCatalog };
  /** The catalog that the latest discovery of a source found. */
  latestCatalogIds: { [sourceId: string]: string };
  /** Seconds since the epoch, for objects that do not have a time of their own. */
  createdAtSeconds: number;
}

/** What a server of version 2.x stores beside a connection of 0.36.5. Each property has a default. */
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
  /** Deleted by `connections/delete`: nothing runs for it any more. */
  isTerminated?: boolean;
  /** What `state/get_type` says. Default `not_set`. */
  stateType?: "stream" | "global" | "legacy" | "not_set";
}

/** What a server of version 2.x stores beside a job of 0.36.5. */
export interface LaterJob {
  kind?: "refresh";
  status?: "queued";
  updatedAtSeconds?: number;
  /** The streams that a reset or a refresh is for. */
  streams?: { name: string; namespace?: string }[];
}

/** What a server of version 2.x stores beside a connector of 0.36.5. */
export interface LaterDefinition {
  dockerRepository?: string;
  dockerImageTag?: string;
  supportsRefreshes?: boolean;
  supportsFileTransfer?: boolean;
  /** Default `certified`. */
  supportLevel?: string;
  icon?: string;
}

/** What a server of version 2.x stores beside an operation of 0.36.5. */
export interface LaterOperation {
  webhook: { [property: string]: unknown };
}
