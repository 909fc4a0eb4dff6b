// Generated from spec/2.0 (sha256 9f6f2d0206aa) by packages/codegen. Do not edit: change the spec, run `pnpm generate`.
/**
 * Identifies a workspace.
 * Format: uuid
 */
export type WorkspaceId = string;
/** Names a workspace. */
export interface WorkspaceIdRequestBody {
    /** The workspace. An unknown id is not an error for an instance admin: the response is empty. For everybody else it is a 403. */
    workspaceId: WorkspaceId;
    /** Ignored by both operations that take this body. `list_all` returns deleted connections anyway, `status_counts` never counts them. */
    includeTombstone?: boolean;
}
/** The workspace whose content is requested. */
export interface WebBackendWorkspaceState {
    /** The workspace. An unknown id is not an error for an instance admin: all three values are false. For everybody else it is a 403. */
    workspaceId: WorkspaceId;
}
/** The content of a workspace, without deleted objects. */
export interface WebBackendWorkspaceStateResult {
    /** True if at least one connection is not `deprecated` and its source is not deleted. */
    hasConnections: boolean;
    /** True if at least one source is not deleted. */
    hasSources: boolean;
    /** True if at least one destination is not deleted. */
    hasDestinations: boolean;
}
/** The number of connections in each state, by the latest sync job by creation time. Deleted connections are not counted. A connection whose latest job is `pending` is counted nowhere, so the six numbers need not add up to the number of connections. */
export interface WebBackendConnectionStatusCounts {
    /** Connections, not inactive, whose latest sync is running. */
    running: number;
    /** Connections, not inactive, whose latest sync waits for capacity. Not sent before the job status `queued` existed, that is up to 2.0.0. */
    queued?: number;
    /** Connections, not inactive, whose latest sync succeeded. */
    healthy: number;
    /** Connections, not inactive, whose latest sync failed, was cancelled or is incomplete. */
    failed: number;
    /** Connections with status `inactive`, with jobs of any status. */
    paused: number;
    /** Connections, not inactive, that never synced. */
    notSynced: number;
}
/** The workspace to list, and optionally which connections, in which order, and which page. Null means the same as absent for all properties but `workspaceId`. */
export interface WebBackendConnectionListRequestBody {
    /** The workspace. An unknown id gives an empty list to an instance admin and a 403 to everybody else. Left out, it is a 500 or a 403. */
    workspaceId: WorkspaceId;
    /** Only connections from one of these sources. Absent or empty means no restriction. */
    sourceId?: SourceId[];
    /** Only connections to one of these destinations. Absent or empty means no restriction. */
    destinationId?: DestinationId[];
    /** The `connectionId` of the last connection of the previous page. Absent means the first page. The server looks the connection up again in each call, so renaming it moves the position. An unknown id is a 404. */
    cursor?: ConnectionId;
    /** The order. Absent means `connectionName_asc`. Keep the same order for all pages. */
    sortKey?: WebBackendConnectionListSortKey;
    /** Further restrictions. Keep the same filters for all pages. */
    filters?: WebBackendConnectionListFilters;
    /** The largest number of connections to return. Absent means 20. There is no upper limit; 0 gives no connection, and a negative number is a 409. */
    pageSize?: number;
}
/** An order of connections. Names are compared in lower case, equal names by connection id. `_desc` turns both around. By `lastSync` the position in the list is imprecise, so pages repeat or skip connections; do not read several pages in that order. */
export type WebBackendConnectionListSortKey = "connectionName_asc" | "connectionName_desc" | "sourceName_asc" | "sourceName_desc" | "destinationName_asc" | "destinationName_desc" | "lastSync_asc" | "lastSync_desc";
/** Restrictions of a list. A connection must meet all of them. Absent, null and empty lists are no restriction. */
export interface WebBackendConnectionListFilters {
    /** Only connections whose source is of one of these kinds. */
    sourceDefinitionIds?: SourceDefinitionId[];
    /** Only connections whose destination is of one of these kinds. */
    destinationDefinitionIds?: DestinationDefinitionId[];
    /** Only connections in one of these conditions. `healthy` is active and never synced, or with a latest sync that succeeded or is pending. `failed` has a latest sync that failed, was cancelled or is incomplete. `running` has a latest sync that is running or queued. `paused` is documented but makes the call fail with a 500; use `states` instead. */
    statuses?: ("healthy" | "failed" | "running")[];
    /** Only connections that are active, or only those that are inactive. A `locked` connection is neither. */
    states?: ActorStatus[];
    /** Only connections with at least one of these tags. */
    tagIds?: TagId[];
    /** Only connections with this text in their own name, or in that of their source or destination. Upper and lower case are the same, `%` and `_` have no special meaning. Blank is no restriction. */
    searchTerm?: string;
    /** Only connections with this value of `onDemandEnabled`. Unknown to servers up to 2.0.0, which ignore it. */
    onDemandEnabled?: boolean;
}
/** A connection in a list. It has no catalog, no operations and no namespace; read those with `get`. */
export interface WebBackendConnectionListItem {
    /** The id of this connection. That of the last item of a page is the `cursor` of the next one. */
    connectionId: ConnectionId;
    /** Display name, not necessarily unique. */
    name: string;
    /** Whether the connection syncs on a schedule. Always sent. */
    scheduleType: ConnectionScheduleTypeRead;
    /** The schedule. Absent if `scheduleType` is `manual`. */
    scheduleData?: ConnectionScheduleDataRead;
    /** Whether the connection is active, inactive or locked. Deleted connections are not listed. */
    status: ConnectionStatusRead;
    /** The source, in short. */
    source: SourceSnippetRead;
    /** The destination, in short. */
    destination: DestinationSnippetRead;
    /** When the newest sync job was created. Absent until the first sync. */
    latestSyncJobCreatedAt?: JobCreatedAt;
    /** Status of the newest sync job. Absent until the first sync. */
    latestSyncJobStatus?: JobStatus;
    /** True only while the latest sync is `running`. In `get`, unlike here, `pending`, `queued` and `incomplete` count too. */
    isSyncing: boolean;
    /** Whether the schema of the source changed since the catalog of the connection was saved. */
    schemaChange: SchemaChange;
    /** The version of the source connector. */
    sourceActorDefinitionVersion: ActorDefinitionVersionRead;
    /** The version of the destination connector. */
    destinationActorDefinitionVersion: ActorDefinitionVersionRead;
    /** The tags of the connection; empty if there is none. */
    tags: Tag[];
    /** Whether syncs of this connection may use on-demand capacity. Not sent up to 2.0.0. */
    onDemandEnabled?: boolean;
}
/** One page of connections. There is no cursor for the next page in it; send the `connectionId` of the last connection. A page with fewer than `page_size` connections is the last one. */
export interface WebBackendConnectionReadList {
    /** The connections of this page, in the requested order. */
    connections: WebBackendConnectionListItem[];
    /** The page size that was requested, or 20. Always sent. */
    page_size: number;
    /** The number of connections on all pages under the same filters. Always sent. */
    num_connections: number;
}
/** A source in short, as part of a list. */
export interface SourceSnippetRead {
    /** The id of the source. */
    sourceId: SourceId;
    /** The name that a user gave the source. */
    name: string;
    /** The kind of source. */
    sourceDefinitionId: SourceDefinitionId;
    /** The name of the connector, such as `Postgres`. */
    sourceName: string;
    /** Address of the icon of the connector. Absent if it has none. */
    icon?: string;
}
/** A destination in short, as part of a list. */
export interface DestinationSnippetRead {
    /** The id of the destination. */
    destinationId: DestinationId;
    /** The name that a user gave the destination. */
    name: string;
    /** The kind of destination. */
    destinationDefinitionId: DestinationDefinitionId;
    /** The name of the connector, such as `BigQuery`. */
    destinationName: string;
    /** Address of the icon of the connector. Absent if it has none. */
    icon?: string;
}
/**
 * Identifies a connection.
 * Format: uuid
 */
export type ConnectionId = string;
/** Names a connection. */
export interface ConnectionIdRequestBody {
    /** The connection. An unknown id gives `not_set` to an instance admin and a 403 to everybody else. */
    connectionId: ConnectionId;
}
/** Names the connection to read. */
export interface WebBackendConnectionRequestBody {
    /** Whether to discover the schema of the source again first. True takes seconds to minutes, needs an editor role, and can deactivate the connection; the call then counts as a write. Absent, null and false mean the stored catalog. */
    withRefreshedCatalog?: boolean;
    /** The connection to read. An unknown id is a 404 for an instance admin and a 403 for everybody else. */
    connectionId: ConnectionId;
}
/** A connection to create, with its operations. */
export interface WebBackendConnectionCreate {
    /** Display name, up to 256 characters, not necessarily unique. Absent or null means the names of source and destination with ` <> ` between them. An empty string is kept. */
    name?: string;
    /** Where the tables go in the destination. Absent or null means `source`. */
    namespaceDefinition?: NamespaceDefinitionType;
    /** Template of the destination namespace, up to 256 characters, for `customformat`. `${SOURCE_NAMESPACE}` is the namespace in the source. Absent or null means none. */
    namespaceFormat?: string;
    /** Text before each table name in the destination, up to 256 characters. Absent or null means none. */
    prefix?: string;
    /** The source to read from. An unknown id is a 404 for an instance admin and a 403 for everybody else. */
    sourceId: SourceId;
    /** The destination to write to, in the workspace of the source. An unknown id is a 404 for an instance admin and a 403 for everybody else. */
    destinationId: DestinationId;
    /** Ignored by the server; only `operations` counts. */
    operationIds?: OperationId[];
    /** The streams to sync. Absent or null means no stream. Streams with `selected: false` are not stored. */
    syncCatalog?: AirbyteCatalog;
    /** The old form of a basic schedule, without `scheduleType`. Both together are a 422. Prefer `scheduleType` and `scheduleData`. */
    schedule?: ConnectionSchedule;
    /** How the connection is scheduled. Absent or null means `manual`, unless `schedule` is set. */
    scheduleType?: ConnectionScheduleType;
    /** The schedule. Required for `basic` and `cron`, ignored for `manual` and without `scheduleType`. */
    scheduleData?: ConnectionScheduleData;
    /** The first status, usually `active`. The server does not insist on it; a connection without a status appears in no list. A connection created as `locked` cannot be updated. */
    status: ConnectionStatus;
    /** Limits for the containers of a sync. Absent or null means the defaults of the installation. */
    resourceRequirements?: ResourceRequirements;
    /** Operations to create and attach. Absent or null means none. */
    operations?: OperationCreate[];
    /**
     * The stored discovery that the catalog was made from, as `catalogId` of a read. An unknown id is a 409. Without it, a later read cannot show unselected streams or schema changes.
     * Format: uuid
     */
    sourceCatalogId?: string;
    /**
     * The stored discovery of the destination. An unknown id is a 409.
     * Format: uuid
     */
    destinationCatalogId?: string;
    /**
     * Ignored by the server, and never returned.
     * Format: uuid
     */
    dataplaneGroupId?: string;
    /** Whether to notify about schema changes of the source. Absent or null means false. */
    notifySchemaChanges?: boolean;
    /** The reaction to a non-breaking schema change of the source. Absent or null means `ignore`. */
    nonBreakingChangesPreference?: NonBreakingChangesPreference;
    /** Whether to backfill new columns. Absent or null means `disabled`. `enabled` is lost unless `nonBreakingChangesPreference` is sent too. */
    backfillPreference?: SchemaChangeBackfillPreference;
    /** Tags to attach. Only `tagId` counts; ids that are unknown or of another workspace are dropped without an error. Absent means none, null is a 500. */
    tags?: Tag[];
    /**
     * Whether syncs may use on-demand capacity. True needs a licence that includes it, otherwise the call is a 403. Unknown to servers up to 2.0.0, which ignore it.
     * @default false
     */
    onDemandEnabled?: boolean;
}
/** Changes to a connection. A property that is absent or null keeps its value; nothing can be set back to null, but empty strings, lists and objects are values. */
export interface WebBackendConnectionUpdate {
    /** New display name, up to 256 characters. An empty string is kept. */
    name?: string;
    /** The connection to change. An unknown id is a 404 for an instance admin and a 403 for everybody else. */
    connectionId: ConnectionId;
    /** Where the tables go in the destination. */
    namespaceDefinition?: NamespaceDefinitionType;
    /** Template of the destination namespace, up to 256 characters, for `customformat`. An empty string is stored as such. */
    namespaceFormat?: string;
    /** Text before each table name in the destination, up to 256 characters. An empty string removes it. */
    prefix?: string;
    /** The complete catalog. It replaces the stored one; streams that are missing or have `selected: false` are no longer synced. A change can start a refresh or a reset at once, see `skipReset`. */
    syncCatalog?: AirbyteCatalog;
    /** The kind of schedule. `manual` without `scheduleData`, `basic` and `cron` with it; other combinations are a 500, 422 or 400. Send both even to change only the interval. */
    scheduleType?: ConnectionScheduleType;
    /** The schedule. A 500 without `scheduleType`. */
    scheduleData?: ConnectionScheduleData;
    /** The new status, in any direction. `deprecated` deletes the connection, `active` restores a deleted one. A `locked` connection refuses every update with a 409, this one too. */
    status?: ConnectionStatus;
    /** Limits for the containers of a sync. They replace the stored ones as a whole; an empty object removes them all. */
    resourceRequirements?: ResourceRequirements;
    /** Whether to leave the data in the destination alone when the catalog changed. Absent or false starts a refresh, or a reset where the destination supports no refresh, for each stream that was added, removed or changed. Sync state of a stream whose `syncMode` changed is deleted in any case. */
    skipReset?: boolean;
    /** The complete list of operations. Those with the id of an attached one are changed, the others are created, and attached ones that are missing are detached. Empty detaches all. Absent or null leaves them alone. */
    operations?: WebBackendOperationCreateOrUpdate[] | null;
    /**
     * The stored discovery that the catalog was made from. After a read with a refreshed catalog, send its `catalogId` here together with `syncCatalog`, else new streams stay invisible. An unknown id is a 409.
     * Format: uuid
     */
    sourceCatalogId?: string;
    /**
     * The stored discovery of the destination. An unknown id is a 409.
     * Format: uuid
     */
    destinationCatalogId?: string;
    /**
     * Ignored by the server, and never returned.
     * Format: uuid
     */
    dataplaneGroupId?: string;
    /** Whether to notify about schema changes of the source. */
    notifySchemaChanges?: boolean;
    /** Whether to notify by e-mail too. Once set, the stored value changes only if it differs from `notifySchemaChanges`. */
    notifySchemaChangesByEmail?: boolean;
    /** The reaction to a non-breaking schema change of the source. */
    nonBreakingChangesPreference?: NonBreakingChangesPreference;
    /** Whether to backfill new columns. */
    backfillPreference?: SchemaChangeBackfillPreference;
    /** The complete list of tags; empty removes all. Only `tagId` counts; ids that are unknown or of another workspace are dropped without an error. Absent or null leaves them alone. */
    tags?: Tag[] | null;
    /** Whether syncs may use on-demand capacity. True needs a licence that includes it, otherwise the call is a 403. Unknown to servers up to 2.0.0, which ignore it. */
    onDemandEnabled?: boolean;
}
/** A connection with its source, destination, operations, catalog and latest sync. Properties without a value are absent; the server sends no nulls. */
export interface WebBackendConnectionRead {
    /** The id of this connection. */
    connectionId: ConnectionId;
    /** Display name, not necessarily unique. */
    name: string;
    /** Where the tables go in the destination. Always sent. */
    namespaceDefinition: NamespaceDefinitionTypeRead;
    /** Template of the destination namespace, for `customformat`. Absent if there is none. */
    namespaceFormat?: string;
    /** Text before each table name in the destination. Absent if there is none. */
    prefix?: string;
    /** The id of the source. */
    sourceId: SourceId;
    /** The id of the destination. */
    destinationId: DestinationId;
    /** The streams. After `get` and `update`, all streams of the stored discovery, with `selected: false` for those that are not synced; after `create`, and for a connection without `catalogId`, the selected ones only. */
    syncCatalog: AirbyteCatalogRead;
    /** The old form of the schedule, sent for basic schedules only. Do not send it back in an update, which fails with a 500. */
    schedule?: ConnectionScheduleRead;
    /** Whether the connection syncs on a schedule. Always sent. */
    scheduleType: ConnectionScheduleTypeRead;
    /** The schedule. Absent if `scheduleType` is `manual`. */
    scheduleData?: ConnectionScheduleDataRead;
    /** Whether the connection is active, inactive, deleted or locked. Absent if the connection was created without one. */
    status?: ConnectionStatusRead;
    /** Why the connection is locked. Not sent by these operations. */
    statusReason?: string;
    /** The ids of the attached operations. Always sent. */
    operationIds: OperationId[];
    /** The source, with secrets masked. */
    source: SourceRead;
    /** The destination, with secrets masked. */
    destination: DestinationRead;
    /** The attached operations that are not deleted. Always sent. */
    operations: OperationRead[];
    /** When the newest sync or refresh job was created. Absent until the first one. */
    latestSyncJobCreatedAt?: JobCreatedAt;
    /** Status of the newest sync or refresh job. Absent until the first one. */
    latestSyncJobStatus?: JobStatus;
    /** True while a sync or refresh job is pending, queued, running or incomplete. Resets do not count. */
    isSyncing: boolean;
    /** Limits for the containers of a sync. Absent means the defaults of the installation. */
    resourceRequirements?: ResourceRequirements;
    /**
     * The stored discovery that the catalog was made from. After a read with a refreshed catalog it is the new discovery, which is not stored with the connection until you send it as `sourceCatalogId`.
     * Format: uuid
     */
    catalogId?: string;
    /**
     * The stored discovery of the destination. Absent if there is none.
     * Format: uuid
     */
    destinationCatalogId?: string;
    /** The changes in the source since the stored discovery. Sent only after a read with a refreshed catalog, even if nothing changed; absent if the discovery failed. */
    catalogDiff?: CatalogDiff;
    /**
     * Where the syncs run. Not sent by these operations.
     * Format: uuid
     */
    dataplaneGroupId?: string;
    /** Whether the schema of the source changed since the catalog of the connection was saved. */
    schemaChange: SchemaChange;
    /** Whether schema changes of the source are notified. */
    notifySchemaChanges: boolean;
    /** Whether they are notified by e-mail too. */
    notifySchemaChangesByEmail: boolean;
    /** The reaction to a non-breaking schema change of the source. */
    nonBreakingChangesPreference: NonBreakingChangesPreferenceRead;
    /**
     * When the connection was created, in whole seconds since 1970-01-01 UTC. Always sent.
     * Format: int64
     */
    createdAt: number;
    /** Whether new columns are backfilled. Always sent. */
    backfillPreference: SchemaChangeBackfillPreferenceRead;
    /** The version of the source connector. */
    sourceActorDefinitionVersion: ActorDefinitionVersionRead;
    /** The version of the destination connector. */
    destinationActorDefinitionVersion: ActorDefinitionVersionRead;
    /** The tags of the connection; empty if there is none. */
    tags: Tag[];
    /** Whether syncs of this connection may use on-demand capacity. Not sent up to 2.0.0. */
    onDemandEnabled?: boolean;
}
/** A connection without its source, destination and jobs. Properties without a value are absent; the server sends no nulls. */
export interface ConnectionRead {
    /** The id of this connection. */
    connectionId: ConnectionId;
    /** Display name, not necessarily unique. */
    name: string;
    /** Where the tables go in the destination. Always sent. */
    namespaceDefinition: NamespaceDefinitionTypeRead;
    /** Template of the destination namespace, for `customformat`. Absent if there is none. */
    namespaceFormat?: string;
    /** Text before each table name in the destination. Absent if there is none. */
    prefix?: string;
    /** The id of the source. */
    sourceId: SourceId;
    /** The id of the destination. */
    destinationId: DestinationId;
    /** The ids of the attached operations. Always sent. */
    operationIds: OperationId[];
    /** The selected streams only; streams that are not synced are absent. */
    syncCatalog: AirbyteCatalogRead;
    /** The old form of the schedule, sent for basic schedules only. */
    schedule?: ConnectionScheduleRead;
    /** Whether the connection syncs on a schedule. Always sent. */
    scheduleType: ConnectionScheduleTypeRead;
    /** The schedule. Absent if `scheduleType` is `manual`. */
    scheduleData?: ConnectionScheduleDataRead;
    /** Whether the connection is active, inactive, deleted or locked. Absent if the connection was created without one. */
    status?: ConnectionStatusRead;
    /** Why the connection is locked. Not sent by these operations. */
    statusReason?: string;
    /** Limits for the containers of a sync. Absent means the defaults of the installation. */
    resourceRequirements?: ResourceRequirements;
    /**
     * The stored discovery of the source that the catalog was made from. Absent if there is none.
     * Format: uuid
     */
    sourceCatalogId?: string;
    /**
     * The stored discovery of the destination. Absent if there is none.
     * Format: uuid
     */
    destinationCatalogId?: string;
    /** True if the schema of the source changed in a way that breaks the connection. */
    breakingChange: boolean;
    /** Whether schema changes of the source are notified. Always sent. */
    notifySchemaChanges: boolean;
    /** Whether they are notified by e-mail too. Always sent. */
    notifySchemaChangesByEmail: boolean;
    /** The reaction to a non-breaking schema change of the source. Always sent. */
    nonBreakingChangesPreference: NonBreakingChangesPreferenceRead;
    /**
     * When the connection was created, in whole seconds since 1970-01-01 UTC. Always sent. In snake_case, unlike the others.
     * Format: int64
     */
    created_at: number;
    /** Whether new columns are backfilled. Always sent. */
    backfillPreference: SchemaChangeBackfillPreferenceRead;
    /** The workspace of the connection. Not sent by these operations. */
    workspaceId?: WorkspaceId;
    /**
     * Where the syncs run. Not sent by these operations.
     * Format: uuid
     */
    dataplaneGroupId?: string;
    /** The tags of the connection; empty if there is none. Always sent. */
    tags: Tag[];
    /** Whether syncs of this connection may use on-demand capacity. Not sent up to 2.0.0. */
    onDemandEnabled?: boolean;
}
/** A list of connections, in no particular order. */
export interface ConnectionReadList {
    /** The connections; empty if there is none. */
    connections: ConnectionRead[];
}
/** Criteria for a search. They are meant to be compared for equality, all of them, and absent or null ones to be ignored. The server compares whole objects instead, so a JSON object, even an empty one, finds nothing. */
export interface ConnectionSearch {
    /** The id of the connection. */
    connectionId?: ConnectionId;
    /** The whole display name. Null and blank are ignored. */
    name?: string;
    /** The namespace definition. */
    namespaceDefinition?: NamespaceDefinitionType;
    /** The whole namespace format. Null and blank are ignored. */
    namespaceFormat?: string;
    /** The whole table prefix. Null and blank are ignored. */
    prefix?: string;
    /** The id of the source. */
    sourceId?: SourceId;
    /** The id of the destination. */
    destinationId?: DestinationId;
    /** The old form of the schedule, both `units` and `timeUnit`. */
    schedule?: ConnectionSchedule;
    /** The kind of schedule. */
    scheduleType?: ConnectionScheduleType;
    /** The schedule as a whole. */
    scheduleData?: ConnectionScheduleData;
    /** The status. Deleted connections are never searched, so `deprecated` finds nothing. */
    status?: ConnectionStatus;
    /** Criteria that the source must meet. */
    source?: SourceSearch;
    /** Criteria that the destination must meet. */
    destination?: DestinationSearch;
}
/** Life cycle of a connection. `active` follows its schedule, `inactive` is paused, `deprecated` is deleted but still readable, `locked` cannot be changed. `locked` is unknown to 2.0.0. */
export type ConnectionStatus = "active" | "inactive" | "deprecated" | "locked";
/** The kind of schedule. `manual` syncs only when somebody starts it, `basic` in a fixed interval, `cron` at the times of a cron expression. */
export type ConnectionScheduleType = "manual" | "basic" | "cron";
/** A schedule, with the part that belongs to its `scheduleType`. */
export interface ConnectionScheduleData {
    /** The interval of a `basic` schedule. */
    basicSchedule?: {
        /** The unit of `units`. */
        timeUnit: "minutes" | "hours" | "days" | "weeks" | "months";
        /**
         * How many time units lie between two syncs. The server takes 0 and negative numbers for `hours` and longer units.
         * Format: int64
         */
        units: number;
    };
    /** The times of a `cron` schedule. Both properties are required. */
    cron?: {
        /** A Quartz expression of six or seven parts, the seconds first, such as `0 0 12 * * ?`. At most once a minute. */
        cronExpression: string;
        /** Name of a time zone, such as `UTC` or `Europe/Berlin`. Unknown names and those that begin with `Etc` are a 400. */
        cronTimeZone: string;
    };
}
/** An interval between syncs: the old form of a `basic` schedule. */
export interface ConnectionSchedule {
    /**
     * How many time units lie between two syncs.
     * Format: int64
     */
    units: number;
    /** The unit of `units`. */
    timeUnit: "minutes" | "hours" | "days" | "weeks" | "months";
}
/** Where the tables of a sync go in the destination. `source` keeps the namespace of the source, `destination` uses the default of the destination, `customformat` uses `namespaceFormat`. */
export type NamespaceDefinitionType = "source" | "destination" | "customformat";
/** The reaction to a non-breaking schema change of the source. `ignore` does nothing, `disable` deactivates the connection, `propagate_columns` adds new columns, `propagate_fully` adds new streams too. */
export type NonBreakingChangesPreference = "ignore" | "disable" | "propagate_columns" | "propagate_fully";
/** Whether to fill columns that were added for old records too. */
export type SchemaChangeBackfillPreference = "enabled" | "disabled";
/** How the schema of the source differs from the catalog of a connection. `no_change` is also sent for a connection without a stored discovery. `non_breaking` stays until an update sends the newest `sourceCatalogId`. */
export type SchemaChange = "no_change" | "non_breaking" | "breaking" | (string & {});
/** Resources for the containers of a sync, as Kubernetes quantities. The keys are in snake_case, unlike most others. Absent ones mean the defaults of the installation. */
export interface ResourceRequirements {
    /** Processor share to reserve, such as `0.5`. */
    cpu_request?: string;
    /** Processor share not to exceed, such as `2`. */
    cpu_limit?: string;
    /** Memory to reserve, such as `512Mi`. */
    memory_request?: string;
    /** Memory not to exceed, such as `1Gi`. */
    memory_limit?: string;
    /** Disk space to reserve. Accepted and not stored. */
    ephemeral_storage_request?: string;
    /** Disk space not to exceed. Accepted and not stored. */
    ephemeral_storage_limit?: string;
}
/** Resources for the containers of a connector, by kind of job. */
export interface ScopedResourceRequirements {
    /** Resources for all kinds of jobs without an entry in `jobSpecific`. */
    default?: ResourceRequirements;
    /** Resources for certain kinds of jobs. */
    jobSpecific?: JobTypeResourceLimit[];
}
/** Resources for one kind of job. */
export interface JobTypeResourceLimit {
    /** The kind of job. */
    jobType: JobType;
    /** Its resources. */
    resourceRequirements: ResourceRequirements;
}
/** Kind of a job. */
export type JobType = "get_spec" | "check_connection" | "discover_schema" | "sync" | "reset_connection" | "connection_updater" | "replicate" | (string & {});
/**
 * When a job was created, in whole seconds since 1970-01-01 UTC, not milliseconds.
 * Format: int64
 */
export type JobCreatedAt = number;
/** State of a job. `pending` waits, `queued` waits for capacity, `running` works, `incomplete` had a failed attempt and will be tried again; `failed`, `succeeded` and `cancelled` are final. `queued` is unknown to 2.0.0. */
export type JobStatus = "pending" | "queued" | "running" | "incomplete" | "failed" | "succeeded" | "cancelled" | (string & {});
/** How the sync state of a connection is stored. `stream` is by stream, `global` is shared by all streams, `legacy` is one opaque value, `not_set` means no state. The whole response is this JSON string. */
export type ConnectionStateType = "global" | "stream" | "legacy" | "not_set" | (string & {});
/**
 * Identifies a tag.
 * Format: uuid
 */
export type TagId = string;
/** A label of connections. In a request only `tagId` counts. */
export interface Tag {
    /** The id of the tag. */
    tagId: TagId;
    /** The workspace of the tag. */
    workspaceId: WorkspaceId;
    /** The text of the tag. */
    name: string;
    /** Its color, as six hexadecimal digits without `#`. */
    color: string;
}
/**
 * Identifies a source.
 * Format: uuid
 */
export type SourceId = string;
/**
 * Identifies the kind of a source, such as Postgres.
 * Format: uuid
 */
export type SourceDefinitionId = string;
/** Settings of a source; the connector decides which keys there are. In responses each secret is ten asterisks. */
export type SourceConfiguration = Record<string, unknown>;
/** A source, with secrets masked. */
export interface SourceRead {
    /** The kind of source. */
    sourceDefinitionId: SourceDefinitionId;
    /** The id of this source. */
    sourceId: SourceId;
    /** The workspace of the source. */
    workspaceId: WorkspaceId;
    /** Settings of the source. Each secret is ten asterisks. */
    connectionConfiguration: SourceConfiguration;
    /** The name that a user gave this source. */
    name: string;
    /** The name of the connector, such as `Postgres`. */
    sourceName: string;
    /** Address of the icon of the connector. Absent if it has none. */
    icon?: string;
    /** Whether this source uses a version of the connector that differs from the default one. Always sent. */
    isVersionOverrideApplied: boolean;
    /** Whether the licence of the installation includes the connector. Always sent. */
    isEntitled: boolean;
    /** Breaking changes of newer versions of the connector. Absent if there are none. */
    breakingChanges?: ActorDefinitionVersionBreakingChanges;
    /** Whether this version of the connector is still supported. Always sent. */
    supportState: SupportState;
    /** Whether the source has an active connection. Not sent by these operations. */
    status?: ActorStatusRead;
    /**
     * When the source was created, in whole seconds since 1970-01-01 UTC.
     * Format: int64
     */
    createdAt: number;
    /** Resources for the containers of the source. Absent means the defaults. */
    resourceAllocation?: ScopedResourceRequirements;
    /** The number of its connections. Not sent by these operations. */
    numConnections?: number;
    /**
     * When it synced last. Not sent by these operations.
     * Format: int64
     */
    lastSync?: number;
    /** The number of its connections by latest job status. Always an empty object in these operations. */
    connectionJobStatuses?: {
        [key: string]: number;
    };
}
/** Criteria for the source of a connection. */
export interface SourceSearch {
    /** The kind of source. */
    sourceDefinitionId?: SourceDefinitionId;
    /** The id of the source. */
    sourceId?: SourceId;
    /** The workspace of the source. */
    workspaceId?: WorkspaceId;
    /** Settings that must be equal. Only the top-level keys that are given count. */
    connectionConfiguration?: SourceConfiguration;
    /** The whole name that a user gave the source. */
    name?: string;
    /** The whole name of the connector, such as `Postgres`. */
    sourceName?: string;
}
/** Whether something is active. In the filter `states` it is the status of a connection. */
export type ActorStatus = "active" | "inactive";
/**
 * Identifies a destination.
 * Format: uuid
 */
export type DestinationId = string;
/**
 * Identifies the kind of a destination, such as BigQuery.
 * Format: uuid
 */
export type DestinationDefinitionId = string;
/** Settings of a destination; the connector decides which keys there are. In responses each secret is ten asterisks. */
export type DestinationConfiguration = Record<string, unknown>;
/** A destination, with secrets masked. */
export interface DestinationRead {
    /** The kind of destination. */
    destinationDefinitionId: DestinationDefinitionId;
    /** The id of this destination. */
    destinationId: DestinationId;
    /** The workspace of the destination. */
    workspaceId: WorkspaceId;
    /** Settings of the destination. Each secret is ten asterisks. */
    connectionConfiguration: DestinationConfiguration;
    /** The name that a user gave this destination. */
    name: string;
    /** The name of the connector, such as `BigQuery`. */
    destinationName: string;
    /** Address of the icon of the connector. Absent if it has none. */
    icon?: string;
    /** Whether this destination uses a version of the connector that differs from the default one. Always sent. */
    isVersionOverrideApplied: boolean;
    /** Whether the licence of the installation includes the connector. Always sent. */
    isEntitled: boolean;
    /** Breaking changes of newer versions of the connector. Absent if there are none. */
    breakingChanges?: ActorDefinitionVersionBreakingChanges;
    /** Whether this version of the connector is still supported. Always sent. */
    supportState: SupportState;
    /** Whether the destination has an active connection. Not sent by these operations. */
    status?: ActorStatusRead;
    /**
     * When the destination was created, in whole seconds since 1970-01-01 UTC.
     * Format: int64
     */
    createdAt: number;
    /** Resources for the containers of the destination. Absent means the defaults. */
    resourceAllocation?: ScopedResourceRequirements;
    /** The number of its connections. Not sent by these operations. */
    numConnections?: number;
    /**
     * When it synced last. Not sent by these operations.
     * Format: int64
     */
    lastSync?: number;
    /** The number of its connections by latest job status. Always an empty object in these operations. */
    connectionJobStatuses?: {
        [key: string]: number;
    };
}
/** Criteria for the destination of a connection. */
export interface DestinationSearch {
    /** The kind of destination. */
    destinationDefinitionId?: DestinationDefinitionId;
    /** The id of the destination. */
    destinationId?: DestinationId;
    /** The workspace of the destination. */
    workspaceId?: WorkspaceId;
    /** Settings that must be equal. Only the top-level keys that are given count. */
    connectionConfiguration?: DestinationConfiguration;
    /** The whole name that a user gave the destination. */
    name?: string;
    /** The whole name of the connector, such as `BigQuery`. */
    destinationName?: string;
}
/** A version of a connector. */
export interface ActorDefinitionVersionRead {
    /** The image of the connector, such as `airbyte/source-postgres`. */
    dockerRepository: string;
    /** The version, such as `3.7.0`. */
    dockerImageTag: string;
    /** Whether a destination can refresh streams. If not, a changed catalog resets them. */
    supportsRefreshes: boolean;
    /** Whether this version differs from the default one of the connector. */
    isVersionOverrideApplied: boolean;
    /** The support level of the connector. Always sent; `none` if unknown. */
    supportLevel: SupportLevel;
    /** Whether this version is still supported. */
    supportState: SupportState;
    /** Breaking changes of newer versions. Absent if there are none. */
    breakingChanges?: ActorDefinitionVersionBreakingChanges;
    /** When this version was published. Absent if unknown. */
    lastPublished?: ISO8601DateTime;
    /** The development kit of the connector and its version, such as `python:6.1.0`. Absent if unknown. */
    cdkVersion?: string;
    /** Whether the connector can transfer files. */
    supportsFileTransfer: boolean;
    /** Whether a destination can write to objects of a business application. */
    supportsDataActivation: boolean;
    /** How the containers of source and destination exchange data. Absent in most connectors. */
    connectorIPCOptions?: ConnectorIPCOptions;
}
/** How the containers of a connector exchange data; any object. */
export type ConnectorIPCOptions = Record<string, unknown>;
/** Breaking changes of versions of a connector that are newer than the one in use. */
export interface ActorDefinitionVersionBreakingChanges {
    /** The changes, one for each version. */
    upcomingBreakingChanges: ActorDefinitionBreakingChange[];
    /**
     * The earliest deadline of them, a date such as `2026-03-01`.
     * Format: date
     */
    minUpgradeDeadline: string;
    /** The effect of the deadline. */
    deadlineAction?: DeadlineAction;
}
/** A breaking change of one version of a connector. */
export interface ActorDefinitionBreakingChange {
    /** The version that has the change. */
    version: string;
    /** The change. */
    message: string;
    /**
     * Until when to upgrade, a date such as `2026-03-01`.
     * Format: date
     */
    upgradeDeadline: string;
    /** Address of the instructions. */
    migrationDocumentationUrl: string;
    /** The effect of the deadline. */
    deadlineAction?: DeadlineAction;
}
/** Whether a version of a connector is supported. `deprecated` has an upgrade deadline, `unsupported` is past it. */
export type SupportState = "supported" | "unsupported" | "deprecated" | (string & {});
/** The support level of a connector. */
export type SupportLevel = "community" | "certified" | "archived" | "none" | (string & {});
/** The effect on a connection whose connector was not upgraded before the deadline. */
export type DeadlineAction = "auto_upgrade" | "disable" | (string & {});
/** A point in time, such as `2026-02-05T12:00:00.000+0000`. The offset has no colon, which RFC 3339 demands. */
export type ISO8601DateTime = string;
/**
 * Identifies an operation.
 * Format: uuid
 */
export type OperationId = string;
/** An operation to create together with its connection. */
export interface OperationCreate {
    /** The workspace of the operation, the same as that of source and destination. Another one is a 500, an unknown one a 404. */
    workspaceId: WorkspaceId;
    /** Display name of the operation. Left out, it is a 409. */
    name: string;
    /** The configuration of the operation. */
    operatorConfiguration: OperatorConfiguration;
}
/** An operation of a connection that is updated, either an attached one or a new one. */
export interface WebBackendOperationCreateOrUpdate {
    /** The attached operation to change. Absent, or an id that is not attached to this connection, means a new operation with a new id. */
    operationId?: OperationId;
    /** The workspace of a new operation. Ignored for an attached one. */
    workspaceId: WorkspaceId;
    /** Display name of the operation. */
    name: string;
    /** The configuration of the operation. It replaces the stored one completely. */
    operatorConfiguration: OperatorConfiguration;
}
/** An operation that is attached to a connection. */
export interface OperationRead {
    /** The workspace of the operation. */
    workspaceId: WorkspaceId;
    /** The id of this operation. */
    operationId: OperationId;
    /** Display name of the operation. */
    name: string;
    /** The configuration of the operation. */
    operatorConfiguration: OperatorConfigurationRead;
}
/** The configuration of an operation. */
export interface OperatorConfiguration {
    /** The kind of operation. */
    operatorType: OperatorType;
    /** Settings of type `webhook`, which fails with a 500 without them. Absent for other types. */
    webhook?: OperatorWebhook;
}
/** Kind of an operation. `webhook` starts a job of dbt Cloud. `normalization` and `dbt` have no settings any more and do nothing. */
export type OperatorType = "normalization" | "dbt" | "webhook";
/** A job of dbt Cloud to start after a sync. Send `webhookConfigId`, `webhookType` and `dbtCloud`. */
export interface OperatorWebhook {
    /**
     * The webhook configuration of the workspace that has the token.
     * Format: uuid
     */
    webhookConfigId?: string;
    /** The service to call. */
    webhookType?: "dbtCloud";
    /** The job of dbt Cloud. */
    dbtCloud?: {
        /**
         * The dbt Cloud account.
         * Format: int64
         */
        accountId: number;
        /**
         * The job to start.
         * Format: int64
         */
        jobId: number;
    };
    /**
     * The address that is called, derived from `dbtCloud`. Do not send it; an address outside dbt Cloud makes each later read of the connection a 500.
     * @deprecated
     */
    executionUrl?: string;
    /**
     * The body that is sent there, derived from `dbtCloud`.
     * @deprecated
     */
    executionBody?: string;
}
/** The streams of a connection, each with the choices made for it. */
export interface AirbyteCatalog {
    /** The streams, one entry each. The same name and namespace twice is a 500. */
    streams: AirbyteStreamAndConfiguration[];
}
/** A stream of the source, and its configuration in the connection. A request without either part causes a 500. */
export interface AirbyteStreamAndConfiguration {
    /** The stream in the source. */
    stream: AirbyteStream;
    /** How this connection syncs it. */
    config: AirbyteStreamConfiguration;
}
/** A stream as the source describes it, such as a table or an endpoint. */
export interface AirbyteStream {
    /** Name of the stream. Streams are identified by name and namespace. */
    name: string;
    /** JSON Schema of a record. Required for a selected stream, which is a 500 without it. */
    jsonSchema: StreamJsonSchema;
    /** The sync modes that the source offers. Absent in a request means none. */
    supportedSyncModes?: SyncMode[];
    /** True if the source chooses the cursor itself, so that `cursorField` is ignored. */
    sourceDefinedCursor?: boolean;
    /** Path of the cursor field that the source suggests, the outermost key first. Empty if there is none. */
    defaultCursorField?: string[];
    /** Primary key given by the source, one path for each column. Empty if there is none. A connection cannot replace it. */
    sourceDefinedPrimaryKey?: string[][];
    /** Where the stream is in the source, such as a database schema. Absent if the source has no namespaces. */
    namespace?: string;
    /** Whether a full refresh can continue after an interruption. Absent if the source does not say. */
    isResumable?: boolean;
    /** Whether the records of the stream describe files. Absent if the source does not say. */
    isFileBased?: boolean;
}
/** JSON Schema of the records of a stream; any object. */
export type StreamJsonSchema = Record<string, unknown>;
/** How a connection syncs one stream. */
export interface AirbyteStreamConfiguration {
    /** How to read from the source. The server does not compare it with `supportedSyncModes`. */
    syncMode: SyncMode;
    /** Path of the field that tells new records from old ones, the outermost key first. Empty if there is none. */
    cursorField?: string[];
    /** How to write to the destination. */
    destinationSyncMode: DestinationSyncMode;
    /** Documented, but neither stored nor returned. */
    namespace?: string;
    /** Primary key, one path for each column. Empty if there is none. */
    primaryKey?: string[][];
    /** The stream name in a form that is safe for tables. Computed by the server; ignored in requests. */
    aliasName?: string;
    /** Whether the stream is synced. Always send it; without it the call is a 500. */
    selected: boolean;
    /** Whether the source suggests this stream. Computed by the server; ignored in requests. */
    suggested?: boolean;
    /** The object of the destination to write to, for destinations that write to objects of a business application. */
    destinationObjectName?: string;
    /** Whether to transfer the files of a file-based stream too. True needs connectors that can, otherwise the call is a 400. */
    includeFiles?: boolean;
    /** Whether only `selectedFields` are synced. */
    fieldSelectionEnabled?: boolean;
    /** The fields to sync, if `fieldSelectionEnabled` is true; null is a 500 then. Cursor and primary key must be among them. Otherwise empty. */
    selectedFields?: SelectedFields;
    /** Fields to hash. In a request it counts only if `mappers` is empty, and is stored as mappers. */
    hashedFields?: SelectedFields;
    /** Changes to the records on their way, applied in order. Absent means none, null is a 500. */
    mappers?: ConfiguredStreamMapper[];
    /**
     * Used between servers. Neither stored nor returned.
     * Format: int64
     */
    minimumGenerationId?: number;
    /**
     * Used between servers. Neither stored nor returned.
     * Format: int64
     */
    generationId?: number;
    /**
     * Used between servers. Neither stored nor returned.
     * Format: int64
     */
    syncId?: number;
}
/** How a stream is read. `full_refresh` reads all records each time, `incremental` only those that are new since the last sync. */
export type SyncMode = "full_refresh" | "incremental";
/** How records are written. `append` adds them, `overwrite` replaces the table, the forms with `_dedup` keep only the newest record of each primary key, `update` and `soft_delete` are for objects of a business application. */
export type DestinationSyncMode = "append" | "overwrite" | "append_dedup" | "overwrite_dedup" | "update" | "soft_delete";
/**
 * A set of fields.
 * Format: set
 */
export type SelectedFields = SelectedFieldInfo[];
/** A field of a stream. */
export interface SelectedFieldInfo {
    /** Path of the field, the outermost key first. Only top-level fields can be selected. */
    fieldPath?: string[];
}
/** Identifies a stream. */
export interface StreamDescriptor {
    /** The name of the stream. */
    name: string;
    /** Its namespace. Absent if it has none; leaving out one that exists finds no stream. */
    namespace?: string;
}
/** A change to the records of a stream. */
export interface ConfiguredStreamMapper {
    /**
     * Identifies the mapper. Absent in a request: the server gives it an id when it stores the mapper.
     * Format: uuid
     */
    id?: string;
    /** The kind of change. */
    type: StreamMapperType;
    /** The settings of this kind. */
    mapperConfiguration: MapperConfiguration;
}
/** Kind of a mapper. */
export type StreamMapperType = "hashing" | "field-renaming" | "row-filtering" | "encryption" | "field-filtering";
/** Settings of a mapper, by its `type`. */
export type MapperConfiguration = HashingMapperConfiguration | FieldFilteringMapperConfiguration | FieldRenamingMapperConfiguration | RowFilteringMapperConfiguration | EncryptionMapperConfiguration;
/** Replaces a field by its hash. */
export interface HashingMapperConfiguration {
    /** Text that is added to the name of the field. */
    fieldNameSuffix: string;
    /** The hash function. */
    method: "MD2" | "MD5" | "SHA-1" | "SHA-224" | "SHA-256" | "SHA-384" | "SHA-512";
    /** The field to hash. */
    targetField: string;
}
/** Removes a field. */
export interface FieldFilteringMapperConfiguration {
    /** The field to remove. */
    targetField: string;
}
/** Renames a field. */
export interface FieldRenamingMapperConfiguration {
    /** The new name. */
    newFieldName: string;
    /** The present name. */
    originalFieldName: string;
}
/** Keeps only the records that meet a condition. */
export interface RowFilteringMapperConfiguration {
    /** The condition. One, in spite of its name. */
    conditions: RowFilteringOperation;
}
/** A condition that a record meets or not. */
export type RowFilteringOperation = RowFilteringOperationEqual | RowFilteringOperationNot;
/** Kind of a condition. `EQUAL` compares a field with a value, `NOT` negates other conditions. */
export type RowFilteringOperationType = "EQUAL" | "NOT";
/** A record meets it if a field has a value. */
export interface RowFilteringOperationEqual {
    /** The value. */
    comparisonValue: string;
    /** The field. */
    fieldName: string;
    /** Always `EQUAL`. */
    type: "EQUAL";
}
/** A record meets it if it does not meet the inner condition. */
export interface RowFilteringOperationNot {
    /** The inner condition, as a list of one. */
    conditions: RowFilteringOperation[];
    /** Always `NOT`. */
    type: "NOT";
}
/** Encrypts a field, by the settings of its `algorithm`. */
export type EncryptionMapperConfiguration = EncryptionMapperRSAConfiguration | EncryptionMapperAESConfiguration;
/** An encryption method. */
export type EncryptionMapperAlgorithm = "RSA" | "AES";
/** Encrypts a field with RSA. */
export interface EncryptionMapperRSAConfiguration {
    /** Always `RSA`. */
    algorithm: "RSA";
    /** Text that is added to the name of the field. */
    fieldNameSuffix: string;
    /** The public key. */
    publicKey: string;
    /** The field to encrypt. */
    targetField: string;
}
/** Encrypts a field with AES. */
export interface EncryptionMapperAESConfiguration {
    /** Always `AES`. */
    algorithm: "AES";
    /** Text that is added to the name of the field. */
    fieldNameSuffix: string;
    /** The secret key. In responses ten asterisks, which the server refuses with a 400 when they are sent back: send the key itself. */
    key: string;
    /** The block cipher mode. */
    mode: "CBC" | "CFB" | "OFB" | "CTR" | "GCM" | "ECB";
    /** How the last block is filled. */
    padding: "NoPadding" | "PKCS5Padding";
    /** The field to encrypt. */
    targetField: string;
}
/** Mappers to try on a stream of a connection. */
export interface WebBackendValidateMappersRequestBody {
    /** The connection. An unknown id is a 404 for an instance admin and a 403 for everybody else. */
    connectionId: ConnectionId;
    /** A stream that the connection syncs. Any other one is a 500. */
    streamDescriptor: StreamDescriptor;
    /** The mappers to try instead of the stored ones, in order. Absent or empty gives the fields of the stream unchanged. */
    mappers: ConfiguredStreamMapper[];
}
/** The fields of a stream before and after the mappers. */
export interface WebBackendValidateMappersResponse {
    /** The fields of the stream. */
    initialFields: FieldSpec[];
    /** The fields after all mappers. */
    outputFields: FieldSpec[];
    /** One result for each mapper of the request, in the same order. */
    mappers: MapperValidationResult[];
}
/** A top-level field of a stream. */
export interface FieldSpec {
    /** The name of the field. */
    name: string;
    /** Whether it is part of the primary key. */
    isSelectedPrimaryKey: boolean;
    /** Whether it is the cursor. */
    isSelectedCursor: boolean;
    /** Its type, in capitals. */
    type: "STRING" | "BOOLEAN" | "DATE" | "TIMESTAMP_WITHOUT_TIMEZONE" | "TIMESTAMP_WITH_TIMEZONE" | "TIME_WITHOUT_TIMEZONE" | "TIME_WITH_TIMEZONE" | "INTEGER" | "NUMBER" | "ARRAY" | "OBJECT" | "MULTI" | "UNKNOWN" | (string & {});
}
/** The fields before and after one mapper. A mapper that fails changes nothing, and the server still applies the following ones. */
export interface MapperValidationResult {
    /**
     * The id of the mapper. Absent if the request had none.
     * Format: uuid
     */
    id?: string;
    /** The fields after this mapper. */
    outputFields: FieldSpec[];
    /** The fields before this mapper. */
    inputFields: FieldSpec[];
    /** Why the mapper failed. Absent if it did not. */
    validationError?: MapperValidationError;
}
/** Why a mapper failed. */
export interface MapperValidationError {
    /** The kind of failure. */
    type: MapperValidationErrorType;
    /** A sentence for people. */
    message: string;
}
/** Kind of a failure of a mapper. */
export type MapperValidationErrorType = "MISSING_MAPPER" | "INVALID_MAPPER_CONFIG" | "FIELD_NOT_FOUND" | "FIELD_ALREADY_EXISTS" | (string & {});
/** The changes in a source. */
export interface CatalogDiff {
    /** The changes, one for each stream, in no particular order. Empty if nothing changed. */
    transforms: StreamTransform[];
}
/** The change of one stream. The server reports additions and removals of all streams, but updates only of streams that the connection syncs. */
export interface StreamTransform {
    /** The kind of change. */
    transformType: "add_stream" | "remove_stream" | "update_stream" | (string & {});
    /** The stream. */
    streamDescriptor: StreamDescriptor;
    /** The details of `update_stream`. Absent for other types. */
    updateStream?: {
        /** The changes of its fields; may be empty. */
        fieldTransforms: FieldTransform[];
        /** The changes of its attributes; may be empty. */
        streamAttributeTransforms: StreamAttributeTransform[];
    };
}
/** How one field changed. */
export interface FieldTransform {
    /** The kind of change. The property of the same name has the details. */
    transformType: "add_field" | "remove_field" | "update_field_schema" | (string & {});
    /** The field. */
    fieldName: FieldName;
    /** True if the change removes the cursor of an incremental stream, or a primary key field of a stream without duplicates. */
    breaking: boolean;
    /** The details of `add_field`. */
    addField?: FieldAdd;
    /** The details of `remove_field`. */
    removeField?: FieldRemove;
    /** The details of `update_field_schema`. */
    updateFieldSchema?: FieldSchemaUpdate;
}
/** A field that is new. */
export interface FieldAdd {
    /** Its JSON Schema. */
    schema?: FieldSchema;
}
/** A field that is gone. */
export interface FieldRemove {
    /** Its former JSON Schema. */
    schema?: FieldSchema;
}
/** A field whose schema changed. */
export interface FieldSchemaUpdate {
    /** Its former JSON Schema. */
    oldSchema: FieldSchema;
    /** Its JSON Schema now. */
    newSchema: FieldSchema;
}
/** Path of a field, the outermost key first. */
export type FieldName = string[];
/** JSON Schema of a field; any object. */
export type FieldSchema = Record<string, unknown>;
/** How an attribute of a stream changed. */
export interface StreamAttributeTransform {
    /** The kind of change. */
    transformType: "update_primary_key" | (string & {});
    /** True if the connection uses another key than the new one, and needs a key. */
    breaking: boolean;
    /** The details of `update_primary_key`. */
    updatePrimaryKey?: StreamAttributePrimaryKeyUpdate;
}
/** A primary key that the source changed. */
export interface StreamAttributePrimaryKeyUpdate {
    /** The former primary key, one path for each column. */
    oldPrimaryKey?: FieldName[];
    /** The primary key now, one path for each column. */
    newPrimaryKey?: FieldName[];
}
/** A cron expression to explain. */
export interface WebBackendDescribeCronExpressionRequestBody {
    /** A Quartz expression of six or seven parts, the seconds first, such as `0 0 12 * * ?`. Left out, it is a 500. */
    cronExpression: string;
}
/** The description of a cron expression. */
export interface WebBackendCronExpressionDescription {
    /** The expression that was sent. */
    cronExpression: string;
    /** Its meaning in English, such as `at 12:00`. */
    description: string;
    /** The next three times, in whole seconds since 1970-01-01 UTC; fewer if there are no more. */
    nextExecutions: number[];
}
/** How many connectors have a newer version. */
export interface WebBackendCheckUpdatesRead {
    /** The number of destination connectors whose version differs from the newest one. */
    destinationDefinitions: number;
    /** The number of source connectors whose version differs from the newest one. */
    sourceDefinitions: number;
}
/** Whether the server works. */
export interface HealthCheckRead {
    /** False if the database cannot be reached. The status is 200 in both cases. */
    available: boolean;
}
/** The settings that the web interface needs before a user signs in. A key of another service is an empty string if it is not set. */
export interface WebappConfigResponse {
    /** The version of the server, such as `2.0.0`; `dev` if it does not know. */
    version: string;
    /** The edition in lower case, such as `community`, `enterprise` or `cloud`. */
    edition: string;
    /** A key of another service. */
    datadogApplicationId?: string;
    /** A key of another service. */
    datadogClientToken?: string;
    /** A key of another service. */
    datadogSite?: string;
    /** A key of another service. */
    datadogService?: string;
    /** A key of another service. */
    datadogEnv?: string;
    /** A key of another service. */
    hockeystackApiKey?: string;
    /** The address of a Keycloak. Not sent. */
    keycloakBaseUrl?: string;
    /** A key of another service. */
    launchdarklyKey?: string;
    /** A key of another service. */
    osanoKey?: string;
    /** A key of another service. */
    segmentToken?: string;
    /** The address of another service. */
    sonarApiUrl?: string;
    /** The address of another service. */
    coralAgentsApiUrl?: string;
    /** A key of another service. */
    zendeskKey?: string;
    /** A key of another service. */
    fullstoryGuidesOrgId?: string;
}
/** How the installation is set up. */
export interface InstanceConfigurationResponse {
    /** The edition of the installation. */
    edition: "community" | "pro" | "enterprise" | "trial" | (string & {});
    /** The version of the server, such as `2.0.0`. */
    version: string;
    /** The status of the licence. Sent only by an installation that has one, so not by the community edition. */
    licenseStatus?: LicenseStatus;
    /**
     * When the licence ends, in whole seconds since 1970-01-01 UTC. Sent only by an installation that has one.
     * Format: int64
     */
    licenseExpirationDate?: number;
    /** How users sign in. */
    auth: AuthConfiguration;
    /** The address of the installation, or the text `airbyte-url-not-configured`. */
    airbyteUrl: string;
    /** Whether the first user has finished the set-up. */
    initialSetupComplete: boolean;
    /**
     * The user that the server assumes as the caller if authentication is disabled.
     * Format: uuid
     */
    defaultUserId: string;
    /**
     * The organization of the default workspace.
     * Format: uuid
     */
    defaultOrganizationId: string;
    /** The address of that organization; an empty string until the set-up. */
    defaultOrganizationEmail: string;
    /**
     * The default workspace. Documented as required, but never sent.
     * Format: uuid
     */
    defaultWorkspaceId?: string;
    /** Where usage data goes. */
    trackingStrategy: "logging" | "segment" | (string & {});
}
/** How users sign in. */
export interface AuthConfiguration {
    /** The kind of authentication. `none` means that calls need no token. */
    mode: "none" | "simple" | "oidc" | (string & {});
    /**
     * The client id of the web interface.
     * @default airbyte-webapp
     */
    clientId?: string;
    /**
     * The realm of the web interface.
     * @default airbyte
     */
    defaultRealm?: string;
    /** The address of the identity provider. Absent if there is none. */
    authorizationServerUrl?: string;
    /** The audience that tokens must have. Absent if there is none. */
    audience?: string;
    /** Scopes to ask the identity provider for. Absent if there are none. */
    extraScopes?: string;
}
/** Status of a licence. */
export type LicenseStatus = "pro" | "invalid" | "exceeded" | "expired" | (string & {});
/** The client id and secret of an application. */
export interface ApplicationTokenRequest {
    /** The client id. In snake_case, unlike most others. */
    client_id: string;
    /** The client secret. */
    client_secret: string;
}
/** A token for calls. Its lifetime is in its `exp` claim only, 15 minutes by default. */
export interface AccessToken {
    /** A JWT to send as `Authorization: Bearer …`. */
    access_token: string;
}
/** Body of a 404. A server from 2.0.0 on sends `errorId` only; decide by the status. */
export interface NotFoundKnownExceptionInfo {
    /** The id that was not found. Not sent. */
    id?: string;
    /** The missing object. Not sent since 2.0.0. */
    message?: string;
    /** Java class of the exception. Not sent from 2.0.0 on. */
    exceptionClassName?: string;
    /** Stack trace. Not sent from 2.0.0 on. */
    exceptionStack?: string[];
    /** Java class of the cause. Not sent from 2.0.0 on. */
    rootCauseExceptionClassName?: string;
    /** Stack trace of the cause. Not sent from 2.0.0 on. */
    rootCauseExceptionStack?: string[];
    /**
     * Identifies this failure in the log of the server, which has the message.
     * Format: uuid
     */
    errorId?: string;
}
/** Body of a failure that the server foresaw. */
export interface KnownExceptionInfo {
    /** The message of the error. */
    message: string;
    /** Java class of the exception. Not sent from 2.0.0 on. */
    exceptionClassName?: string;
    /** Stack trace; an empty list from 2.0.0 on. */
    exceptionStack?: string[];
    /** Java class of the cause. Not sent from 2.0.0 on. */
    rootCauseExceptionClassName?: string;
    /** Stack trace of the cause; an empty list from 2.0.0 on. */
    rootCauseExceptionStack?: string[];
    /** More about the failure, any object. Absent in most failures. */
    details?: Record<string, unknown>;
    /**
     * Identifies this failure in the log of the server.
     * Format: uuid
     */
    errorId?: string;
}
/** The interval between syncs of a `basic` schedule. */
export interface ConnectionScheduleRead {
    /** The unit of `units`. Absent only if the schedule was stored without it. */
    timeUnit?: "minutes" | "hours" | "days" | "weeks" | "months" | (string & {});
    /**
     * How many time units lie between two syncs. Absent only if the schedule was stored without them.
     * Format: int64
     */
    units?: number;
}
/** A schedule, with the part that belongs to its `scheduleType`. */
export interface ConnectionScheduleDataRead {
    /** The interval of a `basic` schedule. */
    basicSchedule?: ConnectionScheduleRead;
    /** The times of a `cron` schedule. */
    cron?: {
        /** A Quartz expression of six or seven parts, the seconds first, such as `0 0 12 * * ?`. */
        cronExpression: string;
        /** Name of a time zone, such as `UTC` or `Europe/Berlin`. */
        cronTimeZone: string;
    };
}
/** Body of a failure before the operation begins: no valid token, no permission, or a body that cannot be read. */
export interface MicronautErrorInfo {
    /** The reason phrase of the status, such as `Bad Request`. The details are in `_embedded`. */
    message: string;
    /** Links; always one to the request itself. */
    _links?: {
        /** The path of the request. */
        self?: {
            /** The path, with the base path of the server. */
            href: string;
            /** Always false. */
            templated?: boolean;
        };
    };
    /** The problem. */
    _embedded?: {
        /** The errors; in practice one. */
        errors?: {
            /** The message of the error. It differs between versions. */
            message: string;
            /** The body that could not be read, such as `/webBackendConnectionUpdate`. */
            path?: string;
            /** Always empty. */
            _links?: Record<string, unknown>;
            /** Always empty. */
            _embedded?: Record<string, unknown>;
        }[];
    };
}
/** The body of a known error. Distinguish errors by `type`. */
export interface ProblemInfo {
    /** The status of the response. */
    status: number;
    /** The rule, such as `error:connection/locked` or `error:cron-validation/invalid-timezone`. */
    type: string;
    /** The title of the rule. */
    title: string;
    /** The description of the rule. */
    detail?: string | null;
    /** The URL of an explanation. Null in all known cases. */
    documentationUrl?: string | null;
    /** Details of the error, depending on `type`. Unset keys are null. */
    data?: Record<string, unknown> | null;
}
/** The body of an unexpected error. */
export interface ErrorIdInfo {
    /**
     * Identifies this error in the log of the server, which has the message. Not sent before 2.0.0.
     * Format: uuid
     */
    errorId?: string;
    /** The message of the error. Not sent since 2.0.0. */
    message?: string;
}
/** Body of a 400. */
export type BadRequestInfo = MicronautErrorInfo | ProblemInfo | KnownExceptionInfo;
/** Body of a 403. */
export type ForbiddenInfo = MicronautErrorInfo | ProblemInfo;
/** Body of a 409. */
export type ConflictInfo = ProblemInfo | KnownExceptionInfo;
/** The kind of schedule. `manual` syncs only when somebody starts it, `basic` in a fixed interval, `cron` at the times of a cron expression. */
export type ConnectionScheduleTypeRead = "manual" | "basic" | "cron" | (string & {});
/** Life cycle of a connection. `active` follows its schedule, `inactive` is paused, `deprecated` is deleted but still readable, `locked` cannot be changed. `locked` is unknown to 2.0.0. */
export type ConnectionStatusRead = "active" | "inactive" | "deprecated" | "locked" | (string & {});
/** Where the tables of a sync go in the destination. `source` keeps the namespace of the source, `destination` uses the default of the destination, `customformat` uses `namespaceFormat`. */
export type NamespaceDefinitionTypeRead = "source" | "destination" | "customformat" | (string & {});
/** The streams of a connection, each with the choices made for it. */
export interface AirbyteCatalogRead {
    /** The streams, one entry each. The same name and namespace twice is a 500. */
    streams: AirbyteStreamAndConfigurationRead[];
}
/** A stream of the source, and its configuration in the connection. A request without either part causes a 500. */
export interface AirbyteStreamAndConfigurationRead {
    /** The stream in the source. */
    stream: AirbyteStreamRead;
    /** How this connection syncs it. */
    config: AirbyteStreamConfigurationRead;
}
/** A stream as the source describes it, such as a table or an endpoint. */
export interface AirbyteStreamRead {
    /** Name of the stream. Streams are identified by name and namespace. */
    name: string;
    /** JSON Schema of a record. Required for a selected stream, which is a 500 without it. */
    jsonSchema: StreamJsonSchema;
    /** The sync modes that the source offers. Absent in a request means none. */
    supportedSyncModes?: SyncModeRead[];
    /** True if the source chooses the cursor itself, so that `cursorField` is ignored. */
    sourceDefinedCursor?: boolean;
    /** Path of the cursor field that the source suggests, the outermost key first. Empty if there is none. */
    defaultCursorField?: string[];
    /** Primary key given by the source, one path for each column. Empty if there is none. A connection cannot replace it. */
    sourceDefinedPrimaryKey?: string[][];
    /** Where the stream is in the source, such as a database schema. Absent if the source has no namespaces. */
    namespace?: string;
    /** Whether a full refresh can continue after an interruption. Absent if the source does not say. */
    isResumable?: boolean;
    /** Whether the records of the stream describe files. Absent if the source does not say. */
    isFileBased?: boolean;
}
/** How a stream is read. `full_refresh` reads all records each time, `incremental` only those that are new since the last sync. */
export type SyncModeRead = "full_refresh" | "incremental" | (string & {});
/** How a connection syncs one stream. */
export interface AirbyteStreamConfigurationRead {
    /** How to read from the source. The server does not compare it with `supportedSyncModes`. */
    syncMode: SyncModeRead;
    /** Path of the field that tells new records from old ones, the outermost key first. Empty if there is none. */
    cursorField?: string[];
    /** How to write to the destination. */
    destinationSyncMode: DestinationSyncModeRead;
    /** Documented, but neither stored nor returned. */
    namespace?: string;
    /** Primary key, one path for each column. Empty if there is none. */
    primaryKey?: string[][];
    /** The stream name in a form that is safe for tables. Computed by the server; ignored in requests. */
    aliasName?: string;
    /** Whether the stream is synced. Always send it; without it the call is a 500. */
    selected: boolean;
    /** Whether the source suggests this stream. Computed by the server; ignored in requests. */
    suggested?: boolean;
    /** The object of the destination to write to, for destinations that write to objects of a business application. */
    destinationObjectName?: string;
    /** Whether to transfer the files of a file-based stream too. True needs connectors that can, otherwise the call is a 400. */
    includeFiles?: boolean;
    /** Whether only `selectedFields` are synced. */
    fieldSelectionEnabled?: boolean;
    /** The fields to sync, if `fieldSelectionEnabled` is true; null is a 500 then. Cursor and primary key must be among them. Otherwise empty. */
    selectedFields?: SelectedFields;
    /** Fields to hash. In a request it counts only if `mappers` is empty, and is stored as mappers. */
    hashedFields?: SelectedFields;
    /** Changes to the records on their way, applied in order. Absent means none, null is a 500. */
    mappers?: ConfiguredStreamMapperRead[];
    /**
     * Used between servers. Neither stored nor returned.
     * Format: int64
     */
    minimumGenerationId?: number;
    /**
     * Used between servers. Neither stored nor returned.
     * Format: int64
     */
    generationId?: number;
    /**
     * Used between servers. Neither stored nor returned.
     * Format: int64
     */
    syncId?: number;
}
/** How records are written. `append` adds them, `overwrite` replaces the table, the forms with `_dedup` keep only the newest record of each primary key, `update` and `soft_delete` are for objects of a business application. */
export type DestinationSyncModeRead = "append" | "overwrite" | "append_dedup" | "overwrite_dedup" | "update" | "soft_delete" | (string & {});
/** A change to the records of a stream. */
export interface ConfiguredStreamMapperRead {
    /**
     * Identifies the mapper. Absent in a request: the server gives it an id when it stores the mapper.
     * Format: uuid
     */
    id?: string;
    /** The kind of change. */
    type: StreamMapperTypeRead;
    /** The settings of this kind. */
    mapperConfiguration: MapperConfigurationRead;
}
/** Kind of a mapper. */
export type StreamMapperTypeRead = "hashing" | "field-renaming" | "row-filtering" | "encryption" | "field-filtering" | (string & {});
/** Settings of a mapper, by its `type`. */
export type MapperConfigurationRead = HashingMapperConfigurationRead | FieldFilteringMapperConfiguration | FieldRenamingMapperConfiguration | RowFilteringMapperConfigurationRead | EncryptionMapperConfigurationRead;
/** Replaces a field by its hash. */
export interface HashingMapperConfigurationRead {
    /** Text that is added to the name of the field. */
    fieldNameSuffix: string;
    /** The hash function. */
    method: "MD2" | "MD5" | "SHA-1" | "SHA-224" | "SHA-256" | "SHA-384" | "SHA-512" | (string & {});
    /** The field to hash. */
    targetField: string;
}
/** Keeps only the records that meet a condition. */
export interface RowFilteringMapperConfigurationRead {
    /** The condition. One, in spite of its name. */
    conditions: RowFilteringOperationRead;
}
/** A condition that a record meets or not. */
export type RowFilteringOperationRead = RowFilteringOperationEqualRead | RowFilteringOperationNotRead;
/** A record meets it if a field has a value. */
export interface RowFilteringOperationEqualRead {
    /** The value. */
    comparisonValue: string;
    /** The field. */
    fieldName: string;
    /** Always `EQUAL`. */
    type: "EQUAL";
}
/** Kind of a condition. `EQUAL` compares a field with a value, `NOT` negates other conditions. */
export type RowFilteringOperationTypeRead = "EQUAL" | "NOT" | (string & {});
/** A record meets it if it does not meet the inner condition. */
export interface RowFilteringOperationNotRead {
    /** The inner condition, as a list of one. */
    conditions: RowFilteringOperationRead[];
    /** Always `NOT`. */
    type: "NOT";
}
/** Encrypts a field, by the settings of its `algorithm`. */
export type EncryptionMapperConfigurationRead = EncryptionMapperRSAConfigurationRead | EncryptionMapperAESConfigurationRead;
/** Encrypts a field with RSA. */
export interface EncryptionMapperRSAConfigurationRead {
    /** Always `RSA`. */
    algorithm: "RSA";
    /** Text that is added to the name of the field. */
    fieldNameSuffix: string;
    /** The public key. */
    publicKey: string;
    /** The field to encrypt. */
    targetField: string;
}
/** An encryption method. */
export type EncryptionMapperAlgorithmRead = "RSA" | "AES" | (string & {});
/** Encrypts a field with AES. */
export interface EncryptionMapperAESConfigurationRead {
    /** Always `AES`. */
    algorithm: "AES";
    /** Text that is added to the name of the field. */
    fieldNameSuffix: string;
    /** The secret key. In responses ten asterisks, which the server refuses with a 400 when they are sent back: send the key itself. */
    key: string;
    /** The block cipher mode. */
    mode: "CBC" | "CFB" | "OFB" | "CTR" | "GCM" | "ECB" | (string & {});
    /** How the last block is filled. */
    padding: "NoPadding" | "PKCS5Padding" | (string & {});
    /** The field to encrypt. */
    targetField: string;
}
/** Whether something is active. In the filter `states` it is the status of a connection. */
export type ActorStatusRead = "active" | "inactive" | (string & {});
/** The configuration of an operation. */
export interface OperatorConfigurationRead {
    /** The kind of operation. */
    operatorType: OperatorTypeRead;
    /** Settings of type `webhook`, which fails with a 500 without them. Absent for other types. */
    webhook?: OperatorWebhookRead;
}
/** Kind of an operation. `webhook` starts a job of dbt Cloud. `normalization` and `dbt` have no settings any more and do nothing. */
export type OperatorTypeRead = "normalization" | "dbt" | "webhook" | (string & {});
/** A job of dbt Cloud to start after a sync. Send `webhookConfigId`, `webhookType` and `dbtCloud`. */
export interface OperatorWebhookRead {
    /**
     * The webhook configuration of the workspace that has the token.
     * Format: uuid
     */
    webhookConfigId?: string;
    /** The service to call. */
    webhookType?: "dbtCloud" | (string & {});
    /** The job of dbt Cloud. */
    dbtCloud?: {
        /**
         * The dbt Cloud account.
         * Format: int64
         */
        accountId: number;
        /**
         * The job to start.
         * Format: int64
         */
        jobId: number;
    };
    /**
     * The address that is called, derived from `dbtCloud`. Do not send it; an address outside dbt Cloud makes each later read of the connection a 500.
     * @deprecated
     */
    executionUrl?: string;
    /**
     * The body that is sent there, derived from `dbtCloud`.
     * @deprecated
     */
    executionBody?: string;
}
/** The reaction to a non-breaking schema change of the source. `ignore` does nothing, `disable` deactivates the connection, `propagate_columns` adds new columns, `propagate_fully` adds new streams too. */
export type NonBreakingChangesPreferenceRead = "ignore" | "disable" | "propagate_columns" | "propagate_fully" | (string & {});
/** Whether to fill columns that were added for old records too. */
export type SchemaChangeBackfillPreferenceRead = "enabled" | "disabled" | (string & {});
