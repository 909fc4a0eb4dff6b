import type { Fetch } from "@airbyte-web-backend/client";
import type { Family } from "@airbyte-web-backend/client/connect";
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

export function createEmbeddedFake(family: Family): EmbeddedFake {
  const now = () => CLOCK_MS;
  const { fetch, state } =
    family === "2.0" ? createMockCore({ version: "2.0", auth: false, now }) : createMockCore({ now });
  return { fetch, state, workspaceId: WORKSPACE_ID, now };
}
