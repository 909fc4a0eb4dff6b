import type { CallOptions } from "@airbyte-web-backend/client";
import { AirbyteError, ConfigError } from "@airbyte-web-backend/client/errors";
import { type AnyAirbyte, type CreateOf, callsOf, type Json, retyped, type StoredConnection } from "../airbyte.ts";
import { listConnections } from "../bulk/list-connections.ts";
import { inTurn } from "../modify/in-turn.ts";
import {
  type EditSettings,
  type ModifyOptions,
  type ModifyResult,
  modifyStored,
  parseId,
  parseOptions,
  type StoredResult,
} from "../modify/modify.ts";
import { listChanges } from "../settings/list-changes.ts";
import { readSettings } from "../settings/settings-of.ts";
import { AmbiguousConnectionError, type ConnectionCandidate } from "./ambiguous-connection-error.ts";
import { createBody } from "./create-body.ts";
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
   * The workspace of the source, to look in. Default: all workspaces, for which Airbyte 2.x sends every connection with its
   * catalog. Required for servers from 0.37 to 1.7.
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
 * @throws {ConfigError} `wanted` has neither a name nor a `connectionId`, another source or destination than the connection, or
 *   a property that connections do not have; or the workspace has no sources. Nothing was written.
 * @throws {ConflictError} As `modify`.
 * @throws {DestructiveChangeError} As `modify`.
 * @throws {AirbyteError} A request failed. If `outcomeUnknown` is true, the server may still be at work: call `ensure` again.
 * @example
 * const { outcome } = await ensure(airbyte, { name: "Shop", sourceId, destinationId, status: "active", syncCatalog });
 */
export async function ensure<Airbyte extends AnyAirbyte>(
  airbyte: Airbyte,
  wanted: WantedConnection<Airbyte>,
  options?: EnsureOptions,
): Promise<EnsureResult<Airbyte>> {
  if (wanted !== Object(wanted)) throw new ConfigError("wanted", "must be the body that creates a connection");
  return retyped(await ensureStored(airbyte, retyped(wanted), options ?? {}));
}

type StoredEnsureResult = Omit<StoredResult, "outcome"> & Pick<EnsureResult<AnyAirbyte>, "outcome">;

/** `ensure` without the types of a version. */
async function ensureStored(
  airbyte: AnyAirbyte,
  { connectionId, ...body }: Json,
  { workspaceId, ...options }: EnsureOptions,
): Promise<StoredEnsureResult> {
  const { create, get } = callsOf(airbyte);
  const { call } = parseOptions(options);
  if (connectionId !== undefined) return update(airbyte, parseId("connectionId", connectionId), body, options);

  const target = targetOf(body);
  const find = (): Promise<string | undefined> => findConnection(airbyte, target, workspaceId, call);
  const createOrUpdate = async (): Promise<StoredEnsureResult> => {
    const existing = await find();
    if (existing !== undefined) return update(airbyte, existing, body, options);
    const toSend = createBody(airbyte.family, { ...body, ...target });
    if (workspaceId !== undefined) await requireSources(airbyte, workspaceId, call);
    let connection: StoredConnection;
    try {
      connection = await create(toSend, call);
    } catch (error) {
      if (!isOutcomeUnknown(error)) throw error;
      // If one of these reads fails, the outcome is still unknown.
      const created = await find()
        .then((id) => (id === undefined ? undefined : get({ connectionId: id }, call)))
        .catch(() => undefined);
      if (!created) throw error;
      connection = created;
    }
    const changes = listChanges({}, readSettings(connection));
    return { outcome: "created", connection, changes, resets: [], refreshes: [] };
  };
  return inTurn(JSON.stringify(target), createOrUpdate);
}

/** What identifies a connection without an id. */
interface Target {
  readonly sourceId: string;
  readonly destinationId: string;
  readonly name: string;
}

function targetOf({ sourceId, destinationId, name }: Json): Target {
  if (typeof name !== "string" || name.trim() === "") {
    throw new ConfigError("name", "must be a non-blank string, because ensure finds the connection by it");
  }
  return { sourceId: parseId("sourceId", sourceId), destinationId: parseId("destinationId", destinationId), name };
}

async function update(
  airbyte: AnyAirbyte,
  connectionId: string,
  wanted: Json,
  options: ModifyOptions,
): Promise<StoredEnsureResult> {
  let sent: StoredResult | undefined;
  const edit: EditSettings = (draft, connection) => {
    for (const name of ["sourceId", "destinationId"] as const) {
      if (parseId(name, wanted[name]) === connection[name]) continue;
      throw new ConfigError(name, `cannot be changed: connection ${connectionId} has ${connection[name]}`);
    }
    return wantedChanges(draft, connection, wanted);
  };
  const run = (): Promise<StoredResult> =>
    modifyStored(airbyte, connectionId, edit, options, (expected) => {
      sent = expected;
    });
  try {
    const result = await run();
    return { ...result, outcome: result.outcome === "changed" ? "updated" : "unchanged" };
  } catch (error) {
    if (!isOutcomeUnknown(error)) throw error;
    const lost = sent;
    const result = await run().catch(() => {
      // The outcome is still unknown.
      throw error;
    });
    // Unchanged: the server has stored the first update.
    const written = result.outcome === "unchanged" && lost ? lost : result;
    return { ...written, outcome: "updated", connection: result.connection };
  }
}

function isOutcomeUnknown(error: unknown): boolean {
  return error instanceof AirbyteError && error.outcomeUnknown;
}

/**
 * @throws {ConfigError} The workspace has no sources, or is unknown. The list of an unknown workspace is always empty, so that
 *   each call would create a connection.
 */
async function requireSources(airbyte: AnyAirbyte, workspaceId: string, call: CallOptions): Promise<void> {
  const { hasSources } = await airbyte.workspaces.getState({ workspaceId }, call);
  if (!hasSources)
    throw new ConfigError("workspaceId", `must be the workspace of the source: ${workspaceId} has no sources`);
}

/**
 * The id of the only connection with a source, destination and name. Undefined if there is none.
 *
 * @throws {AmbiguousConnectionError} There are several.
 */
async function findConnection(
  airbyte: AnyAirbyte,
  target: Target,
  workspaceId: string | undefined,
  call: CallOptions,
): Promise<string | undefined> {
  const listed =
    workspaceId === undefined ? await search(airbyte, target, call) : await list(airbyte, workspaceId, call);
  const candidates = listed
    .filter(
      ({ sourceId, destinationId, name }) =>
        sourceId === target.sourceId && destinationId === target.destinationId && name === target.name,
    )
    .filter(({ status }) => status !== "deprecated")
    .map(({ connectionId, name, status }): ConnectionCandidate => ({ connectionId, name, status }));
  if (candidates.length > 1) throw new AmbiguousConnectionError(candidates);
  return candidates[0]?.connectionId;
}

type Found = ConnectionCandidate & Target;

async function list(airbyte: AnyAirbyte, workspaceId: string, call: CallOptions): Promise<Found[]> {
  const connections = await listConnections(airbyte, { workspaceId }, call);
  return connections.map(({ source, destination, ...rest }) => ({
    ...rest,
    sourceId: source.sourceId,
    destinationId: destination.destinationId,
  }));
}

/** Searches all workspaces. */
async function search(airbyte: AnyAirbyte, target: Target, call: CallOptions): Promise<readonly Found[]> {
  // 2.x finds nothing by criteria. 0.36 only finds connections with the namespace of the source, unless it is null.
  const { connections } =
    airbyte.family === "2.0"
      ? await airbyte.connections.search(undefined, call)
      : await airbyte.connections.search({ ...target, namespaceDefinition: null as never }, call);
  return connections;
}
