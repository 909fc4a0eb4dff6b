import {
  type CatalogProblem,
  type CatalogProblemKind,
  checkCatalog,
  type StreamLike,
} from "@airbyte-web-backend/changes";
import { FAKER_SOURCE_ID, LOCAL_JSON_DESTINATION_ID } from "@airbyte-web-backend/mock/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { start, VERSIONS, type Version } from "../fakes.ts";
import { fuzz } from "../fuzz.ts";
import { catalogs } from "./arbitrary-catalogs.ts";

/** What the server accepts, although the sync fails or does something else. */
const ACCEPTED: readonly CatalogProblemKind[] = [
  "syncModeUnsupported",
  "cursorMissing",
  "cursorUnknown",
  "primaryKeyMissing",
  "primaryKeyUnknown",
  "sourceDefinedKeyReplaced",
];

function isRejectedBy(version: Version, { kind, message }: CatalogProblem, streams: readonly StreamLike[]): boolean {
  if (ACCEPTED.includes(kind) || (version === "0.36.5" && kind === "duplicateStream")) return false;
  // 0.36.5 does not look into the stream of one that is not selected, and 2.x not into its modes.
  const selected = streams.filter(({ config }) => config?.selected);
  if (version === "2.0") {
    const [, mode] = /^config\.(syncMode|destinationSyncMode) is missing$/.exec(message) ?? [];
    return mode === undefined || selected.some(({ config }) => !config[mode as "syncMode"]);
  }
  if (message === "stream is missing") return selected.some(({ stream }) => !stream);
  if (message === "stream.supportedSyncModes is missing") {
    return selected.some(({ stream }) => stream?.supportedSyncModes === null);
  }
  return true;
}

type Defect = readonly ["stream" | "config" | "entry", string, unknown];

const defects: readonly Defect[] = [
  ["stream", "supportedSyncModes", null],
  ["config", "selected", null],
  ["config", "syncMode", undefined],
  ["config", "destinationSyncMode", undefined],
  ["stream", "name", undefined],
  ["entry", "stream", undefined],
  ["entry", "config", undefined],
];

const laterDefects: readonly Defect[] = [
  ["stream", "jsonSchema", undefined],
  ["config", "mappers", null],
];

const selections = fc.record(
  {
    fieldSelectionEnabled: fc.boolean(),
    selectedFields: fc.option(
      fc.array(
        fc.record({
          fieldPath: fc.array(fc.constantFrom("id", "updated_at", "a", "b"), { minLength: 0, maxLength: 2 }),
        }),
        { maxLength: 4 },
      ),
    ),
  },
  { requiredKeys: [] },
);

function withDefect({ stream, config }: StreamLike, defect: Defect | undefined): StreamLike {
  if (!defect) return { stream, config };
  const [part, name, value] = defect;
  if (part === "entry") return { stream, config, [name]: value };
  return part === "stream"
    ? { stream: { ...stream, [name]: value }, config }
    : { stream, config: { ...config, [name]: value } };
}

/** Catalogs of which many are valid, many have one defect, and some have more. */
function sentCatalogs(version: Version): fc.Arbitrary<{ streams: StreamLike[] }> {
  const noDefect = { arbitrary: fc.constant(undefined), weight: 12 };
  const defect = fc.oneof(
    { arbitrary: fc.constantFrom(...defects, ...(version === "2.0" ? laterDefects : [])), weight: 1 },
    noDefect,
  );
  const selection = fc.oneof(
    { arbitrary: selections, weight: version === "2.0" ? 1 : 0 },
    { arbitrary: fc.constant({}), weight: 9 },
  );
  const extras = fc.array(fc.tuple(defect, selection), { minLength: 5, maxLength: 5 });
  return fc.tuple(catalogs, extras, fc.integer({ min: 1, max: 5 })).map(([{ streams }, extras, count]) => ({
    streams: streams.slice(0, count).map(({ stream, config }, index) => {
      const [broken, selection] = extras[index] ?? [];
      return withDefect({ stream, config: { ...config, ...selection } }, broken);
    }),
  }));
}

test.each(VERSIONS)(
  "property: %s accepts a catalog without problems, and rejects one with others than those listed",
  async (version) => {
    const { airbyte } = start(version);
    const counts = { accepted: 0, rejected: 0, stricter: 0 };
    await fc.assert(
      fc.asyncProperty(sentCatalogs(version), async (syncCatalog) => {
        const problems = checkCatalog(syncCatalog);
        const result = await airbyte.connections
          .create({
            sourceId: FAKER_SOURCE_ID,
            destinationId: LOCAL_JSON_DESTINATION_ID,
            status: "active",
            syncCatalog,
          } as never)
          .result();
        const isRejected = problems.some((problem) => isRejectedBy(version, problem, syncCatalog.streams));
        const isStricter = problems.length > 0 && !isRejected;
        expect(result.ok, JSON.stringify({ problems, syncCatalog })).toBe(!isRejected);
        counts[isRejected ? "rejected" : isStricter ? "stricter" : "accepted"] += 1;
      }),
      fuzz(400),
    );
    // Each case occurs often enough to mean something.
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(20);
  },
);
