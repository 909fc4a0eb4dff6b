import type { AnyAirbyte, CatalogOf } from "../airbyte.ts";
import { type ModifyOptions, type ModifyResult, modify } from "../modify/modify.ts";
import { streamKey } from "../stream-name.ts";
import { applyCatalogDiff } from "./apply-catalog-diff.ts";
import type { CatalogLike } from "./catalog.ts";
import { checkCatalog } from "./check-catalog.ts";
import { discover } from "./detect-drift.ts";
import { type CatalogDiff, diffCatalogs, type StreamDiff } from "./diff-catalogs.ts";
import { InvalidCatalogError } from "./invalid-catalog-error.ts";
import type { StreamPattern } from "./select-streams.ts";
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
}

/**
 * Discovers the source of a connection, and takes the changes that you accept into its catalog. The settings of the streams stay,
 * and new streams are not selected unless `select` says so. The server runs a discover job, which can take minutes.
 *
 * If 2.x deactivates the connection because of the changes, and all are accepted, the connection is active again.
 *
 * @throws {DiscoveryFailedError} The discover job failed. Nothing was written.
 * @throws {InvalidCatalogError} An accepted stream could not be synced, such as one without its cursor field. Nothing was
 *   written.
 * @throws {DestructiveChangeError} The server would clear data in the destination, and `allowReset` does not name the
 *   connection. Nothing was written.
 * @throws {ConflictError} Another program changed the same settings. Nothing was written.
 * @throws {AirbyteError} A request failed. If `outcomeUnknown` is true, the update may have been written.
 * @example
 * const { declined } = await refreshCatalog(airbyte, connectionId, { accept: "additive" });
 */
export async function refreshCatalog<Airbyte extends AnyAirbyte>(
  airbyte: Airbyte,
  connectionId: string,
  { accept, select, reset, ...options }: RefreshOptions<Airbyte>,
): Promise<RefreshResult<Airbyte>> {
  const { onConflict: _, allowReset: __, ...call } = options;
  const { discovered, catalogId, deactivated } = await discover(airbyte, connectionId, call);
  let plan: Plan | undefined;
  const change = (draft: RefreshDraft): object => {
    const isWhole = draft.sourceCatalogId !== undefined;
    plan = planOf(draft.syncCatalog, takeDiscovered(draft.syncCatalog, discovered, select), accept, isWhole);
    const { accepted, diff, isComplete, syncCatalog } = plan;
    if (accepted.length === 0 && diff.streams.length > 0) return {};
    refuseInvalid(accepted);
    const isOld = airbyte.family === "0.36";
    return {
      syncCatalog,
      ...(isWhole && { sourceCatalogId: catalogId }),
      ...(deactivated && isComplete && { status: "active" }),
      ...(!isOld && reset === false && { skipReset: true }),
      ...(isOld && reset && accepted.some(({ before }) => before) && { withRefreshedCatalog: true }),
    };
  };
  const result = await modify(airbyte, connectionId, change as never, options);
  const { isComplete, syncCatalog, ...streams } = plan as unknown as Plan;
  return { ...result, ...streams } as unknown as RefreshResult<Airbyte>;
}

interface RefreshDraft {
  readonly syncCatalog: CatalogLike;
  readonly sourceCatalogId?: string;
}

interface Plan extends Pick<RefreshResult<AnyAirbyte>, "diff" | "accepted" | "declined" | "held"> {
  /** Whether every selected stream is as the source has it. */
  readonly isComplete: boolean;
  /** The catalog to write. */
  readonly syncCatalog: CatalogLike;
}

/** @param isWhole Whether the server stores the schemas of all selected streams or of none. */
function planOf(current: CatalogLike, next: CatalogLike, accept: RefreshOptions["accept"], isWhole: boolean): Plan {
  const isAccepted = accept === "all" ? () => true : accept === "additive" ? isAdditive : (accept as typeof isAdditive);
  const diff = diffCatalogs(current, next);
  const accepted = diff.streams.filter(isAccepted);
  const declined = diff.streams.filter((stream) => !accepted.includes(stream));
  const isComplete = !declined.some(({ before }) => before?.config.selected);
  const isHeld = isWhole && !isComplete;
  // The schemas of the others come from the source too: they can differ in their form.
  const refused = new Set(declined.map((stream) => streamKey(stream)));
  const syncCatalog = isComplete
    ? { ...next, streams: next.streams.filter(({ stream }) => !refused.has(streamKey(stream))) }
    : applyCatalogDiff(current, diff, (stream) => accepted.includes(stream));
  const streams = isHeld ? { accepted: [], declined: diff.streams, held: accepted } : { accepted, declined, held: [] };
  return { diff, isComplete, syncCatalog, ...streams } as unknown as Plan;
}

function isAdditive({ changes }: StreamDiff): boolean {
  return changes.every(({ kind, breaking }) => !breaking && !/^(streamRemoved|fieldRemoved|fieldRetyped)$/.test(kind));
}

/** @throws {InvalidCatalogError} A change makes a stream invalid. */
function refuseInvalid(accepted: readonly StreamDiff[]): void {
  const problems = accepted.flatMap(({ before, after }) => {
    const known = new Set(before && checkCatalog({ streams: [before] }).map(({ kind }) => kind));
    return checkCatalog({ streams: after ? [after] : [] }).filter(({ kind }) => !known.has(kind));
  });
  if (problems.length > 0) throw new InvalidCatalogError(problems);
}
