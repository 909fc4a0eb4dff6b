import { type OperationName, operations } from "@airbyte-web-backend/schema";
import { bodyTokens } from "../../jackson/body-tokens.ts";
import { type Model, modelOf, type ObjectModel, type Schemas } from "../../jackson/model.ts";
import { UnreadableJsonError } from "../../jackson/unreadable-json-error.ts";
import { invalidInput } from "../errors/client-error.ts";
import { internalError, nullDereference } from "../errors/internal-error.ts";
import type { ReceivedBody } from "./bodies.ts";
import { mapBody } from "./map-body.ts";

/**
 * Parses, maps and validates a request body for its handler.
 * error-order [observed]: mapping (422), then validation (400), then the handler. Nulls in lists (500) are up to the handler.
 */
export type ReadBody = <Name extends OperationName>(operationId: Name, bytes: Uint8Array) => ReceivedBody<Name>;

let loading: Promise<ReadBody> | undefined;

/** Loads the document at the first request: it is the largest module. */
export function loadBodyReader(): Promise<ReadBody> {
  loading ??= import("@airbyte-web-backend/schema/document").then(({ document }) =>
    createBodyReader(document.components.schemas ?? {}),
  );
  return loading;
}

function createBodyReader(schemas: Schemas): ReadBody {
  const models = new Map<OperationName, ObjectModel>(
    Object.values(operations).map(({ operationId, request }) => [
      operationId,
      modelOf(schemas, request, "io.airbyte.api.model"),
    ]),
  );
  return <Name extends OperationName>(operationId: Name, bytes: Uint8Array) => {
    const model = models.get(operationId);
    const body = model && readJson(bytes, model);
    // error-no-body [observed], error-null-body [observed]
    if (!body) throw missingBody(operationId);
    const violations = findViolations(body, model, `${operationId}.arg0`);
    // state-empty-body [source]
    if (violations.length > 0) throw invalidInput(violations);
    // The model and the type are made from the same document.
    return body as ReceivedBody<Name>;
  };
}

function readJson(bytes: Uint8Array, model: ObjectModel): ReturnType<typeof mapBody> {
  try {
    return mapBody(bodyTokens(bytes), model);
  } catch (error) {
    throw error instanceof UnreadableJsonError ? internalError(error.exception, error.javaMessage) : error;
  }
}

/** state-no-body [derived]: the document calls this body optional, but the server dereferences it. */
function missingBody(operationId: OperationName) {
  return operationId === "webBackendGetWorkspaceState"
    ? nullDereference("io.airbyte.api.model.WebBackendWorkspaceState.getWorkspaceId()", {
        variable: "webBackendWorkspaceState",
      })
    : invalidInput([`${operationId}.arg0`]);
}

/**
 * Bean validation: finds each required property that is null, at any depth, in the order of the model (the real order is
 * not defined). Like `@Valid`, it skips null elements of arrays.
 *
 * @param path The path of the value. That of the body is `webBackendGetConnection.arg0`.
 * @returns The paths of the properties.
 */
function findViolations(value: unknown, model: Model, path: string): string[] {
  if (value === null) return [];
  if (model.kind === "array" && Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => findViolations(item, model.items, `${path}[${index}]`));
  }
  if (model.kind !== "object" || typeof value !== "object") return [];
  const given = new Map<string, unknown>(Object.entries(value ?? {}));
  return [...model.properties].flatMap(([name, property]) => {
    const below = given.get(name) ?? null;
    const belowPath = `${path}.${name}`;
    return below === null && property.required ? [belowPath] : findViolations(below, property.model, belowPath);
  });
}
