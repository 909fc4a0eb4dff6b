import type {
  OperationCreate,
  OperatorConfiguration,
  WebBackendOperationCreateOrUpdate,
} from "@airbyte-web-backend/schema";
import { illegalArgument } from "../errors/internal-error.ts";
import type { Received } from "../request/received.ts";
import type { Operation } from "../state.ts";
import type { Store } from "../store.ts";

/** Adds an operation. It stays, attached to nothing, when the rest of the request fails. */
export function createOperation({ state, newId }: Store, operation: Received<OperationCreate>): Operation {
  const operator = toOperator(operation.operatorConfiguration);
  const created: Operation = {
    operationId: newId(),
    workspaceId: operation.workspaceId,
    name: operation.name,
    ...operator,
    tombstone: false,
  };
  state.operations.push(created);
  return created;
}

/**
 * The operations of a connection after an update. update-operation-detached [source]: attached ones that are not among
 * them are attached no more, and stay in the state.
 */
export function writeOperations(
  store: Store,
  attachedIds: readonly string[],
  operations: readonly Received<WebBackendOperationCreateOrUpdate>[],
): Operation[] {
  return operations.map((operation) => {
    const attached = store.state.operations.find(
      ({ operationId }) => operationId === operation.operationId && attachedIds.includes(operationId),
    );
    // update-operation-new [source]: no id, or one that is not attached here.
    if (!attached) return createOperation(store, operation);
    // update-operation-changed [source]: in place, without its `workspaceId`; and as a whole or not at all.
    return Object.assign(attached, { name: operation.name, ...toOperator(operation.operatorConfiguration) });
  });
}

/**
 * create-operator [source], update-operator [source]: only the variant that the type names is kept.
 *
 * @throws 500 `Internal Server Error: null`: that variant is missing, and the precondition says nothing.
 */
function toOperator({
  operatorType,
  normalization,
  dbt,
}: Received<OperatorConfiguration>): Pick<Operation, "operatorType" | "normalization" | "dbt"> {
  switch (operatorType) {
    case "normalization":
      if (!normalization) throw illegalArgument(null);
      return { operatorType, normalization, dbt: null };
    case "dbt":
      if (!dbt) throw illegalArgument(null);
      return { operatorType, normalization: null, dbt };
  }
}
