// Generated from spec/0.36 (sha256 4dfce1477201) by packages/codegen. Do not edit: change the spec, run `pnpm generate`.
/**
 * Identifies a workspace.
 * Format: uuid
 */
export type WorkspaceId = string;
/** The workspace whose connections are listed. */
export interface WorkspaceIdRequestBody {
    /** The workspace. For an unknown id, the list is empty. */
    workspaceId: WorkspaceId;
}
/** The workspace to check. */
export interface WebBackendWorkspaceState {
    /** The workspace. For an unknown id, all values are false. */
    workspaceId: WorkspaceId;
}
/** Whether a workspace has sources, destinations and connections, without deleted ones. */
export interface WebBackendWorkspaceStateResult {
    /** True if a connection exists that is not `deprecated` and whose source is not deleted. */
    hasConnections: boolean;
    /** True if a source exists that is not deleted. */
    hasSources: boolean;
    /** True if a destination exists that is not deleted. */
    hasDestinations: boolean;
}
/**
 * Identifies a connection.
 * Format: uuid
 */
export type ConnectionId = string;
/** The connection to read. */
export interface WebBackendConnectionRequestBody {
    /** Whether to discover the schema of the source again first. True runs a discover job, which takes seconds to minutes, and makes the call a write. If the job fails, the response is a 500. Absent, null and false mean the stored catalog. */
    withRefreshedCatalog?: boolean;
    /** The connection to read. */
    connectionId: ConnectionId;
}
/** A connection to create, with the operations that belong to it. */
export interface WebBackendConnectionCreate {
    /** Display name, not necessarily unique. Absent or null means the names of source and destination with ` <> ` between them. An empty string is kept. */
    name?: string;
    /** Where the tables go in the destination. Absent means `source`; an explicit null causes a 422. */
    namespaceDefinition?: NamespaceDefinitionType;
    /**
     * Template of the destination namespace, used with `customformat`; `${SOURCE_NAMESPACE}` is the namespace in the source. If absent, the server stores the text `null`, which is the namespace then if you use `customformat`. Send null for no format.
     * @default null
     */
    namespaceFormat?: string | null;
    /** Prefix of every table name in the destination. Absent means no prefix. */
    prefix?: string | null;
    /** The source to read from. An unknown id causes a 404. */
    sourceId: SourceId;
    /** The destination to write to, in the workspace of the source. An unknown id causes a 404. */
    destinationId: DestinationId;
    /** Ignored by the server; only `operations` counts. */
    operationIds?: OperationId[];
    /** The streams to sync. Absent means no streams. The server does not store streams with `selected: false`. */
    syncCatalog?: AirbyteCatalog;
    /** How often to sync. Absent or null means manual. */
    schedule?: ConnectionSchedule;
    /** The initial status, usually `active`. */
    status: ConnectionStatus;
    /** Limits for the containers of a sync. Absent or null means the defaults of the installation. */
    resourceRequirements?: ResourceRequirements;
    /** Operations to create and attach. Absent means no operations; an explicit null causes a 500. */
    operations?: OperationCreate[];
    /**
     * The stored discover result that the catalog was made from. An unknown id causes a 500. No response of this version contains it.
     * Format: uuid
     */
    sourceCatalogId?: string;
}
/** The whole new state of a connection. Omitted properties are reset. */
export interface WebBackendConnectionUpdate {
    /** Display name. Absent or null keeps the current one. */
    name?: string;
    /** The connection to replace. An unknown id causes a 404. */
    connectionId: ConnectionId;
    /** Where the tables go in the destination. Absent means `source`, whatever was set before; an explicit null causes a 422. */
    namespaceDefinition?: NamespaceDefinitionType;
    /**
     * Template of the destination namespace, used with `customformat`. If absent, the server stores the text `null`, which is the namespace then if you use `customformat`. Null removes the format.
     * @default null
     */
    namespaceFormat?: string | null;
    /** Prefix of every table name in the destination. Absent removes it. */
    prefix?: string | null;
    /** Ignored by the server; only `operations` counts. */
    operationIds?: OperationId[];
    /** The streams to sync, stored as sent. The server removes streams that are omitted or have `selected: false`. */
    syncCatalog: AirbyteCatalog;
    /** How often to sync. Absent or null makes the connection manual. */
    schedule?: ConnectionSchedule;
    /** The new status. `deprecated` deletes the connection, `active` restores a deleted one. */
    status: ConnectionStatus;
    /** Limits for the containers of a sync. Absent or null keeps the current ones; you cannot clear them. */
    resourceRequirements?: ResourceRequirements;
    /** Whether to clear the data in the destination and sync again after the update. True starts a reset job and then a sync job; the response may still show the previous sync. Despite its name, it does not discover the schema of the source. Absent or false starts no job. */
    withRefreshedCatalog?: boolean;
    /** The complete list of operations. The server replaces operations whose id is attached to this connection, creates the others, and detaches attached operations that are missing. Absent detaches all; an explicit null causes a 500. */
    operations?: WebBackendOperationCreateOrUpdate[];
}
/** Criteria for a search; a connection must meet all that are set. Absent and null criteria are ignored, except `namespaceDefinition`. */
export interface WebBackendConnectionSearch {
    /** The id of the connection. */
    connectionId?: ConnectionId;
    /** The whole display name, case-sensitive. Null, empty and blank are ignored. */
    name?: string;
    /** The namespace definition. Absent means `source`, so an empty search misses all other connections. Send an explicit null to match any value. */
    namespaceDefinition?: NamespaceDefinitionType | null;
    /**
     * The whole namespace format. Null, blank and the text `null` are ignored.
     * @default null
     */
    namespaceFormat?: string | null;
    /** The whole table prefix, case-sensitive. Null, empty and blank are ignored. */
    prefix?: string | null;
    /** The id of the source. */
    sourceId?: SourceId;
    /** The id of the destination. */
    destinationId?: DestinationId;
    /** The schedule, both `units` and `timeUnit`. Null is ignored, so you cannot search for manual connections. */
    schedule?: ConnectionSchedule;
    /** The status. Deleted connections are never searched, so `deprecated` finds nothing. */
    status?: ConnectionStatus;
    /** Criteria that the source must meet. */
    source?: SourceSearch;
    /** Criteria that the destination must meet. */
    destination?: DestinationSearch;
}
/** A connection with its source, destination, operations, catalog and latest sync. */
export interface WebBackendConnectionRead {
    /** The id of this connection. */
    connectionId: ConnectionId;
    /** Display name, not necessarily unique. */
    name: string;
    /** Where the tables go in the destination. Always sent by a 0.36.5 server. */
    namespaceDefinition?: NamespaceDefinitionTypeRead;
    /**
     * Template of the destination namespace, used with `customformat`. Null if none is set, the text `null` if the connection was written without the property.
     * @default null
     */
    namespaceFormat?: string | null;
    /** Prefix of every table name in the destination. Null if it has none. */
    prefix?: string | null;
    /** The id of the source. */
    sourceId: SourceId;
    /** The id of the destination. */
    destinationId: DestinationId;
    /** The streams. Only selected ones are stored, so unselected streams are absent unless the catalog was refreshed. */
    syncCatalog: AirbyteCatalogRead;
    /** How often the connection syncs. Null means manual. */
    schedule?: ConnectionScheduleRead;
    /** Whether the connection is active, inactive or deleted. */
    status: ConnectionStatusRead;
    /** The ids of all attached operations. */
    operationIds?: OperationId[];
    /** The source, with secrets masked. */
    source: SourceRead;
    /** The destination, with secrets masked. */
    destination: DestinationRead;
    /** The attached operations that are not deleted. */
    operations?: OperationRead[];
    /**
     * When the newest sync job was created, in whole seconds since 1970-01-01 UTC (not milliseconds). Null if the connection never synced.
     * Format: int64
     */
    latestSyncJobCreatedAt?: number | null;
    /** Status of the newest sync job. Null if the connection never synced. */
    latestSyncJobStatus?: JobStatus | null;
    /** True while a recent sync job is pending, running or incomplete. Reset jobs do not count. */
    isSyncing: boolean;
    /** Limits for the containers of a sync. Null means the defaults of the installation. */
    resourceRequirements?: ResourceRequirements;
}
/** A list of connections, complete and in no particular order. */
export interface WebBackendConnectionReadList {
    /** The connections; empty if there are none. */
    connections: WebBackendConnectionRead[];
}
/** Life cycle of a connection. `active` follows its schedule, `inactive` is paused, `deprecated` is deleted but still readable. */
export type ConnectionStatus = "active" | "inactive" | "deprecated";
/** The interval between syncs. Null means manual. */
export type ConnectionSchedule = {
    /**
     * The number of time units between two syncs.
     * Format: int64
     */
    units: number;
    /** The unit of `units`. */
    timeUnit: "minutes" | "hours" | "days" | "weeks" | "months";
} | null;
/**
 * Where the tables of a sync go in the destination. `source` keeps the namespace of the source, `destination` uses the default of the destination, `customformat` uses `namespaceFormat`.
 * @default source
 */
export type NamespaceDefinitionType = "source" | "destination" | "customformat";
/** Resources for the containers of a sync, as Kubernetes quantities. The four keys are in snake_case, unlike all others. Null means the defaults of the installation. */
export type ResourceRequirements = {
    /** Processor share to reserve, such as `0.5`. Null if unset. */
    cpu_request?: string | null;
    /** Processor share not to exceed, such as `2`. Null if unset. */
    cpu_limit?: string | null;
    /** Memory to reserve, such as `512Mi`. Null if unset. */
    memory_request?: string | null;
    /** Memory not to exceed, such as `1Gi`. Null if unset. */
    memory_limit?: string | null;
} | null;
/** Status of a job. `pending` waits, `running` works, and `incomplete` had a failed attempt and will be retried; `failed`, `succeeded` and `cancelled` are final. */
export type JobStatus = "pending" | "running" | "incomplete" | "failed" | "succeeded" | "cancelled" | (string & {});
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
/** Settings of a source, any JSON; the connector defines the keys. In responses, ten asterisks replace each secret. */
export type SourceConfiguration = unknown;
/** A source, with secrets masked. */
export interface SourceRead {
    /** The connector of the source. */
    sourceDefinitionId: SourceDefinitionId;
    /** The id of this source. */
    sourceId: SourceId;
    /** The workspace that owns the source. */
    workspaceId: WorkspaceId;
    /** Settings of the source. Ten asterisks replace each secret. */
    connectionConfiguration: SourceConfiguration;
    /** The name that a user gave this source. */
    name: string;
    /** The name of the connector, such as `Postgres`. */
    sourceName: string;
}
/** Criteria for the source of a connection. Absent and null criteria are ignored. */
export interface SourceSearch {
    /** The connector of the source. */
    sourceDefinitionId?: SourceDefinitionId;
    /** The id of the source. */
    sourceId?: SourceId;
    /** The workspace that owns the source; the only way to search one workspace. */
    workspaceId?: WorkspaceId;
    /** Settings that must be equal, compared with the unmasked ones. Only the top-level keys are compared. As documented, omitted keys are ignored; in fact, the server takes them from the first connection that it scans, so a partial object can miss connections of other sources. */
    connectionConfiguration?: SourceConfiguration;
    /** The whole name that a user gave the source, case-sensitive. Blank is ignored. */
    name?: string;
    /** The whole name of the connector, such as `Postgres`, case-sensitive. Blank is ignored. */
    sourceName?: string;
}
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
/** Settings of a destination, any JSON; the connector defines the keys. In responses, ten asterisks replace each secret. */
export type DestinationConfiguration = unknown;
/** A destination, with secrets masked. */
export interface DestinationRead {
    /** The connector of the destination. */
    destinationDefinitionId: DestinationDefinitionId;
    /** The id of this destination. */
    destinationId: DestinationId;
    /** The workspace that owns the destination. */
    workspaceId: WorkspaceId;
    /** Settings of the destination. Ten asterisks replace each secret. */
    connectionConfiguration: DestinationConfiguration;
    /** The name that a user gave this destination. */
    name: string;
    /** The name of the connector, such as `BigQuery`. */
    destinationName: string;
}
/** Criteria for the destination of a connection. Absent and null criteria are ignored. */
export interface DestinationSearch {
    /** The connector of the destination. */
    destinationDefinitionId?: DestinationDefinitionId;
    /** The id of the destination. */
    destinationId?: DestinationId;
    /** The workspace that owns the destination. */
    workspaceId?: WorkspaceId;
    /** Settings that must be equal, compared with the unmasked ones. Only the top-level keys are compared. As documented, omitted keys are ignored; in fact, the server takes them from the first connection that it scans, so a partial object can miss connections of other destinations. */
    connectionConfiguration?: DestinationConfiguration;
    /** The whole name that a user gave the destination, case-sensitive. Blank is ignored. */
    name?: string;
    /** The whole name of the connector, such as `BigQuery`, case-sensitive. Blank is ignored. */
    destinationName?: string;
}
/**
 * Identifies an operation.
 * Format: uuid
 */
export type OperationId = string;
/** An operation to create together with its connection. */
export interface OperationCreate {
    /** The workspace of the source and the destination. Another workspace causes a 500. */
    workspaceId: WorkspaceId;
    /** Display name of the operation. */
    name: string;
    /** The configuration of the operation. */
    operatorConfiguration: OperatorConfiguration;
}
/** An operation of a connection that is being replaced, either an attached one or a new one. */
export interface WebBackendOperationCreateOrUpdate {
    /** The attached operation to replace. If absent, or if it is not attached to this connection, the server creates an operation with a new id. */
    operationId?: OperationId;
    /** The workspace of a new operation. Ignored for an attached one. */
    workspaceId: WorkspaceId;
    /** Display name of the operation. */
    name: string;
    /** The configuration of the operation. It replaces the stored one completely. */
    operatorConfiguration: OperatorConfiguration;
}
/** An operation attached to a connection. */
export interface OperationRead {
    /** The workspace that owns the operation. */
    workspaceId: WorkspaceId;
    /** The id of this operation. */
    operationId: OperationId;
    /** Display name of the operation. */
    name: string;
    /** The configuration of the operation. */
    operatorConfiguration: OperatorConfigurationRead;
}
/** The configuration of an operation. The settings for its `operatorType` are required: a request without them causes a 500. In responses, the other settings are null. */
export interface OperatorConfiguration {
    /** The kind of operation. */
    operatorType: OperatorType;
    /** Settings of type `normalization`. Null for the other type. */
    normalization?: OperatorNormalization | null;
    /** Settings of type `dbt`. Null for the other type. */
    dbt?: OperatorDbt;
}
/** Kind of an operation. `normalization` turns raw JSON into tables, and `dbt` runs your own dbt project. */
export type OperatorType = "normalization" | "dbt";
/** Settings of Airbyte's own normalization. */
export interface OperatorNormalization {
    /** How to normalize. There is only one value. */
    option?: "basic" | null;
}
/** A dbt project to run after a sync, fetched from a git repository. */
export type OperatorDbt = {
    /** URL of the git repository. */
    gitRepoUrl: string;
    /** Branch to check out. Null if it was not set. */
    gitRepoBranch?: string | null;
    /** Docker image to run dbt in. Null if it was not set. */
    dockerImage?: string | null;
    /** Command line for dbt, such as `run --select orders`. Null if it was not set. */
    dbtArguments?: string | null;
} | null;
/** The streams of a connection, each with its configuration. */
export interface AirbyteCatalog {
    /** The streams, one entry each. */
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
    /** Name of the stream. A refresh matches streams by name only, without the namespace. */
    name: string;
    /** JSON Schema of a record. Null if the stream was stored without one. */
    jsonSchema?: StreamJsonSchema | null;
    /** The sync modes that the source supports. Absent in a request means no modes; an explicit null causes a 500. */
    supportedSyncModes?: SyncMode[];
    /** True if the source defines the cursor itself. `cursorField` is then ignored. Null means unknown. */
    sourceDefinedCursor?: boolean | null;
    /** Path of the cursor field that the source suggests, outermost key first. Empty if there is none. */
    defaultCursorField?: string[];
    /** Primary key that the source defines, one path for each column. Empty if there is none. */
    sourceDefinedPrimaryKey?: string[][];
    /** Where the stream is in the source, such as a database schema. Null if the source has no namespaces. */
    namespace?: string | null;
}
/** JSON Schema of the records of a stream; any object. */
export type StreamJsonSchema = Record<string, unknown>;
/** How a connection syncs one stream. */
export interface AirbyteStreamConfiguration {
    /** How to read from the source; one of `supportedSyncModes`. */
    syncMode: SyncMode;
    /** Path of the field that distinguishes new records from old ones, outermost key first. Required for `incremental` unless the source defines the cursor. */
    cursorField?: string[];
    /** How to write to the destination. */
    destinationSyncMode: DestinationSyncMode;
    /** Primary key, one path for each column. Required for `append_dedup` unless the source defines it. */
    primaryKey?: string[][];
    /** The stream name in a form that is safe for table names: underscores replace all characters except letters, digits and underscores. Computed by the server; ignored in requests. */
    aliasName?: string;
    /** Whether the stream is synced. The server removes a stream with false from the stored catalog. Always send it: absent or null causes a 500. */
    selected: boolean;
}
/** How to read a stream. `full_refresh` reads all records each time; `incremental` reads only the records that are new since the last sync. */
export type SyncMode = "full_refresh" | "incremental";
/** How to write records. `append` adds them, and `overwrite` replaces the table. `append_dedup` adds them, and keeps the newest record of each primary key in a second table. */
export type DestinationSyncMode = "append" | "overwrite" | "append_dedup";
/** An invalid property. */
export interface InvalidInputProperty {
    /** The path of the property, such as `webBackendGetConnection.arg0.connectionId`; `arg0` is the body. */
    propertyPath: string;
    /** The invalid value, as a string; `null` for a missing property. */
    invalidValue?: string;
    /** Why the value is invalid, such as `must not be null`. */
    message?: string;
}
/** Body of a 404. Distinguish errors by the status, not by the class names, which differ between versions. */
export interface NotFoundKnownExceptionInfo {
    /** The id that does not exist. A 0.36.5 server never sets it: the key is absent for an unknown object and null for an unknown path. */
    id?: string | null;
    /** The error message. It contains the type and the id of the missing object. */
    message: string;
    /** Java class of the exception. */
    exceptionClassName?: string;
    /** Stack trace, one line per element, the class and message first. For bug reports only. */
    exceptionStack?: string[];
    /** Meant for the Java class of the cause, but always `java.lang.Class`; null if there is no cause. */
    rootCauseExceptionClassName?: string | null;
    /** Stack trace of the cause, one line per element; empty if there is no cause. */
    rootCauseExceptionStack?: string[];
}
/** Body of the response to a request with missing properties. It lists all of them, in no particular order. */
export interface InvalidInputExceptionInfo {
    /** A constant text; the details are in `validationErrors`. */
    message: string;
    /** Java class of the exception. */
    exceptionClassName?: string;
    /** Stack trace, one line per element, the class first. For bug reports only. */
    exceptionStack?: string[];
    /** The invalid properties. */
    validationErrors: InvalidInputProperty[];
}
/** Body of a 422 or a 500. Distinguish errors by the status, not by the class names, which differ between versions. */
export interface KnownExceptionInfo {
    /** The error message. */
    message: string;
    /** Java class of the exception. */
    exceptionClassName?: string;
    /** Stack trace, one line per element, the class first. For bug reports only. */
    exceptionStack?: string[];
    /** Meant for the Java class of the cause, but always `java.lang.Class`; null if there is no cause. */
    rootCauseExceptionClassName?: string | null;
    /** Stack trace of the cause, one line per element; empty if there is no cause. */
    rootCauseExceptionStack?: string[];
}
/**
 * Where the tables of a sync go in the destination. `source` keeps the namespace of the source, `destination` uses the default of the destination, `customformat` uses `namespaceFormat`.
 * @default source
 */
export type NamespaceDefinitionTypeRead = "source" | "destination" | "customformat" | (string & {});
/** The streams of a connection, each with its configuration. */
export interface AirbyteCatalogRead {
    /** The streams, one entry each. */
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
    /** Name of the stream. A refresh matches streams by name only, without the namespace. */
    name: string;
    /** JSON Schema of a record. Null if the stream was stored without one. */
    jsonSchema?: StreamJsonSchema | null;
    /** The sync modes that the source supports. Absent in a request means no modes; an explicit null causes a 500. */
    supportedSyncModes?: SyncModeRead[];
    /** True if the source defines the cursor itself. `cursorField` is then ignored. Null means unknown. */
    sourceDefinedCursor?: boolean | null;
    /** Path of the cursor field that the source suggests, outermost key first. Empty if there is none. */
    defaultCursorField?: string[];
    /** Primary key that the source defines, one path for each column. Empty if there is none. */
    sourceDefinedPrimaryKey?: string[][];
    /** Where the stream is in the source, such as a database schema. Null if the source has no namespaces. */
    namespace?: string | null;
}
/** How to read a stream. `full_refresh` reads all records each time; `incremental` reads only the records that are new since the last sync. */
export type SyncModeRead = "full_refresh" | "incremental" | (string & {});
/** How a connection syncs one stream. */
export interface AirbyteStreamConfigurationRead {
    /** How to read from the source; one of `supportedSyncModes`. */
    syncMode: SyncModeRead;
    /** Path of the field that distinguishes new records from old ones, outermost key first. Required for `incremental` unless the source defines the cursor. */
    cursorField?: string[];
    /** How to write to the destination. */
    destinationSyncMode: DestinationSyncModeRead;
    /** Primary key, one path for each column. Required for `append_dedup` unless the source defines it. */
    primaryKey?: string[][];
    /** The stream name in a form that is safe for table names: underscores replace all characters except letters, digits and underscores. Computed by the server; ignored in requests. */
    aliasName?: string;
    /** Whether the stream is synced. The server removes a stream with false from the stored catalog. Always send it: absent or null causes a 500. */
    selected: boolean;
}
/** How to write records. `append` adds them, and `overwrite` replaces the table. `append_dedup` adds them, and keeps the newest record of each primary key in a second table. */
export type DestinationSyncModeRead = "append" | "overwrite" | "append_dedup" | (string & {});
/** The interval between syncs. Null means manual. */
export type ConnectionScheduleRead = {
    /**
     * The number of time units between two syncs.
     * Format: int64
     */
    units: number;
    /** The unit of `units`. */
    timeUnit: "minutes" | "hours" | "days" | "weeks" | "months" | (string & {});
} | null;
/** Life cycle of a connection. `active` follows its schedule, `inactive` is paused, `deprecated` is deleted but still readable. */
export type ConnectionStatusRead = "active" | "inactive" | "deprecated" | (string & {});
/** The configuration of an operation. The settings for its `operatorType` are required: a request without them causes a 500. In responses, the other settings are null. */
export interface OperatorConfigurationRead {
    /** The kind of operation. */
    operatorType: OperatorTypeRead;
    /** Settings of type `normalization`. Null for the other type. */
    normalization?: OperatorNormalizationRead | null;
    /** Settings of type `dbt`. Null for the other type. */
    dbt?: OperatorDbt;
}
/** Kind of an operation. `normalization` turns raw JSON into tables, and `dbt` runs your own dbt project. */
export type OperatorTypeRead = "normalization" | "dbt" | (string & {});
/** Settings of Airbyte's own normalization. */
export interface OperatorNormalizationRead {
    /** How to normalize. There is only one value. */
    option?: "basic" | null | (string & {});
}
