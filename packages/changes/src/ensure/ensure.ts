import type { CallOptions } from "@airbyte-web-backend/client";
import { AirbyteError, ConfigError } from "@airbyte-web-backend/client/errors";
import type { AnyAirbyte, ConnectionOf, CreateOf } from "../airbyte.ts";
import { listConnections } from "../bulk/list-connections.ts";
import { inTurn } from "../modify/in-turn.ts";
import { type ModifyOptions, type ModifyResult, modify } from "../modify/modify.ts";
import { type Change, listChanges } from "../settings/list-changes.ts";
import { readSettings, type Settings, type StoredConnection } from "../settings/settings-of.ts";
import { AmbiguousConnectionError, type ConnectionCandidate } from "./ambiguous-connection-error.ts";
import { wantedChanges } from "./wanted-changes.ts";

/**
 * The connection that should exist: the body that creates it. `name` is required, unless `connectionId` names an existing
 * connection.
 */
export type WantedConnection<Airbyte extends AnyAirbyte> = CreateOf<Airbyte> & {
  /** The connection to update, which keeps its source and destination. */
  readonly connectionId?: string | undefined;
};

/** The options of `ensure`. Those of a call apply to each of its requests. */
export interface EnsureOptions extends Omit<ModifyOptions, "base"> {
  /**
   * The workspace to look in. Default: all workspaces, for which Airbyte 2.x sends every connection with its catalog. Required
   * for servers from 0.37 to 1.7.
   */
  readonly workspaceId?: string | undefined;
}

/** The result of `ensure`. */
export interface EnsureResult<Airbyte extends AnyAirbyte> extends Omit<ModifyResult<Airbyte>, "outcome"> {
  readonly outcome: "created" | "updated" | "unchanged";
}

/**
 * Creates a connection, or updates the one that exists. A second call with the same arguments changes nothing.
 *
 * - It finds the connection by `connectionId`, otherwise by source, destination and name. Deleted connections do not count.
 * - It changes only what `wanted` names, with `modify`. A catalog is complete: other streams are deselected. An operation changes
 *   the attached one with its name; other operations are detached.
 * - If the response of a write is lost, it looks whether the server has acted, and does not send a create twice.
 * - Calls in one process for the same source, destination and name wait for each other. Two processes at the same time can
 *   create two connections.
 *
 * @throws {AmbiguousConnectionError} Several connections match. Nothing was written.
 * @throws {ConfigError} `wanted` has neither a name nor a `connectionId`, or another source or destination than the connection.
 * @throws {ConflictError} As `modify`.
 * @throws {DestructiveChangeError} As `modify`.
 * @throws {AirbyteError} A request failed. If `outcomeUnknown` is true, the server may still be at work: call `ensure` again.
 * @example
 * const { outcome } = await ensure(airbyte, { name: "Shop", sourceId, destinationId, status: "active", syncCatalog });
 */
export async function ensure<Airbyte extends AnyAirbyte>(
  airbyte: Airbyte,
  wanted: WantedConnection<Airbyte>,
  { workspaceId, ...options }: EnsureOptions = {},
): Promise<EnsureResult<Airbyte>> {
  const { onConflict: _, allowReset: __, ...call } = options;
  const { connectionId, ...body } = wanted as unknown as Body;
  if (connectionId !== undefined) return update(airbyte, connectionId, body, options);
  const { name, sourceId, destinationId } = body;
  if (typeof name !== "string" || name.trim() === "") {
    throw new ConfigError("name", "must be a non-blank string, because ensure finds the connection by it");
  }
  const find = (): Promise<string | undefined> => findConnection(airbyte, { ...body, name }, workspaceId, call);
  return inTurn(JSON.stringify([sourceId, destinationId, name]), async () => {
    const existing = await find();
    if (existing !== undefined) return update(airbyte, existing, body, options);
    // Airbyte 0.36 stores the text "null" if it is missing.
    const toSend = airbyte.family === "0.36" ? { namespaceFormat: null, ...body } : body;
    const { create, get } = airbyte.connections as unknown as Calls;
    let connection: StoredConnection;
    try {
      connection = await create(toSend, call);
    } catch (error) {
      if (!(error instanceof AirbyteError) || !error.outcomeUnknown) throw error;
      const created = await find();
      if (created === undefined) throw error;
      connection = await get({ connectionId: created }, call);
    }
    return {
      outcome: "created",
      connection: connection as unknown as ConnectionOf<Airbyte>,
      changes: listChanges({}, readSettings(connection)),
      resets: [],
      refreshes: [],
    };
  });
}

interface Body {
  readonly [property: string]: unknown;
  readonly connectionId?: string;
  readonly name?: string | null;
  readonly sourceId: string;
  readonly destinationId: string;
}

interface Calls {
  create(body: object, call: CallOptions): Promise<StoredConnection>;
  get(body: { connectionId: string }, call: CallOptions): Promise<StoredConnection>;
}

async function update<Airbyte extends AnyAirbyte>(
  airbyte: Airbyte,
  connectionId: string,
  wanted: Body,
  options: ModifyOptions,
): Promise<EnsureResult<Airbyte>> {
  let planned: readonly Change[] = [];
  const change = (draft: Settings, connection: StoredConnection): object => {
    for (const name of ["sourceId", "destinationId"] as const) {
      if (wanted[name] === connection[name]) continue;
      throw new ConfigError(name, `cannot be changed: connection ${connectionId} has ${connection[name]}`);
    }
    const changes = wantedChanges(draft, connection, wanted);
    planned = listChanges(draft, { ...draft, ...changes });
    return changes;
  };
  const run = (): Promise<ModifyResult<Airbyte>> => modify(airbyte, connectionId, change as never, options);
  try {
    const result = await run();
    return { ...result, outcome: result.outcome === "changed" ? "updated" : "unchanged" };
  } catch (error) {
    if (!(error instanceof AirbyteError) || !error.outcomeUnknown) throw error;
    const written = planned;
    const result = await run();
    return { ...result, outcome: "updated", changes: result.changes.length > 0 ? result.changes : written };
  }
}

/**
 * The id of the only connection with a source, destination and name. Undefined if there is none.
 *
 * @throws {AmbiguousConnectionError} There are several.
 */
async function findConnection(
  airbyte: AnyAirbyte,
  { sourceId, destinationId, name }: Pick<Body, "sourceId" | "destinationId"> & { readonly name: string },
  workspaceId: string | undefined,
  call: CallOptions,
): Promise<string | undefined> {
  const listed =
    workspaceId !== undefined
      ? (await listConnections(airbyte, { workspaceId }, call)).map(({ source, destination, ...rest }) => ({
          ...rest,
          sourceId: source.sourceId,
          destinationId: destination.destinationId,
        }))
      : airbyte.family === "2.0"
        ? // The server finds nothing by criteria.
          (await airbyte.connections.search(undefined, call)).connections
        : // Without null, the server only returns those with the namespace of the source.
          (
            await airbyte.connections.search(
              { sourceId, destinationId, name, namespaceDefinition: null as never },
              call,
            )
          ).connections;
  const candidates = listed
    .filter((each) => each.sourceId === sourceId && each.destinationId === destinationId && each.name === name)
    .filter(({ status }) => status !== "deprecated")
    .map(({ connectionId, status }): ConnectionCandidate => ({ connectionId, name, status }));
  if (candidates.length > 1) throw new AmbiguousConnectionError(candidates);
  return candidates[0]?.connectionId;
}
