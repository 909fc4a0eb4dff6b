import { type Call, fieldsOf } from "./call.ts";
import { AirbyteError } from "./errors/airbyte-error.ts";
import type { CallEvent, Hooks } from "./hooks.ts";

type Fields<Event extends CallEvent> = Omit<Event, keyof CallEvent> & { readonly attempt?: number };

/** Calls the hooks of that name, in order, and ignores what they throw. */
export function notify<Name extends keyof Hooks>(
  hooks: readonly Hooks[],
  name: Name,
  { operation, id: callId, attempts: attempt }: Call,
  fields: Fields<Parameters<NonNullable<Hooks[Name]>>[0]>,
): void {
  for (const hook of hooks as readonly { readonly [Any in Name]?: (event: object) => unknown }[]) {
    try {
      // A hook may return a promise of another realm or library.
      Promise.resolve(hook[name]?.({ operation, callId, attempt, ...fields })).catch(() => undefined);
    } catch {
      // A logger that fails must not fail the call.
    }
  }
}

/** Calls `onSuccess`. */
export function notifySuccess(call: Call, hooks: readonly Hooks[]): void {
  if (hooks.length > 0) notify(hooks, "onSuccess", call, { durationMs: performance.now() - call.startedAtMs });
}

/** Calls `onError`. Returns the error that the call rejects with. */
export function notifyFailure(cause: unknown, call: Call, hooks: readonly Hooks[]): AirbyteError {
  // Middleware may throw anything. Every other error is an AirbyteError.
  const error =
    cause instanceof AirbyteError ? cause : new AirbyteError(`${call.operation} failed`, { ...fieldsOf(call), cause });
  Object.assign(error, {
    operation: error.operation ?? call.operation, // a check of options does not know the call
    outcomeUnknown: call.isWrite && call.mayHaveActed,
  });
  notify(hooks, "onError", call, { error, durationMs: performance.now() - call.startedAtMs });
  return error;
}
