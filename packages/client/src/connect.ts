/**
 * Write one program for servers of all supported versions: detects the version of a server, and creates its client.
 *
 * @module
 */
import { type Airbyte as Airbyte20, createClient as createClient20 } from "./2.0/create-client.ts";
import type { CallPromise } from "./call-promise.ts";
import { connectionsOf } from "./connections-of.ts";
import { type Airbyte as Airbyte036, createClient as createClient036 } from "./create-client.ts";
import { type DetectedVersion, detectVersion } from "./detect-version.ts";
import type { CallOptions, SharedOptions } from "./options.ts";

export { type DetectedVersion, type DetectOptions, detectVersion, type Family } from "./detect-version.ts";

/** A client of any version, discriminated by `family`. */
export type AnyAirbyte = Airbyte036 | Airbyte20;

/** The options of `connect`: those of all clients. */
export interface ConnectOptions extends Omit<SharedOptions, "validate"> {}

/** The properties of a connection that all versions return. */
export interface CommonConnection {
  readonly connectionId: string;
  readonly name: string;
  readonly status?: string;
  readonly isSyncing: boolean;
  readonly latestSyncJobStatus?: string | null;
  /** In seconds since 1970-01-01 UTC. */
  readonly latestSyncJobCreatedAt?: number | null;
  readonly source: { readonly sourceId: string; readonly name: string; readonly sourceName: string };
  readonly destination: { readonly destinationId: string; readonly name: string; readonly destinationName: string };
}

/** The common part of the clients of all versions. A function with this parameter accepts each of them. */
export interface CommonAirbyte {
  readonly family: "0.36" | "2.0";
  readonly connections: {
    /** On 2.x the first page. Use `listAllConnections` for all. */
    list(
      body: { workspaceId: string },
      options?: CallOptions,
    ): CallPromise<{ readonly connections: readonly CommonConnection[] }>;
    get(body: { connectionId: string }, options?: CallOptions): CallPromise<CommonConnection>;
  };
  readonly workspaces: {
    getState(
      body: { workspaceId: string },
      options?: CallOptions,
    ): CallPromise<{ hasConnections: boolean; hasSources: boolean; hasDestinations: boolean }>;
  };
}

/**
 * Creates the client for the version of a server.
 *
 * @throws {ConfigError} An option is invalid.
 * @throws {AirbyteError} The server is unreachable, or is not an Airbyte server. See `detectVersion`.
 * @example
 * const airbyte = await connect({ baseUrl: "http://localhost:8000", auth });
 * if (airbyte.family === "2.0") await airbyte.connections.update({ connectionId, status: "inactive" });
 */
export async function connect(options: ConnectOptions, call?: Pick<CallOptions, "signal">): Promise<AnyAirbyte> {
  const { family }: DetectedVersion = await detectVersion(options, call);
  return family === "2.0" ? createClient20(options) : createClient036(options);
}

/**
 * All connections of a workspace on any version, without the deleted ones. On 2.x it reads page by page.
 *
 * @throws {AirbyteError} A request failed, or a response has no connections.
 */
export async function* listAllConnections(
  airbyte: AnyAirbyte,
  body: { workspaceId: string },
  options?: CallOptions,
): AsyncGenerator<CommonConnection, void, undefined> {
  if (airbyte.family === "2.0") yield* airbyte.connections.list.all(body, options);
  else yield* connectionsOf(await airbyte.connections.list(body, options));
}
