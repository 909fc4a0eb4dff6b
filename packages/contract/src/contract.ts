/**
 * The behaviour of the web_backend API as cases, for any target: a fake, a server, a live Airbyte.
 *
 * @module
 */
import type { Family } from "@airbyte-web-backend/client/connect";
import { version as version036 } from "./0.36/version.ts";
import { version as version20 } from "./2.0/version.ts";
import { cases as of036 } from "./cases/0.36/index.ts";
import { cases as of20 } from "./cases/2.0/index.ts";
import { cases as getConnection } from "./cases/get-connection.ts";
import { cases as getWorkspaceState } from "./cases/get-workspace-state.ts";
import { cases as listConnections } from "./cases/list-connections.ts";
import type { CommonCase, ContractCase } from "./contract-case.ts";
import { versions } from "./versions.ts";

export type { CommonContext, ContractCase } from "./contract-case.ts";
export { type Outcome, runCase } from "./run-case.ts";
export type { RunningTarget, Target } from "./target.ts";
export { versionOf } from "./versions.ts";

/** Cases that hold for every version. */
const common: readonly CommonCase[] = [...getWorkspaceState, ...listConnections, ...getConnection];

type Contracts = { readonly [Of in Family]: readonly ContractCase[] };

/** All cases, by version. Names are unique in a version. */
export const contracts: Contracts = Object.fromEntries([
  [version036.family, [...common, ...of036]],
  [version20.family, [...common, ...of20]],
]) as object as Contracts;

/** The versions that have cases. */
export const families: readonly Family[] = versions.map(({ family }) => family);
