import type { MockReset } from "../server/resets.ts";
import type { AirbyteState } from "../state/state.ts";

/** The state, with the clock and the ids, so that a test run can be repeated. */
export interface Store {
  readonly state: AirbyteState;
  /** Creates a UUID. */
  readonly newId: () => string;
  /** In milliseconds since the epoch. */
  readonly now: () => number;
  /** Whether an update with `withRefreshedCatalog` shows a running sync at once. See `requestReset`. */
  readonly syncAfterReset: boolean;
  /** Logs a reset. */
  readonly onReset: (reset: MockReset) => void;
}
