import type { ContractCase } from "../../0.36/contract-case.ts";
import { commonRejections } from "./common-rejections.ts";

const operation = "webBackendGetWorkspaceState";

export const cases: readonly ContractCase[] = [
  ...commonRejections({
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
