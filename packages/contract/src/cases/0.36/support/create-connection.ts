import type { AirbyteError } from "@airbyte-web-backend/client";
import type {
  OperationCreate,
  WebBackendConnectionCreate,
  WebBackendConnectionRead,
} from "@airbyte-web-backend/schema";
import type { CaseContext } from "../../../0.36/contract-case.ts";
import { rejection } from "../../support/rejection.ts";

/**
 * A body for `create`, with the source and destination of an existing connection. Inactive, so that no sync starts, and with
 * a unique name, so that a search can find it.
 */
export function connectionBody(
  context: CaseContext,
  overrides: Partial<WebBackendConnectionCreate> = {},
): WebBackendConnectionCreate {
  const { sourceId, destinationId } = context.fact("connection");
  return { sourceId, destinationId, status: "inactive", name: uniqueName(), ...overrides };
}

/** Creates a connection. `runCase` deletes it after the case. */
export async function createConnection(
  context: CaseContext,
  overrides: Partial<WebBackendConnectionCreate> = {},
): Promise<WebBackendConnectionRead> {
  return await context.airbyte.connections.create(connectionBody(context, overrides));
}

/** Returns the error of a create that must fail with this class. */
export async function createError<Rejected extends AirbyteError>(
  context: CaseContext,
  overrides: Partial<WebBackendConnectionCreate>,
  errorClass: abstract new (...fields: never[]) => Rejected,
): Promise<Rejected> {
  return await rejection(context.airbyte.connections.create(connectionBody(context, overrides)), errorClass);
}

/** Returns the error body of a create with values that the document does not allow. */
export async function invalidCreate(context: CaseContext, overrides: object, status: number): Promise<unknown> {
  const body = { ...connectionBody(context), ...overrides };
  return (await context.sendInvalid("webBackendCreateConnection", body, status)).body;
}

export function uniqueName(): string {
  return `Contract ${crypto.randomUUID()}`;
}

/** A new normalization operation in the workspace. */
export function normalization({ workspaceId }: CaseContext, name = "Normalize"): OperationCreate {
  return {
    workspaceId,
    name,
    operatorConfiguration: { operatorType: "normalization", normalization: { option: "basic" } },
  };
}

/** A new dbt operation with the required settings. */
export function dbt({ workspaceId }: CaseContext, name = "Models"): OperationCreate {
  return {
    workspaceId,
    name,
    operatorConfiguration: { operatorType: "dbt", dbt: { gitRepoUrl: "https://git.example/models.git" } },
  };
}
