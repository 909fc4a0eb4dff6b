// packages/codegen/test/no-eval.test.ts runs this on each runtime. It uses web standards only.
import { document } from "@airbyte-web-backend/schema/document";
import * as lenient from "@airbyte-web-backend/schema/validators";
import * as strict from "@airbyte-web-backend/schema/validators/strict";

/** Whether the runtime evaluates strings as code. Proves that the flags and policies of the test forbid it. */
function canEvaluate(): boolean {
  try {
    return new Function("return true")();
  } catch {
    return false;
  }
}

const examples = document.components["examples"] as { readonly [name: string]: { readonly value: unknown } };

/** The results of the validators as JSON. */
export function reportValidators(): string {
  const connection = examples["OrdersConnection"]?.value;
  return JSON.stringify({
    canEvaluate: canEvaluate(),
    lenient: lenient.validateWebBackendConnectionRead(connection),
    strict: strict.validateWebBackendConnectionRead(connection),
    faults: strict.validateWebBackendConnectionRequestBody({ connectionId: "8a1f", refresh: true }),
  });
}
