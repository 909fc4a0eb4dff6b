/** The workspace of the default state. Many tutorials show this id. A real server generates a random one. */
export const WORKSPACE_ID = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
/** A second workspace with one source, one destination and one connection. */
export const SANDBOX_WORKSPACE_ID = "00000002-0000-4000-8000-000000000002";

// The same ids as in Airbyte's connector catalog.
export const POSTGRES_SOURCE_DEFINITION_ID = "decd338e-5647-4c0b-adf4-da0e75f5a750";
export const STRIPE_SOURCE_DEFINITION_ID = "e094cb9a-26de-4645-8761-65c0c425d1de";
export const FAKER_SOURCE_DEFINITION_ID = "dfd88b22-b603-4c3d-aad7-3701784586b1";
export const BIGQUERY_DESTINATION_DEFINITION_ID = "22f6c74f-5699-40ff-833c-4a879ea40133";
export const SNOWFLAKE_DESTINATION_DEFINITION_ID = "424892c4-daac-4491-b35d-c6688ba547ba";
export const LOCAL_JSON_DESTINATION_DEFINITION_ID = "a625d593-bba5-4a1c-a53d-2d246268a816";

/** Its discovered catalog differs from the catalogs that its connections have stored. */
export const POSTGRES_SOURCE_ID = "50000000-0000-4000-8000-000000000001";
/** Its discover job fails. */
export const STRIPE_SOURCE_ID = "50000000-0000-4000-8000-000000000002";
/** Its discovered catalog is the one that its connections have stored. */
export const FAKER_SOURCE_ID = "50000000-0000-4000-8000-000000000003";
/** In the sandbox workspace. */
export const SANDBOX_SOURCE_ID = "50000000-0000-4000-8000-000000000004";

export const BIGQUERY_DESTINATION_ID = "d0000000-0000-4000-8000-000000000001";
export const SNOWFLAKE_DESTINATION_ID = "d0000000-0000-4000-8000-000000000002";
export const LOCAL_JSON_DESTINATION_ID = "d0000000-0000-4000-8000-000000000003";
/** In the sandbox workspace. */
export const SANDBOX_DESTINATION_ID = "d0000000-0000-4000-8000-000000000004";

/** Postgres to BigQuery: active, the last sync succeeded, one operation. */
export const ACTIVE_CONNECTION_ID = "c0000000-0000-4000-8000-000000000001";
/** Stripe to Snowflake: active, the last sync failed, two operations, resource requirements. */
export const FAILING_CONNECTION_ID = "c0000000-0000-4000-8000-000000000002";
/** Faker to local JSON: inactive, synced manually. */
export const INACTIVE_CONNECTION_ID = "c0000000-0000-4000-8000-000000000003";
/** Postgres to Snowflake: active, a sync is running. */
export const RUNNING_CONNECTION_ID = "c0000000-0000-4000-8000-000000000004";
/** Stripe to local JSON: deleted. */
export const DEPRECATED_CONNECTION_ID = "c0000000-0000-4000-8000-000000000005";
/** Faker to BigQuery: active, never synced. */
export const NEVER_SYNCED_CONNECTION_ID = "c0000000-0000-4000-8000-000000000006";
/** Postgres to local JSON, in the sandbox workspace. */
export const SANDBOX_CONNECTION_ID = "c0000000-0000-4000-8000-000000000007";

/** The discovered catalog of the active connection. `create` accepts it as `sourceCatalogId`. */
export const SOURCE_CATALOG_ID = "ca000000-0000-4000-8000-000000000001";

/** The normalization of the active connection. */
export const NORMALIZATION_OPERATION_ID = "0b000000-0000-4000-8000-000000000001";
/** The normalization of the failing connection. */
export const STRIPE_NORMALIZATION_OPERATION_ID = "0b000000-0000-4000-8000-000000000002";
/** The dbt transformation of the failing connection. */
export const DBT_OPERATION_ID = "0b000000-0000-4000-8000-000000000003";

// Only in the default state of version 2.0.
/** Postgres to BigQuery: a cron schedule, a tag and a queued job. A refresh of its catalog finds a breaking change. */
export const NIGHTLY_CONNECTION_ID = "c0000000-0000-4000-8000-000000000008";
/** Stripe to Snowflake: `locked`, so that every update is a 409. */
export const LOCKED_CONNECTION_ID = "c0000000-0000-4000-8000-000000000009";
/** A tag of the active and the nightly connection. */
export const PRODUCTION_TAG_ID = "7a000000-0000-4000-8000-000000000001";
/** A tag of the active connection. */
export const FINANCE_TAG_ID = "7a000000-0000-4000-8000-000000000002";
/** A tag of the sandbox workspace. */
export const SANDBOX_TAG_ID = "7a000000-0000-4000-8000-000000000003";
/** The catalog of the nightly connection. It has a field that Postgres no longer has. */
export const NIGHTLY_CATALOG_ID = "ca000000-0000-4000-8000-000000000002";
/** The catalog of the connections of Stripe. */
export const STRIPE_CATALOG_ID = "ca000000-0000-4000-8000-000000000003";
/** The catalog of the connections of Faker. */
export const FAKER_CATALOG_ID = "ca000000-0000-4000-8000-000000000004";
