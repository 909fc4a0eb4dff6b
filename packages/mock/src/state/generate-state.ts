import type { StreamJsonSchema } from "@airbyte-web-backend/schema";
import { checkNumber } from "../server/check-number.ts";
import { makeConnection, makeDestination, makeJob, makeSource } from "./builders.ts";
import { isUuid } from "./check-state.ts";
import { defaultState } from "./default-state.ts";
import {
  BIGQUERY_DESTINATION_DEFINITION_ID,
  FAKER_SOURCE_DEFINITION_ID,
  LOCAL_JSON_DESTINATION_DEFINITION_ID,
  POSTGRES_SOURCE_DEFINITION_ID,
  SNOWFLAKE_DESTINATION_DEFINITION_ID,
  STRIPE_SOURCE_DEFINITION_ID,
  WORKSPACE_ID,
} from "./ids.ts";
import { defineLazily } from "./lazy.ts";
import { idFromName } from "./make-ids.ts";
import { createRandom } from "./random.ts";
import type { Schedule, SelectedStream, Stream } from "./state.ts";
import { type AirbyteState, type Connection, type Destination, emptyState, type Job, type Source } from "./state.ts";

export interface GeneratedStateOptions {
  /** The same seed gives the same state, down to the ids. Default 1. */
  seed?: number;
  /** Number of connections. Default 10_000. */
  connections?: number;
  /** Number of streams of each connection. Default 50. */
  streamsPerConnection?: number;
  /** Default `WORKSPACE_ID`. */
  workspaceId?: string;
}

/**
 * Generates a large, realistic workspace: a source for every 20 connections and a destination for every 100. Most
 * connections are active; some are inactive, failing, running or deleted.
 *
 * Collections and catalogs are created on the first read.
 *
 * @throws {RangeError} A number is negative or not an integer, or `workspaceId` is not a UUID in lower case.
 * @example
 * const mock = createMockAirbyte({ state: generateState({ seed: 7 }) });
 */
export function generateState(options: GeneratedStateOptions = {}): AirbyteState {
  const { seed = 1, connections = 10_000, streamsPerConnection = 50, workspaceId = WORKSPACE_ID } = options;
  checkNumber("seed", seed, { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
  checkNumber("connections", connections, { max: Number.MAX_SAFE_INTEGER });
  checkNumber("streamsPerConnection", streamsPerConnection, { max: Number.MAX_SAFE_INTEGER });
  if (!isUuid(workspaceId)) throw new RangeError(`workspaceId must be a UUID in lower case, got "${workspaceId}"`);
  const plan: Plan = { seed, connections, streamsPerConnection, workspaceId };
  const state = emptyState();
  const { sourceDefinitions, destinationDefinitions } = defaultState();
  Object.assign(state, { workspaces: [{ workspaceId, name: "Acme" }], sourceDefinitions, destinationDefinitions });
  defineLazily(state, "sources", () => count(sourceCount(plan)).map((index) => makePlannedSource(plan, index)));
  defineLazily(state, "destinations", () =>
    count(destinationCount(plan)).map((index) => makePlannedDestination(plan, index)),
  );
  defineLazily(state, "discoveredCatalogs", () => makeDiscoveredCatalogs(plan));
  defineLazily(state, "connections", () => makePlannedConnections(plan));
  defineLazily(state, "jobs", () => count(connections).flatMap((index) => makePlannedJobs(plan, index)));
  return state;
}

/** Each object has its own random numbers, so the order of reads makes no difference. */
type Plan = Required<GeneratedStateOptions>;

const teams = ["Sales", "Marketing", "Finance", "Support", "Product", "Logistics", "People", "Legal", "Growth", "Data"];
const regions = ["EU", "US", "UK", "APAC", "LATAM", "DACH", "Nordics", "Benelux"];
const databases = ["orders", "billing", "inventory", "catalogue", "accounts", "shipping", "returns", "loyalty", "crm"];
const stages = ["production", "replica", "archive", "reporting"];
const entities = (
  "customers orders order_items invoices payments refunds products prices discounts coupons carts checkouts shipments " +
  "carriers warehouses stock_levels suppliers purchase_orders returns reviews ratings tickets ticket_comments agents " +
  "users roles permissions sessions page_views clicks campaigns ads ad_groups leads opportunities accounts contacts " +
  "emails notes tasks meetings employees departments salaries vacations contracts subscriptions plans invoices_lines " +
  "taxes currencies exchange_rates countries cities addresses stores devices events feature_flags experiments surveys"
).split(" ");
const variants = ["", "_history", "_daily", "_archive", "_deleted", "_snapshot", "_staging"];

interface Connector {
  readonly definitionId: string;
  name(pick: Pick): string;
  configure(slug: string): object;
}

const connectors: Readonly<Record<"source" | "destination", readonly Connector[]>> = {
  source: [
    {
      definitionId: POSTGRES_SOURCE_DEFINITION_ID,
      name: (pick) => `${capitalise(pick(databases))} database (${pick(stages)})`,
      configure: (slug) => ({
        host: `${slug}.db.acme.example`,
        port: 5432,
        database: slug,
        schemas: ["public"],
        username: "airbyte",
        password: "not-a-real-password",
        ssl: true,
      }),
    },
    {
      definitionId: STRIPE_SOURCE_DEFINITION_ID,
      name: (pick) => `Stripe ${pick(regions)}`,
      configure: (slug) => ({
        account_id: `acct_${slug}`,
        client_secret: "not-a-real-secret",
        start_date: "2021-01-01T00:00:00Z",
      }),
    },
    {
      definitionId: FAKER_SOURCE_DEFINITION_ID,
      name: (pick) => `${pick(teams)} sample data`,
      configure: () => ({ count: 1000, seed: 42, records_per_sync: 500, records_per_slice: 100 }),
    },
  ],
  destination: [
    {
      definitionId: BIGQUERY_DESTINATION_DEFINITION_ID,
      name: (pick) => `${pick(teams)} BigQuery`,
      configure: (slug) => ({
        project_id: `acme-${slug}`,
        dataset_id: "raw",
        dataset_location: "EU",
        credentials_json: '{"type":"service_account","private_key":"not-a-real-key"}',
      }),
    },
    {
      definitionId: SNOWFLAKE_DESTINATION_DEFINITION_ID,
      name: (pick) => `${pick(teams)} warehouse`,
      configure: (slug) => ({
        host: "acme.eu-central-1.snowflakecomputing.com",
        database: slug.toUpperCase(),
        schema: "RAW",
        username: "AIRBYTE_USER",
        password: "not-a-real-password",
      }),
    },
    {
      definitionId: LOCAL_JSON_DESTINATION_DEFINITION_ID,
      name: (pick) => `${pick(teams)} files`,
      configure: (slug) => ({ destination_path: `/local/${slug}` }),
    },
  ],
};
const schedules: readonly (Schedule | null)[] = [
  { units: 24, timeUnit: "hours" },
  { units: 1, timeUnit: "hours" },
  { units: 30, timeUnit: "minutes" },
  { units: 1, timeUnit: "weeks" },
  null,
];
/** The columns of a stream: name and JSON type. */
const columnSets: readonly { [column: string]: string }[] = [
  { id: "integer", name: "string", email: "string", country: "string" },
  { id: "string", amount: "number", currency: "string", status: "string" },
  { id: "string", kind: "string", payload: "object", actor_id: "string" },
];

type Pick = <T>(choices: readonly T[]) => T;

function randomFor({ seed }: Plan, kind: string, index: number): { random: () => number; pick: Pick } {
  const random = createRandom(Number.parseInt(idFromName(`${seed} ${kind} ${index}`).slice(0, 8), 16));
  // No list of choices is empty.
  const pick: Pick = <T>(choices: readonly T[]) => choices[Math.floor(random() * choices.length)] as T;
  return { random, pick };
}

/** What the builders of a source and a destination have in common. */
function planActor(plan: Plan, kind: keyof typeof connectors, index: number) {
  const { pick } = randomFor(plan, kind, index);
  const { definitionId, configure, ...connector } = pick(connectors[kind]);
  const plain = connector.name(pick);
  // The first ten names have no number.
  const name = index < 10 ? plain : `${plain} ${index}`;
  const connectionConfiguration = configure(toSlug(name));
  return { definitionId, id: idAt(plan, kind, index), name, workspaceId: plan.workspaceId, connectionConfiguration };
}

function makePlannedSource(plan: Plan, index: number): Source {
  const { id: sourceId, definitionId: sourceDefinitionId, ...planned } = planActor(plan, "source", index);
  return makeSource({ sourceId, sourceDefinitionId, ...planned });
}

function makePlannedDestination(plan: Plan, index: number): Destination {
  const {
    id: destinationId,
    definitionId: destinationDefinitionId,
    ...planned
  } = planActor(plan, "destination", index);
  return makeDestination({ destinationId, destinationDefinitionId, ...planned });
}

function makePlannedConnections(plan: Plan): Connection[] {
  const sources = count(sourceCount(plan)).map((index) => makePlannedSource(plan, index).name);
  const destinations = count(destinationCount(plan)).map((index) => makePlannedDestination(plan, index).name);
  return count(plan.connections).map((index) => makePlannedConnection(plan, index, sources, destinations));
}

function makePlannedConnection(
  plan: Plan,
  index: number,
  sourceNames: readonly string[],
  destinationNames: readonly string[],
): Connection {
  const { random, pick } = randomFor(plan, "connection", index);
  const sourceIndex = index % sourceNames.length;
  const destinationIndex = index % destinationNames.length;
  const sourceName = sourceNames[sourceIndex] ?? "";
  const destinationName = destinationNames[destinationIndex] ?? "";
  const fate = random();
  const connection = makeConnection({
    connectionId: idAt(plan, "connection", index),
    name:
      random() < 0.5 ? `${sourceName} <> ${destinationName}` : `${pick(teams)}: ${sourceName} to ${destinationName}`,
    sourceId: idAt(plan, "source", sourceIndex),
    destinationId: idAt(plan, "destination", destinationIndex),
    prefix: random() < 0.3 ? `${pick(databases)}_` : null,
    schedule: structuredClone(pick(schedules)),
    status: fate < 0.85 ? "active" : fate < 0.95 ? "inactive" : "deprecated",
  });
  defineLazily(connection, "syncCatalog", () => ({
    streams: makeStreams(plan, sourceIndex).slice(0, plan.streamsPerConnection).map(select),
  }));
  return connection;
}

/** Up to two syncs. The last one may have failed, or be running. */
function makePlannedJobs(plan: Plan, index: number): Job[] {
  const { random, pick } = randomFor(plan, "jobs", index);
  const runs = Math.floor(random() * 3);
  const outcomes = ["succeeded", "succeeded", "succeeded", "failed", "running"] as const;
  return count(runs).map((run) =>
    makeJob({
      jobId: 2 * index + run + 1,
      connectionId: idAt(plan, "connection", index),
      status: run === runs - 1 ? pick(outcomes) : "succeeded",
      createdAtSeconds: 1_651_190_400 + 3_600 * run + Math.floor(random() * 3_600),
    }),
  );
}

/** Each source has one stream more than its connections sync. */
function makeDiscoveredCatalogs(plan: Plan): AirbyteState["discoveredCatalogs"] {
  const catalogs: AirbyteState["discoveredCatalogs"] = {};
  for (const index of count(sourceCount(plan))) {
    defineLazily(catalogs, idAt(plan, "source", index), () => makeStreams(plan, index));
  }
  return catalogs;
}

/** The names are unique in a source. Sources start at different names. */
function makeStreams(plan: Plan, sourceIndex: number): Stream[] {
  const { random, pick } = randomFor(plan, "streams", sourceIndex);
  const first = Math.floor(random() * entities.length);
  return count(plan.streamsPerConnection + 1).map((index) => {
    const round = Math.floor(index / entities.length);
    const entity = entities[(first + index) % entities.length] ?? "";
    const isIncremental = random() < 0.7;
    return {
      name: entity + (variants[round] ?? `_${round}`),
      jsonSchema: makeSchema(pick(columnSets)),
      supportedSyncModes: isIncremental ? ["full_refresh", "incremental"] : ["full_refresh"],
      sourceDefinedCursor: isIncremental ? false : null,
      defaultCursorField: isIncremental ? ["updated_at"] : [],
      sourceDefinedPrimaryKey: isIncremental ? [["id"]] : [],
      namespace: "public",
    };
  });
}

function makeSchema(columns: { [column: string]: string }): StreamJsonSchema {
  const optional = (type: string) => ({ type: ["null", type] });
  const timestamp = () => ({ ...optional("string"), format: "date-time" });
  const own = Object.entries(columns).map(([name, type]) => [name, optional(type)]);
  return {
    type: "object",
    properties: { ...Object.fromEntries(own), created_at: timestamp(), updated_at: timestamp() },
  };
}

function select(stream: Stream): SelectedStream {
  const isIncremental = stream.supportedSyncModes.includes("incremental");
  return {
    stream,
    config: {
      syncMode: isIncremental ? "incremental" : "full_refresh",
      cursorField: [...stream.defaultCursorField],
      destinationSyncMode: isIncremental ? "append_dedup" : "append",
      primaryKey: stream.sourceDefinedPrimaryKey.map((path) => [...path]),
    },
  };
}

function sourceCount({ connections }: Plan): number {
  return Math.ceil(connections / 20);
}

function destinationCount({ connections }: Plan): number {
  return Math.ceil(connections / 100);
}

function idAt({ seed }: Plan, kind: "source" | "destination" | "connection", index: number): string {
  return idFromName(`${kind} ${index} of seed ${seed}`);
}

function toSlug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/-$/, "");
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function count(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
