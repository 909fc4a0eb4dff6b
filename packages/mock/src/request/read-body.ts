import { type OperationName, operations } from "@airbyte-web-backend/schema";
import { nullDereference } from "../errors/internal-error.ts";
import { invalidInput } from "../errors/invalid-input.ts";
import { findViolations } from "./find-violations.ts";
import { mapBody } from "./map-body.ts";
import { modelOf, type ObjectModel } from "./model.ts";
import { parseJson } from "./parse-json.ts";
import type { ReceivedBody } from "./received.ts";
import { refuseNullElements } from "./refuse-null-elements.ts";

/**
 * A request text as the handler of its operation gets it, or the error that keeps it from getting there, in the order of
 * the server: JSON syntax (422), mapping (422), validation (400), nulls in lists (500).
 */
export function readBody<Name extends OperationName>(operationId: Name, text: string): ReceivedBody<Name> {
  const model = requestModel(operationId);
  const node = text.trim() === "" ? undefined : parseJson(text);
  if (node === undefined || node.kind === "null") throw missingBody(operationId);
  const body = mapBody(text, node, model);
  const violations = findViolations(body, model, `${operationId}.arg0`);
  if (violations.length > 0) throw invalidInput(violations);
  refuseNullElements(body, model, "arg0");
  // The model was made from the same document as the type, and every value in `body` has been checked against it.
  return body as ReceivedBody<Name>;
}

const models = new Map<OperationName, ObjectModel>();

/** The models are made when they are first needed, not when the module is loaded. */
function requestModel(operationId: OperationName): ObjectModel {
  const known = models.get(operationId);
  if (known) return known;
  const model = modelOf(operations[operationId].request);
  models.set(operationId, model);
  return model;
}

/** The one body that the document calls optional is dereferenced all the same. */
function missingBody(operationId: OperationName) {
  return operationId === "webBackendGetWorkspaceState"
    ? nullDereference("io.airbyte.api.model.WebBackendWorkspaceState")
    : invalidInput([`${operationId}.arg0`]);
}
