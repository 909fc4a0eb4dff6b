import type { Airbyte as Airbyte036, CallOptions, CallPromise } from "@airbyte-web-backend/client";
import type { Airbyte as Airbyte20 } from "@airbyte-web-backend/client/2.0";
import type {
  AirbyteCatalogRead as Catalog036,
  WebBackendConnectionCreate as Create036,
  WebBackendConnectionRead as Read036,
  WebBackendConnectionUpdate as Update036,
} from "@airbyte-web-backend/schema";
import type {
  AirbyteCatalogRead as Catalog20,
  WebBackendConnectionCreate as Create20,
  WebBackendConnectionRead as Read20,
  WebBackendConnectionUpdate as Update20,
} from "@airbyte-web-backend/schema/2.0";
import type { StreamLike } from "./catalog/catalog.ts";

/** The client of any supported version. `airbyte.family` tells which. */
export type AnyAirbyte = Airbyte036 | Airbyte20;

/** The shapes of each version. */
interface Families {
  "0.36": { connection: Read036; update: Update036; create: Create036; catalog: Catalog036 };
  "2.0": { connection: Read20; update: Update20; create: Create20; catalog: Catalog20 };
}

/** A connection as the server of a client returns it. */
export type ConnectionOf<Airbyte extends AnyAirbyte> = Families[Airbyte["family"]]["connection"];

/** The body that creates a connection. */
export type CreateOf<Airbyte extends AnyAirbyte> = Families[Airbyte["family"]]["create"];

/** The body that updates a connection. */
export type UpdateOf<Airbyte extends AnyAirbyte> = Families[Airbyte["family"]]["update"];

/** A catalog as the server of a client returns it. */
export type CatalogOf<Airbyte extends AnyAirbyte> = Families[Airbyte["family"]]["catalog"];

/** A connection of any version. */
export type AnyConnection = ConnectionOf<AnyAirbyte>;

/** A catalog of any version. */
export type AnyCatalog = CatalogOf<AnyAirbyte>;

// What follows is the border between the types of the versions, which users see, and one type for all versions, which the rules
// of this package use. Only these functions convert between the two.

/** A connection of any version: the properties that this package reads. It keeps the others. */
export interface StoredConnection {
  readonly [property: string]: unknown;
  readonly connectionId: string;
  readonly name: string;
  readonly status?: string | null;
  readonly sourceId: string;
  readonly destinationId: string;
  readonly syncCatalog: StoredCatalog;
  readonly operations?: readonly Json[] | null;
  /** From 0.40 on. */
  readonly scheduleType?: string;
  /** From 0.40.17 on. */
  readonly schemaChange?: string;
  /** The discovered catalog that the connection was made from. From 0.36.8 on. */
  readonly catalogId?: string | null;
  /** After a refresh. From 0.39.20 on. */
  readonly catalogDiff?: unknown;
}

/** A catalog of any version. */
export interface StoredCatalog {
  [property: string]: unknown;
  streams: StreamEntry[];
}

/** A stream of any version, and its configuration. */
export interface StreamEntry {
  stream: StreamLike["stream"] & Json;
  config: StreamLike["config"] & Json;
}

/** An object of a request or a response. */
export interface Json {
  [property: string]: unknown;
}

/** The calls of any client that this package uses. */
export interface ConnectionCalls {
  get(
    body: { readonly connectionId: string; readonly withRefreshedCatalog?: boolean },
    options?: CallOptions,
  ): CallPromise<StoredConnection>;
  create(body: Json, options?: CallOptions): CallPromise<StoredConnection>;
  update(body: Json & { readonly connectionId: string }, options?: CallOptions): CallPromise<StoredConnection>;
}

/** The calls of a client. */
export function callsOf(airbyte: AnyAirbyte): ConnectionCalls {
  return airbyte.connections as unknown as ConnectionCalls;
}

/**
 * Gives a value its type on the other side of the border. TypeScript cannot derive it, because it depends on the version of the
 * client or of the connection.
 */
export function retyped<Typed>(value: unknown): Typed {
  return value as Typed;
}
