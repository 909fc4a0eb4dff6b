import type { ServerParts } from "../server/fake-server.ts";

/** The first argument of every handler. */
export interface Store extends ServerParts {
  /** Whether an update with `withRefreshedCatalog` shows a running sync at once. See `requestReset`. */
  readonly syncAfterReset: boolean;
}
