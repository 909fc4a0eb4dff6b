import type {
  OperationCreate,
  OperatorConfiguration,
  WebBackendOperationCreateOrUpdate,
} from "@airbyte-web-backend/schema";
import { toColumnText, toJsonb } from "../../rules/jsonb.ts";
import type { AirbyteState, Operation } from "../../state/state.ts";
import { databaseFailure, illegalArgument, nullDereference } from "../errors/internal-error.ts";
import type { Received } from "../request/bodies.ts";
import type { Store } from "../store.ts";
import { checkRow } from "./check-row.ts";

const insert =
  'insert into "public"."operation" ("id", "workspace_id", "name", "operator_type", "operator_normalization", ' +
  '"operator_dbt", "tombstone", "created_at", "updated_at") values (cast(? as uuid), cast(? as uuid), ?, ' +
  '?::"public"."operator_type", cast(? as jsonb), cast(? as jsonb), ?, cast(? as timestamp with time zone), ' +
  "cast(? as timestamp with time zone))";
const update =
  'update "public"."operation" set "id" = cast(? as uuid), "workspace_id" = cast(? as uuid), "name" = ?, ' +
  '"operator_type" = ?::"public"."operator_type", "operator_normalization" = cast(? as jsonb), "operator_dbt" = ' +
  'cast(? as jsonb), "tombstone" = ?, "updated_at" = cast(? as timestamp with time zone) where ' +
  '"public"."operation"."id" = cast(? as uuid)';

/**
 * Adds an operation. It stays in the state even if the request fails later.
 *
 * @throws 500 It is null or has no settings, or an error of the database: operation-workspace [observed], `checkRow`.
 */
export function createOperation({ state, newId }: Store, operation: Received<OperationCreate> | null): Operation {
  if (!operation)
    throw nullDereference("io.airbyte.api.model.OperationCreate.getWorkspaceId()", { variable: "operationCreate" });
  const { workspaceId } = operation;
  const written = toWritten(operation, insert);
  if (!isKnownWorkspace(state, workspaceId))
    throw databaseFailure(
      insert,
      'ERROR: insert or update on table "operation" violates foreign key constraint "operation_workspace_id_fkey"\n' +
        `  Detail: Key (workspace_id)=(${workspaceId}) is not present in table "workspace".`,
    );
  const created: Operation = { operationId: newId(), workspaceId, ...written, tombstone: false };
  state.operations.push(created);
  return created;
}

/** Also known if only a source or a destination has the id. */
function isKnownWorkspace({ workspaces, sources, destinations }: AirbyteState, id: string): boolean {
  return [workspaces, sources, destinations].some((rows) => rows.some(({ workspaceId }) => workspaceId === id));
}

/** Updates attached operations and creates the others. */
export function writeOperations(
  store: Store,
  attachedIds: readonly string[],
  operations: readonly (Received<WebBackendOperationCreateOrUpdate> | null)[],
): Operation[] {
  return operations.map((operation) => {
    if (!operation)
      throw nullDereference("io.airbyte.api.model.WebBackendOperationCreateOrUpdate.getOperationId()", {
        variable: "operationCreateOrUpdate",
      });
    const attached = store.state.operations.find(
      ({ operationId }) => operationId === operation.operationId && attachedIds.includes(operationId),
    );
    // update-operation-new [observed]: it has no id, or one that is not attached to this connection.
    if (!attached) return createOperation(store, operation);
    // update-operation-changed [observed]: ignores `workspaceId`; an error changes nothing.
    return Object.assign(attached, toWritten(operation, update));
  });
}

/** @throws 500 An error of the database. */
function toWritten(
  { name, operatorConfiguration }: Pick<Received<OperationCreate>, "name" | "operatorConfiguration">,
  statement: string,
): Pick<Operation, "name" | "operatorType" | "normalization" | "dbt"> {
  const { operatorType, normalization, dbt } = toOperator(operatorConfiguration);
  checkRow({ statement, texts: { 3: name }, documents: [normalization, dbt] });
  return { name: toColumnText(name), operatorType, normalization, dbt: toJsonb(dbt) as typeof dbt };
}

/**
 * create-operator [observed], update-operator [observed]: keeps only the settings of the type.
 *
 * @throws 500 `Internal Server Error: null`: the settings of the type are missing.
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
