import type { Call } from "./call.ts";
import { fieldsOf } from "./call.ts";
import { AirbyteError } from "./errors/airbyte-error.ts";
import type { Hooks } from "./hooks.ts";
import { notify } from "./notify.ts";

/** Tells the hooks that a call has succeeded. */
export function reportSuccess(call: Call, hooks: readonly Hooks[]): void {
  if (hooks.length > 0) notify(hooks, "onSuccess", call, { durationMs: performance.now() - call.startedAtMs });
}

/** Tells the hooks that a call has failed. Returns the error that the call rejects with. */
export function reportFailure(cause: unknown, call: Call, hooks: readonly Hooks[]): AirbyteError {
  // A middleware may throw anything. Anything else is one of our errors already.
  const error =
    cause instanceof AirbyteError ? cause : new AirbyteError(`${call.operation} failed`, { ...fieldsOf(call), cause });
  Object.assign(error, {
    operation: error.operation ?? call.operation, // a check of options does not know the call
    outcomeUnknown: call.isWrite && call.mayHaveActed,
  });
  notify(hooks, "onError", call, { error, durationMs: performance.now() - call.startedAtMs });
  return error;
}
