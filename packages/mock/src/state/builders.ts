import {
  LOCAL_JSON_DESTINATION_DEFINITION_ID,
  LOCAL_JSON_DESTINATION_ID,
  POSTGRES_SOURCE_DEFINITION_ID,
  POSTGRES_SOURCE_ID,
  WORKSPACE_ID,
} from "./ids.ts";
import { idFromName } from "./make-ids.ts";
import type {
  Connection,
  Dbt,
  Destination,
  DestinationDefinition,
  Job,
  Operation,
  SelectedStream,
  Source,
  SourceDefinition,
  Stream,
  StreamConfig,
  Workspace,
} from "./state.ts";

// Without overrides an object fits the default state: its workspace, its Postgres source, its local JSON destination.
// Ids are hashes of names: different names get different ids, which are the same in every run.

export function makeWorkspace(overrides: Partial<Workspace> = {}): Workspace {
  const { name = "Workspace" } = overrides;
  return { workspaceId: idFromName(`workspace ${name}`), name, ...given(overrides) };
}

export function makeSourceDefinition(overrides: Partial<SourceDefinition> = {}): SourceDefinition {
  const { name = "Source" } = overrides;
  return { sourceDefinitionId: idFromName(`source definition ${name}`), name, secrets: [], ...given(overrides) };
}

export function makeDestinationDefinition(overrides: Partial<DestinationDefinition> = {}): DestinationDefinition {
  const { name = "Destination" } = overrides;
  return {
    destinationDefinitionId: idFromName(`destination definition ${name}`),
    name,
    secrets: [],
    ...given(overrides),
  };
}

export function makeSource(overrides: Partial<Source> = {}): Source {
  const { name = "Source" } = overrides;
  return {
    sourceId: idFromName(`source ${name}`),
    sourceDefinitionId: POSTGRES_SOURCE_DEFINITION_ID,
    workspaceId: WORKSPACE_ID,
    name,
    connectionConfiguration: {},
    tombstone: false,
    ...given(overrides),
  };
}

export function makeDestination(overrides: Partial<Destination> = {}): Destination {
  const { name = "Destination" } = overrides;
  return {
    destinationId: idFromName(`destination ${name}`),
    destinationDefinitionId: LOCAL_JSON_DESTINATION_DEFINITION_ID,
    workspaceId: WORKSPACE_ID,
    name,
    connectionConfiguration: {},
    tombstone: false,
    ...given(overrides),
  };
}

/** A stream as the source describes it, for `discoveredCatalogs`. */
export function makeStream(overrides: Partial<Stream> = {}): Stream {
  return {
    name: "users",
    jsonSchema: { type: "object", properties: { id: { type: "integer" } } },
    supportedSyncModes: ["full_refresh", "incremental"],
    sourceDefinedCursor: null,
    defaultCursorField: [],
    sourceDefinedPrimaryKey: [],
    namespace: null,
    ...given(overrides),
  };
}

/** A stream with its sync settings, for the catalog of a connection. */
export function makeSelectedStream(stream: Partial<Stream> = {}, config: Partial<StreamConfig> = {}): SelectedStream {
  return {
    stream: makeStream(stream),
    config: {
      syncMode: "full_refresh",
      cursorField: [],
      destinationSyncMode: "append",
      primaryKey: [],
      ...given(config),
    },
  };
}

export function makeConnection(overrides: Partial<Connection> = {}): Connection {
  const { name = "Connection" } = overrides;
  return {
    connectionId: idFromName(`connection ${name}`),
    name,
    namespaceDefinition: "source",
    namespaceFormat: null,
    prefix: null,
    sourceId: POSTGRES_SOURCE_ID,
    destinationId: LOCAL_JSON_DESTINATION_ID,
    operationIds: [],
    syncCatalog: { streams: [] },
    schedule: null,
    status: "active",
    resourceRequirements: null,
    sourceCatalogId: null,
    ...given(overrides),
  };
}

/** A normalization by default; with `operatorType: "dbt"`, a dbt transformation. */
export function makeOperation(overrides: Partial<Operation> = {}): Operation {
  const { operatorType = "normalization", name = operatorType === "dbt" ? "dbt" : "Normalization" } = overrides;
  return {
    operationId: idFromName(`operation ${name}`),
    workspaceId: WORKSPACE_ID,
    name,
    operatorType,
    normalization: operatorType === "normalization" ? { option: "basic" } : null,
    dbt: operatorType === "dbt" ? makeDbt() : null,
    tombstone: false,
    ...given(overrides),
  };
}

/** A successful sync by default. */
export function makeJob(overrides: Partial<Job> & Pick<Job, "connectionId">): Job {
  return { jobId: 1, kind: "sync", status: "succeeded", createdAtSeconds: 1_651_190_400, ...given(overrides) };
}

function makeDbt(): Dbt {
  const gitRepoUrl = "https://git.acme.example/transformations.git";
  return { gitRepoUrl, gitRepoBranch: null, dockerImage: null, dbtArguments: null };
}

/** Removes the keys that are undefined: the state has a value for every key. */
function given<T extends object>(overrides: T): T {
  return Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined)) as T;
}

/** The default settings of a stream. refresh-new-stream [observed]: a newly discovered stream gets them. */
export function defaultStreamConfig(stream: Stream): StreamConfig {
  return {
    // refresh-no-modes [source]
    syncMode: stream.supportedSyncModes[0] ?? "incremental",
    cursorField: stream.defaultCursorField,
    destinationSyncMode: "append",
    primaryKey: stream.sourceDefinedPrimaryKey,
  };
}
