import {
  type AnyAirbyte,
  DestructiveChangeError,
  InvalidCatalogError,
  modify,
  refreshCatalog,
  streamKey,
} from "@airbyte-web-backend/changes";
import fc from "fast-check";
import { expect, test } from "vitest";
import { worlds } from "./catalog/arbitrary-worlds.ts";
import { CONNECTION_ID } from "./catalog/worlds.ts";
import { type Fake, start, type Version } from "./fakes.ts";
import { fuzz } from "./fuzz.ts";

type Draft = Parameters<Parameters<typeof modify>[2]>[0];
type Entry = Draft["syncCatalog"]["streams"][number];

/** An edit of a draft, often of one stream. */
type Edit = (draft: Draft, one: Entry) => void;

/** Edits whose effect 2.x shows as it stores it. */
const SHOWN: Readonly<Record<string, Edit>> = {
  rename: (draft) => Object.assign(draft, { name: `${draft.name}!` }),
  pause: (draft) => Object.assign(draft, { status: "inactive" }),
  resume: (draft) => Object.assign(draft, { status: "active" }),
  prefix: (draft) => Object.assign(draft, { prefix: draft.prefix ? null : "raw_" }),
  select: (_, { config }) => Object.assign(config, { selected: true }),
  deselect: (_, { config }) => Object.assign(config, { selected: false }),
  deselectAll: ({ syncCatalog }) => {
    for (const { config } of syncCatalog.streams) config.selected = false;
  },
  drop: ({ syncCatalog }) => syncCatalog.streams.pop(),
  reverse: ({ syncCatalog }) => syncCatalog.streams.reverse(),
  switchMode: (_, { stream, config }) => {
    const modes = stream.supportedSyncModes ?? [];
    config.syncMode = modes.find((mode) => mode !== config.syncMode) ?? config.syncMode;
  },
  overwrite: (_, { config }) => Object.assign(config, { destinationSyncMode: "overwrite" }),
  append: (_, { config }) => Object.assign(config, { destinationSyncMode: "append" }),
  cursor: (_, { config }) => Object.assign(config, { cursorField: ["id"] }),
  key: (_, { stream, config }) => {
    if (!stream.sourceDefinedPrimaryKey?.length) config.primaryKey = [["id"], ["a"]];
  },
  turnedKey: (_, { config }) => config.primaryKey?.reverse(),
  skipReset: (draft, { config }) => {
    Object.assign(draft, { skipReset: true });
    config.cursorField = ["b"];
  },
  nothing: () => {},
};

/**
 * Edits after which 2.x can show a default, or the value of the source, in place of what it stores. Nobody sees then that the
 * next edit also changes what is stored, so a job that was allowed can be for a stream that the result does not name.
 */
const HIDDEN: Readonly<Record<string, Edit>> = {
  incremental: (_, { config }) => Object.assign(config, { syncMode: "incremental" }),
  fullRefresh: (_, { config }) => Object.assign(config, { syncMode: "full_refresh" }),
  noCursor: (_, { config }) => Object.assign(config, { cursorField: [] }),
  anyKey: (_, { config }) => Object.assign(config, { primaryKey: [["b"]] }),
};

/** Only 0.36.5 has this property. */
const RESET_ALL: Readonly<Record<string, Edit>> = {
  resetAll: (draft) => Object.assign(draft, { withRefreshedCatalog: true }),
};

interface Step {
  readonly edit: string;
  readonly allowReset: boolean;
  readonly stream: number;
  readonly accept: "all" | "additive";
  readonly select: boolean;
  readonly reset: boolean | undefined;
}

function steps(edits: readonly string[]): fc.Arbitrary<Step[]> {
  const step = fc.record({
    edit: fc.constantFrom(...edits, ...Array(3).fill("refresh"), ...Array(3).fill(edits[0])),
    allowReset: fc.boolean(),
    stream: fc.nat(4),
    accept: fc.constantFrom("all" as const, "additive" as const),
    select: fc.boolean(),
    reset: fc.constantFrom(true, false, undefined),
  });
  return fc.array(step, { minLength: 10, maxLength: 10 });
}

const keysOf = (streams: readonly { name: string; namespace?: string | undefined }[]) => streams.map(streamKey);

test.each<[Version, readonly Readonly<Record<string, Edit>>[]]>([
  ["0.36.5", [{ ...RESET_ALL, ...SHOWN, ...HIDDEN }]],
  ["2.0", [SHOWN, { ...SHOWN, ...HIDDEN }]],
])(
  "in 1,000 random edits on %s, every reset is allowed, and every reset and refresh of shown settings is named in the result",
  async (version, kinds) => {
    const counts = { edits: 0, resets: 0, refreshes: 0, refused: 0 };
    for (const edits of kinds) {
      const isNamed = version === "0.36.5" || edits === SHOWN;
      await fc.assert(
        fc.asyncProperty(worlds(version === "0.36.5"), steps(Object.keys(edits)), async (state, sequence) => {
          const { mock, airbyte } = start(version, { state });
          if (edits === SHOWN) await storeAsShown(airbyte);
          for (const step of sequence) {
            const { logged, result, error } = await run(mock, airbyte, step, edits);
            const named = new Set(keysOf([...result.resets, ...result.refreshes]));
            for (const { kind, streams } of logged) {
              if (isNamed) for (const key of keysOf(streams)) expect(named, step.edit).toContain(key);
              if (kind === "reset") expect(step.allowReset, step.edit).toBe(true);
              counts[kind === "reset" ? "resets" : "refreshes"] += 1;
            }
            counts.edits += 1;
            if (error instanceof DestructiveChangeError) counts.refused += 1;
          }
        }),
        fuzz(100 / kinds.length),
      );
    }
    expect(counts.edits).toBeGreaterThanOrEqual(1000);
    expect(counts.resets).toBeGreaterThan(20);
    if (version === "2.0") expect(Math.min(counts.refreshes, counts.refused)).toBeGreaterThan(20);
  },
);

/** 2.x shows defaults for some stored values: makes them equal. */
async function storeAsShown({ connections }: AnyAirbyte): Promise<void> {
  const { syncCatalog } = await connections.get({ connectionId: CONNECTION_ID });
  await connections.update({ connectionId: CONNECTION_ID, syncCatalog, skipReset: true } as never);
}

async function run(
  mock: Fake,
  airbyte: AnyAirbyte,
  { edit, allowReset, stream, accept, select, reset }: Step,
  edits: Readonly<Record<string, Edit>>,
) {
  // On 0.36.5 no job starts while another one is unfinished.
  for (const job of mock.state.jobs) job.status = "succeeded";
  const before = mock.resets.length;
  const options = allowReset ? { allowReset: CONNECTION_ID } : {};
  const change = (draft: Draft) => {
    const { streams } = draft.syncCatalog;
    const one = streams[stream % (streams.length || 1)];
    if (one) edits[edit]?.(draft, one);
  };
  const work =
    edit === "refresh"
      ? refreshCatalog(airbyte, CONNECTION_ID, { ...options, accept, select, reset })
      : modify(airbyte, CONNECTION_ID, change, options);
  const outcome = await work.then(
    (result) => ({ result, error: undefined }),
    (error: unknown) => {
      if (!(error instanceof DestructiveChangeError || error instanceof InvalidCatalogError)) throw error;
      return { result: { resets: [], refreshes: [] }, error };
    },
  );
  // A job without streams clears nothing.
  return { ...outcome, logged: mock.resets.slice(before).filter(({ streams }) => streams.length > 0) };
}
