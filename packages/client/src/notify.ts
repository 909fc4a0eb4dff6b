import type { Call } from "./call.ts";
import type { CallEvent, Hooks } from "./hooks.ts";

type Fields<Event extends CallEvent> = Omit<Event, keyof CallEvent> & { readonly attempt?: number };

/** Calls the hooks of that name, in order, and swallows what goes wrong in them. */
export function notify<Name extends keyof Hooks>(
  hooks: readonly Hooks[],
  name: Name,
  { operation, id: callId, attempts: attempt }: Call,
  fields: Fields<Parameters<NonNullable<Hooks[Name]>>[0]>,
): void {
  for (const hook of hooks as readonly { readonly [Any in Name]?: (event: object) => unknown }[]) {
    try {
      // Whatever it gives is taken for a promise: it may be one of another realm or library.
      Promise.resolve(hook[name]?.({ operation, callId, attempt, ...fields })).catch(() => undefined);
    } catch {
      // A logger that fails must not fail the call.
    }
  }
}
