import type { ContractCase } from "../../2.0/contract-case.ts";
import { cases as catalogs } from "./catalogs.ts";
import { cases as createConnection } from "./create-connection.ts";
import { cases as errorBodies } from "./error-bodies.ts";
import { cases as getConnection } from "./get-connection.ts";
import { cases as listAllConnections } from "./list-all-connections.ts";
import { cases as listConnections } from "./list-connections.ts";
import { cases as mappers } from "./mappers.ts";
import { cases as operations } from "./operations.ts";
import { cases as refresh } from "./refresh-catalog.ts";
import { cases as resets } from "./resets.ts";
import { cases as schedules } from "./schedules.ts";
import { cases as server } from "./server.ts";
import { cases as tokens } from "./tokens.ts";
import { cases as updateConnection } from "./update-connection.ts";
import { cases as workspaces } from "./workspaces.ts";

/** Cases that hold for 1.8 to 2.x. */
export const cases: readonly ContractCase[] = [
  ...workspaces,
  ...listConnections,
  ...listAllConnections,
  ...getConnection,
  ...refresh,
  ...createConnection,
  ...updateConnection,
  ...schedules,
  ...catalogs,
  ...resets,
  ...operations,
  ...mappers,
  ...server,
  ...tokens,
  ...errorBodies,
];
