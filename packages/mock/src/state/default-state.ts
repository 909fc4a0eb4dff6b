import {
  defaultStreamConfig,
  makeConnection,
  makeDestination,
  makeJob,
  makeOperation,
  makeSource,
} from "./builders.ts";
import { discoveredPostgresStreams, fakerStreams, storedPostgresStreams, stripeStreams } from "./default-streams.ts";
import * as ids from "./ids.ts";
import type { AirbyteState } from "./state.ts";

/**
 * A small, realistic state: three sources, three destinations, a connection of each kind, and a second workspace. Every id
 * is exported as a constant.
 */
export function defaultState(): AirbyteState {
  return structuredClone(state);
}

/** 2022-04-29T06:00:00Z in seconds: the release day of 0.36.5. */
const morning = 1_651_212_000;
const hour = 3_600;

const { users, orderItems, countries, legacyEvents } = storedPostgresStreams;
const { charges, customers } = stripeStreams;
const { purchases, products } = fakerStreams;

const state: AirbyteState = {
  workspaces: [
    { workspaceId: ids.WORKSPACE_ID, name: "Acme" },
    { workspaceId: ids.SANDBOX_WORKSPACE_ID, name: "Sandbox" },
  ],
  sourceDefinitions: [
    {
      sourceDefinitionId: ids.POSTGRES_SOURCE_DEFINITION_ID,
      name: "Postgres",
      secrets: ["password", "tunnel_method.ssh_key", "tunnel_method.tunnel_user_password"],
    },
    { sourceDefinitionId: ids.STRIPE_SOURCE_DEFINITION_ID, name: "Stripe", secrets: ["client_secret"] },
    { sourceDefinitionId: ids.FAKER_SOURCE_DEFINITION_ID, name: "Faker", secrets: [] },
  ],
  destinationDefinitions: [
    {
      destinationDefinitionId: ids.BIGQUERY_DESTINATION_DEFINITION_ID,
      name: "BigQuery",
      secrets: [
        "credentials_json",
        "loading_method.credential.hmac_key_access_id",
        "loading_method.credential.hmac_key_secret",
      ],
    },
    { destinationDefinitionId: ids.SNOWFLAKE_DESTINATION_DEFINITION_ID, name: "Snowflake", secrets: ["password"] },
    { destinationDefinitionId: ids.LOCAL_JSON_DESTINATION_DEFINITION_ID, name: "Local JSON", secrets: [] },
  ],
  sources: [
    makeSource({
      sourceId: ids.POSTGRES_SOURCE_ID,
      name: "Shop database",
      connectionConfiguration: {
        host: "db.acme.example",
        port: 5432,
        database: "shop",
        schemas: ["public"],
        username: "airbyte",
        password: "not-a-real-password",
        ssl: true,
        replication_method: { method: "Standard" },
        tunnel_method: {
          tunnel_method: "SSH_KEY_AUTH",
          tunnel_host: "bastion.acme.example",
          tunnel_port: 22,
          tunnel_user: "airbyte",
          ssh_key: "not-a-real-key",
        },
      },
    }),
    makeSource({
      sourceId: ids.STRIPE_SOURCE_ID,
      sourceDefinitionId: ids.STRIPE_SOURCE_DEFINITION_ID,
      name: "Stripe EU",
      connectionConfiguration: {
        account_id: "acct_acme_eu",
        client_secret: "not-a-real-secret",
        start_date: "2022-01-01T00:00:00Z",
        lookback_window_days: 0,
      },
    }),
    makeSource({
      sourceId: ids.FAKER_SOURCE_ID,
      sourceDefinitionId: ids.FAKER_SOURCE_DEFINITION_ID,
      name: "Sample data",
      connectionConfiguration: { count: 1000, seed: 42, records_per_sync: 500, records_per_slice: 100 },
    }),
    makeSource({
      sourceId: ids.SANDBOX_SOURCE_ID,
      workspaceId: ids.SANDBOX_WORKSPACE_ID,
      name: "Sandbox database",
      connectionConfiguration: {
        host: "localhost",
        port: 5432,
        database: "sandbox",
        username: "postgres",
        password: "not-a-real-password",
        ssl: false,
      },
    }),
  ],
  destinations: [
    makeDestination({
      destinationId: ids.BIGQUERY_DESTINATION_ID,
      destinationDefinitionId: ids.BIGQUERY_DESTINATION_DEFINITION_ID,
      name: "Analytics",
      connectionConfiguration: {
        project_id: "acme-analytics",
        dataset_id: "raw",
        dataset_location: "EU",
        credentials_json: '{"type":"service_account","private_key":"not-a-real-key"}',
        loading_method: {
          method: "GCS Staging",
          gcs_bucket_name: "acme-airbyte",
          gcs_bucket_path: "staging",
          credential: {
            credential_type: "HMAC_KEY",
            hmac_key_access_id: "not-a-real-id",
            hmac_key_secret: "not-a-real-secret",
          },
        },
      },
    }),
    makeDestination({
      destinationId: ids.SNOWFLAKE_DESTINATION_ID,
      destinationDefinitionId: ids.SNOWFLAKE_DESTINATION_DEFINITION_ID,
      name: "Finance warehouse",
      connectionConfiguration: {
        host: "acme.eu-central-1.snowflakecomputing.com",
        role: "AIRBYTE_ROLE",
        warehouse: "AIRBYTE_WAREHOUSE",
        database: "FINANCE",
        schema: "RAW",
        username: "AIRBYTE_USER",
        password: "not-a-real-password",
        loading_method: { method: "Internal Staging" },
      },
    }),
    makeDestination({
      destinationId: ids.LOCAL_JSON_DESTINATION_ID,
      name: "Local files",
      connectionConfiguration: { destination_path: "/local/acme" },
    }),
    makeDestination({
      destinationId: ids.SANDBOX_DESTINATION_ID,
      workspaceId: ids.SANDBOX_WORKSPACE_ID,
      name: "Sandbox files",
      connectionConfiguration: { destination_path: "/local/sandbox" },
    }),
  ],
  // No entry for Stripe: its discover job fails.
  discoveredCatalogs: {
    [ids.POSTGRES_SOURCE_ID]: discoveredPostgresStreams,
    [ids.FAKER_SOURCE_ID]: [purchases, products],
    [ids.SANDBOX_SOURCE_ID]: [users],
  },
  connections: [
    makeConnection({
      connectionId: ids.ACTIVE_CONNECTION_ID,
      name: "Shop to BigQuery",
      namespaceDefinition: "customformat",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of Airbyte.
      namespaceFormat: "shop_${SOURCE_NAMESPACE}",
      prefix: "shop_",
      destinationId: ids.BIGQUERY_DESTINATION_ID,
      operationIds: [ids.NORMALIZATION_OPERATION_ID],
      syncCatalog: {
        streams: [
          {
            stream: users,
            config: {
              syncMode: "incremental",
              cursorField: ["updated_at"],
              destinationSyncMode: "append_dedup",
              primaryKey: [["id"]],
            },
          },
          {
            stream: orderItems,
            config: {
              syncMode: "full_refresh",
              cursorField: [],
              destinationSyncMode: "overwrite",
              primaryKey: [["order_id"], ["line"]],
            },
          },
          { stream: legacyEvents, config: defaultStreamConfig(legacyEvents) },
        ],
      },
      schedule: { units: 24, timeUnit: "hours" },
      sourceCatalogId: ids.SOURCE_CATALOG_ID,
    }),
    makeConnection({
      connectionId: ids.FAILING_CONNECTION_ID,
      name: "Stripe to Snowflake",
      namespaceDefinition: "destination",
      sourceId: ids.STRIPE_SOURCE_ID,
      destinationId: ids.SNOWFLAKE_DESTINATION_ID,
      operationIds: [ids.STRIPE_NORMALIZATION_OPERATION_ID, ids.DBT_OPERATION_ID],
      syncCatalog: {
        streams: [charges, customers].map((stream) => ({
          stream,
          config: {
            syncMode: "incremental",
            cursorField: ["created"],
            destinationSyncMode: "append_dedup",
            primaryKey: [["id"]],
          },
        })),
      },
      schedule: { units: 1, timeUnit: "hours" },
      resourceRequirements: { cpu_request: "0.5", cpu_limit: "1", memory_request: null, memory_limit: "1Gi" },
    }),
    makeConnection({
      connectionId: ids.INACTIVE_CONNECTION_ID,
      name: "Sample data to files",
      // Stored because the create request had no `namespaceFormat`: create-namespace-format.
      namespaceFormat: "null",
      sourceId: ids.FAKER_SOURCE_ID,
      syncCatalog: { streams: [{ stream: purchases, config: defaultStreamConfig(purchases) }] },
      status: "inactive",
    }),
    makeConnection({
      connectionId: ids.RUNNING_CONNECTION_ID,
      name: "Shop to Snowflake",
      prefix: "shop_",
      destinationId: ids.SNOWFLAKE_DESTINATION_ID,
      syncCatalog: {
        streams: [users, countries].map((stream) => ({ stream, config: defaultStreamConfig(stream) })),
      },
      schedule: { units: 30, timeUnit: "minutes" },
    }),
    makeConnection({
      connectionId: ids.DEPRECATED_CONNECTION_ID,
      name: "Stripe to files",
      sourceId: ids.STRIPE_SOURCE_ID,
      syncCatalog: { streams: [{ stream: charges, config: defaultStreamConfig(charges) }] },
      status: "deprecated",
    }),
    makeConnection({
      connectionId: ids.NEVER_SYNCED_CONNECTION_ID,
      name: "Sample data to BigQuery",
      // The web app's default.
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of Airbyte.
      namespaceFormat: "${SOURCE_NAMESPACE}",
      sourceId: ids.FAKER_SOURCE_ID,
      destinationId: ids.BIGQUERY_DESTINATION_ID,
      syncCatalog: {
        streams: [purchases, products].map((stream) => ({ stream, config: defaultStreamConfig(stream) })),
      },
    }),
    makeConnection({
      connectionId: ids.SANDBOX_CONNECTION_ID,
      name: "Sandbox to files",
      sourceId: ids.SANDBOX_SOURCE_ID,
      destinationId: ids.SANDBOX_DESTINATION_ID,
      syncCatalog: { streams: [{ stream: users, config: defaultStreamConfig(users) }] },
      schedule: { units: 1, timeUnit: "weeks" },
    }),
  ],
  operations: [
    makeOperation({ operationId: ids.NORMALIZATION_OPERATION_ID, name: "Normalize shop" }),
    makeOperation({ operationId: ids.STRIPE_NORMALIZATION_OPERATION_ID, name: "Normalize payments" }),
    makeOperation({
      operationId: ids.DBT_OPERATION_ID,
      name: "Revenue models",
      operatorType: "dbt",
      normalization: null,
      dbt: {
        gitRepoUrl: "https://git.acme.example/finance/models.git",
        gitRepoBranch: "main",
        dockerImage: "fishtownanalytics/dbt:1.0.0",
        dbtArguments: "run",
      },
    }),
  ],
  jobs: [
    makeJob({ jobId: 1, connectionId: ids.ACTIVE_CONNECTION_ID, createdAtSeconds: morning }),
    makeJob({ jobId: 2, connectionId: ids.FAILING_CONNECTION_ID, createdAtSeconds: morning }),
    makeJob({ jobId: 3, connectionId: ids.FAILING_CONNECTION_ID, status: "failed", createdAtSeconds: morning + hour }),
    makeJob({ jobId: 4, connectionId: ids.INACTIVE_CONNECTION_ID, createdAtSeconds: morning - 24 * hour }),
    makeJob({ jobId: 5, connectionId: ids.RUNNING_CONNECTION_ID, createdAtSeconds: morning }),
    makeJob({ jobId: 6, connectionId: ids.RUNNING_CONNECTION_ID, status: "running", createdAtSeconds: morning + hour }),
    makeJob({ jobId: 7, connectionId: ids.DEPRECATED_CONNECTION_ID, status: "cancelled", createdAtSeconds: morning }),
    makeJob({ jobId: 8, connectionId: ids.SANDBOX_CONNECTION_ID, createdAtSeconds: morning }),
  ],
};
