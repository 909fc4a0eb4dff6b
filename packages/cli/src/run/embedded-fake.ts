import type { Fetch } from "@airbyte-web-backend/client";
import { type AirbyteState, createMockCore, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";

/** The release date of Airbyte 0.36.5: with a fixed clock every run prints the same. */
export const CLOCK_MS: number = Date.UTC(2022, 3, 29, 12);

/** A fake Airbyte inside this process. */
export interface EmbeddedFake {
  readonly fetch: Fetch;
  readonly state: AirbyteState;
  /** Its main workspace. */
  readonly workspaceId: string;
  /** Its clock, in milliseconds since the epoch. */
  readonly now: () => number;
}

export function createEmbeddedFake(): EmbeddedFake {
  const now = () => CLOCK_MS;
  const { fetch, state } = createMockCore({ now });
  return { fetch, state, workspaceId: WORKSPACE_ID, now };
}
