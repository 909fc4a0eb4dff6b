import { type Call, fieldsOf } from "../call.ts";
import { ValidationError, type ValidationIssue } from "../errors/validation-error.ts";
import type { Hooks } from "../hooks.ts";
import { notify } from "../notify.ts";
import type { AnyValidators } from "../options.ts";
import { toOneLine } from "./excerpt.ts";

/** Validates a response. It never changes it. */
export type ValidateAnswer = (data: unknown, call: Call, mode: "warn" | "strict") => void;

/**
 * @returns A function that throws a `ValidationError` in strict mode, and otherwise calls `onInvalid`: once per operation and
 *   place, where all elements of a list are one place.
 */
export function createValidateAnswer(validators: AnyValidators, hooks: readonly Hooks[]): ValidateAnswer {
  const reported = new Set<string>();
  return (data, call, mode) => {
    const { operation } = call;
    const issues = validators[operation]?.(data) ?? [];
    const [first] = issues;
    if (!first) return;
    if (mode === "strict") {
      const message = `${operation} returned an unexpected shape: ${first.pointer} is ${first.found}, not ${first.expected}`;
      throw new ValidationError(toOneLine(message), { ...fieldsOf(call), issues, data });
    }
    const newIssues = issues.filter(({ pointer, expected }: ValidationIssue) => {
      const place = `${operation} ${pointer.replace(/\/\d+(?=\/|$)/g, "/*")} ${expected}`;
      return !reported.has(place) && reported.add(place);
    });
    if (newIssues.length > 0) notify(hooks, "onInvalid", call, { issues: newIssues });
  };
}
