import type {
  OperationCreate,
  WebBackendConnectionCreate,
  WebBackendConnectionRead,
} from "@airbyte-web-backend/schema";
import type { CaseContext } from "./contract-case.ts";

/**
 * A body for `create`, between a source and a destination that are connected already. Inactive, so that nobody's server
 * starts to sync, and with a name of its own, so that it can be searched for.
 */
export function connectionBody(
  context: CaseContext,
  overrides: Partial<WebBackendConnectionCreate> = {},
): WebBackendConnectionCreate {
  const { sourceId, destinationId } = context.fact("connection");
  return { sourceId, destinationId, status: "inactive", name: uniqueName(), ...overrides };
}

/** Creates a connection that lives as long as the case. */
export async function createConnection(
  context: CaseContext,
  overrides: Partial<WebBackendConnectionCreate> = {},
): Promise<WebBackendConnectionRead> {
  return await context.airbyte.connections.create(connectionBody(context, overrides));
}

export function uniqueName(): string {
  return `Contract ${crypto.randomUUID()}`;
}

/** An operation to create, in the workspace of the context. */
export function normalization({ workspaceId }: CaseContext, name = "Normalize"): OperationCreate {
  return {
    workspaceId,
    name,
    operatorConfiguration: { operatorType: "normalization", normalization: { option: "basic" } },
  };
}

/** An operation to create, with as little as a dbt run needs. */
export function dbt({ workspaceId }: CaseContext, name = "Models"): OperationCreate {
  return {
    workspaceId,
    name,
    operatorConfiguration: { operatorType: "dbt", dbt: { gitRepoUrl: "https://git.example/models.git" } },
  };
}
