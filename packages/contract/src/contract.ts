/**
 * The promises of the web_backend API, as cases. Written once, for any target: a fake, a server, a live Airbyte.
 *
 * @module
 */
import { createConnectionCases } from "./cases/create-connection.ts";
import { getConnection } from "./cases/get-connection.ts";
import { getWorkspaceState } from "./cases/get-workspace-state.ts";
import { listAllConnections } from "./cases/list-all-connections.ts";
import { listConnections } from "./cases/list-connections.ts";
import { searchConnections } from "./cases/search-connections.ts";
import { updateConnection } from "./cases/update-connection.ts";
import type { ContractCase } from "./contract-case.ts";

export type { CaseContext, ContractCase } from "./contract-case.ts";
export { type Outcome, runCase } from "./run-case.ts";
export type { RunningTarget, Target } from "./target.ts";

/** Every promise, by operation. Names are unique. */
export const contract: readonly ContractCase[] = [
  ...getWorkspaceState,
  ...listConnections,
  ...listAllConnections,
  ...getConnection,
  ...createConnectionCases,
  ...updateConnection,
  ...searchConnections,
];
