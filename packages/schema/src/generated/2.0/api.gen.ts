// Generated from spec/2.0 (sha256 3b0acd48926d) by packages/codegen. Do not edit: change the spec, run `pnpm generate`.
/**
 * Identifies a workspace.
 * Format: uuid
 */
export type WorkspaceId = string;
/** The workspace that the call is about. */
export interface WorkspaceIdRequestBody {
    /** The workspace. For an unknown id, an instance admin gets an empty response, and everybody else a 403. */
    workspaceId: WorkspaceId;
    /** Ignored by both operations that take this body: `list_all` always returns deleted connections, and `status_counts` never counts them. */
    includeTombstone?: boolean;
}
/** The workspace to check. */
export interface WebBackendWorkspaceState {
    /** The workspace. For an unknown id, an instance admin gets false for all three values, and everybody else a 403. */
    workspaceId: WorkspaceId;
}
/** Whether a workspace has connections, sources and destinations, without deleted ones. */
export interface WebBackendWorkspaceStateResult {
    /** True if a connection exists that is not `deprecated` and whose source is not deleted. */
    hasConnections: boolean;
    /** True if a source exists that is not deleted. */
    hasSources: boolean;
    /** True if a destination exists that is not deleted. */
    hasDestinations: boolean;
}
/** The number of connections by the status of their newest sync job. Deleted connections are not counted, and neither are connections whose newest job is `pending`, so the six numbers do not always add up to the number of connections. */
export interface WebBackendConnectionStatusCounts {
    /** Connections that are not inactive and whose latest sync is running. */
    running: number;
    /** Connections that are not inactive and whose latest sync waits for capacity. Servers up to 2.0.0 do not send it. */
    queued?: number;
    /** Connections that are not inactive and whose latest sync succeeded. */
    healthy: number;
    /** Connections that are not inactive and whose latest sync failed, was cancelled or is incomplete. */
    failed: number;
    /** Connections with status `inactive`, whatever the status of their jobs. */
    paused: number;
    /** Connections that are not inactive and never synced. */
    notSynced: number;
}
/** The workspace to list, and optional filters, order and page. For all properties except `workspaceId`, null means the same as absent. */
export interface WebBackendConnectionListRequestBody {
    /** The workspace. For an unknown id, an instance admin gets an empty list, and everybody else a 403. A body without it causes a 500 or a 403. */
    workspaceId: WorkspaceId;
    /** Only connections from one of these sources. Absent or empty means no restriction. */
    sourceId?: SourceId[];
    /** Only connections to one of these destinations. Absent or empty means no restriction. */
    destinationId?: DestinationId[];
    /** The `connectionId` of the last connection of the previous page. Absent means the first page. The server looks up this connection on each call, so if you rename it, the position changes. An unknown id causes a 404. */
    cursor?: ConnectionId;
    /** The order. Absent means `connectionName_asc`. Send the same order for all pages. */
    sortKey?: WebBackendConnectionListSortKey;
    /** Further filters. Send the same filters for all pages. */
    filters?: WebBackendConnectionListFilters;
    /** The largest number of connections to return. Absent means 20. There is no upper limit. 0 returns an empty page, and a negative number causes a 409. */
    pageSize?: number;
}
/** The order of connections. The server sorts by name in lower case, and equal names by connection id. `_desc` reverses both. Under `lastSync` the cursor is imprecise, so pages can repeat or skip connections: use it for a single page only. */
export type WebBackendConnectionListSortKey = "connectionName_asc" | "connectionName_desc" | "sourceName_asc" | "sourceName_desc" | "destinationName_asc" | "destinationName_desc" | "lastSync_asc" | "lastSync_desc";
/** Filters for a list. A connection must meet all of them. A filter that is absent, null or an empty list has no effect. */
export interface WebBackendConnectionListFilters {
    /** Only connections whose source uses one of these connectors. */
    sourceDefinitionIds?: SourceDefinitionId[];
    /** Only connections whose destination uses one of these connectors. */
    destinationDefinitionIds?: DestinationDefinitionId[];
    /** Only connections with one of these statuses. `healthy`: active and never synced, or the latest sync succeeded or is pending. `failed`: the latest sync failed, was cancelled or is incomplete. `running`: the latest sync is running or queued. `paused` is documented, but causes a 500; use `states` instead. */
    statuses?: ("healthy" | "failed" | "running")[];
    /** Only connections that are active or only those that are inactive. A `locked` connection is neither. */
    states?: ActorStatus[];
    /** Only connections with at least one of these tags. */
    tagIds?: TagId[];
    /** Only connections whose own name, source name or destination name contains this text. The search ignores case and takes `%` and `_` literally. A blank string has no effect. */
    searchTerm?: string;
    /** Only connections with this value of `onDemandEnabled`. Servers up to 2.0.0 ignore it. */
    onDemandEnabled?: boolean;
}
/** A connection in a list. It has no catalog, operations or namespace; read those with `get`. */
export interface WebBackendConnectionListItem {
    /** The id of this connection. The id of the last item of a page is the `cursor` for the next page. */
    connectionId: ConnectionId;
    /** Display name, not necessarily unique. */
    name: string;
    /** Whether the connection syncs on a schedule. Always sent. */
    scheduleType: ConnectionScheduleTypeRead;
    /** The schedule. Absent if `scheduleType` is `manual`. */
    scheduleData?: ConnectionScheduleDataRead;
    /** Whether the connection is active, inactive or locked. Deleted connections are not listed. */
    status: ConnectionStatusRead;
    /** A summary of the source. */
    source: SourceSnippetRead;
    /** A summary of the destination. */
    destination: DestinationSnippetRead;
    /** When the newest sync job was created. Absent until the first sync. */
    latestSyncJobCreatedAt?: JobCreatedAt;
    /** Status of the newest sync job. Absent until the first sync. */
    latestSyncJobStatus?: JobStatus;
    /** True only while the latest sync is `running`. A response of `get` also counts `pending`, `queued` and `incomplete`. */
    isSyncing: boolean;
    /** Whether the schema of the source changed since the catalog of the connection was saved. */
    schemaChange: SchemaChange;
    /** The version of the source connector. */
    sourceActorDefinitionVersion: ActorDefinitionVersionRead;
    /** The version of the destination connector. */
    destinationActorDefinitionVersion: ActorDefinitionVersionRead;
    /** The tags of the connection; empty if it has none. */
    tags: Tag[];
    /** Whether syncs of this connection may use on-demand capacity. Servers up to 2.0.0 do not send it. */
    onDemandEnabled?: boolean;
}
/** One page of connections. It has no cursor for the next page: send the `connectionId` of the last connection. A page with fewer than `page_size` connections is the last one. */
export interface WebBackendConnectionReadList {
    /** The connections of this page, in the requested order. */
    connections: WebBackendConnectionListItem[];
    /** The page size that was requested, or 20. Always sent. */
    page_size: number;
    /** The number of connections on all pages that match the filters. Always sent. */
    num_connections: number;
}
/** The summary of a source, as part of a list. */
export interface SourceSnippetRead {
    /** The id of the source. */
    sourceId: SourceId;
    /** The name that a user gave the source. */
    name: string;
    /** The connector of the source. */
    sourceDefinitionId: SourceDefinitionId;
    /** The name of the connector, such as `Postgres`. */
    sourceName: string;
    /** URL of the connector's icon. Absent if it has none. */
    icon?: string;
}
/** The summary of a destination, as part of a list. */
export interface DestinationSnippetRead {
    /** The id of the destination. */
    destinationId: DestinationId;
    /** The name that a user gave the destination. */
    name: string;
    /** The connector of the destination. */
    destinationDefinitionId: DestinationDefinitionId;
    /** The name of the connector, such as `BigQuery`. */
    destinationName: string;
    /** URL of the connector's icon. Absent if it has none. */
    icon?: string;
}
/**
 * Identifies a connection.
 * Format: uuid
 */
export type ConnectionId = string;
/** The connection that the call is about. */
export interface ConnectionIdRequestBody {
    /** The connection. For an unknown id, an instance admin gets `not_set`, and everybody else a 403. */
    connectionId: ConnectionId;
}
/** The connection to read. */
export interface WebBackendConnectionRequestBody {
    /** Whether to discover the schema of the source again first. True runs a discover job, which takes seconds to minutes, requires an editor role and can deactivate the connection. It makes the call a write. Absent, null and false mean the stored catalog. */
    withRefreshedCatalog?: boolean;
    /** The connection to read. For an unknown id, an instance admin gets a 404, and everybody else a 403. */
    connectionId: ConnectionId;
}
/** A connection to create, with the operations that belong to it. */
export interface WebBackendConnectionCreate {
    /** Display name, up to 256 characters, not necessarily unique. Absent or null means the names of source and destination with ` <> ` between them. An empty string is kept. */
    name?: string;
    /** Where the tables go in the destination. Absent or null means `source`. */
    namespaceDefinition?: NamespaceDefinitionType;
    /** Template of the destination namespace, used with `customformat`, up to 256 characters. `${SOURCE_NAMESPACE}` is the namespace in the source. Absent or null means no template. */
    namespaceFormat?: string;
    /** Prefix of every table name in the destination, up to 256 characters. Absent or null means no prefix. */
    prefix?: string;
    /** The source to read from. For an unknown id, an instance admin gets a 404, and everybody else a 403. */
    sourceId: SourceId;
    /** The destination to write to, in the workspace of the source. For an unknown id, an instance admin gets a 404, and everybody else a 403. */
    destinationId: DestinationId;
    /** Ignored by the server; only `operations` counts. */
    operationIds?: OperationId[];
    /** The streams to sync. Absent or null means no streams. The server does not store streams with `selected: false`. */
    syncCatalog?: AirbyteCatalog;
    /** The old form of a basic schedule. Both forms together cause a 422. Use `scheduleType` and `scheduleData` instead. */
    schedule?: ConnectionSchedule;
    /** How the connection is scheduled. Absent or null means `manual`, unless `schedule` is set. */
    scheduleType?: ConnectionScheduleType;
    /** The schedule. Required for `basic` and `cron`; ignored for `manual`, and if `scheduleType` is absent. */
    scheduleData?: ConnectionScheduleData;
    /** The initial status, usually `active`. The server accepts a body without it, but then no list contains the connection. You cannot update a connection that you create as `locked`. */
    status: ConnectionStatus;
    /** Limits for the containers of a sync. Absent or null means the defaults of the installation. */
    resourceRequirements?: ResourceRequirements;
    /** Operations to create and attach. Absent or null means no operations. */
    operations?: OperationCreate[];
    /**
     * The stored discovery that the catalog was made from: the `catalogId` of a read. An unknown id causes a 409. Without it, later reads contain neither unselected streams nor schema changes.
     * Format: uuid
     */
    sourceCatalogId?: string;
    /**
     * The stored discovery of the destination. An unknown id causes a 409.
     * Format: uuid
     */
    destinationCatalogId?: string;
    /**
     * Ignored by the server, and never returned.
     * Format: uuid
     */
    dataplaneGroupId?: string;
    /** Whether to send notifications about schema changes of the source. Absent or null means false. */
    notifySchemaChanges?: boolean;
    /** The reaction to a non-breaking schema change of the source. Absent or null means `ignore`. */
    nonBreakingChangesPreference?: NonBreakingChangesPreference;
    /** Whether to backfill new columns. Absent or null means `disabled`. The server ignores `enabled` unless you also send `nonBreakingChangesPreference`. */
    backfillPreference?: SchemaChangeBackfillPreference;
    /** Tags to attach. The server reads only `tagId`, and drops ids that are unknown or of another workspace without an error. Absent means no tags; null causes a 500. */
    tags?: Tag[];
    /**
     * Whether syncs may use on-demand capacity. True requires a licence that includes it; otherwise the call fails with a 403. Servers up to 2.0.0 ignore it.
     * @default false
     */
    onDemandEnabled?: boolean;
}
/** Changes to a connection. A property that is absent or null keeps its value, so you cannot reset a property to null. Empty strings, lists and objects are values. */
export interface WebBackendConnectionUpdate {
    /** New display name, up to 256 characters. An empty string is kept. */
    name?: string;
    /** The connection to change. For an unknown id, an instance admin gets a 404, and everybody else a 403. */
    connectionId: ConnectionId;
    /** Where the tables go in the destination. */
    namespaceDefinition?: NamespaceDefinitionType;
    /** Template of the destination namespace, used with `customformat`, up to 256 characters. The server stores an empty string as it is. */
    namespaceFormat?: string;
    /** Prefix of every table name in the destination, up to 256 characters. An empty string removes it. */
    prefix?: string;
    /** The complete catalog. It replaces the stored one: streams that are missing or have `selected: false` are no longer synced. A change can start a refresh or a reset at once; see `skipReset`. */
    syncCatalog?: AirbyteCatalog;
    /** The kind of schedule. Send `manual` without `scheduleData`, and `basic` or `cron` with it; other combinations cause a 500, 422 or 400. Send both properties even if you change only the interval. */
    scheduleType?: ConnectionScheduleType;
    /** The schedule. Without `scheduleType` the call fails with a 500. */
    scheduleData?: ConnectionScheduleData;
    /** The new status. `deprecated` deletes the connection, and `active` restores a deleted one. The server rejects every update of a `locked` connection with a 409, including a change of its status. */
    status?: ConnectionStatus;
    /** Limits for the containers of a sync. They replace all stored limits; an empty object removes them. */
    resourceRequirements?: ResourceRequirements;
    /** Whether to keep the data in the destination when the catalog changes. If absent or false, the server starts a refresh of each stream that was added, removed or changed, or a reset if the destination does not support refreshes. It always deletes the sync state of a stream whose `syncMode` changed. */
    skipReset?: boolean;
    /** The complete list of operations. The server changes operations whose id is attached to this connection, creates the others, and detaches attached operations that are missing. An empty list detaches all. Absent or null keeps them. */
    operations?: WebBackendOperationCreateOrUpdate[] | null;
    /**
     * The stored discovery that the catalog was made from. After a read with a refreshed catalog, send its `catalogId` here together with `syncCatalog`; otherwise later reads do not contain the new streams. An unknown id causes a 409.
     * Format: uuid
     */
    sourceCatalogId?: string;
    /**
     * The stored discovery of the destination. An unknown id causes a 409.
     * Format: uuid
     */
    destinationCatalogId?: string;
    /**
     * Ignored by the server, and never returned.
     * Format: uuid
     */
    dataplaneGroupId?: string;
    /** Whether to send notifications about schema changes of the source. */
    notifySchemaChanges?: boolean;
    /** Whether to send the notifications by email too. Once set, the stored value changes only if it differs from `notifySchemaChanges`. */
    notifySchemaChangesByEmail?: boolean;
    /** The reaction to a non-breaking schema change of the source. */
    nonBreakingChangesPreference?: NonBreakingChangesPreference;
    /** Whether to backfill new columns. */
    backfillPreference?: SchemaChangeBackfillPreference;
    /** The complete list of tags; an empty list removes all. The server reads only `tagId`, and drops ids that are unknown or of another workspace without an error. Absent or null keeps the tags. */
    tags?: Tag[] | null;
    /** Whether syncs may use on-demand capacity. True requires a licence that includes it; otherwise the call fails with a 403. Servers up to 2.0.0 ignore it. */
    onDemandEnabled?: boolean;
}
/** A connection with its source, destination, operations, catalog and latest sync. Properties without a value are absent; the server never sends null. */
export interface WebBackendConnectionRead {
    /** The id of this connection. */
    connectionId: ConnectionId;
    /** Display name, not necessarily unique. */
    name: string;
    /** Where the tables go in the destination. Always sent. */
    namespaceDefinition: NamespaceDefinitionTypeRead;
    /** Template of the destination namespace, used with `customformat`. Absent if there is none. */
    namespaceFormat?: string;
    /** Prefix of every table name in the destination. Absent if there is none. */
    prefix?: string;
    /** The id of the source. */
    sourceId: SourceId;
    /** The id of the destination. */
    destinationId: DestinationId;
    /** The streams. Responses of `get` and `update` have all streams of the stored discovery, with `selected: false` for those that are not synced. The response of `create`, and a connection without `catalogId`, have only the selected streams. */
    syncCatalog: AirbyteCatalogRead;
    /** The old form of the schedule, sent only for basic schedules. Do not send it back: an update with it fails with a 500. */
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
     * The stored discovery that the catalog was made from. After a read with a refreshed catalog it is the new discovery, which the connection uses only after you send it as `sourceCatalogId`.
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
    /** Whether the server sends notifications about schema changes of the source. */
    notifySchemaChanges: boolean;
    /** Whether the server sends the notifications by email too. */
    notifySchemaChangesByEmail: boolean;
    /** The reaction to a non-breaking schema change of the source. */
    nonBreakingChangesPreference: NonBreakingChangesPreferenceRead;
    /**
     * When the connection was created, in whole seconds since 1970-01-01 UTC. Always sent.
     * Format: int64
     */
    createdAt: number;
    /** Whether the server backfills new columns. Always sent. */
    backfillPreference: SchemaChangeBackfillPreferenceRead;
    /** The version of the source connector. */
    sourceActorDefinitionVersion: ActorDefinitionVersionRead;
    /** The version of the destination connector. */
    destinationActorDefinitionVersion: ActorDefinitionVersionRead;
    /** The tags of the connection; empty if it has none. */
    tags: Tag[];
    /** Whether syncs of this connection may use on-demand capacity. Servers up to 2.0.0 do not send it. */
    onDemandEnabled?: boolean;
}
/** A connection without its source, destination and jobs. Properties without a value are absent; the server never sends null. */
export interface ConnectionRead {
    /** The id of this connection. */
    connectionId: ConnectionId;
    /** Display name, not necessarily unique. */
    name: string;
    /** Where the tables go in the destination. Always sent. */
    namespaceDefinition: NamespaceDefinitionTypeRead;
    /** Template of the destination namespace, used with `customformat`. Absent if there is none. */
    namespaceFormat?: string;
    /** Prefix of every table name in the destination. Absent if there is none. */
    prefix?: string;
    /** The id of the source. */
    sourceId: SourceId;
    /** The id of the destination. */
    destinationId: DestinationId;
    /** The ids of the attached operations. Always sent. */
    operationIds: OperationId[];
    /** Only the selected streams; streams that are not synced are absent. */
    syncCatalog: AirbyteCatalogRead;
    /** The old form of the schedule, sent only for basic schedules. */
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
    /** Whether the server sends notifications about schema changes of the source. Always sent. */
    notifySchemaChanges: boolean;
    /** Whether the server sends the notifications by email too. Always sent. */
    notifySchemaChangesByEmail: boolean;
    /** The reaction to a non-breaking schema change of the source. Always sent. */
    nonBreakingChangesPreference: NonBreakingChangesPreferenceRead;
    /**
     * When the connection was created, in whole seconds since 1970-01-01 UTC. Always sent. The key is in snake_case, unlike the others.
     * Format: int64
     */
    created_at: number;
    /** Whether the server backfills new columns. Always sent. */
    backfillPreference: SchemaChangeBackfillPreferenceRead;
    /** The workspace of the connection. Not sent by these operations. */
    workspaceId?: WorkspaceId;
    /**
     * Where the syncs run. Not sent by these operations.
     * Format: uuid
     */
    dataplaneGroupId?: string;
    /** The tags of the connection; empty if it has none. Always sent. */
    tags: Tag[];
    /** Whether syncs of this connection may use on-demand capacity. Servers up to 2.0.0 do not send it. */
    onDemandEnabled?: boolean;
}
/** A list of connections, in no particular order. */
export interface ConnectionReadList {
    /** The connections; empty if there is none. */
    connections: ConnectionRead[];
}
/** Criteria for a search. As documented, a connection must equal every criterion, and absent or null ones are ignored. In fact, the server compares whole objects, so a JSON object, even an empty one, finds nothing. */
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
/** Life cycle of a connection. `active` follows its schedule, `inactive` is paused, `deprecated` is deleted but still readable, and `locked` cannot be changed. Servers up to 2.0.0 do not know `locked`. */
export type ConnectionStatus = "active" | "inactive" | "deprecated" | "locked";
/** The kind of schedule. `manual` syncs only on request, `basic` at a fixed interval, and `cron` at the times of a cron expression. */
export type ConnectionScheduleType = "manual" | "basic" | "cron";
/** A schedule, with the part that belongs to its `scheduleType`. */
export interface ConnectionScheduleData {
    /** The interval of a `basic` schedule. */
    basicSchedule?: {
        /** The unit of `units`. */
        timeUnit: "minutes" | "hours" | "days" | "weeks" | "months";
        /**
         * The number of time units between two syncs. For `hours` and longer units, the server also accepts 0 and negative numbers.
         * Format: int64
         */
        units: number;
    };
    /** The times of a `cron` schedule. Both properties are required. */
    cron?: {
        /** A Quartz expression of six or seven fields, seconds first, such as `0 0 12 * * ?`. It must not fire more than once a minute. */
        cronExpression: string;
        /** The name of a time zone, such as `UTC` or `Europe/Berlin`. Unknown names and names that begin with `Etc` cause a 400. */
        cronTimeZone: string;
    };
}
/** An interval between syncs: the old form of a `basic` schedule. */
export interface ConnectionSchedule {
    /**
     * The number of time units between two syncs.
     * Format: int64
     */
    units: number;
    /** The unit of `units`. */
    timeUnit: "minutes" | "hours" | "days" | "weeks" | "months";
}
/** Where the tables of a sync go in the destination. `source` keeps the namespace of the source, `destination` uses the default of the destination, `customformat` uses `namespaceFormat`. */
export type NamespaceDefinitionType = "source" | "destination" | "customformat";
/** The reaction to a non-breaking schema change of the source. `ignore` does nothing, `disable` deactivates the connection, `propagate_columns` adds new columns, and `propagate_fully` also adds new streams. */
export type NonBreakingChangesPreference = "ignore" | "disable" | "propagate_columns" | "propagate_fully";
/** Whether to fill new columns for existing records. */
export type SchemaChangeBackfillPreference = "enabled" | "disabled";
/** How the schema of the source differs from the catalog of a connection. A connection without a stored discovery also has `no_change`. `non_breaking` remains until an update sends the newest `sourceCatalogId`. */
export type SchemaChange = "no_change" | "non_breaking" | "breaking" | (string & {});
/** Resources for the containers of a sync, as Kubernetes quantities. The keys are in snake_case, unlike most others. An absent key means the default of the installation. */
export interface ResourceRequirements {
    /** Processor share to reserve, such as `0.5`. */
    cpu_request?: string;
    /** Processor share not to exceed, such as `2`. */
    cpu_limit?: string;
    /** Memory to reserve, such as `512Mi`. */
    memory_request?: string;
    /** Memory not to exceed, such as `1Gi`. */
    memory_limit?: string;
    /** Disk space to reserve. The server accepts it, but does not store it. */
    ephemeral_storage_request?: string;
    /** Disk space not to exceed. The server accepts it, but does not store it. */
    ephemeral_storage_limit?: string;
}
/** Resources for the containers of a connector, by job type. */
export interface ScopedResourceRequirements {
    /** Resources for all job types without an entry in `jobSpecific`. */
    default?: ResourceRequirements;
    /** Resources for single job types. */
    jobSpecific?: JobTypeResourceLimit[];
}
/** Resources for one job type. */
export interface JobTypeResourceLimit {
    /** The job type. */
    jobType: JobType;
    /** The resources for this job type. */
    resourceRequirements: ResourceRequirements;
}
/** The type of a job. */
export type JobType = "get_spec" | "check_connection" | "discover_schema" | "sync" | "reset_connection" | "connection_updater" | "replicate" | (string & {});
/**
 * When a job was created, in whole seconds since 1970-01-01 UTC, not milliseconds.
 * Format: int64
 */
export type JobCreatedAt = number;
/** Status of a job. `pending` waits, `queued` waits for capacity, `running` works, and `incomplete` had a failed attempt and will be retried; `failed`, `succeeded` and `cancelled` are final. Servers up to 2.0.0 do not know `queued`. */
export type JobStatus = "pending" | "queued" | "running" | "incomplete" | "failed" | "succeeded" | "cancelled" | (string & {});
/** How the server stores the sync state of a connection: `stream` by stream, `global` with a part that all streams share, `legacy` as one opaque value; `not_set` means no state. The whole response is this JSON string. */
export type ConnectionStateType = "global" | "stream" | "legacy" | "not_set" | (string & {});
/**
 * Identifies a tag.
 * Format: uuid
 */
export type TagId = string;
/** A label for connections. In a request, the server reads only `tagId`. */
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
 * Identifies a source connector, such as Postgres.
 * Format: uuid
 */
export type SourceDefinitionId = string;
/** Settings of a source; the connector defines the keys. In responses, ten asterisks replace each secret. */
export type SourceConfiguration = Record<string, unknown>;
/** A source, with secrets masked. */
export interface SourceRead {
    /** The connector of the source. */
    sourceDefinitionId: SourceDefinitionId;
    /** The id of this source. */
    sourceId: SourceId;
    /** The workspace of the source. */
    workspaceId: WorkspaceId;
    /** Settings of the source. Ten asterisks replace each secret. */
    connectionConfiguration: SourceConfiguration;
    /** The name that a user gave this source. */
    name: string;
    /** The name of the connector, such as `Postgres`. */
    sourceName: string;
    /** URL of the connector's icon. Absent if it has none. */
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
     * When it last synced. Not sent by these operations.
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
    /** The connector of the source. */
    sourceDefinitionId?: SourceDefinitionId;
    /** The id of the source. */
    sourceId?: SourceId;
    /** The workspace of the source. */
    workspaceId?: WorkspaceId;
    /** Settings that must be equal. Only the given top-level keys are compared. */
    connectionConfiguration?: SourceConfiguration;
    /** The whole name that a user gave the source. */
    name?: string;
    /** The whole name of the connector, such as `Postgres`. */
    sourceName?: string;
}
/** Whether a source, a destination or, in the filter `states`, a connection is active. */
export type ActorStatus = "active" | "inactive";
/**
 * Identifies a destination.
 * Format: uuid
 */
export type DestinationId = string;
/**
 * Identifies a destination connector, such as BigQuery.
 * Format: uuid
 */
export type DestinationDefinitionId = string;
/** Settings of a destination; the connector defines the keys. In responses, ten asterisks replace each secret. */
export type DestinationConfiguration = Record<string, unknown>;
/** A destination, with secrets masked. */
export interface DestinationRead {
    /** The connector of the destination. */
    destinationDefinitionId: DestinationDefinitionId;
    /** The id of this destination. */
    destinationId: DestinationId;
    /** The workspace of the destination. */
    workspaceId: WorkspaceId;
    /** Settings of the destination. Ten asterisks replace each secret. */
    connectionConfiguration: DestinationConfiguration;
    /** The name that a user gave this destination. */
    name: string;
    /** The name of the connector, such as `BigQuery`. */
    destinationName: string;
    /** URL of the connector's icon. Absent if it has none. */
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
     * When it last synced. Not sent by these operations.
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
    /** The connector of the destination. */
    destinationDefinitionId?: DestinationDefinitionId;
    /** The id of the destination. */
    destinationId?: DestinationId;
    /** The workspace of the destination. */
    workspaceId?: WorkspaceId;
    /** Settings that must be equal. Only the given top-level keys are compared. */
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
    /** Whether a destination supports refreshes. If not, a changed catalog resets the streams. */
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
    /** The connector development kit (CDK) and its version, such as `python:6.1.0`. Absent if unknown. */
    cdkVersion?: string;
    /** Whether the connector can transfer files. */
    supportsFileTransfer: boolean;
    /** Whether a destination can write to objects of a business application (data activation). */
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
     * The earliest of their deadlines, such as `2026-03-01`.
     * Format: date
     */
    minUpgradeDeadline: string;
    /** What happens at the deadline. */
    deadlineAction?: DeadlineAction;
}
/** A breaking change of one version of a connector. */
export interface ActorDefinitionBreakingChange {
    /** The version that makes the change. */
    version: string;
    /** The description of the change. */
    message: string;
    /**
     * The deadline for the upgrade, such as `2026-03-01`.
     * Format: date
     */
    upgradeDeadline: string;
    /** URL of the upgrade instructions. */
    migrationDocumentationUrl: string;
    /** What happens at the deadline. */
    deadlineAction?: DeadlineAction;
}
/** Whether a version of a connector is supported. A `deprecated` version has an upgrade deadline; an `unsupported` one is past it. */
export type SupportState = "supported" | "unsupported" | "deprecated" | (string & {});
/** The support level of a connector. */
export type SupportLevel = "community" | "certified" | "archived" | "none" | (string & {});
/** What happens to a connection whose connector was not upgraded before the deadline. */
export type DeadlineAction = "auto_upgrade" | "disable" | (string & {});
/** A point in time, such as `2026-02-05T12:00:00.000+0000`. The offset lacks the colon that RFC 3339 requires. */
export type ISO8601DateTime = string;
/**
 * Identifies an operation.
 * Format: uuid
 */
export type OperationId = string;
/** An operation to create together with its connection. */
export interface OperationCreate {
    /** The workspace of the source and the destination. Another workspace causes a 500, and an unknown one a 404. */
    workspaceId: WorkspaceId;
    /** Display name of the operation. A body without it causes a 409. */
    name: string;
    /** The configuration of the operation. */
    operatorConfiguration: OperatorConfiguration;
}
/** An operation of a connection that is updated, either an attached one or a new one. */
export interface WebBackendOperationCreateOrUpdate {
    /** The attached operation to change. If absent, or if it is not attached to this connection, the server creates an operation with a new id. */
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
    /** Settings of type `webhook`; without them, that type causes a 500. Absent for other types. */
    webhook?: OperatorWebhook;
}
/** Kind of an operation. `webhook` starts a job of dbt Cloud. `normalization` and `dbt` no longer have settings and do nothing. */
export type OperatorType = "normalization" | "dbt" | "webhook";
/** A job of dbt Cloud to start after a sync. Send `webhookConfigId`, `webhookType` and `dbtCloud`. */
export interface OperatorWebhook {
    /**
     * The webhook configuration of the workspace, which holds the token.
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
     * The URL that the server calls, derived from `dbtCloud`. Do not send it: after a URL outside dbt Cloud, each read of the connection fails with a 500.
     * @deprecated
     */
    executionUrl?: string;
    /**
     * The body that the server sends there, derived from `dbtCloud`.
     * @deprecated
     */
    executionBody?: string;
}
/** The streams of a connection, each with its configuration. */
export interface AirbyteCatalog {
    /** The streams, one entry each. Two entries with the same name and namespace cause a 500. */
    streams: AirbyteStreamAndConfiguration[];
}
/** A stream of the source, and its configuration in the connection. A request must have both; otherwise it fails with a 500. */
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
    /** JSON Schema of a record. A selected stream without it causes a 500. */
    jsonSchema: StreamJsonSchema;
    /** The sync modes that the source supports. Absent in a request means none. */
    supportedSyncModes?: SyncMode[];
    /** True if the source defines the cursor itself. `cursorField` is then ignored. */
    sourceDefinedCursor?: boolean;
    /** Path of the cursor field that the source suggests, outermost key first. Empty if there is none. */
    defaultCursorField?: string[];
    /** Primary key that the source defines, one path for each column. Empty if there is none. A connection cannot override it. */
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
    /** How to read from the source. The server does not check it against `supportedSyncModes`. */
    syncMode: SyncMode;
    /** Path of the field that distinguishes new records from old ones, outermost key first. Empty if there is none. */
    cursorField?: string[];
    /** How to write to the destination. */
    destinationSyncMode: DestinationSyncMode;
    /** Documented, but the server neither stores nor returns it. */
    namespace?: string;
    /** Primary key, one path for each column. Empty if there is none. */
    primaryKey?: string[][];
    /** The stream name in a form that is safe for table names. Computed by the server; ignored in requests. */
    aliasName?: string;
    /** Whether the stream is synced. Always send it: a request without it causes a 500. */
    selected: boolean;
    /** Whether the source suggests this stream. Computed by the server; ignored in requests. */
    suggested?: boolean;
    /** The object of the destination to write to, for destinations that write to objects of a business application. */
    destinationObjectName?: string;
    /** Whether to transfer the files of a file-based stream too. True requires connectors that support it; otherwise the call fails with a 400. */
    includeFiles?: boolean;
    /** Whether to sync only `selectedFields`. */
    fieldSelectionEnabled?: boolean;
    /** The fields to sync if `fieldSelectionEnabled` is true; otherwise empty. They must include the cursor and the primary key. Null causes a 500 if `fieldSelectionEnabled` is true. */
    selectedFields?: SelectedFields;
    /** Fields to hash. The server reads them only if `mappers` is empty, and stores them as mappers. */
    hashedFields?: SelectedFields;
    /** The mappers to apply to the records, in order. Absent means none; null causes a 500. */
    mappers?: ConfiguredStreamMapper[];
    /**
     * Internal to Airbyte. The server neither stores nor returns it.
     * Format: int64
     */
    minimumGenerationId?: number;
    /**
     * Internal to Airbyte. The server neither stores nor returns it.
     * Format: int64
     */
    generationId?: number;
    /**
     * Internal to Airbyte. The server neither stores nor returns it.
     * Format: int64
     */
    syncId?: number;
}
/** How to read a stream. `full_refresh` reads all records each time; `incremental` reads only the records that are new since the last sync. */
export type SyncMode = "full_refresh" | "incremental";
/** How to write records. `append` adds them, and `overwrite` replaces the table. The modes with `_dedup` keep only the newest record of each primary key. `update` and `soft_delete` are for objects of a business application. */
export type DestinationSyncMode = "append" | "overwrite" | "append_dedup" | "overwrite_dedup" | "update" | "soft_delete";
/**
 * A set of fields.
 * Format: set
 */
export type SelectedFields = SelectedFieldInfo[];
/** A field of a stream. */
export interface SelectedFieldInfo {
    /** Path of the field, outermost key first. You can select only top-level fields. */
    fieldPath?: string[];
}
/** Identifies a stream. */
export interface StreamDescriptor {
    /** The name of the stream. */
    name: string;
    /** The namespace of the stream. Absent if it has none. If it has one and you omit it, the server does not find the stream. */
    namespace?: string;
}
/** A mapper: a transformation of the records of a stream. */
export interface ConfiguredStreamMapper {
    /**
     * Identifies the mapper. If absent in a request, the server assigns an id.
     * Format: uuid
     */
    id?: string;
    /** The kind of change. */
    type: StreamMapperType;
    /** The settings for this type of mapper. */
    mapperConfiguration: MapperConfiguration;
}
/** The type of a mapper. */
export type StreamMapperType = "hashing" | "field-renaming" | "row-filtering" | "encryption" | "field-filtering";
/** Settings of a mapper, depending on its `type`. */
export type MapperConfiguration = HashingMapperConfiguration | FieldFilteringMapperConfiguration | FieldRenamingMapperConfiguration | RowFilteringMapperConfiguration | EncryptionMapperConfiguration;
/** Replaces a field by its hash. */
export interface HashingMapperConfiguration {
    /** Suffix for the name of the field. */
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
    /** The current name. */
    originalFieldName: string;
}
/** Keeps only the records that meet a condition. */
export interface RowFilteringMapperConfiguration {
    /** The condition: a single one, despite the plural name. */
    conditions: RowFilteringOperation;
}
/** A condition on a record. */
export type RowFilteringOperation = RowFilteringOperationEqual | RowFilteringOperationNot;
/** The type of a condition. `EQUAL` compares a field with a value, and `NOT` negates another condition. */
export type RowFilteringOperationType = "EQUAL" | "NOT";
/** True for a record whose field has the value. */
export interface RowFilteringOperationEqual {
    /** The value. */
    comparisonValue: string;
    /** The field. */
    fieldName: string;
    /** Always `EQUAL`. */
    type: "EQUAL";
}
/** True for a record that does not meet the inner condition. */
export interface RowFilteringOperationNot {
    /** The inner condition, as a list with one element. */
    conditions: RowFilteringOperation[];
    /** Always `NOT`. */
    type: "NOT";
}
/** Encrypts a field with one of two algorithms. */
export type EncryptionMapperConfiguration = EncryptionMapperRSAConfiguration | EncryptionMapperAESConfiguration;
/** The encryption algorithm. */
export type EncryptionMapperAlgorithm = "RSA" | "AES";
/** Encrypts a field with RSA. */
export interface EncryptionMapperRSAConfiguration {
    /** Always `RSA`. */
    algorithm: "RSA";
    /** Suffix for the name of the field. */
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
    /** Suffix for the name of the field. */
    fieldNameSuffix: string;
    /** The secret key. Responses have ten asterisks instead. Send the key itself: the server rejects the asterisks with a 400. */
    key: string;
    /** The block cipher mode. */
    mode: "CBC" | "CFB" | "OFB" | "CTR" | "GCM" | "ECB";
    /** The padding of the last block. */
    padding: "NoPadding" | "PKCS5Padding";
    /** The field to encrypt. */
    targetField: string;
}
/** Mappers to try on a stream of a connection. */
export interface WebBackendValidateMappersRequestBody {
    /** The connection. For an unknown id, an instance admin gets a 404, and everybody else a 403. */
    connectionId: ConnectionId;
    /** A stream that the connection syncs. Any other stream causes a 500. */
    streamDescriptor: StreamDescriptor;
    /** The mappers to try instead of the stored ones, in order. Absent or empty returns the fields of the stream unchanged. */
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
/** The fields before and after one mapper. A mapper that fails changes nothing, and the server continues with the next one. */
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
    /** The type of the error. */
    type: MapperValidationErrorType;
    /** The error message. */
    message: string;
}
/** The type of a mapper error. */
export type MapperValidationErrorType = "MISSING_MAPPER" | "INVALID_MAPPER_CONFIG" | "FIELD_NOT_FOUND" | "FIELD_ALREADY_EXISTS" | (string & {});
/** The changes in the schema of a source. */
export interface CatalogDiff {
    /** The changes, one for each stream, in no particular order. Empty if nothing changed. */
    transforms: StreamTransform[];
}
/** The change of one stream. The server reports every added or removed stream, but updates only for streams that the connection syncs. */
export interface StreamTransform {
    /** The kind of change. */
    transformType: "add_stream" | "remove_stream" | "update_stream" | (string & {});
    /** The stream. */
    streamDescriptor: StreamDescriptor;
    /** The details of `update_stream`. Absent for other types. */
    updateStream?: {
        /** The changes of the stream's fields; may be empty. */
        fieldTransforms: FieldTransform[];
        /** The changes of the stream's attributes; may be empty. */
        streamAttributeTransforms: StreamAttributeTransform[];
    };
}
/** How one field changed. */
export interface FieldTransform {
    /** The kind of change. The property of the same name has the details. */
    transformType: "add_field" | "remove_field" | "update_field_schema" | (string & {});
    /** The field. */
    fieldName: FieldName;
    /** True if the change removes the cursor of an incremental stream, or a primary key field of a deduplicated stream. */
    breaking: boolean;
    /** The details of `add_field`. */
    addField?: FieldAdd;
    /** The details of `remove_field`. */
    removeField?: FieldRemove;
    /** The details of `update_field_schema`. */
    updateFieldSchema?: FieldSchemaUpdate;
}
/** An added field. */
export interface FieldAdd {
    /** The JSON Schema of the field. */
    schema?: FieldSchema;
}
/** A removed field. */
export interface FieldRemove {
    /** The previous JSON Schema. */
    schema?: FieldSchema;
}
/** A field whose schema changed. */
export interface FieldSchemaUpdate {
    /** The previous JSON Schema. */
    oldSchema: FieldSchema;
    /** The new JSON Schema. */
    newSchema: FieldSchema;
}
/** Path of a field, outermost key first. */
export type FieldName = string[];
/** JSON Schema of a field; any object. */
export type FieldSchema = Record<string, unknown>;
/** How an attribute of a stream changed. */
export interface StreamAttributeTransform {
    /** The kind of change. */
    transformType: "update_primary_key" | (string & {});
    /** True if the connection requires a primary key and does not use the new one. */
    breaking: boolean;
    /** The details of `update_primary_key`. */
    updatePrimaryKey?: StreamAttributePrimaryKeyUpdate;
}
/** A primary key that the source changed. */
export interface StreamAttributePrimaryKeyUpdate {
    /** The previous primary key, one path for each column. */
    oldPrimaryKey?: FieldName[];
    /** The new primary key, one path for each column. */
    newPrimaryKey?: FieldName[];
}
/** A cron expression to explain. */
export interface WebBackendDescribeCronExpressionRequestBody {
    /** A Quartz expression of six or seven fields, seconds first, such as `0 0 12 * * ?`. A body without it causes a 500. */
    cronExpression: string;
}
/** The description of a cron expression. */
export interface WebBackendCronExpressionDescription {
    /** The expression that was sent. */
    cronExpression: string;
    /** The description in English, such as `at 12:00`. */
    description: string;
    /** The next three execution times, in whole seconds since 1970-01-01 UTC; fewer if there are no more. */
    nextExecutions: number[];
}
/** How many connectors have a newer version. */
export interface WebBackendCheckUpdatesRead {
    /** The number of destination connectors whose version differs from the newest one. */
    destinationDefinitions: number;
    /** The number of source connectors whose version differs from the newest one. */
    sourceDefinitions: number;
}
/** The health of the server. */
export interface HealthCheckRead {
    /** False if the database cannot be reached. The status is 200 in both cases. */
    available: boolean;
}
/** The settings that the web interface needs before a user signs in. A key for a third-party service is an empty string if it is not set. */
export interface WebappConfigResponse {
    /** The version of the server, such as `2.0.0`, or `dev` if the server does not know it. */
    version: string;
    /** The edition in lower case, such as `community`, `enterprise` or `cloud`. */
    edition: string;
    /** A key for a third-party service. */
    datadogApplicationId?: string;
    /** A key for a third-party service. */
    datadogClientToken?: string;
    /** A key for a third-party service. */
    datadogSite?: string;
    /** A key for a third-party service. */
    datadogService?: string;
    /** A key for a third-party service. */
    datadogEnv?: string;
    /** A key for a third-party service. */
    hockeystackApiKey?: string;
    /** The URL of a Keycloak server. Not sent. */
    keycloakBaseUrl?: string;
    /** A key for a third-party service. */
    launchdarklyKey?: string;
    /** A key for a third-party service. */
    osanoKey?: string;
    /** A key for a third-party service. */
    segmentToken?: string;
    /** The URL of another service. */
    sonarApiUrl?: string;
    /** The URL of another service. */
    coralAgentsApiUrl?: string;
    /** A key for a third-party service. */
    zendeskKey?: string;
    /** A key for a third-party service. */
    fullstoryGuidesOrgId?: string;
}
/** The configuration of the installation. */
export interface InstanceConfigurationResponse {
    /** The edition of the installation. */
    edition: "community" | "pro" | "enterprise" | "trial" | (string & {});
    /** The version of the server, such as `2.0.0`. */
    version: string;
    /** The status of the licence. Only installations with a licence send it, so the community edition does not. */
    licenseStatus?: LicenseStatus;
    /**
     * When the licence expires, in whole seconds since 1970-01-01 UTC. Only installations with a licence send it.
     * Format: int64
     */
    licenseExpirationDate?: number;
    /** How users sign in. */
    auth: AuthConfiguration;
    /** The URL of the installation, or the text `airbyte-url-not-configured`. */
    airbyteUrl: string;
    /** Whether the initial setup is complete. */
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
    /** The email address of that organization; an empty string until the initial setup. */
    defaultOrganizationEmail: string;
    /**
     * The default workspace. Documented as required, but never sent.
     * Format: uuid
     */
    defaultWorkspaceId?: string;
    /** Where the server sends usage data. */
    trackingStrategy: "logging" | "segment" | (string & {});
}
/** How users sign in. */
export interface AuthConfiguration {
    /** The authentication mode. `none` means that no call requires a token. */
    mode: "none" | "simple" | "oidc" | (string & {});
    /**
     * The client id that the web interface uses.
     * @default airbyte-webapp
     */
    clientId?: string;
    /**
     * The realm that the web interface uses.
     * @default airbyte
     */
    defaultRealm?: string;
    /** The URL of the identity provider. Absent if there is none. */
    authorizationServerUrl?: string;
    /** The audience that a token must have. Absent if there is none. */
    audience?: string;
    /** Scopes to request from the identity provider. Absent if there are none. */
    extraScopes?: string;
}
/** Status of a licence. */
export type LicenseStatus = "pro" | "invalid" | "exceeded" | "expired" | (string & {});
/** The client id and secret of an application. */
export interface ApplicationTokenRequest {
    /** The client id. The key is in snake_case, unlike most others. */
    client_id: string;
    /** The client secret. */
    client_secret: string;
}
/** An access token, valid for 15 minutes by default. Only its `exp` claim says when it expires. */
export interface AccessToken {
    /** A JWT to send as `Authorization: Bearer …`. */
    access_token: string;
}
/** Body of a 404. Servers from 2.0.0 on send only `errorId`, so distinguish errors by the status. */
export interface NotFoundKnownExceptionInfo {
    /** The id that does not exist. Not sent. */
    id?: string;
    /** The missing object. Not sent from 2.0.0 on. */
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
     * Identifies this error in the log of the server, which has the message.
     * Format: uuid
     */
    errorId?: string;
}
/** The body of an expected error. */
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
    /** Further details, any object. Absent for most errors. */
    details?: Record<string, unknown>;
    /**
     * Identifies this error in the log of the server.
     * Format: uuid
     */
    errorId?: string;
}
/** The interval between syncs of a `basic` schedule. */
export interface ConnectionScheduleRead {
    /** The unit of `units`. Absent only if the schedule was stored without a unit. */
    timeUnit?: "minutes" | "hours" | "days" | "weeks" | "months" | (string & {});
    /**
     * The number of time units between two syncs. Absent only if the schedule was stored without it.
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
        /** A Quartz expression of six or seven fields, seconds first, such as `0 0 12 * * ?`. */
        cronExpression: string;
        /** The name of a time zone, such as `UTC` or `Europe/Berlin`. */
        cronTimeZone: string;
    };
}
/** The body of an error before the operation starts: the token is missing or invalid, the caller has no permission, or the request body is malformed. */
export interface MicronautErrorInfo {
    /** The reason phrase of the status, such as `Bad Request`. The details are in `_embedded`. */
    message: string;
    /** Links; always a single one, to the request itself. */
    _links?: {
        /** The path of the request. */
        self?: {
            /** The path, with the base path of the server. */
            href: string;
            /** Always false. */
            templated?: boolean;
        };
    };
    /** The errors, nested. */
    _embedded?: {
        /** The errors; in practice a single one. */
        errors?: {
            /** The message of the error. It differs between versions. */
            message: string;
            /** The argument that the server could not read, such as `/webBackendConnectionUpdate`. */
            path?: string;
            /** Always empty. */
            _links?: Record<string, unknown>;
            /** Always empty. */
            _embedded?: Record<string, unknown>;
        }[];
    };
}
/** The body of a known error. Its `type` identifies the rule. */
export interface ProblemInfo {
    /** The status of the response. */
    status: number;
    /** The rule, such as `error:connection/locked` or `error:cron-validation/invalid-timezone`. */
    type: string;
    /** The title of the rule. */
    title: string;
    /** The description of the rule. */
    detail?: string | null;
    /** The URL of the documentation. Null in all known cases. */
    documentationUrl?: string | null;
    /** Details of the error, depending on `type`. Unset keys are null. */
    data?: Record<string, unknown> | null;
}
/** The body of an unexpected error. */
export interface ErrorIdInfo {
    /**
     * Identifies this error in the log of the server, which has the message. Servers before 2.0.0 do not send it.
     * Format: uuid
     */
    errorId?: string;
    /** The message of the error. Not sent from 2.0.0 on. */
    message?: string;
}
/** The body of a 400. */
export type BadRequestInfo = MicronautErrorInfo | ProblemInfo | KnownExceptionInfo;
/** The body of a 403. */
export type ForbiddenInfo = MicronautErrorInfo | ProblemInfo;
/** The body of a 409. */
export type ConflictInfo = ProblemInfo | KnownExceptionInfo;
/** The kind of schedule. `manual` syncs only on request, `basic` at a fixed interval, and `cron` at the times of a cron expression. */
export type ConnectionScheduleTypeRead = "manual" | "basic" | "cron" | (string & {});
/** Life cycle of a connection. `active` follows its schedule, `inactive` is paused, `deprecated` is deleted but still readable, and `locked` cannot be changed. Servers up to 2.0.0 do not know `locked`. */
export type ConnectionStatusRead = "active" | "inactive" | "deprecated" | "locked" | (string & {});
/** Where the tables of a sync go in the destination. `source` keeps the namespace of the source, `destination` uses the default of the destination, `customformat` uses `namespaceFormat`. */
export type NamespaceDefinitionTypeRead = "source" | "destination" | "customformat" | (string & {});
/** The streams of a connection, each with its configuration. */
export interface AirbyteCatalogRead {
    /** The streams, one entry each. Two entries with the same name and namespace cause a 500. */
    streams: AirbyteStreamAndConfigurationRead[];
}
/** A stream of the source, and its configuration in the connection. A request must have both; otherwise it fails with a 500. */
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
    /** JSON Schema of a record. A selected stream without it causes a 500. */
    jsonSchema: StreamJsonSchema;
    /** The sync modes that the source supports. Absent in a request means none. */
    supportedSyncModes?: SyncModeRead[];
    /** True if the source defines the cursor itself. `cursorField` is then ignored. */
    sourceDefinedCursor?: boolean;
    /** Path of the cursor field that the source suggests, outermost key first. Empty if there is none. */
    defaultCursorField?: string[];
    /** Primary key that the source defines, one path for each column. Empty if there is none. A connection cannot override it. */
    sourceDefinedPrimaryKey?: string[][];
    /** Where the stream is in the source, such as a database schema. Absent if the source has no namespaces. */
    namespace?: string;
    /** Whether a full refresh can continue after an interruption. Absent if the source does not say. */
    isResumable?: boolean;
    /** Whether the records of the stream describe files. Absent if the source does not say. */
    isFileBased?: boolean;
}
/** How to read a stream. `full_refresh` reads all records each time; `incremental` reads only the records that are new since the last sync. */
export type SyncModeRead = "full_refresh" | "incremental" | (string & {});
/** How a connection syncs one stream. */
export interface AirbyteStreamConfigurationRead {
    /** How to read from the source. The server does not check it against `supportedSyncModes`. */
    syncMode: SyncModeRead;
    /** Path of the field that distinguishes new records from old ones, outermost key first. Empty if there is none. */
    cursorField?: string[];
    /** How to write to the destination. */
    destinationSyncMode: DestinationSyncModeRead;
    /** Documented, but the server neither stores nor returns it. */
    namespace?: string;
    /** Primary key, one path for each column. Empty if there is none. */
    primaryKey?: string[][];
    /** The stream name in a form that is safe for table names. Computed by the server; ignored in requests. */
    aliasName?: string;
    /** Whether the stream is synced. Always send it: a request without it causes a 500. */
    selected: boolean;
    /** Whether the source suggests this stream. Computed by the server; ignored in requests. */
    suggested?: boolean;
    /** The object of the destination to write to, for destinations that write to objects of a business application. */
    destinationObjectName?: string;
    /** Whether to transfer the files of a file-based stream too. True requires connectors that support it; otherwise the call fails with a 400. */
    includeFiles?: boolean;
    /** Whether to sync only `selectedFields`. */
    fieldSelectionEnabled?: boolean;
    /** The fields to sync if `fieldSelectionEnabled` is true; otherwise empty. They must include the cursor and the primary key. Null causes a 500 if `fieldSelectionEnabled` is true. */
    selectedFields?: SelectedFields;
    /** Fields to hash. The server reads them only if `mappers` is empty, and stores them as mappers. */
    hashedFields?: SelectedFields;
    /** The mappers to apply to the records, in order. Absent means none; null causes a 500. */
    mappers?: ConfiguredStreamMapperRead[];
    /**
     * Internal to Airbyte. The server neither stores nor returns it.
     * Format: int64
     */
    minimumGenerationId?: number;
    /**
     * Internal to Airbyte. The server neither stores nor returns it.
     * Format: int64
     */
    generationId?: number;
    /**
     * Internal to Airbyte. The server neither stores nor returns it.
     * Format: int64
     */
    syncId?: number;
}
/** How to write records. `append` adds them, and `overwrite` replaces the table. The modes with `_dedup` keep only the newest record of each primary key. `update` and `soft_delete` are for objects of a business application. */
export type DestinationSyncModeRead = "append" | "overwrite" | "append_dedup" | "overwrite_dedup" | "update" | "soft_delete" | (string & {});
/** A mapper: a transformation of the records of a stream. */
export interface ConfiguredStreamMapperRead {
    /**
     * Identifies the mapper. If absent in a request, the server assigns an id.
     * Format: uuid
     */
    id?: string;
    /** The kind of change. */
    type: StreamMapperTypeRead;
    /** The settings for this type of mapper. */
    mapperConfiguration: MapperConfigurationRead;
}
/** The type of a mapper. */
export type StreamMapperTypeRead = "hashing" | "field-renaming" | "row-filtering" | "encryption" | "field-filtering" | (string & {});
/** Settings of a mapper, depending on its `type`. */
export type MapperConfigurationRead = HashingMapperConfigurationRead | FieldFilteringMapperConfiguration | FieldRenamingMapperConfiguration | RowFilteringMapperConfigurationRead | EncryptionMapperConfigurationRead;
/** Replaces a field by its hash. */
export interface HashingMapperConfigurationRead {
    /** Suffix for the name of the field. */
    fieldNameSuffix: string;
    /** The hash function. */
    method: "MD2" | "MD5" | "SHA-1" | "SHA-224" | "SHA-256" | "SHA-384" | "SHA-512" | (string & {});
    /** The field to hash. */
    targetField: string;
}
/** Keeps only the records that meet a condition. */
export interface RowFilteringMapperConfigurationRead {
    /** The condition: a single one, despite the plural name. */
    conditions: RowFilteringOperationRead;
}
/** A condition on a record. */
export type RowFilteringOperationRead = RowFilteringOperationEqualRead | RowFilteringOperationNotRead;
/** True for a record whose field has the value. */
export interface RowFilteringOperationEqualRead {
    /** The value. */
    comparisonValue: string;
    /** The field. */
    fieldName: string;
    /** Always `EQUAL`. */
    type: "EQUAL";
}
/** The type of a condition. `EQUAL` compares a field with a value, and `NOT` negates another condition. */
export type RowFilteringOperationTypeRead = "EQUAL" | "NOT" | (string & {});
/** True for a record that does not meet the inner condition. */
export interface RowFilteringOperationNotRead {
    /** The inner condition, as a list with one element. */
    conditions: RowFilteringOperationRead[];
    /** Always `NOT`. */
    type: "NOT";
}
/** Encrypts a field with one of two algorithms. */
export type EncryptionMapperConfigurationRead = EncryptionMapperRSAConfigurationRead | EncryptionMapperAESConfigurationRead;
/** Encrypts a field with RSA. */
export interface EncryptionMapperRSAConfigurationRead {
    /** Always `RSA`. */
    algorithm: "RSA";
    /** Suffix for the name of the field. */
    fieldNameSuffix: string;
    /** The public key. */
    publicKey: string;
    /** The field to encrypt. */
    targetField: string;
}
/** The encryption algorithm. */
export type EncryptionMapperAlgorithmRead = "RSA" | "AES" | (string & {});
/** Encrypts a field with AES. */
export interface EncryptionMapperAESConfigurationRead {
    /** Always `AES`. */
    algorithm: "AES";
    /** Suffix for the name of the field. */
    fieldNameSuffix: string;
    /** The secret key. Responses have ten asterisks instead. Send the key itself: the server rejects the asterisks with a 400. */
    key: string;
    /** The block cipher mode. */
    mode: "CBC" | "CFB" | "OFB" | "CTR" | "GCM" | "ECB" | (string & {});
    /** The padding of the last block. */
    padding: "NoPadding" | "PKCS5Padding" | (string & {});
    /** The field to encrypt. */
    targetField: string;
}
/** Whether a source, a destination or, in the filter `states`, a connection is active. */
export type ActorStatusRead = "active" | "inactive" | (string & {});
/** The configuration of an operation. */
export interface OperatorConfigurationRead {
    /** The kind of operation. */
    operatorType: OperatorTypeRead;
    /** Settings of type `webhook`; without them, that type causes a 500. Absent for other types. */
    webhook?: OperatorWebhookRead;
}
/** Kind of an operation. `webhook` starts a job of dbt Cloud. `normalization` and `dbt` no longer have settings and do nothing. */
export type OperatorTypeRead = "normalization" | "dbt" | "webhook" | (string & {});
/** A job of dbt Cloud to start after a sync. Send `webhookConfigId`, `webhookType` and `dbtCloud`. */
export interface OperatorWebhookRead {
    /**
     * The webhook configuration of the workspace, which holds the token.
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
     * The URL that the server calls, derived from `dbtCloud`. Do not send it: after a URL outside dbt Cloud, each read of the connection fails with a 500.
     * @deprecated
     */
    executionUrl?: string;
    /**
     * The body that the server sends there, derived from `dbtCloud`.
     * @deprecated
     */
    executionBody?: string;
}
/** The reaction to a non-breaking schema change of the source. `ignore` does nothing, `disable` deactivates the connection, `propagate_columns` adds new columns, and `propagate_fully` also adds new streams. */
export type NonBreakingChangesPreferenceRead = "ignore" | "disable" | "propagate_columns" | "propagate_fully" | (string & {});
/** Whether to fill new columns for existing records. */
export type SchemaChangeBackfillPreferenceRead = "enabled" | "disabled" | (string & {});
