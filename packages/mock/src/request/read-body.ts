import { type OperationName, operations } from "@airbyte-web-backend/schema";
import { nullDereference } from "../errors/internal-error.ts";
import { invalidInput } from "../errors/invalid-input.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { findViolations } from "./find-violations.ts";
import { mapBody } from "./map-body.ts";
import { modelOf, type ObjectModel, type Schemas } from "./model.ts";
import { parseJson } from "./parse-json.ts";
import type { ReceivedBody } from "./received.ts";
import { refuseNullElements } from "./refuse-null-elements.ts";

/**
 * A request body as the handler of its operation gets it, or the error that keeps it from getting there.
 * error-order [source]: JSON (422), then validation (400), then the handler; nulls in lists (500) are the handler's.
 * error-syntax-first [choice]: the syntax of the whole body (422) comes before its mapping (422).
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
    const text = decodeUtf8(bytes);
    const node = text.trim() === "" ? undefined : parseJson(text, maxValues);
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
