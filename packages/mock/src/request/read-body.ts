import { type OperationName, operations } from "@airbyte-web-backend/schema";
import { nullDereference } from "../errors/internal-error.ts";
import { invalidInput } from "../errors/invalid-input.ts";
import { findViolations } from "./find-violations.ts";
import { mapBody } from "./map-body.ts";
import { modelOf, type ObjectModel, type Schemas } from "./model.ts";
import { parseJson } from "./parse-json.ts";
import type { ReceivedBody } from "./received.ts";
import { refuseNullElements } from "./refuse-null-elements.ts";

/**
 * A request text as the handler of its operation gets it, or the error that keeps it from getting there.
 * error-order [source]: JSON syntax (422), mapping (422), validation (400), nulls in lists (500).
 */
export type ReadBody = <Name extends OperationName>(operationId: Name, text: string) => ReceivedBody<Name>;

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
  return <Name extends OperationName>(operationId: Name, text: string) => {
    const model = models.get(operationId);
    const node = text.trim() === "" ? undefined : parseJson(text);
    // error-no-body [source], error-null-body [choice]
    if (!model || node === undefined || node.kind === "null") throw missingBody(operationId);
    const body = mapBody(text, node, model);
    const violations = findViolations(body, model, `${operationId}.arg0`);
    // state-empty-body [source]: there too.
    if (violations.length > 0) throw invalidInput(violations);
    refuseNullElements(body, model, "arg0");
    // The model was made from the same document as the type, and every value in `body` has been checked against it.
    return body as ReceivedBody<Name>;
  };
}

/** state-no-body [derived]: the one body that the document calls optional is dereferenced all the same. */
function missingBody(operationId: OperationName) {
  return operationId === "webBackendGetWorkspaceState"
    ? nullDereference("io.airbyte.api.model.WebBackendWorkspaceState")
    : invalidInput([`${operationId}.arg0`]);
}
