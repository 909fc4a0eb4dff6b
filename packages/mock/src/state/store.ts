import type { AirbyteState } from "./state.ts";

/** What a handler works on: the state, and the two things that would otherwise differ from run to run. */
export interface Store {
  readonly state: AirbyteState;
  /** A new UUID. */
  readonly newId: () => string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Whether an update with `withRefreshedCatalog` shows a running sync at once. See `requestReset`. */
  readonly syncAfterReset: boolean;
}
