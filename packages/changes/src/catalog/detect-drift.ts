import type { CallOptions } from "@airbyte-web-backend/client";
import { ServerError } from "@airbyte-web-backend/client/errors";
import { type AnyAirbyte, type CatalogOf, callsOf, retyped, type StoredCatalog } from "../airbyte.ts";
import { parseId } from "../modify/modify.ts";
import { type StreamName, streamKey, streamName } from "../stream-name.ts";
import type { CatalogProblem } from "./check-catalog.ts";
import { type CatalogDiff, diffCatalogs } from "./diff-catalogs.ts";
import { DiscoveryFailedError } from "./discovery-failed-error.ts";
import { InvalidCatalogError } from "./invalid-catalog-error.ts";
import { takeDiscovered } from "./take-discovered.ts";

/** The difference between the catalog of a connection and its source. */
export interface Drift<Airbyte extends AnyAirbyte = AnyAirbyte> {
  readonly connectionId: string;
  /**
   * From the stored to the discovered catalog. 0.36.5 stores selected streams only: there, each discovered stream that is not
   * selected is an added one.
   */
  readonly diff: CatalogDiff<CatalogOf<Airbyte>["streams"][number]>;
  /** `diff.breaking`. */
  readonly breaking: boolean;
  /** What the server does if somebody refreshes the catalog in the web app and saves it. `refreshCatalog` does not. */
  readonly onRefresh: {
    /** The selected streams that vanish from the connection. */
    readonly dropped: readonly StreamName[];
    /** The new streams that the server selects by itself. */
    readonly selected: readonly StreamName[];
    /** The new streams that get the settings of a stream with the same name in another namespace. */
    readonly matchedByNameOnly: readonly { readonly stream: StreamName; readonly settingsOf: StreamName }[];
  };
  /** The id of the discovered catalog. Only 2.x has it. */
  readonly catalogId?: string;
  /** Whether the server deactivated the connection because of the changes, as 2.x does. */
  readonly deactivated: boolean;
}

/**
 * Compares the stored catalog of a connection with its source. The server runs a discover job, which can take minutes.
 *
 * It sends no update. But on its own, 2.x remembers whether the changes are breaking, and deactivates the connection if they are,
 * or if its `nonBreakingChangesPreference` is `disable`: see `deactivated`.
 *
 * @throws {DiscoveryFailedError} The discover job failed.
 * @throws {InvalidCatalogError} The connection has two streams of the same name, which 0.36.5 cannot refresh.
 * @throws {AirbyteError} A request failed. If `outcomeUnknown` is true, 2.x may still be discovering the source, and can
 *   deactivate the connection later.
 * @example
 * const { breaking, diff } = await detectDrift(airbyte, connectionId);
 * if (breaking) throw new Error(catalogDiffLines(diff).join("\n"));
 */
export async function detectDrift<Airbyte extends AnyAirbyte>(
  airbyte: Airbyte,
  connectionId: string,
  options: CallOptions = {},
): Promise<Drift<Airbyte>> {
  const { stored, discovered, ...discovery } = await discover(airbyte, connectionId, options);
  const diff = diffCatalogs(stored, takeDiscovered(stored, discovered));
  const onRefresh = effectOfRefresh(stored, discovered, airbyte.family === "0.36");
  return retyped({ ...discovery, diff, breaking: diff.breaking, onRefresh });
}

/** A stored and a discovered catalog. */
export interface Discovery {
  /** As the server returns it. */
  readonly connectionId: string;
  readonly stored: StoredCatalog;
  /** With the settings that the server would store. */
  readonly discovered: StoredCatalog;
  readonly catalogId?: string;
  readonly deactivated: boolean;
}

/** Reads the catalog of a connection, then discovers its source. */
export async function discover(airbyte: AnyAirbyte, id: string, call: CallOptions): Promise<Discovery> {
  const { get } = callsOf(airbyte);
  const connectionId = parseId("connectionId", id);
  const stored = await get({ connectionId }, call);
  const isOld = airbyte.family === "0.36";
  if (isOld) refuseSameNames(stored.syncCatalog);
  const refreshed = await get({ connectionId, withRefreshedCatalog: true }, call).catch((error: unknown) => {
    // The catalog is null after a failed job, which 0.36.5 does not expect.
    const isFailedJob = error instanceof ServerError && error.message.includes('"discovered" is null');
    throw isFailedJob ? new DiscoveryFailedError(connectionId, error) : error;
  });
  // 2.x answers with the stored catalog.
  if (!isOld && !refreshed.catalogDiff) throw new DiscoveryFailedError(connectionId);
  const { catalogId } = refreshed;
  return {
    connectionId,
    stored: stored.syncCatalog,
    discovered: refreshed.syncCatalog,
    ...(catalogId != null && { catalogId }),
    deactivated: stored.status === "active" && refreshed.status === "inactive",
  };
}

/** @param isByName Whether the server matches discovered streams with stored ones by name only. */
function effectOfRefresh(stored: StoredCatalog, discovered: StoredCatalog, isByName: boolean): Drift["onRefresh"] {
  const found = new Set(discovered.streams.map(({ stream }) => streamKey(stream)));
  const known = new Set(stored.streams.map(({ stream }) => streamKey(stream)));
  const fresh = discovered.streams.filter(({ stream }) => !known.has(streamKey(stream)));
  return {
    dropped: stored.streams
      .filter(({ stream, config }) => config.selected && !found.has(streamKey(stream)))
      .map(({ stream }) => streamName(stream)),
    selected: fresh.filter(({ config }) => config.selected).map(({ stream }) => streamName(stream)),
    matchedByNameOnly: fresh.flatMap(({ stream }) => {
      const namesake = isByName && stored.streams.find((each) => each.stream.name === stream.name);
      return namesake ? [{ stream: streamName(stream), settingsOf: streamName(namesake.stream) }] : [];
    }),
  };
}

/** @throws {InvalidCatalogError} A refresh would be a 500 after the discover job. */
function refuseSameNames({ streams }: StoredCatalog): void {
  const problems = streams.flatMap(({ stream }, index): CatalogProblem[] => {
    if (streams.findIndex((each) => each.stream.name === stream.name) === index) return [];
    const message = "another stream has the same name: Airbyte 0.36.5 cannot refresh the catalog. Deselect one";
    return [{ ...streamName(stream), kind: "duplicateStream", message }];
  });
  if (problems.length > 0) throw new InvalidCatalogError(problems);
}
