import { detectDrift, diffCatalogs, InvalidCatalogError, refreshCatalog } from "@airbyte-web-backend/changes";
import type { AirbyteState } from "@airbyte-web-backend/mock/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createAirbyte, createFake, type Fake, start, storedIn, VERSIONS, writesOf } from "../fakes.ts";
import { fuzz } from "../fuzz.ts";
import { worlds } from "./arbitrary-worlds.ts";
import { CONNECTION_ID } from "./worlds.ts";

const runs = fuzz(40);

/** The stored streams as a catalog: all are selected. */
function storedCatalog(mock: Fake) {
  const { streams } = storedIn(mock, CONNECTION_ID).syncCatalog;
  return structuredClone({
    streams: streams.map(({ stream, config }) => ({ stream, config: { ...config, selected: true } })),
  });
}

/** The state without what 2.x changes on its own when it discovers a source. */
function withoutDiscovery({ later, ...state }: AirbyteState): object {
  return {
    ...state,
    tags: later?.tags,
    connections: state.connections.map((connection) => ({ ...connection, later: undefined, status: undefined })),
  };
}

test.each(VERSIONS)(
  'property: on %s, "additive" removes no stream and no field, and changes no type',
  async (version) => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(worlds(version === "0.36.5"), fc.boolean(), async (state, select) => {
        const mock = createFake(version, { state });
        const before = storedCatalog(mock);
        const options = { accept: "additive", select, allowReset: CONNECTION_ID } as const;
        const result = await refreshCatalog(createAirbyte(version, mock), CONNECTION_ID, options).catch((error) => {
          // A new stream can be impossible to sync.
          if (!(error instanceof InvalidCatalogError)) throw error;
        });
        const { streams } = diffCatalogs(before, storedCatalog(mock));
        const kinds = new Set(streams.flatMap(({ changes }) => changes.map(({ kind }) => kind)));
        for (const kind of ["streamRemoved", "fieldRemoved", "fieldRetyped"]) expect(kinds).not.toContain(kind);
        if (!select) expect(kinds).not.toContain("streamAdded");
        if (result) expect(writesOf(mock)).toHaveLength(result.outcome === "changed" ? 1 : 0);
        else expect(storedCatalog(mock)).toEqual(before);
        changed += result?.outcome === "changed" ? 1 : 0;
      }),
      runs,
    );
    expect(changed).toBeGreaterThan(10);
  },
);

test.each(VERSIONS)(
  'property: on %s, detectDrift writes nothing, and after "all" a catalog is the discovered one, with its own selection',
  async (version) => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(worlds(version === "0.36.5"), async (state) => {
        const { mock, airbyte } = start(version, { state });
        const before = mock.snapshot();
        const drift = await detectDrift(airbyte, CONNECTION_ID);
        expect([writesOf(mock), mock.resets]).toEqual([[], []]);
        expect(withoutDiscovery(mock.snapshot())).toEqual(withoutDiscovery(before));
        if (version === "0.36.5") expect(mock.snapshot()).toEqual(before);
        expect(storedIn(mock, CONNECTION_ID).status).toBe(drift.deactivated ? "inactive" : "active");
        const options = { accept: "all", allowReset: CONNECTION_ID } as const;
        const result = await refreshCatalog(airbyte, CONNECTION_ID, options).catch((error) => {
          if (!(error instanceof InvalidCatalogError)) throw error;
        });
        if (!result) return;
        const { diff } = await detectDrift(airbyte, CONNECTION_ID);
        // 0.36.5 does not store streams that are not selected.
        expect(diff.streams.filter(({ kind }) => version === "2.0" || kind !== "added")).toEqual([]);
        changed += result.outcome === "changed" ? 1 : 0;
      }),
      runs,
    );
    expect(changed).toBeGreaterThan(10);
  },
);
