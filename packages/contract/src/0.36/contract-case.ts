import type { Airbyte } from "@airbyte-web-backend/client";
import type { OperationName } from "@airbyte-web-backend/schema";
import { type CaseMakers, type Context, makersOf, type ContractCase as VersionCase } from "../contract-case.ts";
import type { Facts } from "./facts.ts";

export type { OperationName };

export interface CaseContext extends Context<Airbyte, OperationName, Facts> {}

export type ContractCase = VersionCase<CaseContext, OperationName>;

/** Makes cases of one operation. */
export const casesOf: (
  operation: OperationName,
  options?: Pick<ContractCase, "until">,
) => CaseMakers<CaseContext, OperationName> = makersOf;
