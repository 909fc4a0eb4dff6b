import type { DestinationRead, OperationRead, SourceRead, WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { maskSecrets } from "../../rules/mask-secrets.ts";
import { normaliseStreamName } from "../../rules/normalise-stream-name.ts";
import { createLookup, type Lookup } from "../../state/lookup.ts";
import type { AirbyteState, Connection, Destination, Operation, SelectedStream, Source } from "../../state/state.ts";
import type { Complete } from "../request/bodies.ts";
import { syncStatus } from "./jobs.ts";
import { requireDestination, requireSource } from "./lookup.ts";

/**
 * A stored connection as responses show it. See "Connections in responses" in docs/behaviour.md. Keys have the order of the
 * server's model, unset properties are null: shape-complete [observed], shape-unset-null [observed].
 *
 * @param streams The streams of a refreshed catalog. Default: the stored ones.
 */
export function readConnection(
  state: AirbyteState,
  connection: Connection,
  streams: readonly SelectedStream[] = connection.syncCatalog.streams,
): Complete<WebBackendConnectionRead> {
  return read(createLookup(state), connection, streams);
}

export function readConnections(
  state: AirbyteState,
  connections: readonly Connection[],
): Complete<WebBackendConnectionRead>[] {
  const lookup = createLookup(state);
  return connections.map((connection) => read(lookup, connection, connection.syncCatalog.streams));
}

function read(
  lookup: Lookup,
  connection: Connection,
  streams: readonly SelectedStream[],
): Complete<WebBackendConnectionRead> {
  // list-all-resolves [observed]: also if they are deleted.
  const source = requireSource(lookup, connection.sourceId);
  const destination = requireDestination(lookup, connection.destinationId);
  const { latestSyncJobCreatedAt, latestSyncJobStatus, isSyncing } = syncStatus(lookup.jobsOf(connection.connectionId));
  const attached = connection.operationIds.flatMap((id) => lookup.operation(id) ?? []);
  return {
    connectionId: connection.connectionId,
    name: connection.name,
    namespaceDefinition: connection.namespaceDefinition,
    namespaceFormat: connection.namespaceFormat,
    prefix: connection.prefix,
    sourceId: connection.sourceId,
    destinationId: connection.destinationId,
    syncCatalog: { streams: streams.map(readStream) },
    // read-manual [observed]: null for a manual connection.
    schedule: connection.schedule && { units: connection.schedule.units, timeUnit: connection.schedule.timeUnit },
    status: connection.status,
    // read-operations [observed]: all ids, but no deleted operations.
    operationIds: connection.operationIds,
    source: readSource(lookup, source),
    destination: readDestination(lookup, destination),
    operations: attached.filter(({ tombstone }) => !tombstone).map(readOperation),
    latestSyncJobCreatedAt,
    latestSyncJobStatus,
    isSyncing,
    resourceRequirements: connection.resourceRequirements && {
      cpu_request: connection.resourceRequirements.cpu_request,
      cpu_limit: connection.resourceRequirements.cpu_limit,
      memory_request: connection.resourceRequirements.memory_request,
      memory_limit: connection.resourceRequirements.memory_limit,
    },
  };
}

/** get-selected-only [observed]: all stored streams are selected. create-alias [observed]: the alias is computed. */
function readStream({
  stream,
  config,
}: SelectedStream): Complete<WebBackendConnectionRead>["syncCatalog"]["streams"][number] {
  return {
    stream: {
      name: stream.name,
      jsonSchema: stream.jsonSchema,
      supportedSyncModes: stream.supportedSyncModes,
      sourceDefinedCursor: stream.sourceDefinedCursor,
      defaultCursorField: stream.defaultCursorField,
      sourceDefinedPrimaryKey: stream.sourceDefinedPrimaryKey,
      namespace: stream.namespace,
    },
    config: {
      syncMode: config.syncMode,
      cursorField: config.cursorField,
      destinationSyncMode: config.destinationSyncMode,
      primaryKey: config.primaryKey,
      aliasName: normaliseStreamName(stream.name),
      selected: true,
    },
  };
}

function readSource(lookup: Lookup, source: Source): Complete<SourceRead> {
  const definition = lookup.sourceDefinition(source.sourceDefinitionId);
  return {
    sourceDefinitionId: source.sourceDefinitionId,
    sourceId: source.sourceId,
    workspaceId: source.workspaceId,
    connectionConfiguration: maskSecrets(source.connectionConfiguration, definition?.secrets ?? []),
    // read-names [observed]: the name of the source and that of its connector.
    name: source.name,
    sourceName: definition?.name ?? "Unknown",
  };
}

function readDestination(lookup: Lookup, destination: Destination): Complete<DestinationRead> {
  const definition = lookup.destinationDefinition(destination.destinationDefinitionId);
  return {
    destinationDefinitionId: destination.destinationDefinitionId,
    destinationId: destination.destinationId,
    workspaceId: destination.workspaceId,
    connectionConfiguration: maskSecrets(destination.connectionConfiguration, definition?.secrets ?? []),
    name: destination.name,
    destinationName: definition?.name ?? "Unknown",
  };
}

function readOperation({
  workspaceId,
  operationId,
  name,
  operatorType,
  normalization,
  dbt,
}: Operation): Complete<OperationRead> {
  return {
    workspaceId,
    operationId,
    name,
    operatorConfiguration: {
      operatorType,
      // read-operator [observed]: the settings of the other type are null.
      normalization: operatorType === "normalization" && normalization ? { option: normalization.option } : null,
      dbt:
        operatorType === "dbt" && dbt
          ? {
              gitRepoUrl: dbt.gitRepoUrl,
              gitRepoBranch: dbt.gitRepoBranch,
              dockerImage: dbt.dockerImage,
              dbtArguments: dbt.dbtArguments,
            }
          : null,
    },
  };
}
