// packages/codegen/test/no-eval.test.ts runs this where strings cannot become code.
import { document } from "@airbyte-web-backend/schema/document";
import * as lenient from "@airbyte-web-backend/schema/validators";
import * as strict from "@airbyte-web-backend/schema/validators/strict";

/** Whether the runtime evaluates strings as code. Proves that the test forbids it. */
function canEvaluate(): boolean {
  try {
    return new Function("return true")();
  } catch {
    return false;
  }
}

const examples = document.components["examples"] as { readonly [name: string]: { readonly value: unknown } };
const connection = examples["OrdersConnection"]?.value;
console.log(
  JSON.stringify({
    canEvaluate: canEvaluate(),
    lenient: lenient.validateWebBackendConnectionRead(connection),
    strict: strict.validateWebBackendConnectionRead(connection),
    faults: strict.validateWebBackendConnectionRequestBody({ connectionId: "8a1f", refresh: true }),
  }),
);
