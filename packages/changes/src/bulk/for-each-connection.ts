import { AirbyteError, ConfigError } from "@airbyte-web-backend/client/errors";
import type { AnyAirbyte } from "../airbyte.ts";
import { matchesPattern } from "../matches-pattern.ts";
import { type ListedConnection, listConnections } from "./list-connections.ts";

/** Selects connections of a workspace. A connection must meet all conditions. */
export interface ConnectionSelection<Airbyte extends AnyAirbyte = AnyAirbyte> {
  readonly workspaceId: string;
  /** The connections to select from, if you have read them already. By default those of the workspace are listed. */
  readonly connections?: readonly ListedConnection<Airbyte>[];
  /** Patterns for the name, see `matchesPattern`. Each pattern, also an exclusion, must match a connection of the list. */
  readonly names?: string | readonly string[];
  /** Each must be the id of a connection of the workspace that is not deleted. */
  readonly connectionIds?: readonly string[];
  /** Such as `active`. */
  readonly statuses?: readonly string[];
  readonly where?: (connection: ListedConnection<Airbyte>) => boolean;
}

/** The options of `forEachConnection`. */
export interface BulkOptions {
  /** How many connections are worked on at the same time. Default 4. */
  readonly concurrency?: number | undefined;
  /** After an abort no further work starts. The signal is also passed to `work`. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each connection. An error that it throws is ignored, as those of the client's hooks: it changes no result. */
  readonly onProgress?: ((progress: BulkProgress) => void) | undefined;
}

/** How far `forEachConnection` is. */
export interface BulkProgress {
  /** How many connections are finished, with any outcome. */
  readonly done: number;
  readonly total: number;
  /** The connection that is finished now. */
  readonly latest: BulkItem;
}

/**
 * - `changed`: `work` succeeded.
 * - `unchanged`: `work` succeeded, and its result has the outcome `unchanged`.
 * - `failed`: `work` failed, also by an abort. The connection is unchanged, if `work` sends one write only.
 * - `unknown`: `work` failed, and a write may have succeeded nevertheless: the error has `outcomeUnknown: true`.
 * - `skipped`: the signal was aborted before `work` was called. Nothing was sent.
 */
export type BulkOutcome = "changed" | "unchanged" | "failed" | "unknown" | "skipped";

/** The result for one connection. */
export interface BulkItem<Result = unknown> {
  readonly connectionId: string;
  readonly name: string;
  readonly outcome: BulkOutcome;
  /** The error of `work`. */
  readonly error?: unknown;
  /** The message of the error, which survives JSON. */
  readonly message?: string;
  /** What `work` returned. */
  readonly result?: Result;
}

/** The result of `forEachConnection`. It can be stored as JSON, and passed to a later call to resume. */
export interface BulkResult<Result = unknown> {
  readonly workspaceId: string;
  /** Each selected connection once, in the order of the list. */
  readonly connections: readonly BulkItem<Result>[];
  readonly counts: Readonly<Record<BulkOutcome, number>>;
}

/** Patterns or ids of a selection match no connection. Nothing was done. */
export class UnmatchedSelectionError extends AirbyteError {
  declare readonly workspaceId: string;
  /** The patterns and ids without a connection. */
  declare readonly unmatched: readonly string[];

  constructor(workspaceId: string, unmatched: readonly string[]) {
    super(
      `no connection of workspace ${workspaceId} matches ${unmatched.map((each) => JSON.stringify(each)).join(", ")}`,
      {
        hint: "Check the spelling: names are case-sensitive. Deleted connections are not listed.",
      },
    );
    this.workspaceId = workspaceId;
    this.unmatched = unmatched;
  }

  override get name(): "UnmatchedSelectionError" {
    return "UnmatchedSelectionError";
  }
}

/**
 * Calls `work` for each selected connection, several at a time. A failure does not stop the others. The result has each
 * connection exactly once. Pass it to a later call to resume: that call works on the connections that are `failed`, `unknown`
 * or `skipped` only, and its result contains the others as they are.
 *
 * @param work Its result decides between `changed` and `unchanged`: return the outcome of `modify`, or nothing for `changed`. The
 *   bulk result keeps it, so do not return whole connections.
 * @throws {UnmatchedSelectionError} A pattern, also an exclusion, or an id matches no connection of the list.
 * @throws {IncompleteListError} The list changed while it was read.
 * @throws {ConfigError} An option or a pattern is invalid, or a condition is undefined or unknown.
 * @throws {AirbyteError} The list cannot be read, or the signal is aborted before. Nothing was done.
 * @example
 * const result = await forEachConnection(airbyte, { workspaceId, names: "Shop *" }, async ({ connectionId }, { signal }) => {
 *   const { outcome } = await modify(airbyte, connectionId, () => ({ status: "inactive" }), { signal });
 *   return { outcome };
 * });
 */
export async function forEachConnection<Airbyte extends AnyAirbyte, Result>(
  airbyte: Airbyte,
  which: ConnectionSelection<Airbyte> | BulkResult<Result>,
  work: (connection: ListedConnection<Airbyte>, options: { readonly signal: AbortSignal }) => Promise<Result> | Result,
  options: BulkOptions = {},
): Promise<BulkResult<Result>> {
  const { concurrency = 4, signal = new AbortController().signal, onProgress } = options;
  const { workspaceId } = Object(which);
  check("concurrency", Number.isInteger(concurrency) && concurrency > 0, `a whole number from 1, got ${concurrency}`);
  check("work", isFunction(work), "a function");
  check("onProgress", onProgress === undefined || isFunction(onProgress), "a function");
  check("signal", isFunction(signal?.addEventListener), "an AbortSignal");
  check("workspaceId", isString(workspaceId) && workspaceId !== "", `an id, got ${JSON.stringify(workspaceId)}`);
  const isResumed = "counts" in which;
  const select = isResumed ? undefined : selectionOf(which);
  const known = isResumed ? undefined : which.connections;
  const listed = known ?? (await listConnections(airbyte, { workspaceId }, { signal }));
  const byId = new Map(listed.map((connection) => [connection.connectionId, connection]));
  const items: BulkItem<Result>[] =
    select?.([...byId.values()]).map(({ connectionId, name }) => ({ connectionId, name, outcome: "skipped" })) ??
    (which as BulkResult<Result>).connections.slice();

  async function process(item: BulkItem<Result>): Promise<BulkItem<Result>> {
    const { connectionId, name } = item;
    try {
      const connection = byId.get(connectionId);
      if (!connection) throw new UnmatchedSelectionError(workspaceId, [connectionId]);
      const result = await work(connection, { signal });
      const outcome = Object(result).outcome === "unchanged" ? "unchanged" : "changed";
      return { connectionId, name, outcome, ...(result !== undefined && { result }) };
    } catch (error) {
      const { outcomeUnknown, message = String(error) } = Object(error);
      return { connectionId, name, outcome: outcomeUnknown ? "unknown" : "failed", error, message };
    }
  }

  const open = [...items.entries()].filter(([, { outcome }]) => outcome !== "changed" && outcome !== "unchanged");
  // Shared by the workers. It ends when the signal is aborted.
  const queue = (function* () {
    for (const entry of open) if (!signal.aborted) yield entry;
  })();
  let done = 0;
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) {
      const latest = await process(item);
      items[index] = latest;
      done += 1;
      try {
        onProgress?.({ done, total: open.length, latest });
      } catch {}
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, open.length) }, worker));
  return { workspaceId, connections: items, counts: countsOf(items) };
}

/** The conditions of a selection, and what each must be. */
const CONDITIONS: ReadonlyMap<string, readonly [isValid: (value: unknown) => boolean, expected: string]> = new Map([
  ["workspaceId", [isString, "a string"]],
  ["names", [(value) => isString(value) || Array.isArray(value), "a string or a list"]],
  ["connectionIds", [Array.isArray, "a list"]],
  ["statuses", [Array.isArray, "a list"]],
  ["connections", [Array.isArray, "a list"]],
  ["where", [isFunction, "a function"]],
]);

/** @throws {ConfigError} A condition would have no effect, so that too many connections would be selected. */
function checkConditions(selection: object): void {
  for (const [name, value] of Object.entries(selection)) {
    const condition = CONDITIONS.get(name);
    if (!condition) throw new ConfigError(name, `is not a condition: use ${[...CONDITIONS.keys()].join(", ")}`);
    const [isValid, expected] = condition;
    if (value === undefined) {
      throw new ConfigError(name, "must not be undefined", { hint: "Omit it to select all connections." });
    }
    check(name, isValid(value), expected);
  }
}

function check(option: string, isValid: boolean, expected: string): void {
  if (!isValid) throw new ConfigError(option, `must be ${expected}`);
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

function selectionOf<Airbyte extends AnyAirbyte>(selection: ConnectionSelection<Airbyte>) {
  checkConditions(selection);
  const { workspaceId, names = "*", connectionIds, statuses, where = () => true } = selection;
  const isNamed = matchesPattern(names);
  // `*` may select nothing, but an exclusion that is misspelled protects nothing.
  const required = [names].flat().filter((pattern) => pattern !== "*");
  // The server returns ids in lower case.
  const ids = connectionIds && new Map(connectionIds.map((id) => [String(id).toLowerCase(), id]));
  return (listed: readonly ListedConnection<Airbyte>[]): ListedConnection<Airbyte>[] => {
    const known = new Set(listed.map(({ connectionId }) => connectionId));
    const listedNames = listed.map(({ name }) => name);
    const unmatched = [
      ...required.filter((pattern) => {
        const isKept = matchesPattern(pattern);
        return pattern.startsWith("!") ? listedNames.every(isKept) : !listedNames.some(isKept);
      }),
      ...[...(ids ?? [])].filter(([id]) => !known.has(id)).map(([, given]) => given),
    ];
    if (unmatched.length > 0) throw new UnmatchedSelectionError(workspaceId, unmatched);
    return listed.filter(
      (connection) =>
        isNamed(connection.name) &&
        (ids?.has(connection.connectionId) ?? true) &&
        (statuses?.includes(connection.status) ?? true) &&
        isTrue(where(connection)),
    );
  };
}

/** @throws {ConfigError} It is a promise, which would select every connection. */
function isTrue(result: unknown): boolean {
  if (isFunction(Object(result).then)) throw new ConfigError("where", "must not be asynchronous");
  return Boolean(result);
}

function countsOf(items: readonly BulkItem[]): Record<BulkOutcome, number> {
  const counts = { changed: 0, unchanged: 0, failed: 0, unknown: 0, skipped: 0 };
  for (const { outcome } of items) counts[outcome] += 1;
  return counts;
}
