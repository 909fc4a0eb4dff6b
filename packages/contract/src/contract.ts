/**
 * The behaviour of the web_backend API as cases, for any target: a fake, a server, a live Airbyte.
 *
 * @module
 */
import { cases as createConnection036 } from "./cases/0.36/create-connection.ts";
import { cases as getConnection036 } from "./cases/0.36/get-connection.ts";
import { cases as getWorkspaceState036 } from "./cases/0.36/get-workspace-state.ts";
import { cases as listAllConnections036 } from "./cases/0.36/list-all-connections.ts";
import { cases as listConnections036 } from "./cases/0.36/list-connections.ts";
import { cases as searchConnections036 } from "./cases/0.36/search-connections.ts";
import { cases as updateConnection036 } from "./cases/0.36/update-connection.ts";
import { cases as createConnection } from "./cases/create-connection.ts";
import { cases as getConnection } from "./cases/get-connection.ts";
import { cases as getWorkspaceState } from "./cases/get-workspace-state.ts";
import { cases as listConnections } from "./cases/list-connections.ts";
import { cases as updateConnection } from "./cases/update-connection.ts";
import type { ContractCase } from "./contract-case.ts";

export type { CaseContext, ContractCase } from "./contract-case.ts";
export { type Outcome, runCase } from "./run-case.ts";
export type { RunningTarget, Target } from "./target.ts";

/** Cases that hold for every known version. */
const shared: readonly ContractCase[] = [
  ...getWorkspaceState,
  ...listConnections,
  ...getConnection,
  ...createConnection,
  ...updateConnection,
];

/** Cases that hold for 0.36. Each has the version that ends it as `until`. */
const of036: readonly ContractCase[] = [
  ...getWorkspaceState036,
  ...listConnections036,
  ...listAllConnections036,
  ...getConnection036,
  ...createConnection036,
  ...updateConnection036,
  ...searchConnections036,
];

/** All cases. Names are unique. */
export const contract: readonly ContractCase[] = [...shared, ...of036];
