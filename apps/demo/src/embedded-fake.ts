import type { Fetch } from "@airbyte-web-backend/client";
import {
  BIGQUERY_DESTINATION_ID,
  createMockCore,
  POSTGRES_SOURCE_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock/core";
import type { AirbyteStreamAndConfiguration } from "@airbyte-web-backend/schema";
import { type Blueprint, createBlueprint } from "./walk/blueprint.ts";

/** The day of the version that the fake imitates, so that no run differs from another. */
export const CLOCK_MS: number = Date.UTC(2022, 3, 29, 12);

/** A fake Airbyte inside this process. */
export interface EmbeddedFake {
  readonly fetch: Fetch;
  /** Its main workspace. */
  readonly workspaceId: string;
  /** Its clock, in milliseconds since the epoch. */
  readonly now: () => number;
  /** A connection that can be created there, from streams that a discover job would find. */
  readonly blueprint: Blueprint;
}

export function createEmbeddedFake(): EmbeddedFake {
  const { fetch, state } = createMockCore({ now: () => CLOCK_MS });
  const discovered = state.discoveredCatalogs[POSTGRES_SOURCE_ID] ?? [];
  const streams = discovered.map(
    (stream, index): AirbyteStreamAndConfiguration => ({
      stream,
      config: {
        syncMode: stream.supportedSyncModes.at(-1) ?? "full_refresh",
        cursorField: stream.defaultCursorField,
        destinationSyncMode: "append",
        primaryKey: stream.sourceDefinedPrimaryKey,
        // All but the last: that one shows what the server does with a stream that nobody selected.
        selected: index < discovered.length - 1,
      },
    }),
  );
  const blueprint = createBlueprint(WORKSPACE_ID, {
    name: "Demo of airbyte-web-backend",
    sourceId: POSTGRES_SOURCE_ID,
    destinationId: BIGQUERY_DESTINATION_ID,
    syncCatalog: { streams },
  });
  return { fetch, workspaceId: WORKSPACE_ID, now: () => CLOCK_MS, blueprint };
}
