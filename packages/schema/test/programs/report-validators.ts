// What packages/codegen/test/no-eval.test.ts runs on each runtime. It may use nothing but web standards.
import { document } from "@airbyte-web-backend/schema/document";
import * as lenient from "@airbyte-web-backend/schema/validators";
import * as strict from "@airbyte-web-backend/schema/validators/strict";

/** Whether the runtime lets a text become code: the flags and policies of the test forbid it, and this proves it. */
function canEvaluate(): boolean {
  try {
    return new Function("return true")();
  } catch {
    return false;
  }
}

const examples = document.components["examples"] as { readonly [name: string]: { readonly value: unknown } };

/** What the validators say, as JSON. */
export function reportValidators(): string {
  const connection = examples["OrdersConnection"]?.value;
  return JSON.stringify({
    canEvaluate: canEvaluate(),
    lenient: lenient.validateWebBackendConnectionRead(connection),
    strict: strict.validateWebBackendConnectionRead(connection),
    faults: strict.validateWebBackendConnectionRequestBody({ connectionId: "8a1f", refresh: true }),
  });
}
