/**
 * The behaviour of the web_backend API as cases, for any target: a fake, a server, a live Airbyte.
 *
 * @module
 */
import type { Family } from "@airbyte-web-backend/client/connect";
import { cases as createConnection036 } from "./cases/0.36/create-connection.ts";
import { cases as getConnection036 } from "./cases/0.36/get-connection.ts";
import { cases as getWorkspaceState036 } from "./cases/0.36/get-workspace-state.ts";
import { cases as listAllConnections036 } from "./cases/0.36/list-all-connections.ts";
import { cases as listConnections036 } from "./cases/0.36/list-connections.ts";
import { cases as searchConnections036 } from "./cases/0.36/search-connections.ts";
import { cases as updateConnection036 } from "./cases/0.36/update-connection.ts";
import { cases as catalogs20 } from "./cases/2.0/catalogs.ts";
import { cases as createConnection20 } from "./cases/2.0/create-connection.ts";
import { cases as errorBodies20 } from "./cases/2.0/error-bodies.ts";
import { cases as getConnection20 } from "./cases/2.0/get-connection.ts";
import { cases as listAllConnections20 } from "./cases/2.0/list-all-connections.ts";
import { cases as listConnections20 } from "./cases/2.0/list-connections.ts";
import { cases as mappers20 } from "./cases/2.0/mappers.ts";
import { cases as operations20 } from "./cases/2.0/operations.ts";
import { cases as refresh20 } from "./cases/2.0/refresh-catalog.ts";
import { cases as resets20 } from "./cases/2.0/resets.ts";
import { cases as schedules20 } from "./cases/2.0/schedules.ts";
import { cases as server20 } from "./cases/2.0/server.ts";
import { cases as tokens20 } from "./cases/2.0/tokens.ts";
import { cases as updateConnection20 } from "./cases/2.0/update-connection.ts";
import { cases as workspaces20 } from "./cases/2.0/workspaces.ts";
import { cases as getConnection } from "./cases/get-connection.ts";
import { cases as getWorkspaceState } from "./cases/get-workspace-state.ts";
import { cases as listConnections } from "./cases/list-connections.ts";
import type { AnyCase, CommonCase, ContractCase, ContractCase20 } from "./contract-case.ts";

export type {
  AnyCase,
  CaseContext,
  CaseContext20,
  CommonContext,
  ContractCase,
  ContractCase20,
} from "./contract-case.ts";
export { type Outcome, runCase } from "./run-case.ts";
export type { RunningTarget, Target } from "./target.ts";

/** Cases that hold for every version. */
const common: readonly CommonCase[] = [...getWorkspaceState, ...listConnections, ...getConnection];

/** Cases that hold for 0.36. `until` is the version that ends one. */
const of036: readonly ContractCase[] = [
  ...getWorkspaceState036,
  ...listConnections036,
  ...listAllConnections036,
  ...getConnection036,
  ...createConnection036,
  ...updateConnection036,
  ...searchConnections036,
];

const of20: readonly ContractCase20[] = [
  ...workspaces20,
  ...listConnections20,
  ...listAllConnections20,
  ...getConnection20,
  ...refresh20,
  ...createConnection20,
  ...updateConnection20,
  ...schedules20,
  ...catalogs20,
  ...resets20,
  ...operations20,
  ...mappers20,
  ...server20,
  ...tokens20,
  ...errorBodies20,
];

/** All cases, by version. Names are unique in a version. */
export const contracts: { readonly [Of in Family]: readonly AnyCase[] } = {
  "0.36": [...common, ...of036],
  "2.0": [...common, ...of20],
};

/** The versions that have cases. */
export const families: readonly Family[] = ["0.36", "2.0"];
