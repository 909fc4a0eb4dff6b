import { type OperationName, operations } from "@airbyte-web-backend/schema";
import { nullDereference } from "../errors/internal-error.ts";
import { invalidInput } from "../errors/invalid-input.ts";
import { findViolations } from "./find-violations.ts";
import { JsonTokens } from "./json-tokens.ts";
import { mapBody } from "./map-body.ts";
import { modelOf, type ObjectModel, type Schemas } from "./model.ts";
import type { ReceivedBody } from "./received.ts";
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
