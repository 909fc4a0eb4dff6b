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
   * catalog. Required for servers from 0.37 to 1.7. Before a create, `ensure` looks in all workspaces too, unless this one has
   * another connection of the source.
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
 * @throws {ConfigError} `wanted` has neither a name nor a `connectionId`, another source or destination than the connection, no
 *   status for a create, or `deprecated` without a `connectionId`, or a property that connections do not have; or `workspaceId`
 *   is not the workspace of the source. Nothing was written, unless the message says that a connection was created: only its
 *   response tells the workspace of a source without connections.
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
  { workspaceId: workspace, ...options }: EnsureOptions,
): Promise<StoredEnsureResult> {
  const { create, get } = callsOf(airbyte);
  const { call } = parseOptions(options);
  if (connectionId !== undefined) return update(airbyte, parseId("connectionId", connectionId), body, options);

  const target = targetOf(body);
  const workspaceId = workspace === undefined ? undefined : parseId("workspaceId", workspace);
  const list = (): Promise<readonly Found[]> =>
    workspaceId === undefined ? search(airbyte, target, call) : listWorkspace(airbyte, workspaceId, call);
  const createOrUpdate = async (): Promise<StoredEnsureResult> => {
    const listed = await list();
    const existing = findConnection(listed, target);
    if (existing !== undefined) return update(airbyte, existing, body, options);
    const toSend = createBody(airbyte.family, { ...body, ...target });
    if (workspaceId !== undefined && !listed.some(({ sourceId }) => sourceId === target.sourceId)) {
      await requireWorkspace(airbyte, workspaceId, target, call);
    }
    let connection: StoredConnection;
    try {
      connection = await create(toSend, call);
    } catch (error) {
      if (!isOutcomeUnknown(error)) throw error;
      // If one of these reads fails, the outcome is still unknown.
      const created = await list()
        .then((found) => findConnection(found, target))
        .then((id) => (id === undefined ? undefined : get({ connectionId: id }, call)))
        .catch(() => undefined);
      if (!created) throw error;
      connection = created;
    }
    if (workspaceId !== undefined) {
      checkWorkspace(workspaceId, connection, `, in which connection ${connection.connectionId} was created`);
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

function targetOf({ sourceId, destinationId, name, status }: Json): Target {
  if (typeof name !== "string" || name.trim() === "") {
    throw new ConfigError("name", "must be a non-blank string, because ensure finds the connection by it");
  }
  if (status === "deprecated") {
    throw new ConfigError("status", 'must not be "deprecated", because ensure does not find deleted connections', {
      hint: "To delete a connection, set this status with modify.",
    });
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
 * Checks that a source without a connection in a workspace may be a source of that workspace. In another one, each call would
 * create a connection.
 *
 * @throws {ConfigError} The workspace has no sources, is unknown, or is not that of the other connections of the source.
 */
async function requireWorkspace(
  airbyte: AnyAirbyte,
  workspaceId: string,
  { sourceId }: Target,
  call: CallOptions,
): Promise<void> {
  const { hasSources } = await airbyte.workspaces.getState({ workspaceId }, call);
  if (!hasSources)
    throw new ConfigError("workspaceId", `must be the workspace of the source: ${workspaceId} has no sources`);
  // The response of the create is checked anyway. The search can fail: servers before 1.8 may reject one without criteria, a
  // token may lack the role, and all connections of 2.x can be too many.
  const found = await search(airbyte, { sourceId }, { ...call, maxRetries: 0 }).catch((error: unknown) => {
    if (call.signal?.aborted) throw error;
    return [];
  });
  const other = found.find((connection) => connection.sourceId === sourceId);
  if (other) checkWorkspace(workspaceId, await callsOf(airbyte).get({ connectionId: other.connectionId }, call));
}

/** @throws {ConfigError} The source of a connection is in another workspace. A dry run does not know its workspace. */
function checkWorkspace(workspaceId: string, { source }: StoredConnection, where = ""): void {
  const { workspaceId: actual = workspaceId } = Object(source);
  if (actual === workspaceId) return;
  throw new ConfigError("workspaceId", `must be the workspace of the source, ${actual}${where}; got ${workspaceId}`);
}

/**
 * The id of the only connection with a source, destination and name. Undefined if there is none.
 *
 * @throws {AmbiguousConnectionError} There are several.
 */
function findConnection(listed: readonly Found[], target: Target): string | undefined {
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

async function listWorkspace(airbyte: AnyAirbyte, workspaceId: string, call: CallOptions): Promise<Found[]> {
  const connections = await listConnections(airbyte, { workspaceId }, call);
  return connections.map(({ source, destination, ...rest }) => ({
    ...rest,
    sourceId: source.sourceId,
    destinationId: destination.destinationId,
  }));
}

/** Searches all workspaces. On 2.x it finds every connection. */
async function search(airbyte: AnyAirbyte, criteria: Partial<Target>, call: CallOptions): Promise<readonly Found[]> {
  // 2.x finds nothing by criteria. 0.36 only finds connections with the namespace of the source, unless it is null.
  const { connections } =
    airbyte.family === "2.0"
      ? await airbyte.connections.search(undefined, call)
      : await airbyte.connections.search({ ...criteria, namespaceDefinition: null as never }, call);
  return connections;
}
