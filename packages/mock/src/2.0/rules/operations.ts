import type { AirbyteState, Operation } from "../../state/state.ts";
import { databaseError, internalError, notFound } from "../errors.ts";
import { type Json, required } from "../read-body.ts";
import type { Store } from "../store.ts";
import { checkText } from "./write-connection.ts";

/** 2.0-operations-read [observed] @throws {ErrorResponse} 500: a webhook that cannot be read back. */
export function showOperation(operation: Operation): Json {
  const webhook = operation.later?.webhook;
  if (webhook && !webhook["dbtCloud"]) throw internalError();
  return {
    workspaceId: operation.workspaceId,
    operationId: operation.operationId,
    name: operation.name,
    operatorConfiguration: { operatorType: operation.operatorType, ...(webhook && { webhook: showWebhook(webhook) }) },
  };
}

function showWebhook(webhook: Json): Json {
  const { accountId, jobId } = webhook["dbtCloud"] as Json;
  return {
    ...webhook,
    executionUrl: `https://cloud.getdbt.com/api/v2/accounts/${String(accountId)}/jobs/${String(jobId)}/run/`,
    executionBody: '{"cause": "airbyte"}',
  };
}

/**
 * 2.0-operations-create [observed] @throws {ErrorResponse} 404: unknown workspace. 409: no name, or one that is too long. 500: no
 * type, or a webhook that cannot be called. The operations before it have been written by then.
 */
export function createOperation(store: Store, sent: unknown): string {
  const { workspaceId, name, operatorConfiguration } = required(sent) as Json;
  const configuration = readConfiguration(operatorConfiguration);
  const workspace = required(workspaceId);
  if (!store.state.workspaces.some((known) => known.workspaceId === workspace)) throw notFound();
  const operation: Operation = {
    operationId: store.newId(),
    workspaceId: String(workspace),
    name: requireName(name),
    ...configuration,
    tombstone: false,
  };
  store.state.operations.push(operation);
  showOperation(operation);
  return operation.operationId;
}

function readConfiguration(sent: unknown): Pick<Operation, "operatorType" | "normalization" | "dbt" | "later"> {
  const { operatorType, webhook } = required(sent) as Json;
  const type = required(operatorType) as Operation["operatorType"];
  // 2.0-operations-types [observed]: of normalization and dbt only the type is kept.
  const plain = { operatorType: type, normalization: null, dbt: null };
  return String(type) === "webhook" ? { ...plain, later: { webhook: required(webhook) as Json } } : plain;
}

function requireName(name: unknown): string {
  if (typeof name !== "string") throw databaseError();
  checkText(name);
  return name;
}

/**
 * 2.0-operations-update [observed]: the list replaces the attached operations. One that is attached is changed in place; any
 * other is created anew, whatever id it has.
 *
 * @returns The ids of the list.
 */
export function replaceOperations(store: Store, attached: readonly string[], sent: readonly unknown[]): string[] {
  const ids = sent.map((item) => {
    const { operationId, name, operatorConfiguration } = required(item) as Json;
    const known = attached.includes(String(operationId))
      ? store.state.operations.find((operation) => operation.operationId === operationId)
      : undefined;
    if (!known) return createOperation(store, item);
    const configuration = readConfiguration(operatorConfiguration);
    delete known.later;
    Object.assign(known, { name: requireName(name), ...configuration });
    showOperation(known);
    return known.operationId;
  });
  return ids;
}

/** Operations that no connection uses any more are deleted. */
export function deleteUnused({ connections, operations }: AirbyteState, detached: readonly string[]): void {
  for (const operation of operations) {
    const { operationId } = operation;
    if (!detached.includes(operationId)) continue;
    operation.tombstone = !connections.some(({ operationIds }) => operationIds.includes(operationId));
  }
}
