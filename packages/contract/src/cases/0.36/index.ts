import type { ContractCase } from "../../0.36/contract-case.ts";
import { cases as createConnection } from "./create-connection.ts";
import { cases as getConnection } from "./get-connection.ts";
import { cases as getWorkspaceState } from "./get-workspace-state.ts";
import { cases as listAllConnections } from "./list-all-connections.ts";
import { cases as listConnections } from "./list-connections.ts";
import { cases as searchConnections } from "./search-connections.ts";
import { cases as updateConnection } from "./update-connection.ts";

/** Cases that hold for 0.36. `until` is the version that ends one. */
export const cases: readonly ContractCase[] = [
  ...getWorkspaceState,
  ...listConnections,
  ...listAllConnections,
  ...getConnection,
  ...createConnection,
  ...updateConnection,
  ...searchConnections,
];
