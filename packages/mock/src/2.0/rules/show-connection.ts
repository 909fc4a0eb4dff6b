import { maskSecrets } from "../../rules/mask-secrets.ts";
import { BIGQUERY_DESTINATION_DEFINITION_ID, SNOWFLAKE_DESTINATION_DEFINITION_ID } from "../../state/ids.ts";
import type { Lookup } from "../../state/lookup.ts";
import type {
  AirbyteState,
  Connection,
  Destination,
  DestinationDefinition,
  Job,
  Source,
  SourceDefinition,
} from "../../state/state.ts";
import type { Json } from "../read-body.ts";
import type { LaterStream, Tag } from "../state/later.ts";
import {
  configuredStreams,
  laterState,
  originalCatalog,
  orNotFound,
  requireDestination,
  requireSource,
  statusOf,
} from "../store.ts";
import { mergeCatalog, showConfigured } from "./catalogs.ts";
import { showOperation } from "./operations.ts";
import { type LaterSchedule, manual } from "./schedule.ts";

/** The result of a refresh, which a read shows instead of the stored catalog. */
export interface Refreshed {
  catalogId: string;
  streams: readonly LaterStream[];
  catalogDiff: { transforms: readonly unknown[] };
}

/** A connection as `get`, `create` and `update` answer. 2.0-read-keys [observed] */
export function showConnection(
  state: AirbyteState,
  connection: Connection,
  syncCatalog: { streams: Json[] },
  refreshed?: Refreshed,
): Json {
  const { later = {} } = connection;
  const source = requireSource(state, connection.sourceId);
  const destination = requireDestination(state, connection.destinationId);
  const attached = state.operations.filter(({ operationId }) => connection.operationIds.includes(operationId));
  const catalogId = refreshed?.catalogId ?? connection.sourceCatalogId;
  return {
    ...showBasics(connection),
    syncCatalog,
    ...showSchedule(connection, { withLegacy: true }),
    ...showStatus(connection),
    operationIds: connection.operationIds,
    source: showSource(state, source),
    destination: showDestination(state, destination),
    operations: attached.map(showOperation),
    ...showLatestJob(state, connection),
    isSyncing: jobsOf(state, connection, ["sync", "refresh"]).some(isUnfinished),
    ...showResources(connection),
    ...(catalogId !== null && { catalogId }),
    ...(later.destinationCatalogId !== undefined && { destinationCatalogId: later.destinationCatalogId }),
    ...(refreshed && { catalogDiff: refreshed.catalogDiff }),
    schemaChange: schemaChangeOf(state, connection),
    ...showNotifications(connection),
    createdAt: createdAt(state, connection),
    backfillPreference: later.backfillPreference ?? "disabled",
    ...showVersions(state, source, destination),
    tags: tagsOf(state, connection),
    onDemandEnabled: later.onDemandEnabled ?? false,
  };
}

/** 2.0-read-catalog [observed]: the catalog of `get` and `update` has all discovered streams, with the stored configuration. */
export function mergedCatalog(state: AirbyteState, connection: Connection): { streams: Json[] } {
  const original = originalCatalog(state, connection);
  const configured = configuredStreams(connection);
  return { streams: original ? mergeCatalog(original, configured, original) : configured.map(showConfigured) };
}

/** The catalog of `create`, `list_all` and `search` has the configured streams only. */
export function configuredCatalog(connection: Connection): { streams: Json[] } {
  return { streams: configuredStreams(connection).map(showConfigured) };
}

/** A connection as `list_all` and `search` show it. 2.0-list-all-keys [observed] */
export function showPlainConnection(state: AirbyteState, connection: Connection): Json {
  const { later = {} } = connection;
  return {
    ...showBasics(connection),
    operationIds: connection.operationIds,
    syncCatalog: configuredCatalog(connection),
    ...showSchedule(connection, { withLegacy: true }),
    ...showStatus(connection),
    ...showResources(connection),
    ...(connection.sourceCatalogId !== null && { sourceCatalogId: connection.sourceCatalogId }),
    ...(later.destinationCatalogId !== undefined && { destinationCatalogId: later.destinationCatalogId }),
    breakingChange: later.breakingChange ?? false,
    ...showNotifications(connection),
    created_at: createdAt(state, connection),
    backfillPreference: later.backfillPreference ?? "disabled",
    tags: tagsOf(state, connection),
    onDemandEnabled: later.onDemandEnabled ?? false,
  };
}

/** A row of `list`. 2.0-list-item [observed]: no catalog, no operations, no prefix. */
export function showListItem(state: AirbyteState, lookup: Lookup, connection: Connection): Json {
  const source = orNotFound(lookup.source(connection.sourceId));
  const destination = orNotFound(lookup.destination(connection.destinationId));
  const sourceDefinition = sourceDefinitionOf(state, source);
  const destinationDefinition = destinationDefinitionOf(state, destination);
  const latest = latestUpdated(syncsOf(lookup, connection));
  return {
    connectionId: connection.connectionId,
    name: connection.name,
    ...showSchedule(connection, { withLegacy: false }),
    ...showStatus(connection),
    source: {
      sourceId: source.sourceId,
      name: source.name,
      sourceDefinitionId: source.sourceDefinitionId,
      sourceName: sourceDefinition.name,
      icon: iconOf("source", sourceDefinition),
    },
    destination: {
      destinationId: destination.destinationId,
      name: destination.name,
      destinationDefinitionId: destination.destinationDefinitionId,
      destinationName: destinationDefinition.name,
      icon: iconOf("destination", destinationDefinition),
    },
    ...(latest && { latestSyncJobCreatedAt: latest.createdAtSeconds, latestSyncJobStatus: jobStatus(latest) }),
    // 2.0-list-syncing [observed]: pending and queued jobs do not count here.
    isSyncing: latest !== undefined && jobStatus(latest) === "running",
    schemaChange: schemaChangeOf(state, connection),
    ...showVersions(state, source, destination),
    tags: tagsOf(state, connection),
    onDemandEnabled: connection.later?.onDemandEnabled ?? false,
  };
}

function showBasics(connection: Connection): Json {
  return {
    connectionId: connection.connectionId,
    name: connection.name,
    namespaceDefinition: connection.namespaceDefinition,
    ...(connection.namespaceFormat !== null && { namespaceFormat: connection.namespaceFormat }),
    ...(connection.prefix !== null && { prefix: connection.prefix }),
    sourceId: connection.sourceId,
    destinationId: connection.destinationId,
  };
}

function showNotifications({ later = {} }: Connection): Json {
  return {
    notifySchemaChanges: later.notifySchemaChanges ?? false,
    notifySchemaChangesByEmail: later.notifySchemaChangesByEmail ?? false,
    nonBreakingChangesPreference: later.nonBreakingChangesPreference ?? "ignore",
  };
}

function showStatus(connection: Connection): Json {
  const status = statusOf(connection);
  return status === null ? {} : { status };
}

/** 2.0-read-schedule [observed]: a basic schedule is shown in both forms. */
function showSchedule(connection: Connection, { withLegacy }: { withLegacy: boolean }): Json {
  const { scheduleType, scheduleData } = scheduleOf(connection);
  const { basicSchedule } = scheduleData ?? {};
  return {
    ...(withLegacy && basicSchedule && { schedule: orderKeys(basicSchedule, ["units", "timeUnit"]) }),
    scheduleType,
    ...(scheduleData && {
      scheduleData: basicSchedule ? { basicSchedule: orderKeys(basicSchedule, ["timeUnit", "units"]) } : scheduleData,
    }),
  };
}

function scheduleOf(connection: Connection): LaterSchedule {
  const { scheduleType, scheduleData } = connection.later ?? {};
  if (scheduleType) return { scheduleType, ...(scheduleData && { scheduleData }) };
  return connection.schedule === null
    ? manual
    : { scheduleType: "basic" as const, scheduleData: { basicSchedule: connection.schedule } };
}

function orderKeys(value: object, keys: readonly string[]): Json {
  const known = value as Json;
  return Object.fromEntries(keys.filter((key) => known[key] !== undefined).map((key) => [key, known[key]]));
}

function showResources(connection: Connection): Json {
  const { resourceRequirements } = connection.later ?? {};
  if (resourceRequirements) return { resourceRequirements };
  if (connection.resourceRequirements === null) return {};
  const set = Object.entries(connection.resourceRequirements).filter(([, value]) => value !== null);
  return { resourceRequirements: Object.fromEntries(set) };
}

function tagsOf(state: AirbyteState, connection: Connection): Tag[] {
  const tagIds = connection.later?.tagIds ?? [];
  return laterState(state).tags.filter(({ tagId }) => tagIds.includes(tagId));
}

function createdAt(state: AirbyteState, connection: Connection): number {
  return connection.later?.createdAtSeconds ?? laterState(state).createdAtSeconds;
}

/** 2.0-schema-change [observed] */
function schemaChangeOf(state: AirbyteState, connection: Connection): string {
  if (connection.sourceCatalogId === null) return "no_change";
  if (connection.later?.breakingChange) return "breaking";
  const latest = laterState(state).latestCatalogIds[connection.sourceId];
  return latest === undefined || latest === connection.sourceCatalogId ? "no_change" : "non_breaking";
}

export function jobsOf(state: AirbyteState, { connectionId }: Connection, kinds: readonly string[]): Job[] {
  return state.jobs.filter((job) => job.connectionId === connectionId && kinds.includes(jobKind(job)));
}

/** Jobs of the type `sync`: neither refreshes nor resets. */
export function syncsOf(lookup: Lookup, { connectionId }: Connection): Job[] {
  return lookup.jobsOf(connectionId).filter((job) => jobKind(job) === "sync");
}

function jobKind(job: Job): string {
  return job.later?.kind ?? job.kind;
}

export function jobStatus(job: Job): string {
  return job.later?.status ?? job.status;
}

export function isUnfinished(job: Job): boolean {
  return ["pending", "queued", "running", "incomplete"].includes(jobStatus(job));
}

function showLatestJob(state: AirbyteState, connection: Connection): Json {
  const latest = latestCreated(jobsOf(state, connection, ["sync", "refresh"]));
  return latest ? { latestSyncJobCreatedAt: latest.createdAtSeconds, latestSyncJobStatus: jobStatus(latest) } : {};
}

/** 2.0-list-job [source]: the sync that was updated last. */
export function latestUpdated(syncs: readonly Job[]): Job | undefined {
  return newest(syncs, (job) => job.later?.updatedAtSeconds ?? job.createdAtSeconds);
}

export function latestCreated(jobs: readonly Job[]): Job | undefined {
  return newest(jobs, (job) => job.createdAtSeconds);
}

function newest(jobs: readonly Job[], secondsOf: (job: Job) => number): Job | undefined {
  return [...jobs].sort((left, right) => secondsOf(right) - secondsOf(left) || right.jobId - left.jobId)[0];
}

function sourceDefinitionOf({ sourceDefinitions }: AirbyteState, { sourceDefinitionId }: Source): SourceDefinition {
  const found = sourceDefinitions.find((definition) => definition.sourceDefinitionId === sourceDefinitionId);
  return found ?? { sourceDefinitionId, name: "Unknown", secrets: [] };
}

function destinationDefinitionOf(
  { destinationDefinitions }: AirbyteState,
  { destinationDefinitionId }: Destination,
): DestinationDefinition {
  const found = destinationDefinitions.find(
    (definition) => definition.destinationDefinitionId === destinationDefinitionId,
  );
  return found ?? { destinationDefinitionId, name: "Unknown", secrets: [] };
}

type Kind = "source" | "destination";
type Definition = SourceDefinition | DestinationDefinition;

function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}

function iconOf(kind: Kind, definition: Definition): string {
  const icon = `https://connectors.airbyte.com/files/metadata/airbyte/${kind}-${slugOf(definition.name)}/latest/icon.svg`;
  return definition.later?.icon ?? icon;
}

function showSource(state: AirbyteState, source: Source): Json {
  const definition = sourceDefinitionOf(state, source);
  return {
    sourceDefinitionId: source.sourceDefinitionId,
    sourceId: source.sourceId,
    workspaceId: source.workspaceId,
    connectionConfiguration: maskSecrets(source.connectionConfiguration, definition.secrets),
    name: source.name,
    sourceName: definition.name,
    ...showActor(state, "source", definition),
  };
}

function showDestination(state: AirbyteState, destination: Destination): Json {
  const definition = destinationDefinitionOf(state, destination);
  return {
    destinationDefinitionId: destination.destinationDefinitionId,
    destinationId: destination.destinationId,
    workspaceId: destination.workspaceId,
    connectionConfiguration: maskSecrets(destination.connectionConfiguration, definition.secrets),
    name: destination.name,
    destinationName: definition.name,
    ...showActor(state, "destination", definition),
  };
}

function showActor(state: AirbyteState, kind: Kind, definition: Definition): Json {
  return {
    icon: iconOf(kind, definition),
    isVersionOverrideApplied: false,
    isEntitled: true,
    supportState: "supported",
    createdAt: laterState(state).createdAtSeconds,
    connectionJobStatuses: {},
  };
}

/** Destinations of the default state that can refresh. */
const refreshing: readonly string[] = [BIGQUERY_DESTINATION_DEFINITION_ID, SNOWFLAKE_DESTINATION_DEFINITION_ID];

export function supportsRefreshes(state: AirbyteState, destination: Destination): boolean {
  const definition = destinationDefinitionOf(state, destination);
  return definition.later?.supportsRefreshes ?? refreshing.includes(definition.destinationDefinitionId);
}

function showVersions(state: AirbyteState, source: Source, destination: Destination): Json {
  const version = (kind: Kind, definition: Definition, refreshes: boolean): Json => {
    const { dockerRepository, dockerImageTag, supportsFileTransfer, supportLevel } = definition.later ?? {};
    return {
      dockerRepository: dockerRepository ?? `airbyte/${kind}-${slugOf(definition.name)}`,
      dockerImageTag: dockerImageTag ?? "3.0.0",
      supportsRefreshes: refreshes,
      isVersionOverrideApplied: false,
      supportLevel: supportLevel ?? "certified",
      supportState: "supported",
      lastPublished: "2026-02-05T12:00:00.000+0000",
      cdkVersion: "python:6.1.0",
      supportsFileTransfer: supportsFileTransfer ?? false,
      supportsDataActivation: false,
    };
  };
  return {
    sourceActorDefinitionVersion: version("source", sourceDefinitionOf(state, source), false),
    destinationActorDefinitionVersion: version(
      "destination",
      destinationDefinitionOf(state, destination),
      supportsRefreshes(state, destination),
    ),
  };
}
