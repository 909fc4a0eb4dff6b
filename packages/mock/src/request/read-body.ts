import { type OperationName, operations } from "@airbyte-web-backend/schema";
import { invalidInput } from "../errors/client-error.ts";
import { nullDereference } from "../errors/internal-error.ts";
import type { ReceivedBody } from "./bodies.ts";
import { JsonTokens } from "./json-tokens.ts";
import { mapBody } from "./map-body.ts";
import { type Model, modelOf, type ObjectModel, type Schemas } from "./model.ts";
import { toUtf8 } from "./to-utf8.ts";

/**
 * A request body as the handler of its operation gets it, or the error that keeps it from getting there.
 * error-order [observed]: JSON (422), then validation (400), then the handler; nulls in lists (500) are the handler's.
 */
export type ReadBody = <Name extends OperationName>(operationId: Name, bytes: Uint8Array) => ReceivedBody<Name>;

/** transport-large-body [choice]: so that no body takes the process down. A catalog of thousands of streams has fewer. */
const maxValues = 2_000_000;

let loading: Promise<ReadBody> | undefined;

/** Loads the document when the first request comes, not with the program: it is most of what there is to load. */
export function loadBodyReader(): Promise<ReadBody> {
  loading ??= import("@airbyte-web-backend/schema/document").then(({ document }) =>
    createBodyReader(document.components.schemas ?? {}),
  );
  return loading;
}

function createBodyReader(schemas: Schemas): ReadBody {
  const models = new Map<OperationName, ObjectModel>(
    Object.values(operations).map(({ operationId, request }) => [operationId, modelOf(schemas, request)]),
  );
  return <Name extends OperationName>(operationId: Name, bytes: Uint8Array) => {
    const model = models.get(operationId);
    const { bytes: text, ...how } = toUtf8(bytes);
    const body = model && mapBody(new JsonTokens(text, { ...how, maxValues }), model);
    // error-no-body [observed], error-null-body [observed]
    if (!body) throw missingBody(operationId);
    const violations = findViolations(body, model, `${operationId}.arg0`);
    // state-empty-body [source]: there too.
    if (violations.length > 0) throw invalidInput(violations);
    // The model was made from the same document as the type, and every value in `body` has been checked against it.
    return body as ReceivedBody<Name>;
  };
}

/** state-no-body [derived]: the one body that the document calls optional is dereferenced all the same. */
function missingBody(operationId: OperationName) {
  return operationId === "webBackendGetWorkspaceState"
    ? nullDereference("io.airbyte.api.model.WebBackendWorkspaceState.getWorkspaceId()", {
        variable: "webBackendWorkspaceState",
      })
    : invalidInput([`${operationId}.arg0`]);
}

/**
 * Bean validation: the path of every required property that is null, at any depth, in the order of the model (the real
 * one has no fixed order). Null elements of arrays are passed over, as `@Valid` does.
 *
 * @param path Where the value stands: `webBackendGetConnection.arg0` for the body.
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
