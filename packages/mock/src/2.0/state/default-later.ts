import { defaultStreamConfig, makeConnection, makeJob } from "../../state/builders.ts";
import { storedPostgresStreams, stripeStreams } from "../../state/default-streams.ts";
import * as ids from "../../state/ids.ts";
import type { AirbyteState, Connection, SelectedStream, Stream } from "../../state/state.ts";
import type { LaterState } from "./later.ts";

/** 2022-04-29T06:00:00Z: the day of the default state. */
export const defaultCreatedAtSeconds = 1_651_212_000;

const { users, orderItems, countries, legacyEvents } = storedPostgresStreams;
const { charges, customers } = stripeStreams;

/** The source no longer has `changed_at`, which is the cursor of the nightly connection. */
const orderItemsWithCursor: Stream = {
  ...orderItems,
  jsonSchema: {
    type: "object",
    properties: {
      ...(orderItems.jsonSchema?.["properties"] as object),
      changed_at: { type: ["null", "string"], format: "date-time" },
    },
  },
  defaultCursorField: ["changed_at"],
};

/** Adds the data of a 2.x server to the default state. */
export function addLaterDefaults(state: AirbyteState): void {
  const [purchases, products] = state.discoveredCatalogs[ids.FAKER_SOURCE_ID] ?? [];
  const catalogs: LaterState["catalogs"] = {
    [ids.SOURCE_CATALOG_ID]: {
      sourceId: ids.POSTGRES_SOURCE_ID,
      streams: [users, orderItems, countries, legacyEvents],
    },
    [ids.NIGHTLY_CATALOG_ID]: { sourceId: ids.POSTGRES_SOURCE_ID, streams: [users, orderItemsWithCursor, countries] },
    [ids.STRIPE_CATALOG_ID]: { sourceId: ids.STRIPE_SOURCE_ID, streams: [charges, customers] },
    [ids.FAKER_CATALOG_ID]: {
      sourceId: ids.FAKER_SOURCE_ID,
      streams: [purchases, products].filter((stream) => stream !== undefined),
    },
  };
  const catalogOf = new Map([
    [ids.FAILING_CONNECTION_ID, ids.STRIPE_CATALOG_ID],
    [ids.DEPRECATED_CONNECTION_ID, ids.STRIPE_CATALOG_ID],
    [ids.INACTIVE_CONNECTION_ID, ids.FAKER_CATALOG_ID],
    [ids.NEVER_SYNCED_CONNECTION_ID, ids.FAKER_CATALOG_ID],
    [ids.RUNNING_CONNECTION_ID, ids.SOURCE_CATALOG_ID],
  ]);
  for (const connection of state.connections) {
    connection.sourceCatalogId = catalogOf.get(connection.connectionId) ?? connection.sourceCatalogId;
    if (connection.connectionId === ids.ACTIVE_CONNECTION_ID) {
      connection.later = { tagIds: [ids.PRODUCTION_TAG_ID, ids.FINANCE_TAG_ID], stateType: "stream" };
    }
  }
  state.connections.push(nightlyConnection(), lockedConnection());
  state.jobs.push(
    makeJob({ jobId: 9, connectionId: ids.NIGHTLY_CONNECTION_ID, createdAtSeconds: defaultCreatedAtSeconds - 86_400 }),
    {
      ...makeJob({ jobId: 10, connectionId: ids.NIGHTLY_CONNECTION_ID, status: "pending" }),
      createdAtSeconds: defaultCreatedAtSeconds,
      later: { status: "queued" },
    },
    makeJob({ jobId: 11, connectionId: ids.LOCKED_CONNECTION_ID, createdAtSeconds: defaultCreatedAtSeconds }),
  );
  state.later = structuredClone({
    tags: [
      { tagId: ids.PRODUCTION_TAG_ID, workspaceId: ids.WORKSPACE_ID, name: "production", color: "75DCFF" },
      { tagId: ids.FINANCE_TAG_ID, workspaceId: ids.WORKSPACE_ID, name: "finance", color: "FFE19F" },
      { tagId: ids.SANDBOX_TAG_ID, workspaceId: ids.SANDBOX_WORKSPACE_ID, name: "experiment", color: "DDF6F8" },
    ],
    catalogs,
    latestCatalogIds: {},
    createdAtSeconds: defaultCreatedAtSeconds,
  });
}

function nightlyConnection(): Connection {
  return {
    ...makeConnection({
      connectionId: ids.NIGHTLY_CONNECTION_ID,
      name: "Shop to BigQuery, nightly",
      destinationId: ids.BIGQUERY_DESTINATION_ID,
      syncCatalog: { streams: [incremental(orderItemsWithCursor)] },
      sourceCatalogId: ids.NIGHTLY_CATALOG_ID,
    }),
    later: {
      scheduleType: "cron",
      scheduleData: { cron: { cronExpression: "0 30 2 * * ?", cronTimeZone: "Europe/Berlin" } },
      tagIds: [ids.PRODUCTION_TAG_ID],
      resourceRequirements: { cpu_limit: "2", memory_limit: "2Gi" },
      stateType: "stream",
    },
  };
}

function incremental(stream: Stream): SelectedStream {
  return structuredClone({
    stream,
    config: {
      syncMode: "incremental",
      cursorField: stream.defaultCursorField,
      destinationSyncMode: "append",
      primaryKey: [],
    },
  });
}

function lockedConnection(): Connection {
  return {
    ...makeConnection({
      connectionId: ids.LOCKED_CONNECTION_ID,
      name: "Stripe to Snowflake, locked",
      sourceId: ids.STRIPE_SOURCE_ID,
      destinationId: ids.SNOWFLAKE_DESTINATION_ID,
      syncCatalog: structuredClone({ streams: [{ stream: customers, config: defaultStreamConfig(customers) }] }),
      status: "inactive",
      sourceCatalogId: ids.STRIPE_CATALOG_ID,
    }),
    later: { status: "locked" },
  };
}
