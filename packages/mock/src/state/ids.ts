/**
 * The workspace of the default state: the id that many tutorials show. A real server of this version draws a random id for
 * its first workspace.
 */
export const WORKSPACE_ID = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
/** A second workspace, with a source, a destination and a connection of its own. */
export const SANDBOX_WORKSPACE_ID = "00000002-0000-4000-8000-000000000002";

// The connector definitions have the ids of Airbyte's own catalog.
export const POSTGRES_SOURCE_DEFINITION_ID = "decd338e-5647-4c0b-adf4-da0e75f5a750";
export const STRIPE_SOURCE_DEFINITION_ID = "e094cb9a-26de-4645-8761-65c0c425d1de";
export const FAKER_SOURCE_DEFINITION_ID = "dfd88b22-b603-4c3d-aad7-3701784586b1";
export const BIGQUERY_DESTINATION_DEFINITION_ID = "22f6c74f-5699-40ff-833c-4a879ea40133";
export const SNOWFLAKE_DESTINATION_DEFINITION_ID = "424892c4-daac-4491-b35d-c6688ba547ba";
export const LOCAL_JSON_DESTINATION_DEFINITION_ID = "a625d593-bba5-4a1c-a53d-2d246268a816";

/** What it would discover now differs from what its connections have stored. */
export const POSTGRES_SOURCE_ID = "50000000-0000-4000-8000-000000000001";
/** Its discover job fails. */
export const STRIPE_SOURCE_ID = "50000000-0000-4000-8000-000000000002";
/** It discovers what is stored. */
export const FAKER_SOURCE_ID = "50000000-0000-4000-8000-000000000003";
/** In the sandbox workspace. */
export const SANDBOX_SOURCE_ID = "50000000-0000-4000-8000-000000000004";

export const BIGQUERY_DESTINATION_ID = "d0000000-0000-4000-8000-000000000001";
export const SNOWFLAKE_DESTINATION_ID = "d0000000-0000-4000-8000-000000000002";
export const LOCAL_JSON_DESTINATION_ID = "d0000000-0000-4000-8000-000000000003";
/** In the sandbox workspace. */
export const SANDBOX_DESTINATION_ID = "d0000000-0000-4000-8000-000000000004";

/** Postgres to BigQuery: active, last sync succeeded, one operation. */
export const ACTIVE_CONNECTION_ID = "c0000000-0000-4000-8000-000000000001";
/** Stripe to Snowflake: active, last sync failed, two operations, resource requirements. */
export const FAILING_CONNECTION_ID = "c0000000-0000-4000-8000-000000000002";
/** Faker to local JSON: inactive, started by hand. */
export const INACTIVE_CONNECTION_ID = "c0000000-0000-4000-8000-000000000003";
/** Postgres to Snowflake: active, syncing now. */
export const RUNNING_CONNECTION_ID = "c0000000-0000-4000-8000-000000000004";
/** Stripe to local JSON: deleted. */
export const DEPRECATED_CONNECTION_ID = "c0000000-0000-4000-8000-000000000005";
/** Faker to BigQuery: active, never synced. */
export const NEVER_SYNCED_CONNECTION_ID = "c0000000-0000-4000-8000-000000000006";
/** Postgres to local JSON, in the sandbox workspace. */
export const SANDBOX_CONNECTION_ID = "c0000000-0000-4000-8000-000000000007";

/** The stored discover result that the active connection was made from: the one that `create` takes as `sourceCatalogId`. */
export const SOURCE_CATALOG_ID = "ca000000-0000-4000-8000-000000000001";

/** The normalization of the active connection. */
export const NORMALIZATION_OPERATION_ID = "0b000000-0000-4000-8000-000000000001";
/** The normalization of the failing connection. */
export const STRIPE_NORMALIZATION_OPERATION_ID = "0b000000-0000-4000-8000-000000000002";
/** The dbt run of the failing connection. */
export const DBT_OPERATION_ID = "0b000000-0000-4000-8000-000000000003";
