import { ConfigError } from "@airbyte-web-backend/client/errors";
import {
  type AnyAirbyte,
  type CatalogOf,
  callsOf,
  type Json,
  retyped,
  type StoredCatalog,
  type StreamEntry,
} from "../airbyte.ts";
import { type ModifyOptions, type ModifyResult, modifyStored, parseOptions } from "../modify/modify.ts";
import { isRecord } from "../settings/copy.ts";
import type { Settings } from "../settings/settings-of.ts";
import { streamKey } from "../stream-name.ts";
import { applyCatalogDiff } from "./apply-catalog-diff.ts";
import { checkCatalog } from "./check-catalog.ts";
import { discover } from "./detect-drift.ts";
import { type CatalogDiff, diffCatalogs, type StreamDiff } from "./diff-catalogs.ts";
import { InvalidCatalogError } from "./invalid-catalog-error.ts";
import type { StreamPattern } from "./select-streams.ts";
import type { StreamChangeKind } from "./stream-change.ts";
import { takeDiscovered } from "./take-discovered.ts";

/** The options of `refreshCatalog`. */
export interface RefreshOptions<Airbyte extends AnyAirbyte = AnyAirbyte> extends Omit<ModifyOptions, "base"> {
  /**
   * Which streams become as the source has them.
   *
   * - `"additive"`: new streams, and streams of which no change is breaking and no field is removed or gets another type.
   * - `"all"`: all, also those that vanish.
   * - A function: those for which it returns true.
   */
  readonly accept: "additive" | "all" | ((stream: StreamDiff<CatalogOf<Airbyte>["streams"][number]>) => boolean);
  /** Which of the new streams to select. Patterns are those of `selectStreams`. Default: none. */
  readonly select?: boolean | StreamPattern | readonly StreamPattern[] | undefined;
  /**
   * Whether the server starts a job for the data that the destination has.
   *
   * - `true`: 2.x refreshes or clears the streams that change, and 0.36.5 clears all streams. `allowReset` must name the
   *   connection if data is cleared.
   * - `false`: no job. Rows from before the change stay as they are.
   * - Default: false on 0.36.5, true on 2.x, as if you sent the update yourself.
   */
  readonly reset?: boolean | undefined;
}

/** The result of `refreshCatalog`. */
export interface RefreshResult<Airbyte extends AnyAirbyte> extends ModifyResult<Airbyte> {
  /** From the stored to the discovered catalog. */
  readonly diff: CatalogDiff<CatalogOf<Airbyte>["streams"][number]>;
  /** The streams that are now as the source has them. */
  readonly accepted: readonly StreamDiff<CatalogOf<Airbyte>["streams"][number]>[];
  /** The streams that stay as they were stored. */
  readonly declined: readonly StreamDiff<CatalogOf<Airbyte>["streams"][number]>[];
  /**
   * Those of the declined streams that `accept` takes. 2.x stores the schemas of all selected streams or of none, so nothing is
   * written if `accept` declines a change of a selected stream. Empty on 0.36.5.
   */
  readonly held: readonly StreamDiff<CatalogOf<Airbyte>["streams"][number]>[];
  /**
   * Whether the server deactivated the connection because of the changes, as 2.x does, and it stays inactive because you declined
   * some. A later call does not activate it.
   */
  readonly deactivated: boolean;
}

/**
 * Discovers the source of a connection, and takes the changes that you accept into its catalog. The settings of the streams stay,
 * and new streams are not selected unless `select` says so. The server runs a discover job, which can take minutes.
 *
 * If 2.x deactivates the connection because of the changes, this function activates it again, unless you decline a change of a
 * selected stream: then the result has `deactivated: true`. If it throws an error after the discovery, it activates the connection
 * too, so that you can call it again.
 *
 * @throws {DiscoveryFailedError} The discover job failed. Nothing was written.
 * @throws {InvalidCatalogError} An accepted stream could not be synced, such as one without its cursor field. Nothing was
 *   written.
 * @throws {DestructiveChangeError} The server would clear data in the destination, and `allowReset` does not name the
 *   connection. Nothing was written.
 * @throws {ConflictError} Another program changed the same settings. Nothing was written.
 * @throws {ConfigError} An option is invalid. Nothing was sent.
 * @throws {AirbyteError} A request failed. If `outcomeUnknown` is true, the update may have been written, or 2.x is still
 *   discovering the source and can deactivate the connection later.
 * @example
 * const { declined } = await refreshCatalog(airbyte, connectionId, { accept: "additive" });
 */
export async function refreshCatalog<Airbyte extends AnyAirbyte>(
  airbyte: Airbyte,
  connectionId: string,
  options: RefreshOptions<Airbyte>,
): Promise<RefreshResult<Airbyte>> {
  const { accept, select, reset, ...modifyOptions } = options ?? {};
  const isAccepted = predicateOf(retyped(accept));
  if (reset !== undefined && typeof reset !== "boolean") throw new ConfigError("reset", "must be true or false");
  const { call } = parseOptions(modifyOptions);

  const { discovered, catalogId, deactivated } = await discover(airbyte, connectionId, call);
  const isOld = airbyte.family === "0.36";
  let last: Partial<Plan> = {};
  const edit = ({ syncCatalog: current = { streams: [] }, sourceCatalogId }: Settings): Json => {
    const isWhole = sourceCatalogId !== undefined;
    const plan = planOf(current, takeDiscovered(current, discovered, select), isAccepted, isWhole);
    const { accepted, diff, isComplete, syncCatalog } = plan;
    last = plan;
    const activation: Json = deactivated && isComplete ? { status: "active" } : {};
    if (accepted.length === 0 && diff.streams.length > 0) return activation;
    refuseInvalid(accepted);
    return {
      ...activation,
      syncCatalog,
      ...(isWhole && { sourceCatalogId: catalogId }),
      ...(!isOld && reset === false && { skipReset: true }),
      ...(isOld && reset && accepted.some(({ before }) => before) && { withRefreshedCatalog: true }),
    };
  };
  try {
    const result = await modifyStored(airbyte, connectionId, edit, modifyOptions);
    const { isComplete, syncCatalog: _, ...lists } = last;
    return retyped({ ...result, ...lists, deactivated: deactivated && !isComplete });
  } catch (error) {
    // Otherwise a second call would leave the connection inactive. An abort has no effect on this request.
    const options = { ...call, signal: undefined };
    if (deactivated) await callsOf(airbyte).update({ connectionId, status: "active" }, options).result();
    throw error;
  }
}

type Diff = StreamDiff<StreamEntry>;

type Accept = (stream: Diff) => boolean;

interface Plan {
  readonly diff: CatalogDiff<StreamEntry>;
  readonly accepted: readonly Diff[];
  readonly declined: readonly Diff[];
  readonly held: readonly Diff[];
  /** Whether every selected stream is as the source has it. */
  readonly isComplete: boolean;
  /** The catalog to write. */
  readonly syncCatalog: StoredCatalog;
}

/** @param isWhole Whether the server stores the schemas of all selected streams or of none. */
function planOf(current: StoredCatalog, next: StoredCatalog, isAccepted: Accept, isWhole: boolean): Plan {
  const diff = diffCatalogs(current, next);
  const accepted = diff.streams.filter(isAccepted);
  const declined = diff.streams.filter((stream) => !accepted.includes(stream));
  const isComplete = !declined.some(({ before }) => before?.config.selected);
  // The schemas of the others come from the source too: they can differ in their form.
  const refused = new Set(declined.map((stream) => streamKey(stream)));
  const syncCatalog = isComplete
    ? { ...next, streams: next.streams.filter(({ stream }) => !refused.has(streamKey(stream))) }
    : applyCatalogDiff(current, diff, (stream) => accepted.includes(stream));
  const plan = { diff, accepted, declined, held: [], isComplete, syncCatalog };
  return isWhole && !isComplete ? { ...plan, accepted: [], declined: diff.streams, held: accepted } : plan;
}

/** @throws {ConfigError} `accept` is neither `"additive"`, `"all"` nor a function. */
function predicateOf(accept: "additive" | "all" | Accept): Accept {
  if (accept === "all") return () => true;
  if (accept === "additive") return isAdditive;
  if (typeof accept !== "function") throw new ConfigError("accept", 'must be "additive", "all" or a function');
  return (stream) => {
    const isAccepted: unknown = accept(stream);
    // A promise would accept everything.
    if (isRecord(isAccepted) && "then" in isAccepted) throw new ConfigError("accept", "must not be asynchronous");
    return Boolean(isAccepted);
  };
}

/** Changes that take something away, even if no sync depends on it. */
const SUBTRACTIVE: ReadonlySet<StreamChangeKind> = new Set(["streamRemoved", "fieldRemoved", "fieldRetyped"]);

function isAdditive({ changes }: Diff): boolean {
  return changes.every(({ kind, breaking }) => !breaking && !SUBTRACTIVE.has(kind));
}

/** @throws {InvalidCatalogError} A change makes a stream invalid. */
function refuseInvalid(accepted: readonly Diff[]): void {
  const problems = accepted.flatMap(({ before, after }) => {
    const known = new Set(before && checkCatalog({ streams: [before] }).map(({ kind }) => kind));
    return checkCatalog({ streams: after ? [after] : [] }).filter(({ kind }) => !known.has(kind));
  });
  if (problems.length > 0) throw new InvalidCatalogError(problems);
}
