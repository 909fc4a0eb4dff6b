import { type Call, fieldsOf } from "../call.ts";
import { ValidationError, type ValidationIssue } from "../errors/validation-error.ts";
import type { Hooks } from "../hooks.ts";
import { notify } from "../notify.ts";
import { toOneLine } from "./excerpt.ts";

/** Reports the differences between a response and its type. */
export type ReportIssues = (issues: readonly ValidationIssue[], data: unknown, call: Call) => void;

/**
 * @returns A function that throws a `ValidationError` in strict mode, and otherwise calls `onInvalid`: once per operation and
 *   place, where all elements of a list are one place.
 */
export function createReportIssues(hooks: readonly Hooks[]): ReportIssues {
  const reported = new Set<string>();
  return (issues, data, call) => {
    const { operation, validate } = call;
    const [first] = issues;
    if (!first) return;
    if (validate === "strict") {
      const message = `${operation} returned an unexpected shape: ${first.pointer} is ${first.found}, not ${first.expected}`;
      throw new ValidationError(toOneLine(message), { ...fieldsOf(call), issues, data });
    }
    const newIssues = issues.filter(({ pointer, expected }) => {
      const place = `${operation} ${pointer.replace(/\/\d+(?=\/|$)/g, "/*")} ${expected}`;
      return !reported.has(place) && reported.add(place);
    });
    if (newIssues.length > 0) notify(hooks, "onInvalid", call, { issues: newIssues });
  };
}
