import { maskSecrets } from "../../rules/mask-secrets.ts";
import { BIGQUERY_DESTINATION_DEFINITION_ID, SNOWFLAKE_DESTINATION_DEFINITION_ID } from "../../state/ids.ts";
import { createLookup, type Lookup } from "../../state/lookup.ts";
import type { AirbyteState, Connection, Destination, Job, Source, SourceDefinition } from "../../state/state.ts";
import type { Json } from "../read-body.ts";
import type { LaterStream } from "../state/later.ts";
import { configuredStreams, laterState, originalCatalog, orNotFound, statusOf } from "../store.ts";
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
  const lookup = createLookup(state);
  const ends = endsOf(lookup, connection);
  const jobs = jobsOf(lookup, connection, ["sync", "refresh"]);
  const attached = state.operations.filter(({ operationId }) => connection.operationIds.includes(operationId));
  const catalogId = refreshed?.catalogId ?? connection.sourceCatalogId;
  return {
    ...showBasics(connection),
    syncCatalog,
    ...showSchedule(connection, { withLegacy: true }),
    operationIds: connection.operationIds,
    source: showActor(state, ends.source),
    destination: showActor(state, ends.destination),
    operations: attached.map(showOperation),
    ...showLatestJob(latestCreated(jobs)),
    isSyncing: jobs.some(isUnfinished),
    ...showSettings(state, connection),
    ...(catalogId !== null && { catalogId }),
    ...(refreshed && { catalogDiff: refreshed.catalogDiff }),
    schemaChange: schemaChangeOf(state, connection),
    createdAt: createdAt(state, connection),
    ...showVersions(ends),
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
  const { sourceCatalogId, later = {} } = connection;
  return {
    ...showBasics(connection),
    operationIds: connection.operationIds,
    syncCatalog: configuredCatalog(connection),
    ...showSchedule(connection, { withLegacy: true }),
    ...showSettings(state, connection),
    ...(sourceCatalogId !== null && { sourceCatalogId }),
    breakingChange: later.breakingChange ?? false,
    created_at: createdAt(state, connection),
  };
}

/** A row of `list`. 2.0-list-item [observed]: no catalog, no operations, no prefix. */
export function showListItem(state: AirbyteState, lookup: Lookup, connection: Connection): Json {
  const ends = endsOf(lookup, connection);
  const latest = latestUpdated(jobsOf(lookup, connection, ["sync"]));
  return {
    connectionId: connection.connectionId,
    name: connection.name,
    ...showSchedule(connection, { withLegacy: false }),
    ...showStatus(connection),
    source: showActorItem(ends.source),
    destination: showActorItem(ends.destination),
    ...showLatestJob(latest),
    // 2.0-list-syncing [observed]: pending and queued jobs do not count here.
    isSyncing: latest !== undefined && jobStatus(latest) === "running",
    schemaChange: schemaChangeOf(state, connection),
    ...showVersions(ends),
    ...showLabels(state, connection),
  };
}

function showBasics(connection: Connection): Json {
  const { namespaceFormat, prefix } = connection;
  return {
    connectionId: connection.connectionId,
    name: connection.name,
    namespaceDefinition: connection.namespaceDefinition,
    ...(namespaceFormat !== null && { namespaceFormat }),
    ...(prefix !== null && { prefix }),
    sourceId: connection.sourceId,
    destinationId: connection.destinationId,
  };
}

/** The settings that every complete connection shows. */
function showSettings(state: AirbyteState, connection: Connection): Json {
  const { later = {} } = connection;
  const { destinationCatalogId } = later;
  return {
    ...showStatus(connection),
    ...showResources(connection),
    ...(destinationCatalogId !== undefined && { destinationCatalogId }),
    notifySchemaChanges: later.notifySchemaChanges ?? false,
    notifySchemaChangesByEmail: later.notifySchemaChangesByEmail ?? false,
    nonBreakingChangesPreference: later.nonBreakingChangesPreference ?? "ignore",
    backfillPreference: later.backfillPreference ?? "disabled",
    ...showLabels(state, connection),
  };
}

function showLabels(state: AirbyteState, { later: { tagIds = [], onDemandEnabled = false } = {} }: Connection): Json {
  return { tags: laterState(state).tags.filter(({ tagId }) => tagIds.includes(tagId)), onDemandEnabled };
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

export function jobsOf(lookup: Lookup, { connectionId }: Connection, kinds: readonly string[]): Job[] {
  return lookup.jobsOf(connectionId).filter((job) => kinds.includes(jobKind(job)));
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

function showLatestJob(latest: Job | undefined): Json {
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

/** A source or a destination, with its connector. */
interface Actor {
  readonly kind: "source" | "destination";
  readonly id: string;
  readonly definitionId: string;
  readonly actor: Source | Destination;
  readonly definition: Pick<SourceDefinition, "name" | "secrets" | "later">;
}

const unknown = { name: "Unknown", secrets: [] };

/** @throws {ErrorResponse} 404: the state has no such source or destination. A deleted one is found. */
export function endsOf(lookup: Lookup, connection: Connection): { source: Actor; destination: Actor } {
  const source = orNotFound(lookup.source(connection.sourceId));
  const destination = orNotFound(lookup.destination(connection.destinationId));
  const { sourceDefinitionId } = source;
  const { destinationDefinitionId } = destination;
  return {
    source: {
      kind: "source",
      id: source.sourceId,
      definitionId: sourceDefinitionId,
      actor: source,
      definition: lookup.sourceDefinition(sourceDefinitionId) ?? unknown,
    },
    destination: {
      kind: "destination",
      id: destination.destinationId,
      definitionId: destinationDefinitionId,
      actor: destination,
      definition: lookup.destinationDefinition(destinationDefinitionId) ?? unknown,
    },
  };
}

function showActorItem(shown: Actor): Json {
  const { kind, id, definitionId, actor, definition } = shown;
  return {
    [`${kind}Id`]: id,
    name: actor.name,
    [`${kind}DefinitionId`]: definitionId,
    [`${kind}Name`]: definition.name,
    icon: definition.later?.icon ?? `${icons}/${kind}-${slugOf(shown)}/latest/icon.svg`,
  };
}

const icons = "https://connectors.airbyte.com/files/metadata/airbyte";

function slugOf({ definition }: Actor): string {
  return definition.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}

function showActor(state: AirbyteState, shown: Actor): Json {
  const { workspaceId, connectionConfiguration } = shown.actor;
  return {
    ...showActorItem(shown),
    workspaceId,
    connectionConfiguration: maskSecrets(connectionConfiguration, shown.definition.secrets),
    isVersionOverrideApplied: false,
    isEntitled: true,
    supportState: "supported",
    createdAt: laterState(state).createdAtSeconds,
    connectionJobStatuses: {},
  };
}

/** Destinations of the default state that can refresh. */
const refreshing: readonly string[] = [BIGQUERY_DESTINATION_DEFINITION_ID, SNOWFLAKE_DESTINATION_DEFINITION_ID];

export function supportsRefreshes({ kind, definition, definitionId }: Actor): boolean {
  return kind === "destination" && (definition.later?.supportsRefreshes ?? refreshing.includes(definitionId));
}

function showVersions({ source, destination }: { source: Actor; destination: Actor }): Json {
  return {
    sourceActorDefinitionVersion: showVersion(source),
    destinationActorDefinitionVersion: showVersion(destination),
  };
}

function showVersion(shown: Actor): Json {
  const { dockerRepository, dockerImageTag, supportsFileTransfer, supportLevel } = shown.definition.later ?? {};
  return {
    dockerRepository: dockerRepository ?? `airbyte/${shown.kind}-${slugOf(shown)}`,
    dockerImageTag: dockerImageTag ?? "3.0.0",
    supportsRefreshes: supportsRefreshes(shown),
    isVersionOverrideApplied: false,
    supportLevel: supportLevel ?? "certified",
    supportState: "supported",
    lastPublished: "2026-02-05T12:00:00.000+0000",
    cdkVersion: "python:6.1.0",
    supportsFileTransfer: supportsFileTransfer ?? false,
    supportsDataActivation: false,
  };
}
