import type { ContractCase } from "../../0.36/contract-case.ts";
import { commonRefusals } from "./common-refusals.ts";

const operation = "webBackendGetWorkspaceState";

export const cases: readonly ContractCase[] = [
  ...commonRefusals({
    operation,
    method: "getState",
    effect: "read",
    body: { workspaceId: crypto.randomUUID() },
    required: ["workspaceId"],
    idProperty: "workspaceId",
    // The body is optional in the document, but the server dereferences a null.
    statusWithoutBody: 500,
  }),
];
